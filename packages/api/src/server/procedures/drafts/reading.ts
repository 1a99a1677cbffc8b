// How far the document of a draft is read; null once all of it is.

import type { DraftReading } from '../../../client/outputs.ts'
import { found } from '../../stored.ts'
import { memberProcedure } from '../../trpc.ts'
import { draftReadingInput } from './reading.input.ts'

export const reading = memberProcedure
  .input(draftReadingInput)
  .query(async ({ ctx, input: { draftId } }): Promise<DraftReading | null> => {
    const { authority, drafts } = ctx.store
    const { draft, status } = found(await drafts.get(draftId), 'draft')
    const pages = draft.source.reading
    if (pages === undefined || status !== 'inReview') return null
    return ctx.readings.of({ authority, draftId }) ?? { ...pages, stage: null, error: null }
  })
