// The public names of @tiendo/domain.

export type { Brand } from './result/brand.ts'
export { err, ok, unreachable, type Result } from './result/result.ts'
export type { Message } from './message.ts'

export * from './date/local-date.ts'
export * from './date/period.ts'
export * from './date/work-calendar.ts'
export { vietnam, vietnamYears } from './date/vietnam.ts'

export * from './money/dong.ts'
export { findTableUnit, type MoneyUnit } from './money/money-unit.ts'
export { findAmounts, type FoundAmount } from './money/find-amounts.ts'
export { parseAmount, type AmountError } from './money/parse-amount.ts'
export { allocate, splitEvenly, type AllocationError } from './money/allocate.ts'
export type * from './timing/rule.ts'
export type * from './timing/occurrence.ts'
export { parseTiming, type TimingContext } from './timing/parse.ts'
export { occurrences, type OccurrenceOptions } from './timing/occurrences.ts'
export { eventId } from './timing/event.ts'
export { classify } from './timing/classify.ts'
export { describe, type RuleMessage, type RuleMessageKey } from './timing/describe.ts'
export { explain } from './timing/explain.ts'
export { nominal, type Nominal } from './timing/key.ts'
export type * from './citation/citation.ts'
export { documentTypeName, documentTypeNames, documentTypes } from './citation/document-types.ts'
export { parseSymbol, type SymbolError } from './citation/parse-symbol.ts'
export { findCitations, type FoundCitation } from './citation/find-citations.ts'
export { mergeCitations, type CitationMention } from './citation/merge-citations.ts'
export type * from './organisation/organisation.ts'
export { organisation } from './organisation/build-organisation.ts'
export { foldVietnamese } from './organisation/fold.ts'
export { matchOrganisation } from './organisation/match-organisation.ts'
export { organisationId } from './organisation/organisation-id.ts'
export { splitOrganisations } from './organisation/split-names.ts'
export type * from './target/target.ts'
export { parseTarget, type Quantity, type TargetError } from './target/parse-target.ts'
export type * from './budget/budget.ts'
export { reconcile, type Comparison, type Explanation, type Reconciliation } from './budget/reconcile.ts'
export type * from './duty/reporting-duty.ts'
export type * from './task/task.ts'
export type * from './plan/span.ts'
export type * from './plan/source-text.ts'
export type * from './plan/draft.ts'
export type * from './plan/review.ts'
export { confirm, type ConfirmContext } from './plan/confirm.ts'
export { draftToJson, type BudgetLineJson, type DraftJson, type TaskJson } from './plan/draft-json.ts'
export { type Resolved } from './plan/resolve.ts'
export { resolveDocument, type ResolvedDocument } from './plan/resolve-document.ts'
export {
  resolveBudgetLine,
  resolveDuty,
  resolveMonitor,
  resolveTarget,
  resolveTask,
  resolveTotal,
  type ResolvedDuty,
  type ResolvedTask,
  type TargetValue,
} from './plan/resolve-items.ts'
export { countUnanswered, nextUnanswered, reviewValues, type ReviewValue } from './plan/review-values.ts'
export { defaultSettings, type Plan, type PlanId, type PlanSettings } from './plan/plan.ts'
export { check, checkDraft } from './check/check.ts'
export type * from './check/finding.ts'
export { untouched, type Progress, type ProgressState, type ShareId, type UserId, type WorkId } from './execution/progress.ts'
export type * from './execution/command.ts'
export { apply, replay } from './execution/apply.ts'
export { decide } from './execution/decide.ts'
export { rights, type Rights } from './execution/rights.ts'
export type * from './status/standing.ts'
export type * from './report/report.ts'
export { dueReport, type DueContext } from './report/due-report.ts'
export { progressReport } from './report/progress-report.ts'
