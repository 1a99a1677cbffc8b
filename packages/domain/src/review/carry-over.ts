// Answers given to an earlier reading, kept for the document read again: where the same was read of the same row, what
// the person said of it still holds; where something else was read, it is asked anew.

import type { Draft, Read } from '../plan/draft.ts'
import type { Answer, Answers, ValuePath } from '../plan/review.ts'
import { compareDrafts, HEAD, type DraftComparison, type RowChange } from './compare-drafts.ts'
import { reshaped } from './reshaped.ts'
import type { ReviewState } from './decide-reshape.ts'
import type { AddedRow, Reshape, ReshapeEntry, ReshapeId } from './reshape.ts'

export type CarriedOver = {
  readonly answers: Answers
  readonly reshapes: readonly ReshapeEntry[]
  readonly comparison: DraftComparison
}

const same = (a: Read<unknown> | undefined, b: Read<unknown> | undefined): boolean => {
  const plain = (value: unknown): string =>
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part)) ?? ''
  return a !== undefined && b !== undefined && plain(a.value) === plain(b.value)
}

const pairsOf = (changes: readonly RowChange<unknown>[]): ReadonlyMap<number, number> =>
  new Map(
    changes.flatMap((change) =>
      change.kind === 'same' || change.kind === 'changed' ? [[change.before, change.after] as const] : [],
    ),
  )

const TASK_FIELDS = ['title', 'lead', 'coordinators', 'deliverable', 'timing'] as const
const DUTY_FIELDS = ['from', 'to', 'timing'] as const

/** Where a path of the earlier draft stands in the new one; null where it does not, or something else was read. */
const placeOf = (
  path: ValuePath,
  before: Draft,
  after: Draft,
  rows: Readonly<Record<'tasks' | 'duties' | 'targets' | 'lines', ReadonlyMap<number, number>>>,
  unchanged: (list: 'tasks' | 'duties' | 'targets' | 'lines', from: number) => boolean,
): ValuePath | null => {
  if (path === 'plan.monitor') return path
  if (path === 'budget.statedTotal') return same(before.budget.statedTotal, after.budget.statedTotal) ? path : null
  const head = /^document\.(\w+)$/.exec(path)?.[1]
  if (head !== undefined) {
    const field = HEAD.find((key) => key === head)
    return field !== undefined && same(before.document[field], after.document[field]) ? path : null
  }
  const match = /^(tasks|duties|targets|budget\.lines|untaken)\.(\d+)(?:\.(\w+))?$/.exec(path)
  const [, list = '', index = '', field] = match ?? []
  const from = Number(index)
  if (list === 'untaken') {
    const text = before.untaken[from]?.text
    const at = after.untaken.findIndex((one) => one.text === text)
    return at < 0 ? null : `untaken.${at}`
  }
  const key = list === 'budget.lines' ? 'lines' : list === 'tasks' || list === 'duties' || list === 'targets' ? list : null
  const at = key === null ? undefined : rows[key].get(from)
  if (key === null || at === undefined) return null
  if (key === 'targets') return unchanged(key, from) ? `targets.${at}` : null
  if (key === 'lines') return unchanged(key, from) ? `budget.lines.${at}` : null
  if (field === undefined) return unchanged(key, from) ? `${key}.${at}` : null
  if (key === 'tasks') {
    const name = TASK_FIELDS.find((one) => one === field)
    return name !== undefined && same(before.tasks[from]?.[name], after.tasks[at]?.[name]) ? `tasks.${at}.${name}` : null
  }
  if (field === 'text') return before.duties[from]?.text === after.duties[at]?.text ? `duties.${at}.text` : null
  const name = DUTY_FIELDS.find((one) => one === field)
  return name !== undefined && same(before.duties[from]?.[name], after.duties[at]?.[name]) ? `duties.${at}.${name}` : null
}

const rowOf = (reshape: Reshape): AddedRow | null => (reshape.kind === 'add' ? reshape.row : null)

/**
 * `ids` gives a new id for each reshape carried. Rows that a person added are added again unless they are read now;
 * splits and merges hold where their rows are read as they were. Values of rows so made keep their answers.
 */
export const carryOver = (
  before: ReviewState,
  after: Draft,
  idOf: (earlier: ReshapeId) => ReshapeId,
): CarriedOver => {
  const comparison = compareDrafts(before.draft, after)
  const rows = {
    tasks: new Map(pairsOf(comparison.tasks)),
    duties: pairsOf(comparison.duties),
    targets: pairsOf(comparison.targets),
    lines: pairsOf(comparison.lines),
  }
  const whole = before.draft.tasks.length
  const earlier = reshaped(before.draft, before.answers, before.reshapes).draft
  const reshapes: ReshapeEntry[] = []
  let [made, madeAfter] = [whole, after.tasks.length]
  for (const { id, reshape, withdrawn } of before.reshapes) {
    const index = reshape.kind === 'merge' ? null : made++
    if (withdrawn) continue
    const carried = carriedReshape(reshape, rows.tasks, before.draft, after)
    if (carried === null) continue
    reshapes.push({ id: idOf(id), reshape: carried, withdrawn: false })
    if (index !== null) rows.tasks.set(index, madeAfter++)
  }
  const now = reshaped(after, new Map(), reshapes).draft
  const lists = { tasks: comparison.tasks, duties: comparison.duties, targets: comparison.targets, lines: comparison.lines }
  const unchanged = (list: keyof typeof lists, from: number): boolean =>
    (list === 'tasks' && from >= whole) ||
    lists[list].some((change) => change.kind === 'same' && change.before === from)
  const answers = new Map<ValuePath, Answer>()
  for (const [path, answer] of before.answers) {
    const place = placeOf(path, earlier, now, rows, unchanged)
    if (place !== null) answers.set(place, answer)
  }
  return { answers, reshapes, comparison }
}

const carriedReshape = (
  reshape: Reshape,
  rows: ReadonlyMap<number, number>,
  before: Draft,
  after: Draft,
): Reshape | null => {
  const row = rowOf(reshape)
  if (row !== null) {
    const isRead = after.tasks.some((task) => task.title.value === row.title.replace(/\s+/g, ' ').trim())
    return isRead ? null : reshape
  }
  const as = (task: number): number | null => {
    const at = rows.get(task)
    const unchanged = task >= before.tasks.length || same(before.tasks[task]?.title, after.tasks[at ?? -1]?.title)
    return at !== undefined && unchanged ? at : null
  }
  if (reshape.kind === 'split') {
    const task = as(reshape.task)
    return task === null ? null : { ...reshape, task }
  }
  if (reshape.kind === 'merge') {
    const [task, into] = [as(reshape.task), as(reshape.into)]
    return task === null || into === null ? null : { ...reshape, task, into }
  }
  return null
}
