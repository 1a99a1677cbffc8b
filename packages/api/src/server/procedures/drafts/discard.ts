// Closes a draft that will not become a plan; it stays readable.

import { refusal } from '../../failure.ts'
import { found, signature, stored } from '../../stored.ts'
import { procedureFor } from '../../trpc.ts'
import { draftDiscardInput } from './discard.input.ts'

export const discard = procedureFor('monitor', 'administrator')
  .input(draftDiscardInput)
  .mutation(async ({ ctx, input }): Promise<{ readonly version: number }> => {
    const { status } = found(await ctx.store.drafts.get(input.draftId), 'draft')
    if (status === 'published') throw refusal({ code: 'draft/closed', status })
    const written = await ctx.store.drafts.discard(input.draftId, input.version, signature(ctx, input.commandId))
    return { version: stored(written, 'draft').version }
  })
