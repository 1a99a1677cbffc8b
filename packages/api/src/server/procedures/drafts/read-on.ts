// A reading that ended before its document did goes on: the server was stopped, or it failed. Pages seen before are not
// looked at again. Asked twice it is the same.

import type { DraftReading } from '../../../client/outputs.ts'
import { readOn as begin } from '../../documents/read-whole.ts'
import { procedureFor } from '../../trpc.ts'
import { draftReadOnInput } from './read-on.input.ts'

export const readOn = procedureFor('officer', 'monitor', 'administrator')
  .input(draftReadOnInput)
  .mutation(async ({ ctx, input: { draftId } }): Promise<DraftReading | null> => {
    const { api, readings, actor, store } = ctx
    await begin(api, readings, { userId: actor.userId, actor, store }, draftId)
    return readings.of({ authority: store.authority, draftId })
  })
