// Every value under review as one line: what it belongs to, what it says now, why it is doubted and what else it could
// say. The browser and the terminal list the same rows in the same order.

import type { Confidence, DocumentHead, Doubt, Draft, Read, UntakenWhy } from '../plan/draft.ts'
import { amount, total } from '../plan/money-notation.ts'
import { day, documentNumber, names, recipients, signatory, timing, title, words, years, type Notation } from '../plan/notation.ts'
import { resolveDocument } from '../plan/resolve-document.ts'
import { resolveBudgetLine, resolveDuty, resolveMonitor, resolveTarget, resolveTask, resolveTotal } from '../plan/resolve-items.ts'
import { reviewValues, type ReviewValue } from '../plan/review-values.ts'
import type { Answers, ValuePath } from '../plan/review.ts'
import type { PagePlace } from '../plan/source-text.ts'
import type { ReshapeEntry } from './reshape.ts'
import { reshaped } from './reshaped.ts'

export type ReviewItem =
  | { readonly kind: 'document' }
  | { readonly kind: 'task'; readonly index: number; readonly number: string | null; readonly group: string | null }
  | { readonly kind: 'duty'; readonly index: number }
  | { readonly kind: 'target'; readonly index: number }
  | { readonly kind: 'total' }
  | { readonly kind: 'line'; readonly index: number; readonly number: string | null; readonly label: string }
  | { readonly kind: 'untaken'; readonly index: number; readonly why: UntakenWhy }
  | { readonly kind: 'plan' }

export type ReviewField =
  | keyof DocumentHead
  | 'lead'
  | 'coordinators'
  | 'deliverable'
  | 'timing'
  | 'text'
  | 'from'
  | 'to'
  | 'amount'
  | 'monitor'

export type ReviewRow = ReviewValue & {
  readonly item: ReviewItem
  readonly field: ReviewField
  /** In the notation of a form. */
  readonly text: string
  readonly doubt: Doubt | null
  /** Other readings in the same notation; never the one shown. */
  readonly alternatives: readonly string[]
  /** Where to look at the page, where no words that were read say so. */
  readonly place: PagePlace | null
}

type Told = Pick<ReviewRow, 'item' | 'field' | 'text' | 'doubt' | 'alternatives' | 'place'>

const told = <T>(item: ReviewItem, field: ReviewField, text: string, read: Read<T>, notation: Notation<T>): Told => ({
  item,
  field,
  text,
  doubt: read.doubt ?? null,
  alternatives: [...new Set((read.alternatives ?? []).map(notation.write))].filter((other) => other !== text),
  place: read.place ?? null,
})

const plain = (item: ReviewItem, field: ReviewField, text: string): Told => ({
  item,
  field,
  text,
  doubt: null,
  alternatives: [],
  place: null,
})

const headRow = (draft: Draft, answers: Answers, field: string): Told | null => {
  const [{ document }, now, item] = [draft, resolveDocument(draft, answers), { kind: 'document' } as const]
  switch (field) {
    case 'kind':
    case 'place':
    case 'issuer':
    case 'title':
      return told(item, field, now[field].text, document[field], words)
    case 'number':
      return told(item, field, now.number.text, document.number, documentNumber)
    case 'issuedOn':
      return told(item, field, now.issuedOn.text, document.issuedOn, day)
    case 'years':
      return told(item, field, now.years.text, document.years, years)
    case 'signatory':
      return told(item, field, now.signatory.text, document.signatory, signatory)
    case 'recipients':
      return told(item, field, now.recipients.text, document.recipients, recipients)
    default:
      return null
  }
}

const taskRow = (draft: Draft, answers: Answers, index: number, field: string): Told | null => {
  const now = resolveTask(draft, answers, index)
  if (now === null) return null
  const { read } = now
  const item = { kind: 'task', index, number: read.number, group: read.group } as const
  switch (field) {
    case 'title':
      return told(item, field, now.title.text, read.title, title)
    case 'lead':
    case 'coordinators':
      return told(item, field, now[field].text, read[field], names)
    case 'deliverable':
      return told(item, field, now.deliverable.text, read.deliverable, words)
    case 'timing':
      return told(item, field, now.timing.text, read.timing, timing(null))
    default:
      return null
  }
}

const dutyRow = (draft: Draft, answers: Answers, index: number, field: string): Told | null => {
  const now = resolveDuty(draft, answers, index)
  if (now === null) return null
  const item = { kind: 'duty', index } as const
  switch (field) {
    case 'text':
      return plain(item, field, now.text.text)
    case 'from':
      return told(item, field, now.from.text, now.read.from, names)
    case 'to':
      return told(item, field, now.to.text, now.read.to, words)
    case 'timing':
      return told(item, field, now.timing.text, now.read.timing, timing(null))
    default:
      return null
  }
}

const listRow = (draft: Draft, answers: Answers, list: string, index: number): Told | null => {
  const [target, line, untaken] = [draft.targets[index], draft.budget.lines[index], draft.untaken[index]]
  if (list === 'targets' && target !== undefined)
    return plain({ kind: 'target', index }, 'text', resolveTarget(target, index, answers).text)
  if (list === 'budget.lines' && line !== undefined) {
    const read = { value: line.amount, span: line.span, confidence: line.confidence }
    const item = { kind: 'line', index, number: line.number, label: line.label } as const
    return told(item, 'amount', resolveBudgetLine(line, index, answers).text, read, amount)
  }
  if (list === 'untaken' && untaken !== undefined) {
    const answer = answers.get(`untaken.${index}`)
    const text = answer?.kind === 'edit' ? answer.text : untaken.text
    return plain({ kind: 'untaken', index, why: untaken.why }, 'text', text)
  }
  return null
}

const rowOf = (draft: Draft, answers: Answers, path: ValuePath): Told | null => {
  if (path === 'plan.monitor') return plain({ kind: 'plan' }, 'monitor', resolveMonitor(answers).text)
  if (path === 'budget.statedTotal')
    return told({ kind: 'total' }, 'amount', resolveTotal(draft, answers).text, draft.budget.statedTotal, total)
  const [, list = '', index = '', field = ''] = /^(tasks|duties|targets|untaken|budget\.lines)\.(\d+)(?:\.(\w+))?$/.exec(path) ?? []
  if (list === 'tasks') return taskRow(draft, answers, Number(index), field)
  if (list === 'duties') return dutyRow(draft, answers, Number(index), field)
  return list === '' ? headRow(draft, answers, path.slice('document.'.length)) : listRow(draft, answers, list, Number(index))
}

/** Rows set aside are left out; the draft and the answers are those stored, reshapes not yet applied. */
export const reviewRows = (read: Draft, given: Answers, reshapes: readonly ReshapeEntry[]): readonly ReviewRow[] => {
  const { draft, answers, setAside } = reshaped(read, given, reshapes)
  return reviewValues(draft, answers).flatMap((value): readonly ReviewRow[] => {
    const row = rowOf(draft, answers, value.path)
    const gone = row?.item.kind === 'task' && setAside.has(row.item.index)
    return row === null || gone ? [] : [{ ...value, ...row }]
  })
}

/** Values that may be accepted together: read with certainty and not answered. */
export const sureAndOpen = (rows: readonly ReviewRow[]): readonly ValuePath[] =>
  rows.filter(({ confidence, answered }) => isSure(confidence) && !answered).map(({ path }) => path)

const isSure = (confidence: Confidence | null): boolean => confidence === 'sure'
