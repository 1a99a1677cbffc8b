// Closes a draft that will not become a plan; it stays readable.

import { reviewed } from '../../drafts/reviewed.ts'
import { signature } from '../../stored.ts'
import { procedureFor } from '../../trpc.ts'
import { draftDiscardInput } from './discard.input.ts'

export const discard = procedureFor('monitor', 'administrator')
  .input(draftDiscardInput)
  .mutation(async ({ ctx, input: { draftId, version, commandId } }): Promise<{ readonly version: number }> => {
    const written = await ctx.store.drafts.discard(draftId, version, signature(ctx, commandId))
    const { version: now } = await reviewed(ctx.store, draftId, written)
    ctx.readings.stop({ authority: ctx.store.authority, draftId })
    return { version: now }
  })
