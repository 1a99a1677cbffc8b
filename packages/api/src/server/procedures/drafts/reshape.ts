// Rows put right: one split, two merged, one added that was not read.

import type { DraftReshaped } from '../../../client/outputs.ts'
import { derivedId } from '../../derived-id.ts'
import { reviewed } from '../../drafts/reviewed.ts'
import { signature } from '../../stored.ts'
import { procedureFor } from '../../trpc.ts'
import { draftReshapeInput } from './reshape.input.ts'

export const reshape = procedureFor('officer', 'monitor', 'administrator')
  .input(draftReshapeInput)
  .mutation(async ({ ctx, input }): Promise<DraftReshaped> => {
    const { draftId, version, commandId } = input
    const reshapeId = derivedId(commandId, 'reshape')
    const by = signature(ctx, commandId)
    const written = await ctx.store.drafts.reshape(draftId, version, reshapeId, input.reshape, by)
    const made = await reviewed(ctx.store, draftId, written)
    return { version: made.row.version, reshapeId, before: made.before }
  })
