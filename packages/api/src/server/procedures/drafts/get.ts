// A draft with its document beside it and every answer given so far.

import type { DraftPage } from '../../../client/outputs.ts'
import { found } from '../../stored.ts'
import { memberProcedure } from '../../trpc.ts'
import { draftGetInput } from './get.input.ts'

export const get = memberProcedure
  .input(draftGetInput)
  .query(async ({ ctx, input: { draftId } }): Promise<DraftPage> => {
    const [row, source] = await Promise.all([ctx.store.drafts.get(draftId), ctx.store.drafts.source(draftId)])
    const { id, version, status, draft, answers, planId } = found(row, 'draft')
    return { id, version, status, draft, source: found(source, 'draft'), answers: [...answers], planId }
  })
