// What a check says about a draft or plan. Words come from @tiendo/text, by rule and data.

import type { Span } from '../plan/span.ts'
import type { BudgetFindings } from './budget/findings.ts'
import type { CascadeFindings } from './cascade/findings.ts'
import type { CitationFindings } from './citation/findings.ts'
import type { DocumentFindings } from './document/findings.ts'
import type { DutyFindings } from './duty/findings.ts'
import type { OrganisationFindings } from './organisation/findings.ts'
import type { OutlineFindings } from './outline/findings.ts'
import type { TargetFindings } from './target/findings.ts'
import type { TaskFindings } from './task/findings.ts'
import type { TextFindings } from './text/findings.ts'
import type { TimingFindings } from './timing/findings.ts'

export type Severity = 'error' | 'warning' | 'note'

/** Everything a sentence about the finding needs, JSON-ready: đồng and quantities as decimal strings. */
export type FindingData = DocumentFindings &
  OutlineFindings &
  CitationFindings &
  OrganisationFindings &
  TaskFindings &
  TimingFindings &
  TargetFindings &
  DutyFindings &
  BudgetFindings &
  TextFindings &
  CascadeFindings

export type FindingRule = keyof FindingData

/** What the words at a place might be instead. Shown beside the quotation, never put into it. */
export type Proposal = { readonly span: Span; readonly instead: string }

export type Finding = {
  readonly [Rule in FindingRule]: {
    readonly rule: Rule
    readonly severity: Severity
    readonly data: Readonly<FindingData[Rule]>
    readonly span: Span | null
    readonly proposal?: Proposal
  }
}[FindingRule]
