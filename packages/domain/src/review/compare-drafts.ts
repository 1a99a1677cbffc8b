// A document read again after it was corrected or amended: which rows are the same, which say something else, which
// came and which went. Rows are paired by what they say, their number helping; order and numbering may change freely.

import type { Draft, DraftDuty, DraftTask, Read } from '../plan/draft.ts'
import { alike, numberWords } from './alike.ts'

type TaskField = 'number' | 'group' | 'title' | 'lead' | 'coordinators' | 'deliverable' | 'timing'
type DutyField = 'text' | 'from' | 'to' | 'timing'
type HeadField = keyof Draft['document']

export type RowChange<Field> =
  | { readonly kind: 'same'; readonly before: number; readonly after: number }
  | { readonly kind: 'changed'; readonly before: number; readonly after: number; readonly fields: readonly Field[] }
  | { readonly kind: 'added'; readonly after: number }
  | { readonly kind: 'removed'; readonly before: number }

export type DraftComparison = {
  readonly head: readonly HeadField[]
  /** In the order of the new document; what was removed after the row it followed. */
  readonly tasks: readonly RowChange<TaskField>[]
  readonly duties: readonly RowChange<DutyField>[]
  readonly targets: readonly RowChange<'text'>[]
  readonly lines: readonly RowChange<'label' | 'amount'>[]
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

const plain = (value: unknown): string =>
  tidy(JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part)) ?? '')

const differs = <T>(a: Read<T>, b: Read<T>): boolean => plain(a.value) !== plain(b.value)

const taskFields = (a: DraftTask, b: DraftTask): readonly TaskField[] => {
  const fields: TaskField[] = []
  if (a.number !== b.number) fields.push('number')
  if (plain(a.group) !== plain(b.group)) fields.push('group')
  for (const field of ['title', 'lead', 'coordinators', 'deliverable'] as const)
    if (differs<unknown>(a[field], b[field])) fields.push(field)
  if (tidy(a.timing.value.phrase) !== tidy(b.timing.value.phrase)) fields.push('timing')
  return fields
}

const dutyFields = (a: DraftDuty, b: DraftDuty): readonly DutyField[] => {
  const fields: DutyField[] = []
  if (tidy(a.text) !== tidy(b.text)) fields.push('text')
  if (differs(a.from, b.from)) fields.push('from')
  if (differs(a.to, b.to)) fields.push('to')
  if (tidy(a.timing.value.phrase) !== tidy(b.timing.value.phrase)) fields.push('timing')
  return fields
}

type Row = { readonly text: string; readonly number: string | null }

/** Pairs of rows looked at: all of any plan that people sign; of a table of thousands, those near each other. */
const MOST_PAIRS = 250_000
/** Rows of one number that are looked at wherever they stand. */
const MOST_OF_A_NUMBER = 8

/** Rows that one of the new document may be: all that are free, or those nearest and those of its number. */
const candidates = (
  before: readonly Row[],
  free: readonly number[],
  length: number,
  open: number,
): ((row: Row, at: number) => readonly number[]) => {
  const most = Math.floor(MOST_PAIRS / Math.max(1, open))
  if (free.length <= most) return () => free
  const numbered = new Map<string, number[]>()
  for (const from of free) {
    const { number = null } = before[from] ?? {}
    if (number === null) continue
    const same = numbered.get(number) ?? []
    if (same.length < MOST_OF_A_NUMBER) numbered.set(number, [...same, from])
  }
  return ({ number }, at) => {
    const middle = Math.round((at / Math.max(1, length)) * free.length)
    const start = Math.max(0, Math.min(middle - (most >> 1), free.length - most))
    const same = number === null ? [] : (numbered.get(number) ?? [])
    return [...new Set([...free.slice(start, start + most), ...same])]
  }
}

/** Pairs rows, likeliest first; each row at most once. */
const pairs = (before: readonly Row[], after: readonly Row[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  const free = new Set(before.map((_, index) => index))
  const take = (at: number, from: number): void => {
    found.set(at, from)
    free.delete(from)
  }
  const byText = new Map<string, number[]>()
  before.forEach(({ text }, index) => byText.set(tidy(text), [...(byText.get(tidy(text)) ?? []), index]))
  after.forEach(({ text }, at) => {
    const from = byText.get(tidy(text))?.shift()
    if (from !== undefined) take(at, from)
  })
  const wordsOf = numberWords()
  const words = before.map(({ text }) => wordsOf(text))
  const open = after.flatMap((row, at) => (found.has(at) ? [] : [{ row, at, said: wordsOf(row.text) }]))
  const near = candidates(before, [...free], after.length, open.length)
  const likely = open
    .flatMap(({ row, at, said }) =>
      near(row, at).flatMap((from) => {
        const other = words[from]
        if (other === undefined) return []
        const numbered = row.number !== null && row.number === before[from]?.number ? 0.15 : 0
        const most = (2 * Math.min(said.length, other.length)) / Math.max(1, said.length + other.length)
        if (said.length > 0 && most + numbered < ENOUGH) return []
        const likeness = alike(said, other) + numbered
        return likeness >= ENOUGH ? [{ at, from, likeness }] : []
      }),
    )
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at || a.from - b.from)
  for (const { at, from } of likely) if (!found.has(at) && free.has(from)) take(at, from)
  return found
}

/** Half of the words in common, or a little less with the same number. */
const ENOUGH = 0.5

const compareRows = <R extends Row, F>(
  before: readonly R[],
  after: readonly R[],
  fields: (before: R, after: R) => readonly F[],
): readonly RowChange<F>[] => {
  const paired = pairs(before, after)
  const changes = after.map((row, at): RowChange<F> => {
    const from = paired.get(at)
    const other = from === undefined ? undefined : before[from]
    if (from === undefined || other === undefined) return { kind: 'added', after: at }
    const changed = fields(other, row)
    return changed.length === 0
      ? { kind: 'same', before: from, after: at }
      : { kind: 'changed', before: from, after: at, fields: changed }
  })
  const kept = new Set(paired.values())
  before.forEach((_, from) => {
    if (kept.has(from)) return
    const follows = changes.findLastIndex((change) => change.kind !== 'added' && change.before < from)
    changes.splice(follows + 1, 0, { kind: 'removed', before: from })
  })
  return changes
}

export const HEAD: readonly HeadField[] = [
  'kind', 'number', 'issuedOn', 'place', 'issuer', 'title', 'years', 'signatory', 'recipients',
]

export const compareDrafts = (before: Draft, after: Draft): DraftComparison => ({
  head: HEAD.filter((field) => plain(before.document[field].value) !== plain(after.document[field].value)),
  tasks: compareRows(
    before.tasks.map((task) => ({ text: task.title.value, number: task.number, task })),
    after.tasks.map((task) => ({ text: task.title.value, number: task.number, task })),
    (a, b) => taskFields(a.task, b.task),
  ),
  duties: compareRows(
    before.duties.map((duty) => ({ text: duty.text, number: null, duty })),
    after.duties.map((duty) => ({ text: duty.text, number: null, duty })),
    (a, b) => dutyFields(a.duty, b.duty),
  ),
  targets: compareRows(
    before.targets.map(({ text }) => ({ text, number: null })),
    after.targets.map(({ text }) => ({ text, number: null })),
    (a, b) => (tidy(a.text) === tidy(b.text) ? [] : ['text']),
  ),
  lines: compareRows(
    before.budget.lines.map((line) => ({ text: line.label, number: line.number, line })),
    after.budget.lines.map((line) => ({ text: line.label, number: line.number, line })),
    (a, b) => [
      ...(tidy(a.text) === tidy(b.text) ? [] : (['label'] as const)),
      ...(plain(a.line.amount) === plain(b.line.amount) ? [] : (['amount'] as const)),
    ],
  ),
})
