// The sample plans as files, for a machine without the corpus.
import { localDate } from '@tiendo/domain'
import { samplePlans } from '@tiendo/samples'

export const TODAY = localDate(2026, 11, 20)

export const sampleFiles = (): readonly { readonly name: string; readonly bytes: Uint8Array }[] =>
  samplePlans(TODAY).map(({ name, bytes }) => ({ name, bytes }))
