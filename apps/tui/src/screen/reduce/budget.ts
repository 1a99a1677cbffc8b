// Keys at a plan's budget: from line to line, parts folded and shown, another year, why a figure, an entry recorded.

import type { ActionId } from '../bindings.ts'
import type { Step } from '../event.ts'
import type { Key } from '../keys.ts'
import { firstYear, turnedYear } from '../../budget/years.ts'
import {
  budgetLayout,
  budgetPage,
  chosenIndex,
  chosenRow,
  rowsOfBudget,
  type BudgetPlace,
} from '../model/budget.ts'
import { selectedRow } from '../model/rows.ts'
import { lookOf, placeOf, withLook, withPlace, type Saying, type State } from '../model/state.ts'
import { enter } from './load.ts'
import { openMoneyForm } from './money-form.ts'
import { topOf } from './move.ts'

const still = (state: State): Step => [state, []]
const told = (state: State, say: Saying): Step => still({ ...state, notice: { tone: 'info', say } })

const moveTo = (state: State, place: BudgetPlace, index: number): State => {
  const rows = rowsOfBudget(state, place)
  const at = Math.max(0, Math.min(index, rows.length - 1))
  const top = topOf(lookOf(state).cursor.top, at, budgetLayout(state).rows, rows.length)
  return withLook(state, { cursor: { row: rows[at]?.id ?? null, index: at, top } })
}

const moveBy = (state: State, place: BudgetPlace, by: number): Step =>
  still(moveTo(state, place, chosenIndex(state, rowsOfBudget(state, place)) + by))

/** Folds or unfolds the parts of the chosen line; the cursor stays on it. */
const fold = (state: State, place: BudgetPlace, id: string, isFolded: boolean): State => {
  const { folded } = lookOf(state)
  const rest = folded.filter((one) => one !== id)
  const next = withLook(state, { folded: isFolded ? [...rest, id] : rest })
  return moveTo(next, place, chosenIndex(next, rowsOfBudget(next, place)))
}

const why = (state: State, place: BudgetPlace): Step => {
  const row = chosenRow(state, place)
  return row === null ? still(state) : still({ ...state, overlay: { kind: 'moneyWhy', row: row.id, top: 0 } })
}

const open = (state: State, place: BudgetPlace): Step => {
  const row = chosenRow(state, place)
  return row?.kind === 'line' && row.row.hasParts ? still(fold(state, place, row.id, !row.folded)) : why(state, place)
}

const turn = (state: State, place: BudgetPlace, by: -1 | 1): Step => {
  const page = budgetPage(state, place)
  return page === null ? still(state) : enter(withPlace(state, { ...place, year: turnedYear(page.sheet, by) }))
}

/** Arrows as in any tree; a left arrow at the top of it goes back. */
export const budgetKey = (state: State, key: Key): Step | null => {
  const place = placeOf(state)
  if (place.kind !== 'budget') return null
  const name = key.kind === 'text' ? key.text : key.name
  const row = chosenRow(state, place)
  if (row?.kind !== 'line') return null
  const { hasParts, parentId } = row.row
  if (name === ' ') return open(state, place)
  if (name === 'right') return hasParts && row.folded ? still(fold(state, place, row.id, false)) : moveBy(state, place, hasParts ? 1 : 0)
  if (name !== 'left') return null
  if (hasParts && !row.folded) return still(fold(state, place, row.id, true))
  if (parentId === null) return null
  return still(moveTo(state, place, rowsOfBudget(state, place).findIndex(({ id }) => id === parentId)))
}

/** What an action does here; null where it does what it does everywhere. */
export const budgetAct = (state: State, action: ActionId): Step | null => {
  const place = placeOf(state)
  if (place.kind !== 'budget') return null
  const { rows: page } = budgetLayout(state)
  const count = rowsOfBudget(state, place).length
  switch (action) {
    case 'down':
      return moveBy(state, place, 1)
    case 'up':
      return moveBy(state, place, -1)
    case 'first':
      return still(moveTo(state, place, 0))
    case 'last':
      return still(moveTo(state, place, count - 1))
    case 'halfDown':
      return moveBy(state, place, Math.max(1, Math.floor(page / 2)))
    case 'halfUp':
      return moveBy(state, place, -Math.max(1, Math.floor(page / 2)))
    case 'pageDown':
      return moveBy(state, place, Math.max(1, page - 1))
    case 'pageUp':
      return moveBy(state, place, -Math.max(1, page - 1))
    case 'open':
      return open(state, place)
    case 'why':
      return why(state, place)
    case 'report': {
      const found = budgetPage(state, place)
      if (found === null) return told(state, { kind: 'stillLoading' })
      if (!found.may.record) return told(state, { kind: 'mayNotKeep' })
      const row = chosenRow(state, place)
      return still(openMoneyForm(state, place, found, row?.kind === 'line' ? row.id : null))
    }
    case 'earlier':
      return turn(state, place, -1)
    case 'later':
      return turn(state, place, 1)
    case 'budget':
      return still(state)
    default:
      return null
  }
}

/** The plan of the chosen row, or the one that is open. */
const planHere = (state: State): string | null => {
  const place = placeOf(state)
  if (place.kind === 'plan' || place.kind === 'work') return place.planId
  const row = selectedRow(state)
  return row?.summary?.id ?? row?.item?.work.planId ?? null
}

/** Opens the budget of the plan one is at, as its years say: a plan of one year with it. */
export const openBudget = (state: State): Step => {
  const planId = planHere(state)
  if (planId === null) return told(state, { kind: 'noPlan' })
  const years = state.data.plans?.find(({ id }) => id === planId)?.years ?? state.data.pages[planId]?.plan.years
  const place: BudgetPlace = { kind: 'budget', planId, year: years === undefined ? null : firstYear(years) }
  const [first, ...rest] = state.stack
  return enter({ ...state, overlay: null, notice: null, stack: [first, ...rest, place] })
}
