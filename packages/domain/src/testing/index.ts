// Values for tests: complete, valid, about an invented province, each part to be overridden. Plain functions;
// the arbitraries take fast-check from the test that has it.

export { aBudget, aBudgetLine, type LineSpec } from './budget.ts'
export { aDraft, aDraftDuty, aDraftHead, aDraftTask, aTiming } from './draft.ts'
export { aPlan, aReportingDuty, aTask } from './plan.ts'
export { aRead, aSpan } from './span.ts'
