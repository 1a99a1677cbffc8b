// What an action does, wherever it was asked for: by its key, or out of the help.

import type { WorkItem } from '@tiendo/domain'
import type { ActionId } from '../bindings.ts'
import type { Step } from '../event.ts'
import { emptyField } from '../model/field.ts'
import { rowsOf, selectedRow } from '../model/rows.ts'
import { lookOf, placeOf, withLook, type Place, type Saying, type State } from '../model/state.ts'
import { viewIds } from '../model/views.ts'
import { openForm } from './form.ts'
import { enter, history, reload } from './load.ts'
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

const open = (state: State): Step => {
  const row = selectedRow(state)
  if (row === null) return still(state)
  const here = placeOf(state)
  if (here.kind === 'work') return forItem(state, (item) => still({ ...state, overlay: { kind: 'why', item, top: 0 } }))
  const place: Place | null =
    row.summary !== null
      ? { kind: 'plan', planId: row.summary.id }
      : row.item !== null
        ? { kind: 'work', planId: row.item.work.planId, workId: row.item.work.id }
        : null
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

export const act = (before: State, action: ActionId): Step => {
  const state = before.notice === null || action === 'back' ? before : { ...before, notice: null }
  const moved = (next: State): Step => history(still(next))
  switch (action) {
    case 'down':
      return moved(moveBy(state, 1))
    case 'up':
      return moved(moveBy(state, -1))
    case 'first':
      return moved(moveTo(state, 0))
    case 'last':
      return moved(moveTo(state, (rowsOf(state)?.length ?? 1) - 1))
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
