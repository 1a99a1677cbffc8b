// What a person says about values of a draft: accepted, edited or rejected, or an answer taken back.

import { refusal } from '../../failure.ts'
import { hasValue } from '../../drafts/has-value.ts'
import { reviewed } from '../../drafts/reviewed.ts'
import { found, signature } from '../../stored.ts'
import { procedureFor } from '../../trpc.ts'
import { draftAnswerInput } from './answer.input.ts'

export const answer = procedureFor('officer', 'monitor', 'administrator')
  .input(draftAnswerInput)
  .mutation(async ({ ctx, input }): Promise<{ readonly version: number }> => {
    const row = found(await ctx.store.drafts.get(input.draftId), 'draft')
    const stranger = input.answers.find(({ path }) => !hasValue(row.draft, path))
    if (stranger !== undefined) throw refusal({ code: 'draft/no-such-value', path: stranger.path })
    const written = await ctx.store.drafts.answer(
      input.draftId,
      input.version,
      input.answers,
      signature(ctx, input.commandId),
    )
    return { version: (await reviewed(ctx.store, input.draftId, written)).version }
  })
