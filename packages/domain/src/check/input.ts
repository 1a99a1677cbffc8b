// What the rules look at: the same view of a draft and of a plan, so that each rule is written once.

import type { Budget } from '../budget/budget.ts'
import type { Citation } from '../citation/citation.ts'
import type { WorkCalendar } from '../date/work-calendar.ts'
import { vietnam } from '../date/vietnam.ts'
import type { Organisation } from '../organisation/organisation.ts'
import type { DocumentHead, Draft, DraftHead, Read } from '../plan/draft.ts'
import type { Plan } from '../plan/plan.ts'
import type { SourceText } from '../plan/source-text.ts'
import type { Span } from '../plan/span.ts'
import type { Comparator } from '../target/target.ts'
import type { Timing } from '../timing/rule.ts'
import { textParts, type TextPart } from './text-parts.ts'

export type Placed<T> = { readonly value: T; readonly span: Span | null }

export type CheckedTask = {
  readonly number: string | null
  readonly group: string | null
  readonly title: Placed<string>
  /** Names as written. */
  readonly leads: Placed<readonly string[]>
  readonly coordinators: Placed<readonly string[]>
  readonly deliverable: Placed<string | null>
  readonly timing: Placed<Timing>
  readonly span: Span | null
}

export type CheckedDuty = {
  readonly text: string
  readonly from: readonly string[]
  readonly to: string | null
  readonly timing: Placed<Timing>
  readonly span: Span | null
}

export type CheckedTarget = {
  readonly text: string
  readonly quantity: string
  readonly comparator: Comparator
  readonly unit: string
  readonly span: Span | null
}

/** A plan as far as the rules look at it. */
export type Checked = {
  readonly document: { readonly [Key in keyof DocumentHead]: Placed<DocumentHead[Key]> }
  /** Null where the document does not say, or was never given them. */
  readonly years: readonly [number, number] | null
  readonly citations: readonly Citation[]
  readonly sections: readonly { readonly path: string; readonly title: string; readonly span: Span }[]
  readonly tasks: readonly CheckedTask[]
  readonly duties: readonly CheckedDuty[]
  readonly targets: readonly CheckedTarget[]
  readonly budget: Budget
  readonly totalSpan: Span | null
  /** The words of the document in order; empty where they are not at hand: rules over words are then silent. */
  readonly text: readonly TextPart[]
}

/** What else is known while a plan is checked. */
export type CheckFacts = {
  readonly calendar: WorkCalendar
  /** The authority's register of bodies, with when each was valid; empty where there is none. */
  readonly organisations: readonly Organisation[]
  /** Plans that this one carries out. */
  readonly upper: readonly Checked[]
}

export type CheckInput = Checked & { readonly facts: CheckFacts }

export const withFacts = (checked: Checked, facts: Partial<CheckFacts>): CheckInput => ({
  ...checked,
  facts: { calendar: vietnam, organisations: [], upper: [], ...facts },
})

const placed = <T>({ value, span }: Read<T>): Placed<T> => ({ value, span })

const headOf = (head: DraftHead): Checked['document'] => ({
  kind: placed(head.kind),
  number: placed(head.number),
  issuedOn: placed(head.issuedOn),
  place: placed(head.place),
  issuer: placed(head.issuer),
  title: placed(head.title),
  years: placed(head.years),
  signatory: placed(head.signatory),
  recipients: placed(head.recipients),
})

export const checkedDraft = (draft: Draft, source: SourceText | null): Checked => ({
  document: headOf(draft.document),
  years: draft.document.years.value,
  citations: draft.citations,
  sections: draft.sections,
  tasks: draft.tasks.map((task) => ({
    number: task.number,
    group: task.group,
    title: placed(task.title),
    leads: placed(task.lead),
    coordinators: placed(task.coordinators),
    deliverable: placed(task.deliverable),
    timing: placed(task.timing),
    span: task.span,
  })),
  duties: draft.duties.map((duty) => ({
    text: duty.text,
    from: duty.from.value,
    to: duty.to.value,
    timing: placed(duty.timing),
    span: duty.span,
  })),
  targets: draft.targets,
  budget: { statedTotal: draft.budget.statedTotal.value, lines: draft.budget.lines },
  totalSpan: draft.budget.statedTotal.span,
  text: source === null ? [] : textParts(source),
})

/** A plan keeps no sections and no places inside its rows: those rules are silent, or show the row. */
export const checkedPlan = (plan: Plan, source: SourceText | null): Checked => {
  const names = new Map(plan.organisations.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id) ?? id
  const unplaced = <T>(value: T): Placed<T> => ({ value, span: null })
  const { document } = plan
  return {
    document: {
      kind: unplaced(document.kind),
      number: unplaced(document.number),
      issuedOn: unplaced(plan.issuedOn),
      place: unplaced(document.place),
      issuer: unplaced(document.issuer),
      title: unplaced(document.title),
      years: unplaced(document.years),
      signatory: unplaced(document.signatory),
      recipients: unplaced(document.recipients),
    },
    years: plan.years,
    citations: plan.citations,
    sections: [],
    tasks: plan.tasks.map(({ number, group, title, lead, coordinators, deliverable, timing, span }) => ({
      number,
      group,
      title: { value: title, span },
      leads: { value: lead.map(nameOf), span },
      coordinators: { value: coordinators.map(nameOf), span },
      deliverable: { value: deliverable, span },
      timing: { value: timing, span },
      span,
    })),
    duties: plan.duties.map(({ text, from, to, timing, span }) => ({
      text,
      from: from.map(nameOf),
      to,
      timing: { value: timing, span },
      span,
    })),
    targets: plan.targets,
    budget: plan.budget,
    totalSpan: null,
    text: source === null ? [] : textParts(source),
  }
}
