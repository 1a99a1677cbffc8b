// Values for tests: complete, valid, about an invented province, each part to be overridden; and values of every
// shape that a seed decides. Plain functions: no testing tool is imported.

export { aBudget, aBudgetLine, type LineSpec } from './budget.ts'
export { citing } from './citations.ts'
export { aDraft, aDraftDuty, aDraftHead, aDraftTask, aTiming } from './draft.ts'
export { aPhraseOf } from './phrases.ts'
export { aPlan, aReportingDuty, aTask } from './plan.ts'
export { choices, type Choices } from './random.ts'
export { aRandomDraft } from './random-draft.ts'
export { aRandomPlan, someAnswers } from './random-review.ts'
export { aRandomRule, someRandomRules } from './random-rule.ts'
export { aSource } from './source.ts'
export { aRead, aSpan } from './span.ts'
