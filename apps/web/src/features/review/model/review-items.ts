// The draft as a reviewer walks through it: the document, each task, duty and target, the money. Positions are those
// of the draft as read, because answers are kept by them.
import type { BudgetLine, Confidence, Doubt, Draft, DongRange, DraftDuty, DraftTask, LocalDate, PagePlace, Read, Signatory, Span, Timing, ValuePath } from '@tiendo/domain'
import { editText } from './edit-text.ts'

export type Shown =
  | { readonly kind: 'text'; readonly text: string | null }
  | { readonly kind: 'list'; readonly names: readonly string[] }
  | { readonly kind: 'day'; readonly day: LocalDate | null }
  | { readonly kind: 'years'; readonly years: readonly [number, number] | null }
  | { readonly kind: 'signatory'; readonly signatory: Signatory | null }
  | { readonly kind: 'timing'; readonly timing: Timing }
  | { readonly kind: 'money'; readonly range: DongRange | null }
  | { readonly kind: 'line'; readonly line: BudgetLine }
  | { readonly kind: 'target'; readonly target: Draft['targets'][number] }

export type ReviewField = {
  readonly path: ValuePath
  readonly shown: Shown
  readonly confidence: Confidence
  readonly span: Span | null
  /** Why it is not sure. */
  readonly doubt: Doubt | null
  /** Other readings, as a person would type them; never the one shown. */
  readonly alternatives: readonly string[]
  /** Where to look at the page, where no words that were read say so. */
  readonly place: PagePlace | null
}

/** Its fields stand in the order that a reviewer walks: down the card is onward. */
export type ReviewItem = {
  readonly id: string
  readonly kind: 'document' | 'task' | 'duty' | 'target' | 'budget'
  readonly number: string | null
  readonly title: string
  /** The item itself, which can be rejected whole; null for the document and the money. */
  readonly path: ValuePath | null
  /** Where the whole of it stands; shown for a value that the document does not state. */
  readonly span: Span | null
  readonly fields: readonly ReviewField[]
}

type Placed = { readonly span: Span | null; readonly confidence: Confidence; readonly doubt?: Doubt; readonly place?: PagePlace }

const field = (path: ValuePath, read: Placed, shown: Shown, others: readonly Shown[] = []): ReviewField => {
  const own = editText(shown)
  return {
    path,
    shown,
    confidence: read.confidence,
    span: read.span,
    doubt: read.doubt ?? null,
    alternatives: others.length === 0 ? [] : [...new Set(others.map(editText))].filter((other) => other !== own),
    place: read.place ?? null,
  }
}
const readField =
  <T>(show: (value: T) => Shown) =>
  (path: ValuePath, read: Read<T>): ReviewField =>
    field(path, read, show(read.value), read.alternatives?.map(show))

const text = readField<string | null>((value) => ({ kind: 'text', text: value }))
const list = readField<readonly string[]>((names) => ({ kind: 'list', names }))
const timing = readField<Timing>((value) => ({ kind: 'timing', timing: value }))
const day = readField<LocalDate | null>((value) => ({ kind: 'day', day: value }))
const years = readField<readonly [number, number] | null>((value) => ({ kind: 'years', years: value }))
const signatory = readField<Signatory | null>((value) => ({ kind: 'signatory', signatory: value }))
const money = readField<DongRange | null>((range) => ({ kind: 'money', range }))

const documentItem = ({ document: head }: Draft): ReviewItem => ({
  id: 'document',
  kind: 'document',
  number: null,
  title: head.title.value ?? '',
  path: null,
  span: null,
  fields: [
    text('document.issuer', head.issuer),
    text('document.number', head.number),
    text('document.place', head.place),
    day('document.issuedOn', head.issuedOn),
    text('document.kind', head.kind),
    text('document.title', head.title),
    years('document.years', head.years),
    signatory('document.signatory', head.signatory),
    list('document.recipients', head.recipients),
    field('plan.monitor', { span: null, confidence: 'sure' }, { kind: 'text', text: null }),
  ],
})

const taskItem = (task: DraftTask, index: number): ReviewItem => ({
  id: `tasks.${index}`,
  kind: 'task',
  number: task.number,
  title: task.title.value,
  path: `tasks.${index}`,
  span: task.span,
  fields: [
    text(`tasks.${index}.title`, task.title),
    list(`tasks.${index}.lead`, task.lead),
    list(`tasks.${index}.coordinators`, task.coordinators),
    text(`tasks.${index}.deliverable`, task.deliverable),
    timing(`tasks.${index}.timing`, task.timing),
  ],
})

const dutyItem = (duty: DraftDuty, index: number): ReviewItem => ({
  id: `duties.${index}`,
  kind: 'duty',
  number: `${index + 1}`,
  title: duty.text,
  path: `duties.${index}`,
  span: duty.span,
  fields: [
    field(`duties.${index}.text`, { span: duty.span, confidence: 'sure' }, { kind: 'text', text: duty.text }),
    list(`duties.${index}.from`, duty.from),
    text(`duties.${index}.to`, duty.to),
    timing(`duties.${index}.timing`, duty.timing),
  ],
})

const targetItem = (target: Draft['targets'][number], index: number): ReviewItem => ({
  id: `targets.${index}`,
  kind: 'target',
  number: `${index + 1}`,
  title: target.text,
  path: `targets.${index}`,
  span: target.span,
  fields: [field(`targets.${index}`, target, { kind: 'target', target })],
})

const budgetItem = ({ budget }: Draft): ReviewItem => ({
  id: 'budget',
  kind: 'budget',
  number: null,
  title: '',
  path: null,
  span: null,
  fields: [
    money('budget.statedTotal', budget.statedTotal),
    ...budget.lines.map((line, index) => field(`budget.lines.${index}`, line, { kind: 'line', line })),
  ],
})

/** `order`: indexes of the tasks to walk through, as they stand in the document. */
export const reviewItems = (draft: Draft, order: readonly number[]): readonly ReviewItem[] => [
  documentItem(draft),
  ...order.flatMap((index) => {
    const task = draft.tasks[index]
    return task === undefined ? [] : [taskItem(task, index)]
  }),
  ...draft.duties.map(dutyItem),
  ...draft.targets.map(targetItem),
  ...(draft.budget.lines.length === 0 && draft.budget.statedTotal.value === null ? [] : [budgetItem(draft)]),
]

/** Nothing there, and nothing in the document to point at. */
export const isBlank = ({ shown, span }: ReviewField): boolean => {
  if (span !== null) return false
  switch (shown.kind) {
    case 'text':
      return shown.text === null || shown.text === ''
    case 'list':
      return shown.names.length === 0
    case 'day':
      return shown.day === null
    case 'years':
      return shown.years === null
    case 'signatory':
      return shown.signatory === null
    case 'timing':
      return shown.timing.phrase === ''
    case 'money':
      return shown.range === null
    case 'line':
    case 'target':
      return false
  }
}

/** Written by hand and not made out: nobody but a person reads it, so it is asked for with its picture. */
export const isUnread = ({ doubt, shown }: ReviewField): boolean => doubt === 'handwritten' && editText(shown) === ''
