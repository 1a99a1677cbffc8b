// A document that reads well: the first of the samples, some lines longer, so that it is not known from before.

import { localDate } from '@tiendo/domain'
import { samplePlans } from '@tiendo/samples'

export const goodFile = (lines = 1): Uint8Array<ArrayBuffer> => {
  const [document] = samplePlans(localDate(2026, 11, 20))
  if (document === undefined) throw new Error('no sample document')
  return Uint8Array.from([...document.bytes, ...Array<number>(lines).fill(0x0a)])
}
