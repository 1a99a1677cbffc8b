// One share: how it stands, what the asker may do with it now, and everything that was said about it.

import { rights } from '@tiendo/domain'
import { shareStream } from '@tiendo/db'
import type { WorkPage } from '../../../client/outputs.ts'
import { historyEntry } from '../../history/entry.ts'
import { memberProcedure } from '../../trpc.ts'
import { loadShare } from '../../work/write.ts'
import { workGetInput } from './get.input.ts'

const LIMIT = 500

export const get = memberProcedure
  .input(workGetInput)
  .query(async ({ ctx, input: { share } }): Promise<WorkPage> => {
    const { item, context } = await loadShare(ctx, share)
    const { report, submit, accept, return: giveBack } = rights(item.state, context)
    const stream = shareStream(share)
    // A stream's name may begin another's: keys are not of one length.
    const journal = (await ctx.store.history(stream, LIMIT)).filter((entry) => entry.stream === stream)
    return { item, may: { report, submit, accept, return: giveBack }, history: journal.map((entry) => historyEntry(entry)) }
  })
