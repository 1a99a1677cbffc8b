// Keys while something lies over the table.

import { keyStart, yearOf } from '@tiendo/domain'
import type { SavedViewItem } from '@tiendo/api/client'
import { columnsOf, type ColumnId } from '../model/columns.ts'
import { moneyWhyLines } from '../model/budget.ts'
import { edited, typed, type Field } from '../model/field.ts'
import { fold } from '../../text/fold.ts'
import { helpFor } from '../model/help.ts'
import type { Overlay } from '../model/overlay.ts'
import { rowsOf } from '../model/rows.ts'
import { isDuePage, savedLook } from '../model/saved.ts'
import { lookOf, placeOf, withLook, type Place, type State } from '../model/state.ts'
import type { Language } from '@tiendo/text'
import type { Step } from '../event.ts'
import type { Key } from '../keys.ts'
import { act } from './act.ts'
import { formKey, moveOf } from './form.ts'
import { enter, history } from './load.ts'
import { moveTo, settle } from './move.ts'

const still = (state: State): Step => [state, []]
const close = (state: State): State => settle({ ...state, overlay: null })

const fieldKey = (field: Field, key: Key): Field | null => {
  if (key.kind === 'text') return typed(field, key.text)
  const move = moveOf(key)
  return move === null ? null : edited(field, move)
}

type Of<Kind extends Overlay['kind']> = Extract<Overlay, { readonly kind: Kind }>

/** The list narrows while one types; Esc gives back what was there before. */
const filterKey = (state: State, overlay: Of<'filter'>, key: Key): Step => {
  if (key.kind === 'named' && key.name === 'escape') return still(close(withLook(state, { filter: overlay.before })))
  if (key.kind === 'named' && key.name === 'enter')
    return history(still(close({ ...state, pattern: lookOf(state).filter })))
  const field = fieldKey(overlay.field, key)
  return field === null
    ? still(state)
    : still(settle(withLook({ ...state, overlay: { ...overlay, field } }, { filter: fold(field.text.trim()) })))
}

/** A number of a row, or of a task as the document numbers it, or words of its title. */
const jumpTo = (state: State, text: string): Step => {
  const rows = rowsOf(state) ?? []
  const wanted = fold(text.trim())
  const line = /^\d+$/.test(wanted) ? Number(wanted) - 1 : -1
  const found = rows.findIndex((row) => row.number !== null && fold(row.number) === wanted)
  const index =
    found >= 0 ? found : line >= 0 && line < rows.length ? line : rows.findIndex((row) => row.search.includes(wanted))
  if (index < 0 || wanted === '')
    return still({ ...close(state), notice: wanted === '' ? null : { tone: 'info', say: { kind: 'notFound' } } })
  return history(still(moveTo(close(state), index)))
}

const jumpKey = (state: State, overlay: Of<'jump'>, key: Key): Step => {
  if (key.kind === 'named' && key.name === 'escape') return still(close(state))
  if (key.kind === 'named' && key.name === 'enter') {
    const text = overlay.field.text.trim()
    return text === 'q' ? [close(state), [{ kind: 'quit' }]] : jumpTo(state, text)
  }
  const field = fieldKey(overlay.field, key)
  return field === null ? still(state) : still({ ...state, overlay: { ...overlay, field } })
}

const helpKey = (state: State, overlay: Of<'help'>, key: Key, language: Language): Step => {
  const found = helpFor(overlay.field.text, language)
  const at = (index: number): Step =>
    still({ ...state, overlay: { ...overlay, index: Math.max(0, Math.min(index, found.length - 1)) } })
  if (key.kind === 'named') {
    switch (key.name) {
      case 'escape':
        return still(close(state))
      case 'up':
        return at(overlay.index - 1)
      case 'down':
        return at(overlay.index + 1)
      case 'pageUp':
        return at(overlay.index - 10)
      case 'pageDown':
        return at(overlay.index + 10)
      case 'enter': {
        const chosen = found[overlay.index]
        return chosen === undefined ? still(state) : act(close(state), chosen.binding.action)
      }
      default:
    }
  }
  const field = fieldKey(overlay.field, key)
  return field === null ? still(state) : still({ ...state, overlay: { ...overlay, field, index: 0 } })
}

const listKey = (state: State, overlay: Of<'sort' | 'columns'>, key: Key): Step => {
  const columns: readonly ColumnId[] = columnsOf(placeOf(state)).map((column) => column.id)
  const name = key.kind === 'text' ? key.text : key.name
  const at = (index: number): Step =>
    still({ ...state, overlay: { ...overlay, index: (index + columns.length) % columns.length } })
  const column = columns[overlay.index]
  if (name === 'j' || name === 'down') return at(overlay.index + 1)
  if (name === 'k' || name === 'up') return at(overlay.index - 1)
  if (name === 'escape' || name === 'q') return still(close(state))
  if (column === undefined || (name !== 'enter' && name !== ' ')) return still(state)
  const { sort, hidden } = lookOf(state)
  if (overlay.kind === 'sort') {
    // Once: ascending; again: descending; a third time: as the server gave them.
    const next =
      sort?.column !== column ? { column, descending: false } : sort.descending ? null : { column, descending: true }
    return still(settle(withLook(name === 'enter' ? { ...state, overlay: null } : state, { sort: next })))
  }
  if (name === 'enter') return still(close(state))
  const kept = hidden.includes(column) ? hidden.filter((one) => one !== column) : [...hidden, column]
  return still(withLook(state, { hidden: column === 'title' ? hidden : kept }))
}

/** Where a saved view leads: the deadlines it asks for, drawn as it says. */
const savedPlace = (state: State, view: SavedViewItem): Place => {
  const look = savedLook(view, state.me, state.today)
  const of = { name: view.name, filter: look.filter }
  switch (look.shows) {
    case 'month': {
      const start = look.month === null ? null : keyStart(look.month)
      return { kind: 'month', day: start ?? state.today, of }
    }
    case 'heat':
      return { kind: 'heat', by: look.by, year: look.year ?? yearOf(state.today), period: 0, of }
    case 'list':
    case 'timeline':
      return { kind: 'list', list: { kind: 'saved', id: view.id, of } }
  }
}

const savedKey = (state: State, overlay: Of<'saved'>, key: Key): Step => {
  const views = (state.data.saved ?? []).filter(isDuePage)
  const name = key.kind === 'text' ? key.text : key.name
  const at = (index: number): Step =>
    still({ ...state, overlay: { ...overlay, index: Math.max(0, Math.min(index, views.length - 1)) } })
  if (name === 'j' || name === 'down') return at(overlay.index + 1)
  if (name === 'k' || name === 'up') return at(overlay.index - 1)
  if (name === 'escape' || name === 'q' || name === 'v') return still(close(state))
  const view = views[overlay.index]
  if (name !== 'enter' || view === undefined) return still(state)
  const [first] = state.stack
  const [next, effects] = enter({ ...close(state), stack: [first, savedPlace(state, view)] })
  const timeline = savedLook(view, state.me, state.today).shows === 'timeline'
  return [settle(timeline ? withLook(next, { timeline: true }) : next), effects]
}

/** Lines there may be at most; the view stops at its own last one. */
const lastOf = (state: State, overlay: Of<'why' | 'moneyWhy'>): number =>
  overlay.kind === 'why' ? overlay.item.occurrence.because.length * 3 : moneyWhyLines(state)

const whyKey = (state: State, overlay: Of<'why' | 'moneyWhy'>, key: Key): Step => {
  const name = key.kind === 'text' ? key.text : key.name
  const by =
    name === 'j' || name === 'down'
      ? 1
      : name === 'k' || name === 'up'
        ? -1
        : name === 'ctrl-d'
          ? 8
          : name === 'ctrl-u'
            ? -8
            : 0
  if (by !== 0)
    return still({
      ...state,
      overlay: { ...overlay, top: Math.max(0, Math.min(overlay.top + by, lastOf(state, overlay))) },
    })
  return name === 'escape' || name === 'q' || name === 'w' || name === 'enter' || name === 'left'
    ? still(close(state))
    : still(state)
}

export const overlayKey = (state: State, overlay: Overlay, key: Key, language: Language): Step => {
  switch (overlay.kind) {
    case 'filter':
      return filterKey(state, overlay, key)
    case 'jump':
      return jumpKey(state, overlay, key)
    case 'help':
      return helpKey(state, overlay, key, language)
    case 'why':
    case 'moneyWhy':
      return whyKey(state, overlay, key)
    case 'sort':
    case 'columns':
      return listKey(state, overlay, key)
    case 'saved':
      return savedKey(state, overlay, key)
    case 'form':
      return formKey(state, overlay, key)
  }
}
