// Pictures of pages made one document off the event loop, each time in a thread that lives for it alone.

import type { DocumentOfPictures } from '@tiendo/api/server'
import { inTurn, type Limits, type ThreadOf } from './in-turn.ts'
import type { ErrorOf, PicturesAnswer, PicturesJob, ValueOf } from './protocol.ts'
import type { OnFault } from './run-thread.ts'

const picturesLimits: Limits = { time: 30_000, heap: 256, growth: 600, atOnce: 1, waiting: 20, waitingOfOne: 6 }

export const picturesInThread = (
  threadOf: ThreadOf<PicturesJob>,
  onFault: OnFault,
  limits: Limits = picturesLimits,
): DocumentOfPictures => {
  const run = inTurn(limits, onFault)
  return ({ pictures, authority, signal }) =>
    run<ValueOf<PicturesAnswer>, ErrorOf<PicturesAnswer>>(async () => threadOf({ pictures }, limits.heap), {
      authority,
      signal,
    })
}
