// What the rules look at: the same small view of a draft and of a plan, so that each rule is written once.

import type { Budget } from '../budget/budget.ts'
import type { Citation } from '../citation/citation.ts'
import type { LocalDate } from '../date/local-date.ts'
import type { Draft } from '../plan/draft.ts'
import type { Plan } from '../plan/plan.ts'
import type { Span } from '../plan/span.ts'
import type { Timing } from '../timing/rule.ts'
import type { Finding, FindingData, FindingRule, Severity } from './finding.ts'

type Placed<T> = { readonly value: T; readonly span: Span | null }

export type CheckedTask = {
  readonly number: string | null
  readonly group: string | null
  readonly title: string
  /** How many leads. */
  readonly leads: number
  readonly timing: Timing
  readonly span: Span | null
}

export type CheckInput = {
  readonly number: Placed<string | null>
  readonly issuedOn: Placed<LocalDate | null>
  readonly citations: readonly Citation[]
  readonly sections: readonly { readonly path: string; readonly span: Span }[]
  readonly tasks: readonly CheckedTask[]
  readonly budget: Budget
  readonly totalSpan: Span | null
}

export type Rule = (input: CheckInput) => readonly Finding[]

/** One finding, typed by its rule: wrong data for a rule does not compile. */
export const finding = <R extends FindingRule>(
  rule: R,
  severity: Severity,
  data: Readonly<FindingData[R]>,
  span: Span | null,
): {
  readonly rule: R
  readonly severity: Severity
  readonly data: Readonly<FindingData[R]>
  readonly span: Span | null
} => ({
  rule,
  severity,
  data,
  span,
})

export const draftInput = (draft: Omit<Draft, 'findings'>): CheckInput => ({
  number: draft.document.number,
  issuedOn: draft.document.issuedOn,
  citations: draft.citations,
  sections: draft.sections,
  tasks: draft.tasks.map((task) => ({
    number: task.number,
    group: task.group,
    title: task.title.value,
    leads: task.lead.value.length,
    timing: task.timing.value,
    span: task.span,
  })),
  budget: { statedTotal: draft.budget.statedTotal.value, lines: draft.budget.lines },
  totalSpan: draft.budget.statedTotal.span,
})

/** A plan keeps no sections and no place for its head: those rules are silent, or speak without a place. */
export const planInput = (plan: Plan): CheckInput => ({
  number: { value: plan.document.number, span: null },
  issuedOn: { value: plan.issuedOn, span: null },
  citations: plan.citations,
  sections: [],
  tasks: plan.tasks.map((task) => ({
    number: task.number,
    group: task.group,
    title: task.title,
    leads: task.lead.length,
    timing: task.timing,
    span: task.span,
  })),
  budget: plan.budget,
  totalSpan: null,
})
