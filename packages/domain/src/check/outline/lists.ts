// What carries numbers: headings, tasks and budget lines, each with the list it stands in.

import { withoutEnd } from '../../organisation/without-end.ts'
import type { Span } from '../../plan/span.ts'
import type { Proposal } from '../finding.ts'
import type { CheckInput } from '../input.ts'
import type { ListPlace } from './findings.ts'
import { readings, write } from './ordinal.ts'

export type Numbered = {
  readonly number: string
  readonly title: string
  /** What stands deeper counts anew under each number: "2.1" after "1.3". */
  readonly list: string
  readonly mark: string
  readonly span: Span | null
}

type MaybeNumbered = { readonly number: string | null; readonly title: string; readonly group: string; readonly span: Span | null }

const tidy = (number: string): string => withoutEnd(number.replace(/\s+/g, ''), '.)')

const numbered = (items: readonly MaybeNumbered[]): readonly Numbered[] =>
  items.flatMap(({ number, title, group, span }) => {
    const tidied = number === null ? '' : tidy(number)
    const head = tidied.slice(0, Math.max(tidied.lastIndexOf('.'), tidied.lastIndexOf('/')) + 1)
    const mark = tidied.slice(head.length)
    return mark === '' ? [] : [{ number: tidied, title, list: `${group}\n${head}`, mark, span }]
  })

/** In the order of the document; a list that starts again is a new list. Headings in a table count for themselves. */
export const lists = ({ tasks, budget, sections }: CheckInput): readonly (readonly [ListPlace, readonly Numbered[]])[] => [
  ['sections', numbered(sections.map(({ path, title, span }) => ({ number: path, title, group: span.cell === null ? '' : 'rows', span })))],
  ['tasks', numbered(tasks.map(({ number, title, group, span }) => ({ number, title: title.value, group: group ?? '', span })))],
  ['budget', numbered(budget.lines.map(({ number, label, span }) => ({ number, title: label, group: '', span })))],
]

/** Each list whole, in the order in which they begin. */
export const byList = (items: readonly Numbered[]): readonly (readonly Numbered[])[] => {
  const found = new Map<string, Numbered[]>()
  for (const item of items) {
    const list = found.get(item.list)
    if (list === undefined) found.set(item.list, [item])
    else list.push(item)
  }
  return [...found.values()]
}

/** Whether the second mark comes right after the first, in any way of counting they share. */
export const follows = (before: string, after: string): boolean => {
  const to = readings(after)
  return [...readings(before)].some(([scheme, value]) => to.get(scheme) === value + 1)
}

/** The mark after this one, counted as the list counts. */
export const nextMark = (mark: string): string | null => {
  const [first] = readings(mark)
  return first === undefined ? null : write(first[0], first[1] + 1)
}

/** The number written otherwise, where it stands at the head of the words. */
export const renumbered = ({ span, mark }: Numbered, instead: string): { readonly proposal?: Proposal } => {
  const at = span === null ? -1 : span.quote.search(/[^\s#*|>-]/)
  return span === null || at < 0 || !span.quote.startsWith(mark, at) || /^[\p{L}\d]/u.test(span.quote.slice(at + mark.length))
    ? {}
    : { proposal: { span: { ...span, line: [span.line[0], span.line[0]], quote: mark }, instead } }
}
