// The public names of @tiendo/samples.

export {
  people,
  sampleAuthority,
  samplePassword,
  type Person,
  type SampleAccount,
  type SampleAuthority,
} from './authority.ts'
export type { SampleDocument } from './documents/sample-document.ts'
export { measurementDocx as sampleDocx } from './documents/measurement.ts'
export { samplePlans } from './documents/sample-plans.ts'
export {
  sampleAnswers,
  stageSamples,
  type ReadSample,
  type StagedPlan,
  type StagedSamples,
  type StageError,
} from './stage.ts'
export { sampleStory, type SampleStep } from './story/sample-story.ts'
export { sampleMoney, type SampleMoneyStep } from './story/sample-money.ts'
export { playStory, type Refused } from './story/play.ts'
