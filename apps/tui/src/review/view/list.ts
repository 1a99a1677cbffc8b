// The values under review, a line each: a mark, what it belongs to, what it says.

import type { ReviewRow } from '@tiendo/domain'
import { fill, line, seg, type Line } from '../../screen/view/line.ts'
import type { Tone } from '../../screen/theme.ts'
import { topOf } from '../../screen/reduce/move.ts'
import { clean } from '../../text/clean.ts'
import { fit } from '../../text/width.ts'
import type { ReviewWords } from '../../words/review.ts'
import { asksToType } from '../model/choices.ts'
import { cursorIndex, listedRows, type ReviewState } from '../model/state.ts'
import type { ReviewManner } from './manner.ts'

/** Answered, waits for an answer, likely, sure: glyph and tone say the same. */
const markOf = (row: ReviewRow): readonly [glyph: string, tone: Tone] => {
  if (!row.understood) return ['✗', 'danger']
  if (row.answer?.kind === 'reject') return ['–', 'dim']
  if (row.answered) return ['✓', 'good']
  if (row.needsAnswer) return ['!', 'warning']
  if (row.confidence === 'likely') return ['~', 'plain']
  return row.confidence === null ? ['·', 'dim'] : ['●', 'plain']
}

export const itemName = ({ item }: ReviewRow, words: ReviewWords): string => {
  switch (item.kind) {
    case 'task':
      return item.number ?? `${words.items.task} ${item.index + 1}`
    case 'line':
      return `${words.items.line} ${item.number ?? ''}`.trim()
    case 'duty':
    case 'target':
    case 'untaken':
      return `${words.items[item.kind]} ${item.index + 1}`
    default:
      return words.items[item.kind]
  }
}

export const shownText = (row: ReviewRow, words: ReviewWords): string => {
  if (row.answer?.kind === 'reject') return words.rejected
  const text = clean(row.text)
  if (text !== '') return text
  return asksToType(row) ? words.toEnter : words.nothing
}

const ITEM = 12
const FIELD = 12

const rowLine = (row: ReviewRow, selected: boolean, columns: number, { words, theme }: ReviewManner): Line => {
  const [glyph, tone] = markOf(row)
  const empty = row.answer?.kind === 'reject' || clean(row.text) === ''
  return [
    seg(selected ? theme.bar : ' ', 'accent'),
    seg(`${glyph} `, tone),
    seg(`${fit(clean(itemName(row, words)), ITEM)} `, selected ? 'strong' : 'plain'),
    seg(`${fit(words.fields[row.field], FIELD)} `, 'dim'),
    seg(fit(shownText(row, words), Math.max(8, columns - ITEM - FIELD - 6)), selected ? 'strong' : empty ? 'dim' : 'plain'),
  ]
}

/** Exactly `room` lines of at most `columns`. */
export const listLines = (state: ReviewState, room: number, columns: number, manner: ReviewManner): readonly Line[] => {
  const rows = listedRows(state)
  if (state.page === null) {
    const words = state.connection === 'online' ? manner.words.loading : manner.words.connection[state.connection]
    return fill([[], line(`   ${words}`, 'dim')], room)
  }
  if (rows.length === 0)
    return fill([[], line(`   ${state.only === 'all' ? manner.words.allDone : manner.words.done}`, 'good')], room)
  const selected = cursorIndex(state, rows)
  const top = topOf(Math.max(0, selected - Math.floor(room / 2)), selected, room, rows.length)
  return fill(
    rows.slice(top, top + room).map((row, index) => rowLine(row, top + index === selected, columns, manner)),
    room,
  )
}
