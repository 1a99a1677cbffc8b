// A reshape taken back, with the answers as they were before it.

import type { DraftWritten } from '../../../client/outputs.ts'
import { refusal } from '../../failure.ts'
import { hasValue } from '../../drafts/has-value.ts'
import { reviewed } from '../../drafts/reviewed.ts'
import { found, signature } from '../../stored.ts'
import { procedureFor } from '../../trpc.ts'
import { draftWithdrawInput } from './withdraw.input.ts'

export const withdraw = procedureFor('officer', 'monitor', 'administrator')
  .input(draftWithdrawInput)
  .mutation(async ({ ctx, input }): Promise<DraftWritten> => {
    const { draftId, version, reshapeId, answers, commandId } = input
    const row = found(await ctx.store.drafts.get(draftId), 'draft')
    const stranger = answers.find(({ path }) => !hasValue(row, path))
    if (stranger !== undefined) throw refusal({ code: 'draft/no-such-value', path: stranger.path })
    const by = signature(ctx, commandId)
    const written = await ctx.store.drafts.withdraw(draftId, version, reshapeId, answers, by)
    return { version: (await reviewed(ctx.store, draftId, written)).version }
  })
