// What a person says about values of a draft: accepted, edited or rejected, or an answer taken back. What others said
// of the same values since is not written over: it comes back as clashes.

import type { DraftAnswered } from '../../../client/outputs.ts'
import { refusal } from '../../failure.ts'
import { hasValue } from '../../drafts/has-value.ts'
import { reviewed } from '../../drafts/reviewed.ts'
import { found, signature } from '../../stored.ts'
import { procedureFor } from '../../trpc.ts'
import { draftAnswerInput } from './answer.input.ts'

export const answer = procedureFor('officer', 'monitor', 'administrator')
  .input(draftAnswerInput)
  .mutation(async ({ ctx, input }): Promise<DraftAnswered> => {
    const { draftId, version, answers, commandId } = input
    const row = found(await ctx.store.drafts.get(draftId), 'draft')
    const stranger = answers.find(({ path }) => !hasValue(row, path))
    if (stranger !== undefined) throw refusal({ code: 'draft/no-such-value', path: stranger.path })
    const written = await ctx.store.drafts.answer(draftId, version, answers, signature(ctx, commandId))
    const answered = await reviewed(ctx.store, draftId, written)
    return { version: answered.row.version, clashes: answered.clashes }
  })
