// Every rule over a draft or a plan: all findings, in the order of the document. No rule knows of another.

import type { Draft } from '../plan/draft.ts'
import type { Plan } from '../plan/plan.ts'
import { budgetLine } from './budget-line.ts'
import { budgetTotal } from './budget-total.ts'
import { citationAfterIssue } from './citation-after-issue.ts'
import { citationDateConflict } from './citation-date-conflict.ts'
import { citationYear } from './citation-year.ts'
import { documentMissingDate, documentMissingNumber } from './document-missing.ts'
import type { Finding, FindingRule } from './finding.ts'
import { draftInput, planInput, type CheckInput, type Rule } from './input.ts'
import { numberingGap } from './numbering-gap.ts'
import { taskMissingLead } from './task-missing-lead.ts'
import { taskMissingTiming } from './task-missing-timing.ts'

/** The registry: a rule that is named but not here does not compile. */
const rules: Readonly<Record<FindingRule, Rule>> = {
  'document/missing-number': documentMissingNumber,
  'document/missing-date': documentMissingDate,
  'budget/total-mismatch': budgetTotal,
  'budget/line-mismatch': budgetLine,
  'citation/date-conflict': citationDateConflict,
  'citation/after-issue': citationAfterIssue,
  'citation/year-mismatch': citationYear,
  'numbering/gap': numberingGap,
  'task/missing-lead': taskMissingLead,
  'task/missing-timing': taskMissingTiming,
}

const lineOf = (finding: Finding): number => finding.span?.line[0] ?? 0

const run = (input: CheckInput): readonly Finding[] =>
  Object.values(rules)
    .flatMap((rule) => rule(input))
    .sort((a, b) => lineOf(a) - lineOf(b))

/** For a draft as read; its own `findings` are not looked at. */
export const checkDraft = (draft: Omit<Draft, 'findings'>): readonly Finding[] => run(draftInput(draft))

export const check = (plan: Plan): readonly Finding[] => run(planInput(plan))
