// What an action does, wherever it was asked for: by its key, or out of the help.

import { monthOf, yearOf, type WorkItem } from '@tiendo/domain'
import type { ActionId } from '../bindings.ts'
import type { Step } from '../event.ts'
import { emptyField } from '../model/field.ts'
import type { Row } from '../model/row.ts'
import { rowsOf, selectedRow } from '../model/rows.ts'
import { lookOf, placeOf, withLook, type Of, type Place, type Saying, type State } from '../model/state.ts'
import { viewIds } from '../model/views.ts'
import { budgetAct, openBudget } from './budget.ts'
import { openForm } from './form.ts'
import { firstOrLast, openedList, turnBy, turnPeriod } from './grid.ts'
import { enter, history, reload, withSaved } from './load.ts'
import { openEvent, openMove } from './open-change.ts'
import { halfPage, moveBy, moveTo, page, settle, toMatch } from './move.ts'

const still = (state: State): Step => [state, []]
const told = (state: State, say: Saying): Step => still({ ...state, notice: { tone: 'info', say } })

const forItem = (state: State, use: (item: WorkItem) => Step): Step => {
  const item = selectedRow(state)?.item ?? null
  return item === null ? told(state, { kind: 'noItem' }) : use(item)
}

const goTo = (state: State, place: Place, stack: State['stack']): Step => {
  const [next, effects] = enter({ ...state, stack, overlay: null, notice: null })
  return [placeOf(next) === place ? settle(next) : next, effects]
}

/** Where a row leads; null where it leads nowhere. */
const behind = ({ summary, awaited, item }: Row): Place | null => {
  if (summary !== null) return { kind: 'plan', planId: summary.id }
  if (awaited !== null) return { kind: 'event', id: awaited.id }
  return item === null ? null : { kind: 'work', planId: item.work.planId, workId: item.work.id }
}

const open = (state: State): Step => {
  const here = placeOf(state)
  if (here.kind === 'month' || here.kind === 'heat') {
    const list = openedList(state)
    return list === null ? still(state) : goTo(state, list, [...state.stack, list])
  }
  const row = selectedRow(state)
  if (row === null) return still(state)
  if (here.kind === 'work') return forItem(state, (item) => still({ ...state, overlay: { kind: 'why', item, top: 0 } }))
  const place = behind(row)
  if (place === null) return told(state, { kind: 'noItem' })
  const stepped = goTo(state, place, [...state.stack, place])
  return row.item === null ? stepped : onItem(stepped, row.id, row.item)
}

/** Opened from a list, the same occurrence is selected inside the task. */
const onItem = ([state, effects]: Step, id: string, item: WorkItem): Step => {
  const wanted =
    id.split('/').length > 2
      ? id
      : [item.work.planId, item.work.id, item.occurrence.key, item.organisation.id].join('/')
  const look = lookOf(state)
  if (look.cursor.row !== null) return history([state, effects])
  const chosen = withLook(state, { cursor: { row: wanted, index: 0, top: 0 } })
  return history([settle(chosen), effects])
}

/** One place back; a filter is taken off first. */
const back = (state: State): Step => {
  if (state.notice !== null) return still({ ...state, notice: null })
  if (lookOf(state).filter !== '') return still(settle(withLook(state, { filter: '' })))
  const [first, ...rest] = state.stack
  return rest.length === 0 ? still(state) : enter({ ...state, stack: [first, ...rest.slice(0, -1)] })
}

const toNext = (state: State, step: 1 | -1): Step => {
  if (state.pattern === '') return told(state, { kind: 'noMatch' })
  const moved = toMatch(state, step)
  return moved === null ? told(state, { kind: 'noMatch' }) : history(still(moved))
}

const EVERYTHING: Of = { name: null, filter: null }

/** A month or a heat map, over what is open; once, however often it is asked for. */
const picture = (state: State, place: Place): Step => {
  const under = state.stack.filter(({ kind }) => kind !== 'month' && kind !== 'heat' && kind !== 'list')
  const [first = state.stack[0], ...rest] = under
  return goTo(state, place, [first, ...rest, place])
}

/** Keys of tables that mean nothing to a picture. */
const TABLE_ONLY: ReadonlySet<ActionId> = new Set([
  'why', 'report', 'submit', 'accept', 'return', 'move', 'event', 'filter', 'next', 'previous', 'jump', 'sort', 'columns', 'preview', 'timeline',
  'down', 'up', 'halfDown', 'halfUp', 'pageDown', 'pageUp',
])

export const act = (before: State, action: ActionId): Step => {
  const state = before.notice === null || action === 'back' ? before : { ...before, notice: null }
  const moved = (next: State): Step => history(still(next))
  const atBudget = budgetAct(state, action)
  if (atBudget !== null) return atBudget
  const here = placeOf(state).kind
  if ((here === 'month' || here === 'heat' || here === 'budget') && TABLE_ONLY.has(action)) return still(state)
  switch (action) {
    case 'down':
      return moved(moveBy(state, 1))
    case 'up':
      return moved(moveBy(state, -1))
    case 'first':
      return firstOrLast(state, false) ?? moved(moveTo(state, 0))
    case 'last':
      return firstOrLast(state, true) ?? moved(moveTo(state, (rowsOf(state)?.length ?? 1) - 1))
    case 'halfDown':
      return moved(moveBy(state, halfPage(state)))
    case 'halfUp':
      return moved(moveBy(state, -halfPage(state)))
    case 'pageDown':
      return moved(moveBy(state, page(state)))
    case 'pageUp':
      return moved(moveBy(state, -page(state)))
    case 'open':
      return open(state)
    case 'back':
      return back(state)
    case 'why':
      return forItem(state, (item) => still({ ...state, overlay: { kind: 'why', item, top: 0 } }))
    case 'report':
    case 'submit':
      return forItem(state, (item) => still(openForm(state, action, item)))
    case 'accept':
    case 'return':
      return forItem(state, (item) =>
        item.state.progress === 'submitted'
          ? still(openForm(state, action, item))
          : told(state, { kind: 'notSubmitted' }),
      )
    case 'move':
      return forItem(state, (item) => openMove(state, item))
    case 'event':
      return openEvent(state)
    case 'calendar':
      return picture(state, { kind: 'month', day: state.today, of: EVERYTHING })
    case 'heat':
      return picture(state, { kind: 'heat', by: 'month', year: yearOf(state.today), period: monthOf(state.today) - 1, of: EVERYTHING })
    case 'timeline':
      return still(settle(withLook(state, { timeline: !lookOf(state).timeline })))
    case 'budget':
      return openBudget(state)
    case 'earlier':
      return turnPeriod(state, -1)
    case 'later':
      return turnPeriod(state, 1)
    case 'byPeriod':
      return turnBy(state)
    case 'saved':
      return withSaved({ ...state, overlay: { kind: 'saved', index: 0 } })
    case 'filter':
      return still({ ...state, overlay: { kind: 'filter', field: emptyField, before: lookOf(state).filter } })
    case 'next':
      return toNext(state, 1)
    case 'previous':
      return toNext(state, -1)
    case 'jump':
      return still({ ...state, overlay: { kind: 'jump', field: emptyField } })
    case 'sort':
      return still({ ...state, overlay: { kind: 'sort', index: 0 } })
    case 'columns':
      return still({ ...state, overlay: { kind: 'columns', index: 0 } })
    case 'preview':
      return still(settle({ ...state, preview: !state.preview }))
    case 'reload':
      return reload(state)
    case 'help':
      return still({ ...state, overlay: { kind: 'help', field: emptyField, index: 0 } })
    case 'quit':
      return [state, [{ kind: 'quit' }]]
    default: {
      const view = viewIds.find((id) => action === `view:${id}`)
      if (view === undefined) throw new Error(`no such action: ${action}`)
      const place: Place = { kind: 'view', view }
      return goTo(state, place, [place])
    }
  }
}
