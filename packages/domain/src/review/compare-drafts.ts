// A document read again after it was corrected or amended: which rows are the same, which say something else, which
// came and which went. Rows are paired by what they say, their number helping; order and numbering may change freely.

import type { Draft, DraftDuty, DraftTask, Read } from '../plan/draft.ts'
import { alike } from './alike.ts'

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
  const open = after.flatMap((row, at) => (found.has(at) ? [] : [{ row, at }]))
  const left = [...free]
  const likely = open
    .flatMap(({ row, at }, nth) =>
      left.flatMap((from, other) => {
        const text = before[from]?.text ?? ''
        const numbered = row.number !== null && row.number === before[from]?.number
        if (!numbered && Math.abs(other - nth) > NEAR) return []
        return [{ at, from, likeness: alike(row.text, text) + (numbered ? 0.15 : 0) }]
      }),
    )
    .filter(({ likeness }) => likeness >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at || a.from - b.from)
  for (const { at, from } of likely) if (!found.has(at) && free.has(from)) take(at, from)
  return found
}

/** Rows that moved further than this among the unpaired are found by their words alone, or their number. */
const NEAR = 60
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
