// A reading called off after its first page became a draft: the draft is discarded, pages seen so far are kept for when
// the document comes again.

import { beingRead } from '../../documents/read-whole.ts'
import { reviewed } from '../../drafts/reviewed.ts'
import { found, signature } from '../../stored.ts'
import { procedureFor } from '../../trpc.ts'
import { draftStopReadingInput } from './stop-reading.input.ts'

/** People answer while it is stopped: how often it is tried on the draft as it then is. */
const TRIES = 5

export const stopReading = procedureFor('officer', 'monitor', 'administrator')
  .input(draftStopReadingInput)
  .mutation(async ({ ctx, input: { draftId, commandId } }): Promise<{ readonly version: number }> => {
    const { readings, actor, store } = ctx
    const by = signature(ctx, commandId)
    for (let tried = 1; ; tried += 1) {
      const { version, status } = found(await store.drafts.get(draftId), 'draft')
      // Sent again it finds what it did.
      if (status !== 'discarded') await beingRead({ userId: actor.userId, actor, store }, draftId)
      const written = await store.drafts.discard(draftId, version, by)
      if (!written.ok && tried < TRIES && status !== 'discarded') continue
      const row = await reviewed(store, draftId, written)
      readings.stop({ authority: store.authority, draftId })
      return { version: row.version }
    }
  })
