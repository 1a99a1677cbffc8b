// A draft as others read it: the contract `tiendo.draft/1`. Đồng are decimal strings; the words of findings come
// from the caller, because the domain has none. Fields are only ever added; a change of meaning is a new number.

import type { BudgetLevel, BudgetLine } from '../budget/budget.ts'
import { grantOf, type Grant } from '../budget/grant.ts'
import type { Finding } from '../check/finding.ts'
import type { CitationRelation } from '../citation/citation.ts'
import type {
  Confidence,
  DocumentHead,
  Doubt,
  Draft,
  DraftDuty,
  DraftTarget,
  DraftTask,
  DraftSection,
  Untaken,
} from './draft.ts'
import type { Timing } from '../timing/rule.ts'
import type { Span } from './span.ts'

type TaskValue = 'title' | 'lead' | 'coordinators' | 'deliverable' | 'timing'

export type TaskJson = {
  readonly number: string | null
  readonly group: string | null
  readonly title: string
  readonly lead: readonly string[]
  readonly coordinators: readonly string[]
  readonly deliverable: string | null
  readonly timing: Timing
  /** Of its least certain value. */
  readonly confidence: Confidence
  readonly span: Span
  /** Of each value: how certain, and why not more; null where it is sure. */
  readonly confidences: Readonly<Record<TaskValue, Confidence>>
  readonly doubts: Readonly<Record<TaskValue, Doubt | null>>
  /** Of each value; null where the document does not state it. */
  readonly spans: Readonly<Record<TaskValue, Span | null>>
}

export type BudgetLineJson = {
  readonly number: string | null
  readonly label: string
  /** Null together, where no figure is stated: `amount` says why. */
  readonly min: string | null
  readonly max: string | null
  readonly amount: 'stated' | 'regular' | 'unknown'
  readonly source: string | null
  readonly grantedBy: string | null
  /** The number (or label) of the line it stands under. */
  readonly parent: string | null
  readonly span: Span | null
  /** Of these, null where the document does not say. The unit as written: "triệu đồng". */
  readonly unit: string | null
  readonly years: readonly [number, number] | null
  /** `year`: the figure is that of each of these years. */
  readonly each: 'year' | null
  readonly level: BudgetLevel | null
  readonly stage: 'need' | 'allocated' | null
  /** The same money said another way: by year, by source, as an average. Not to be added to the others. */
  readonly restates: boolean
  /** `grantedBy` taken apart. */
  readonly grant: Grant | null
}

export type DraftJson = {
  readonly schema: 'tiendo.draft/1'
  readonly source: Draft['source']
  readonly document: DocumentHead
  readonly citations: readonly {
    readonly symbol: string | null
    readonly name: string | null
    readonly type: string | null
    readonly date: string | null
    /** What the document has to do with it; null where it was not told. */
    readonly relation: CitationRelation | null
    readonly aliases: readonly string[]
    readonly span: Span
  }[]
  readonly sections: readonly DraftSection[]
  readonly targets: readonly Omit<DraftTarget, 'confidence'>[]
  readonly tasks: readonly TaskJson[]
  readonly reportingDuties: readonly {
    readonly text: string
    /** Names joined by "; ". */
    readonly from: string | null
    readonly to: string | null
    readonly timing: Timing
    readonly span: Span
  }[]
  readonly budget: {
    /** Null where none is stated, or a range is: then `statedRange` has it. */
    readonly statedTotal: string | null
    readonly statedRange: { readonly min: string; readonly max: string } | null
    readonly lines: readonly BudgetLineJson[]
  }
  readonly untaken: readonly Untaken[]
  readonly findings: readonly {
    readonly rule: Finding['rule']
    readonly severity: Finding['severity']
    readonly message: string
    readonly data: Finding['data']
    readonly span: Span | null
  }[]
}

const ORDER: readonly Confidence[] = ['doubtful', 'likely', 'sure']

const least = (...all: readonly Confidence[]): Confidence => ORDER.find((one) => all.includes(one)) ?? 'sure'

const taskJson = ({ number, group, title, lead, coordinators, deliverable, timing, span }: DraftTask): TaskJson => ({
  number,
  group,
  title: title.value,
  lead: lead.value,
  coordinators: coordinators.value,
  deliverable: deliverable.value,
  timing: timing.value,
  confidence: least(
    title.confidence,
    lead.confidence,
    coordinators.confidence,
    deliverable.confidence,
    timing.confidence,
  ),
  span,
  confidences: {
    title: title.confidence,
    lead: lead.confidence,
    coordinators: coordinators.confidence,
    deliverable: deliverable.confidence,
    timing: timing.confidence,
  },
  doubts: {
    title: title.doubt ?? null,
    lead: lead.doubt ?? null,
    coordinators: coordinators.doubt ?? null,
    deliverable: deliverable.doubt ?? null,
    timing: timing.doubt ?? null,
  },
  spans: {
    title: title.span,
    lead: lead.span,
    coordinators: coordinators.span,
    deliverable: deliverable.span,
    timing: timing.span,
  },
})

const dutyJson = ({ text, from, to, timing, span }: DraftDuty): DraftJson['reportingDuties'][number] => ({
  text,
  from: from.value.length === 0 ? null : from.value.join('; '),
  to: to.value,
  timing: timing.value,
  span,
})

const lineJson = (line: BudgetLine, all: ReadonlyMap<string, BudgetLine>): BudgetLineJson => {
  const { number, label, amount, source, grantedBy, span, unit, years, each, level, stage, restates } = line
  const parent = line.parent === null ? null : all.get(line.parent)
  const range = amount.kind === 'stated' ? amount.range : null
  return {
    number,
    label,
    min: range === null ? null : `${range.min}`,
    max: range === null ? null : `${range.max}`,
    amount: amount.kind,
    source,
    grantedBy,
    parent: parent === undefined ? line.parent : (parent?.number ?? parent?.label ?? null),
    span,
    unit: unit ?? null,
    years: years ?? null,
    each: each ?? null,
    level: level ?? null,
    stage: stage ?? null,
    restates: restates ?? false,
    grant: grantedBy === null ? null : grantOf(grantedBy),
  }
}

const budgetJson = ({ budget }: Draft): DraftJson['budget'] => {
  const total = budget.statedTotal.value
  const exact = total !== null && total.min === total.max
  const byId = new Map(budget.lines.map((line) => [line.id, line]))
  return {
    statedTotal: exact ? `${total.min}` : null,
    statedRange: total === null || exact ? null : { min: `${total.min}`, max: `${total.max}` },
    lines: budget.lines.map((line) => lineJson(line, byId)),
  }
}

/** Plain JSON values throughout. `message` gives a finding its sentence. */
export const draftToJson = (draft: Draft, findings: readonly Finding[], message: (finding: Finding) => string): DraftJson => ({
  schema: 'tiendo.draft/1',
  source: draft.source,
  document: {
    kind: draft.document.kind.value,
    number: draft.document.number.value,
    issuedOn: draft.document.issuedOn.value,
    place: draft.document.place.value,
    issuer: draft.document.issuer.value,
    title: draft.document.title.value,
    years: draft.document.years.value,
    signatory: draft.document.signatory.value,
    recipients: draft.document.recipients.value,
  },
  citations: draft.citations.map(({ symbol, name, type, date, relation, aliases, span }) => ({
    symbol,
    name,
    type,
    date,
    relation: relation ?? null,
    aliases: aliases ?? [],
    span,
  })),
  sections: draft.sections,
  targets: draft.targets.map(({ text, quantity, comparator, unit, span }) => ({
    text,
    quantity,
    comparator,
    unit,
    span,
  })),
  tasks: draft.tasks.map(taskJson),
  reportingDuties: draft.duties.map(dutyJson),
  budget: budgetJson(draft),
  untaken: draft.untaken,
  findings: findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    message: message(finding),
    data: finding.data,
    span: finding.span,
  })),
})
