// What a person says about values of a draft: accepted, edited or rejected, or an answer taken back.

import { refusal } from '../../failure.ts'
import { hasValue } from '../../drafts/has-value.ts'
import { found, signature, stored } from '../../stored.ts'
import { procedureFor } from '../../trpc.ts'
import { draftAnswerInput } from './answer.input.ts'

export const answer = procedureFor('officer', 'monitor', 'administrator')
  .input(draftAnswerInput)
  .mutation(async ({ ctx, input }): Promise<{ readonly version: number }> => {
    const row = found(await ctx.store.drafts.get(input.draftId), 'draft')
    const stranger = input.answers.find(({ path }) => !hasValue(row.draft, path))
    if (stranger !== undefined) throw refusal({ code: 'draft/no-such-value', path: stranger.path })
    if (row.status !== 'inReview') throw refusal({ code: 'draft/closed', status: row.status })
    const written = await ctx.store.drafts.answer(
      input.draftId,
      input.version,
      input.answers,
      signature(ctx, input.commandId),
    )
    return { version: stored(written, 'draft').version }
  })
