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
export { samplePlans } from './documents/sample-plans.ts'
