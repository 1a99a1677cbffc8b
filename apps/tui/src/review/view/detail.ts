// The chosen value, told: the whole of it, why it is doubted, what else it could be, and its place in the document.

import { doubtSentence, untakenWhy } from '@tiendo/text'
import type { ReviewRow } from '@tiendo/domain'
import { line, seg, type Line } from '../../screen/view/line.ts'
import type { Tone } from '../../screen/theme.ts'
import { clean } from '../../text/clean.ts'
import { wrap } from '../../text/width.ts'
import { choicesOf } from '../model/choices.ts'
import { lineOfSpan, markedText, sourceLines } from '../model/source-lines.ts'
import { allRows, currentRow, type ReviewState } from '../model/state.ts'
import { itemName, shownText } from './list.ts'
import type { ReviewManner } from './manner.ts'

const wrapped = (text: string, columns: number, tone: Tone = 'plain'): readonly Line[] =>
  wrap(clean(text), Math.max(10, columns)).map((part) => line(` ${part}`, tone))

const titleOf = (state: ReviewState, row: ReviewRow): string | null =>
  row.item.kind === 'task' && row.field !== 'title'
    ? (allRows(state).find(({ path }) => path === row.path.replace(/\w+$/, 'title'))?.text ?? null)
    : row.item.kind === 'line'
      ? row.item.label
      : null

const why = (row: ReviewRow, { language, words }: ReviewManner): string | null => {
  if (!row.understood) return words.notUnderstood
  if (row.item.kind === 'untaken') return untakenWhy(row.item.why, language)
  return row.doubt === null || row.answered ? null : doubtSentence(row.doubt, language)
}

/** Words with the part of them that was read, over several lines. */
const marked = (parts: readonly (readonly [string, Tone])[], columns: number): readonly Line[] => {
  const text = parts.map(([part]) => part).join('')
  let at = 0
  return wrap(text, Math.max(10, columns)).map((words): Line => {
    const from = text.indexOf(words, at)
    at = from + words.length
    let start = 0
    const segments = parts.flatMap(([part, tone]) => {
      const [first, last] = [Math.max(from, start), Math.min(at, start + part.length)]
      start += part.length
      return first < last ? [seg(text.slice(first, last), tone)] : []
    })
    // What fills the line after it is not part of the mark.
    return [seg(' '), ...segments, seg('')]
  })
}

const gap = (text: string, end: boolean): string => (text === '' ? '' : end ? `${text} ` : ` ${text}`)

const sourceOf = (state: ReviewState, row: ReviewRow, columns: number, { words }: ReviewManner): readonly Line[] => {
  const { page } = state
  if (page === null) return []
  const { span } = row
  if (span === null) return wrapped(words.noSource, columns, 'dim')
  const place = [...(span.page === null ? [] : [words.page(span.page)]), words.line(span.line[0], span.line[1])].join(', ')
  const found = markedText(page.source, span)
  const text = found ?? { before: '', marked: clean(span.quote), after: '' }
  const lines = sourceLines(page.source)
  const at = lineOfSpan(page.source, span)
  const beside = (index: number): readonly Line[] => {
    const one = lines[index]
    return one === undefined ? [] : wrapped(one.cells.join(' │ '), columns, 'dim').slice(0, 3)
  }
  return [
    line(` ${words.source} · ${place}`, 'accent'),
    ...beside(at - 1),
    ...marked(
      [
        [gap(text.before, true), 'plain'],
        [text.marked, 'selected'],
        [gap(text.after, false), 'plain'],
      ],
      columns,
    ),
    ...beside(at + 1),
  ]
}

export const detailLines = (state: ReviewState, columns: number, manner: ReviewManner): readonly Line[] => {
  const row = currentRow(state)
  if (row === null) return []
  const { words } = manner
  const title = titleOf(state, row)
  const reason = why(row, manner)
  const group = row.item.kind === 'task' ? row.item.group : null
  return [
    line(` ${itemName(row, words)} · ${words.fields[row.field]}`, 'accent'),
    ...(title === null ? [] : wrapped(title, columns, 'dim').slice(0, 2)),
    ...(group === null || title !== null ? [] : wrapped(`${words.group}: ${group}`, columns, 'dim').slice(0, 1)),
    ...wrapped(shownText(row, words), columns, 'strong'),
    ...(reason === null ? [] : wrapped(reason, columns, row.understood ? 'warning' : 'danger')),
    ...choicesOf(state).flatMap((choice, index) =>
      wrapped(`${words.choices[choice.kind]} ${index + 1}: ${choice.kind === 'reading' ? choice.text : choice.name}`, columns),
    ),
    ...sourceOf(state, row, columns, manner),
  ]
}
