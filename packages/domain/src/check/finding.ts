// What a check says about a draft or plan. Words come from @tiendo/text, by rule and data.

import type { Span } from '../plan/span.ts'

export type Severity = 'error' | 'warning' | 'note'

/** Everything a sentence about the finding needs, JSON-ready: đồng and quantities as decimal strings. */
export type FindingData = {
  'budget/total-mismatch': {
    stated: string
    found: string
    difference: string
    parts: readonly string[]
    /** Sets of lines whose sum is exactly the difference, by number. */
    explainedBy: readonly (readonly string[])[]
    /** What those lines have that the others lack, as written ("Phụ lục số 03"). */
    grantedBy: string | null
    othersGrantedBy: string | null
  }
  'budget/line-mismatch': {
    number: string
    stated: string
    found: string
    difference: string
    parts: readonly string[]
  }
  'citation/date-conflict': { symbol: string; dates: readonly { date: string; times: number }[] }
  'citation/after-issue': { symbol: string; date: string; issuedOn: string }
  'citation/year-mismatch': { symbol: string; symbolYear: number; date: string }
  'numbering/gap': { missing: string; after: string; before: string; where: 'tasks' | 'budget' | 'sections' }
  'task/missing-lead': { number: string | null; title: string }
  'task/missing-timing': { number: string | null; title: string }
  'document/missing-number': Record<string, never>
  'document/missing-date': Record<string, never>
}

export type FindingRule = keyof FindingData

export type Finding = {
  readonly [Rule in FindingRule]: {
    readonly rule: Rule
    readonly severity: Severity
    readonly data: Readonly<FindingData[Rule]>
    readonly span: Span | null
  }
}[FindingRule]
