// The draft as it stands after its rows were put right, and the answers with the rows set aside: everything that works
// on a draft works on this.

import { splitOrganisations } from '../organisation/split-names.ts'
import type { Draft, DraftTask, Read } from '../plan/draft.ts'
import { unstatedTiming } from '../plan/notation.ts'
import type { Answer, Answers, ValuePath } from '../plan/review.ts'
import type { Span } from '../plan/span.ts'
import { parseTiming } from '../timing/parse.ts'
import type { AddedRow, ReshapeEntry } from './reshape.ts'

export type Reshaped = {
  readonly draft: Draft
  /** Rows set aside are rejected in them, whatever was answered before. */
  readonly answers: Answers
  /** Indexes of tasks that are no rows any more: merged into others, or made by a reshape taken back. */
  readonly setAside: ReadonlySet<number>
}

/** Words of a reviewer: certain, because a person wrote them; nothing where they wrote none. */
const typed = <T>(words: string | null, value: (words: string) => T, none: T, span: Span | null): Read<T> =>
  words === null || words.trim() === ''
    ? { value: none, span: null, confidence: 'likely', doubt: 'absent' }
    : { value: value(words), span, confidence: 'sure' }

const tidy = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim()

const NOWHERE: Span = { page: null, line: [0, 0], cell: null, quote: '' }

const taskOf = (row: AddedRow, group: string | null, years: readonly [number, number] | null): DraftTask => ({
  number: row.number,
  group,
  title: { value: tidy(row.title), span: row.span, confidence: 'sure' },
  lead: typed(row.lead, splitOrganisations, [], row.span),
  coordinators: typed(row.coordinators, splitOrganisations, [], row.span),
  deliverable: typed<string | null>(row.deliverable, tidy, null, row.span),
  timing: typed(row.timing, (words) => parseTiming(tidy(words), { years }), unstatedTiming(''), row.span),
  span: row.span ?? NOWHERE,
})

const lineOf = (task: DraftTask): number => task.span.line[0]

/** The last task that begins at or above a line: an added row stands after it, under its heading. */
const above = (tasks: readonly DraftTask[], line: number): DraftTask | null => {
  let found: DraftTask | null = null
  for (const task of tasks) if (lineOf(task) <= line && (found === null || lineOf(task) >= lineOf(found))) found = task
  return found
}

const withTitle = (task: DraftTask, title: string): DraftTask => ({
  ...task,
  title: { value: tidy(title), span: task.title.span, confidence: 'sure' },
})

/** Reshapes in the order made; those taken back keep their place and count for nothing. */
export const reshaped = (draft: Draft, answers: Answers, entries: readonly ReshapeEntry[]): Reshaped => {
  const tasks: DraftTask[] = [...draft.tasks]
  const setAside = new Set<number>()
  for (const { reshape, withdrawn } of entries) {
    if (reshape.kind === 'merge') {
      if (!withdrawn) setAside.add(reshape.task)
      continue
    }
    const made = tasks.length
    if (reshape.kind === 'add') {
      const group = above(tasks, reshape.row.span?.line[0] ?? Infinity)?.group ?? null
      tasks.push(taskOf(reshape.row, group, draft.document.years.value))
    } else {
      const task = tasks[reshape.task]
      if (task === undefined) throw new Error(`no task ${reshape.task} to split`)
      tasks.push({ ...withTitle(task, reshape.rest), number: null })
      if (!withdrawn) tasks[reshape.task] = withTitle(task, reshape.title)
    }
    if (withdrawn) setAside.add(made)
  }
  if (tasks.length === draft.tasks.length && setAside.size === 0) return { draft, answers, setAside }
  return { draft: { ...draft, tasks }, answers: without(answers, setAside), setAside }
}

const REJECTED: Answer = { kind: 'reject' }

const without = (answers: Answers, setAside: ReadonlySet<number>): Answers => {
  const kept = new Map<ValuePath, Answer>(
    [...answers].filter(([path]) => {
      const task = /^tasks\.(\d+)/.exec(path)?.[1]
      return task === undefined || !setAside.has(Number(task))
    }),
  )
  for (const task of setAside) kept.set(`tasks.${task}`, REJECTED)
  return kept
}

/** Indexes of tasks as they stand in the document: those made by a reviewer after the row they belong to. */
export const taskOrder = (draft: Draft, entries: readonly ReshapeEntry[]): readonly number[] => {
  const made = entries.filter(({ reshape }) => reshape.kind !== 'merge')
  const read = draft.tasks.length - made.length
  const order = draft.tasks.slice(0, read).map((_, index) => index)
  made.forEach(({ reshape }, nth) => {
    const index = read + nth
    const line = draft.tasks[index]?.span.line[0] ?? 0
    const after =
      reshape.kind === 'split'
        ? order.indexOf(reshape.task)
        : reshape.kind === 'add' && reshape.row.span === null
          ? order.length - 1
          : order.findLastIndex((at) => (draft.tasks[at]?.span.line[0] ?? 0) <= line)
    order.splice(after + 1, 0, index)
  })
  return order
}
