// The public names of @tiendo/text.

export { capitalised, languages, listed, type Language, type Words } from './language.ts'
export * from './format/date.ts'
export { readDate } from './format/read-date.ts'
export * from './format/number.ts'
export * from './format/money-notation.ts'
export { keyName } from './timing/key-name.ts'
export { ruleMessageSentence, ruleSentence, timingSentence } from './timing/rule-sentence.ts'
export { reasonSentence } from './timing/reason-sentence.ts'
export { awaitedName } from './timing/awaited-name.ts'
export { moveSentence } from './timing/move-sentence.ts'
export { dayOffName, dayOffScope, holidayName } from './calendar/day-off-name.ts'
export { calendarChangeSentence } from './calendar/calendar-change.ts'
export { calendarLeftWhy, type CalendarLeftWhy } from './calendar/calendar-file.ts'
export { deadlineNote, deadlineTitle, sharedStanding, type NoteOptions } from './calendar/deadline-note.ts'
export { dayOffTitle, workedTitle } from './calendar/entry-title.ts'
export { calendarIssueSentence } from './calendar/calendar-issue.ts'
export * from './execution/standing.ts'
export * from './execution/people.ts'
export { eventSentence, type EventEntry, type EventKind } from './execution/history.ts'
export { refusalSentence, type NameOf } from './execution/refusal.ts'
export * from './plan/words.ts'
export { doubtSentence, sourceNoteSentence } from './plan/doubt.ts'
export {
  signatureFacts,
  signaturesName,
  signatureStateWord,
  signatureTitle,
  signatureTrustSentence,
  signedPictureSentence,
  signedTextSentence,
} from './plan/document-signature.ts'
export { citationRelationWord } from './plan/citation-relation.ts'
export { confirmedSentence } from './check/confirmed.ts'
export * from './check/finding.ts'
export { ruleMarkdown, rulesPage } from './check/rules-page.ts'
export { basisText, proposalSentence, whySentence } from './check/way-out.ts'
export { levelWord as budgetLevelName } from './check/budget-level.ts'
export { allocationNote, allocationProblemSentence, allocationShareSentence } from './budget/allocation.ts'
export { allocationRule, allocationUnitName, weighedName } from './budget/allocation-words.ts'
export { linkReasonSentence } from './budget/link.ts'
export { moneyProblemSentence, type MoneyNames } from './budget/problem.ts'
export { formatMoneyRate, moneyRateSentence } from './budget/rate.ts'
export { moneyRefusalSentence } from './budget/refusal.ts'
export * from './budget/words.ts'
export { confirmIssueSentence } from './plan/confirm-issue.ts'
export { readErrorSentence, type ReadProblem } from './error/read-error.ts'
export { awaitedRefusalSentence } from './error/awaited-refusal.ts'
export { sheetProblemSentence, skippedRowWords } from './error/sheet-problem.ts'
export { planRefusalSentence } from './error/plan-refusal.ts'
export { conflictSentence, problemSentence, type Problem } from './error/problem.ts'
