// The draft as a person has made it so far: rows put right, values given in place of what was read, what was rejected
// gone. Places stay, so that whatever looks at it can still point into the document. What `confirm` would make a plan
// of, before it is one: checks look at this.

import type { Confidence, Draft, DraftDuty, DraftHead, DraftTask, Read } from '../plan/draft.ts'
import { unstatedTiming } from '../plan/notation.ts'
import type { Resolved } from '../plan/resolve.ts'
import { resolveDocument } from '../plan/resolve-document.ts'
import { resolveBudgetLine, resolveDutyWith, resolveTarget, resolveTaskWith, resolveTotal, type ResolvedDuty, type ResolvedTask } from '../plan/resolve-items.ts'
import { planYears } from '../plan/resolve-timing.ts'
import type { Answers } from '../plan/review.ts'
import { takenUp, withTakenUp, type PlannedTask } from '../plan/taken-up.ts'
import type { ReshapeEntry } from './reshape.ts'
import { reshaped, taskOrder } from './reshaped.ts'

/** Answered: certain, because a person said so. Words that were not understood leave it as read. */
const settled = <T>(read: Read<T>, now: Resolved<T>): Read<T> => {
  if (!now.answered || !now.understood) return now.value === read.value ? read : { ...read, value: now.value }
  return { value: now.value, span: read.span, confidence: 'sure' }
}

const certainty = (read: Confidence, now: Resolved<unknown>): Confidence => (now.answered && now.understood ? 'sure' : read)

const headOf = (draft: Draft, answers: Answers): DraftHead => {
  const { document: read } = draft
  const now = resolveDocument(draft, answers)
  return {
    kind: settled(read.kind, now.kind),
    number: settled(read.number, now.number),
    issuedOn: settled(read.issuedOn, now.issuedOn),
    place: settled(read.place, now.place),
    issuer: settled(read.issuer, now.issuer),
    title: settled(read.title, now.title),
    years: settled(read.years, now.years),
    signatory: settled(read.signatory, now.signatory),
    recipients: settled(read.recipients, now.recipients),
  }
}

const taskOf = ({ read, title, lead, coordinators, deliverable, timing }: ResolvedTask): DraftTask => ({
  ...read,
  title: settled(read.title, title),
  lead: settled(read.lead, lead),
  coordinators: settled(read.coordinators, coordinators),
  deliverable: settled(read.deliverable, deliverable),
  timing: settled(read.timing, timing),
})

const dutyOf = ({ read, text, from, to, timing }: ResolvedDuty): DraftDuty => ({
  ...read,
  text: text.value,
  from: settled(read.from, from),
  to: settled(read.to, to),
  timing: settled(read.timing, timing),
})

/** Nothing read, nothing said yet. */
const absent = <T>(value: T): Read<T> => ({ value, span: null, confidence: 'likely', doubt: 'absent' })

/** Text taken up as a task: what it says and where; the rest nobody has given. */
const fresh = (task: PlannedTask, draft: Draft): DraftTask | null => {
  const index = Number(task.path.slice('untaken.'.length))
  const span = draft.untaken[index]?.span
  if (span === undefined) return null
  const { number, group, title } = task
  return {
    number,
    group,
    title: { value: title, span, confidence: 'sure' },
    lead: absent([]),
    coordinators: absent([]),
    deliverable: absent(null),
    timing: absent(unstatedTiming('')),
    span,
  }
}

const planned = ({ index, read, title, lead, coordinators, deliverable, timing }: ResolvedTask): PlannedTask => ({
  path: `tasks.${index}`,
  number: read.number,
  group: read.group,
  title: title.value,
  lead: lead.value,
  coordinators: coordinators.value,
  deliverable: deliverable.value,
  timing: timing.value,
  reviewed: true,
  span: read.span,
})

const tasksOf = (draft: Draft, answers: Answers, reshapes: readonly ReshapeEntry[]): readonly DraftTask[] => {
  const years = planYears(draft, answers)
  const kept = taskOrder(draft, reshapes).flatMap((index) => {
    const read = draft.tasks[index]
    const task = read === undefined ? null : resolveTaskWith(read, index, answers, years)
    return task?.taken === true ? [task] : []
  })
  const taken = takenUp(draft, answers, unstatedTiming(''))
  if (taken.length === 0) return kept.map(taskOf)
  const byPath = new Map(kept.map((task) => [`tasks.${task.index}`, task]))
  return withTakenUp(kept.map(planned), taken).flatMap((task) => {
    const resolved = byPath.get(task.path)
    const one = resolved === undefined ? fresh(task, draft) : taskOf(resolved)
    return one === null ? [] : [one]
  })
}

/**
 * Tasks in the order of the document, with text taken up among them; rejected tasks, duties, targets and budget lines
 * left out. Untaken text keeps its places, whatever was answered to it.
 *
 * @example answeredDraft(draft, new Map([['document.number', { kind: 'edit', text: '15/KH-UBND' }]]), [])
 */
export const answeredDraft = (asRead: Draft, given: Answers, reshapes: readonly ReshapeEntry[]): Draft => {
  if (given.size === 0 && reshapes.length === 0) return asRead
  const { draft, answers } = reshaped(asRead, given, reshapes)
  const years = planYears(draft, answers)
  return {
    ...draft,
    document: headOf(draft, answers),
    tasks: tasksOf(draft, answers, reshapes),
    duties: draft.duties.map((read, index) => resolveDutyWith(read, index, answers, years)).filter(({ taken }) => taken).map(dutyOf),
    targets: draft.targets.flatMap((read, index) => {
      const now = resolveTarget(read, index, answers)
      const { text, quantity, comparator, unit } = now.value
      return now.answer?.kind === 'reject'
        ? []
        : [{ ...read, text, quantity, comparator, unit, confidence: certainty(read.confidence, now) }]
    }),
    budget: {
      statedTotal: settled(draft.budget.statedTotal, resolveTotal(draft, answers)),
      lines: draft.budget.lines.flatMap((read, index) => {
        const now = resolveBudgetLine(read, index, answers)
        return now.answer?.kind === 'reject'
          ? []
          : [{ ...read, amount: now.value, confidence: certainty(read.confidence, now) }]
      }),
    },
  }
}
