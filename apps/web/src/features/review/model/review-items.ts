// The draft as a reviewer walks through it: the document, each task, duty and target, the money. Positions are those
// of the draft as read, because answers are kept by them.
import type { BudgetLine, Confidence, Draft, DongRange, DraftDuty, DraftTask, LocalDate, Read, Signatory, Span, Timing, ValuePath } from '@tiendo/domain'

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

export type ReviewField = { readonly path: ValuePath; readonly shown: Shown; readonly confidence: Confidence; readonly span: Span | null }

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

const field = (path: ValuePath, read: { readonly span: Span | null; readonly confidence: Confidence }, shown: Shown): ReviewField => ({ path, shown, confidence: read.confidence, span: read.span })
const text = (path: ValuePath, read: Read<string | null>): ReviewField => field(path, read, { kind: 'text', text: read.value })
const list = (path: ValuePath, read: Read<readonly string[]>): ReviewField => field(path, read, { kind: 'list', names: read.value })
const timing = (path: ValuePath, read: Read<Timing>): ReviewField => field(path, read, { kind: 'timing', timing: read.value })

const documentItem = ({ document: head }: Draft): ReviewItem => ({
  id: 'document',
  kind: 'document',
  number: null,
  title: head.title.value ?? '',
  path: null,
  span: null,
  fields: [
    text('document.kind', head.kind),
    text('document.number', head.number),
    field('document.issuedOn', head.issuedOn, { kind: 'day', day: head.issuedOn.value }),
    text('document.issuer', head.issuer),
    text('document.title', head.title),
    field('document.years', head.years, { kind: 'years', years: head.years.value }),
    text('document.place', head.place),
    field('document.signatory', head.signatory, { kind: 'signatory', signatory: head.signatory.value }),
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
    timing(`tasks.${index}.timing`, task.timing),
    text(`tasks.${index}.deliverable`, task.deliverable),
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
    field('budget.statedTotal', budget.statedTotal, { kind: 'money', range: budget.statedTotal.value }),
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
