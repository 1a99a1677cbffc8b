// The public names of @tiendo/domain.

export type { Brand } from './result/brand.ts'
export { err, ok, unreachable, type Result } from './result/result.ts'
export type { Message } from './message.ts'

export * from './date/local-date.ts'
export * from './date/period.ts'
export * from './date/work-calendar.ts'
export { vietnam, vietnamYears } from './date/vietnam.ts'
export type * from './date/calendar-change.ts'
export { calendarDifference } from './date/calendar-difference.ts'
export { changeCalendar, nextVersion } from './date/change-calendar.ts'
export { checkCalendar } from './date/check-calendar.ts'
export { compensationBasis, proposeCompensation } from './date/propose-compensation.ts'

export * from './money/dong.ts'
export { findTableUnit, type MoneyUnit } from './money/money-unit.ts'
export { findAmounts, type FoundAmount } from './money/find-amounts.ts'
export { amountsInWords, type WrittenAmount } from './money/find-in-words.ts'
export { parseAmount, type AmountError } from './money/parse-amount.ts'
export { allocate, splitEvenly, type AllocationError } from './money/allocate.ts'
export type * from './timing/rule.ts'
export type * from './timing/occurrence.ts'
export { parseTiming, type TimingContext } from './timing/parse.ts'
export { occurrences, workOccurrences, type OccurrenceOptions } from './timing/occurrences.ts'
export { eachOccurrence } from './timing/stream.ts'
export { eventId, type Happened } from './timing/event.ts'
export type * from './timing/change.ts'
export { inForceNow, roundStart, scheduled } from './timing/schedule.ts'
export { classify } from './timing/classify.ts'
export { describe, type RuleMessage, type RuleMessageKey } from './timing/describe.ts'
export { explain } from './timing/explain.ts'
export { keyEnd, keyStart, nominal, type Nominal } from './timing/key.ts'
export type * from './citation/citation.ts'
export { documentTypeName, documentTypeNames, documentTypes } from './citation/document-types.ts'
export { parseSymbol, type SymbolError } from './citation/parse-symbol.ts'
export { findCitations, type FoundCitation } from './citation/find-citations.ts'
export { mergeCitations, type CitationMention } from './citation/merge-citations.ts'
export { findAliases } from './citation/aliases.ts'
export { nameCitations } from './citation/name-citations.ts'
export { relationsIn, type CitedWhere } from './citation/relation.ts'
export * from './citation/graph.ts'
export type * from './organisation/organisation.ts'
export { organisation } from './organisation/build-organisation.ts'
export { foldVietnamese } from './organisation/fold.ts'
export { withoutEnd } from './organisation/without-end.ts'
export { matchOrganisation } from './organisation/match-organisation.ts'
export { proposeOrganisations, type OrganisationProposal } from './organisation/propose-organisations.ts'
export { organisationId } from './organisation/organisation-id.ts'
export { splitOrganisations } from './organisation/split-names.ts'
export type * from './target/target.ts'
export { parseTarget, type Quantity, type TargetError } from './target/parse-target.ts'
export type * from './budget/budget.ts'
export { allocateOver } from './budget/book/allocate-over.ts'
export type * from './budget/book/allocation.ts'
export { allocationBases, linesToAllocate, unitsToAllocate, yearsToAllocate } from './budget/book/allocation-weights.ts'
export type * from './budget/book/command.ts'
export type * from './budget/book/entry.ts'
export { applyMoney, replayMoney } from './budget/book/apply.ts'
export { decideMoney } from './budget/book/decide.ts'
export { carryOverGrounds, emptyBook, moneyStages, overspendPolicies } from './budget/book/entry.ts'
export { columnName } from './budget/sheet/table.ts'
export type * from './budget/sheet/table.ts'
export type * from './budget/sheet/mapping.ts'
export { columnsOf, findHeadings } from './budget/sheet/headings.ts'
export { proposeMapping, proposeTableMapping } from './budget/sheet/propose-mapping.ts'
export { readMoneyRows } from './budget/sheet/read-rows.ts'
export type * from './budget/sheet/row-reading.ts'
export { moneyRights, type MoneyRights } from './budget/book/rights.ts'
export { moneyWarnings } from './budget/book/warnings.ts'
export { moneyBy } from './budget/follow/by.ts'
export type { MoneyColumn, MoneyColumns, MoneyRate } from './budget/follow/columns.ts'
export { moneyFlow } from './budget/follow/flow.ts'
export type * from './budget/follow/flow-types.ts'
export { proposeLinks } from './budget/follow/propose-links.ts'
export { quarterSpending } from './budget/follow/quarters.ts'
export type * from './budget/follow/quarter-types.ts'
export { moneySheet } from './budget/follow/sheet.ts'
export type * from './budget/follow/sheet-types.ts'
export { unassignedMoney, unfundedTasks } from './budget/follow/task-money.ts'
export type * from './budget/follow/task-money-types.ts'
export { budgetTree } from './budget/tree.ts'
export { reconcile, type Comparison, type Explanation, type Reconciliation } from './budget/reconcile.ts'
export type { GroupExplanation } from './budget/explain-groups.ts'
export { grantOf, type Grant } from './budget/grant.ts'
export type * from './duty/reporting-duty.ts'
export { reportChain, type ChainLevel, type ChainSource, type ChainStep, type ChainWarning } from './duty/report-chain.ts'
export { reportWay, type ReportWay, type WayStep } from './duty/report-way.ts'
export { cutOffGap, governmentDay, proposeScheme, reportPeriod, type CutOffGap } from './duty/report-period.ts'
export { calendarPeriods, decree09, type ReportScheme } from './duty/report-scheme.ts'
export type * from './task/task.ts'
export type * from './plan/span.ts'
export type * from './plan/source-text.ts'
export type * from './plan/draft.ts'
export * from './plan/document-signature.ts'
export type * from './plan/review.ts'
export { actName } from './plan/act-name.ts'
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
export { applyPlanChange } from './plan/apply-change.ts'
export { decidePlanChange, planRights, type PlanChangeContext, type PlanRights } from './plan/decide-change.ts'
export type * from './plan/plan-change.ts'
export type * from './review/reshape.ts'
export { answeredDraft } from './review/answered-draft.ts'
export { reshaped, taskOrder, type Reshaped } from './review/reshaped.ts'
export {
  decideReshape,
  decideWithdrawal,
  type GivenAnswer,
  type ReshapeDecision,
  type ReviewState,
} from './review/decide-reshape.ts'
export { likelySplit } from './review/likely-split.ts'
export { reviewRows, sureAndOpen, type ReviewField, type ReviewItem, type ReviewRow } from './review/review-rows.ts'
export { nameChoices, type NameChoice } from './review/name-choices.ts'
export { mergeAnswers, sameAnswer, type AnswerClash, type MergedAnswers } from './review/merge-answers.ts'
export { compareDrafts, type DraftComparison, type RowChange } from './review/compare-drafts.ts'
export { carryInto, type CarriedInto } from './review/carry-into.ts'
export { carryOver, type CarriedOver } from './review/carry-over.ts'
export { sourceFinder, type PageBox, type SourceFinder, type SourcePart } from './review/places-of-span.ts'
export { rowFromSource, type SourceLine, type SourceSelection } from './review/row-from-source.ts'
export type * from './awaited/awaited-event.ts'
export { applyAwaited, replayAwaited, unrecorded } from './awaited/apply.ts'
export { awaitedEvents, type Awaited, type AwaitedListContext, type WaitingWork } from './awaited/awaited-list.ts'
export { awaitedId } from './awaited/awaited-id.ts'
export { decideAwaited, type AwaitedContext } from './awaited/decide.ts'
export { recordedFor, registerOf, type Register } from './awaited/register.ts'
export { upperPlans } from './check/upper-plans.ts'
export { fromRoman, toRoman } from './check/roman.ts'
export { check, checkDraft, checkInput, type Known } from './check/check.ts'
export { confirmedIn, confirmedOfDraft, confirmedOfPlan, type Confirmed } from './check/confirmed.ts'
export type * from './check/finding.ts'
export type * from './check/budget/findings.ts'
export type * from './check/cascade/findings.ts'
export type * from './check/citation/findings.ts'
export type * from './check/document/findings.ts'
export type * from './check/duty/findings.ts'
export type * from './check/organisation/findings.ts'
export type * from './check/outline/findings.ts'
export type * from './check/target/findings.ts'
export type * from './check/task/findings.ts'
export type * from './check/text/findings.ts'
export { isPhrase, meantBy } from './check/text/syllable-pairs.ts'
export type * from './check/timing/findings.ts'
export { checkedDraft, checkedPlan, type Checked, type CheckFacts, type CheckInput } from './check/input.ts'
export { checkRules, isRule, ruleIds, type RuleFamily } from './check/rules.ts'
export type { Example, LegalBasis, Rule } from './check/rule.ts'
export { exampleDocument, exampleText, exampleUpper } from './check/example-document.ts'
export {
  applyRuleSet,
  decideRuleSet,
  maySetChecks,
  ruleSetting,
  type CheckSettingsRefusal,
  type RuleSet,
  type RuleSetting,
} from './check/change-settings.ts'
export {
  applyWaiver,
  decideWaiver,
  mayWaive,
  type Waivable,
  type WaiverCommand,
  type WaiverContext,
  type WaiverFact,
  type WaiverPlace,
  type WaiverRefusal,
} from './check/waive.ts'
export { nearestRule } from './check/nearest-rule.ts'
export {
  settleWritten,
  waiversIn,
  writtenWaivers,
  type SettledWritten,
  type WaiverProblem,
  type WrittenWaiver,
} from './check/written-waiver.ts'
export {
  findingKey,
  noSettings,
  openFindings,
  settle,
  type CheckSettings,
  type GivenWaiver,
  type Settled,
  type SettledFinding,
  type Waiver,
} from './check/settle.ts'
export { untouched, type Progress, type ProgressState, type ShareId, type UserId, type WorkId } from './execution/progress.ts'
export type * from './execution/command.ts'
export { apply, replay } from './execution/apply.ts'
export { decide, isClosed } from './execution/decide.ts'
export { rights, type Rights } from './execution/rights.ts'
export type * from './status/standing.ts'
export { timeliness, DUE_SOON_WORKING_DAYS, type Today } from './status/timeliness.ts'
export { standing } from './status/stand.ts'
export { workItems, type WorkContext } from './status/work-items.ts'
export { planBoard } from './status/plan-board.ts'
export type * from './status/move.ts'
export { planMoves, type Sight } from './status/moves.ts'
export * from './status/heat-map.ts'
export * from './status/due-filter.ts'
export * from './status/due-period.ts'
export { dueSections, type DueSection, type DueSectionName } from './status/due-sections.ts'
export { monthGrid, type MonthDay, type MonthGrid } from './status/month-grid.ts'
export * from './status/timeline-rows.ts'
export { byOccurrence, isOver, type WorkOccurrence } from './status/work-occurrence.ts'
export { byUrgency, mostPressing } from './status/urgency.ts'
export { covers } from './organisation/covers.ts'
export type * from './report/report.ts'
export { dueReport, type DueContext } from './report/due-report.ts'
export { progressReport } from './report/progress-report.ts'
