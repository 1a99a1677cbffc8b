// A place in the document, told by its own words.

import type { Span } from '@tiendo/domain'
import type { DraftPage } from '@tiendo/api/client'
import { line, seg, type Line } from '../../screen/view/line.ts'
import type { Tone } from '../../screen/theme.ts'
import { clean } from '../../text/clean.ts'
import { wrap } from '../../text/width.ts'
import { lineOfSpan, markedText, sourceLines } from '../model/source-lines.ts'
import type { ReviewManner } from './manner.ts'

export const wrapped = (text: string, columns: number, tone: Tone = 'plain'): readonly Line[] =>
  wrap(clean(text), Math.max(10, columns)).map((part) => line(` ${part}`, tone))

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

/** The place of a value or a finding: its words marked in the line they stand in, with the lines around it. */
export const sourceOf = (
  page: Pick<DraftPage, 'source'>,
  span: Span | null,
  columns: number,
  { words }: ReviewManner,
): readonly Line[] => {
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
