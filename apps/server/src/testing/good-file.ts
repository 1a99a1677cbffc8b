// A document that reads well: the first of the samples, a line longer, so that it is not known from them.

import { localDate } from '@tiendo/domain'
import { samplePlans } from '@tiendo/samples'

export const goodFile = (): Uint8Array<ArrayBuffer> => {
  const [document] = samplePlans(localDate(2026, 11, 20))
  if (document === undefined) throw new Error('no sample document')
  return Uint8Array.from([...document.bytes, 0x0a])
}
