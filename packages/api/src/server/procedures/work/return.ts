// The monitor gives a result back and says why.

import type { ShareWritten } from '../../../client/outputs.ts'
import { memberProcedure } from '../../trpc.ts'
import { writeShare } from '../../work/write.ts'
import { workReturnInput } from './return.input.ts'

export const returnWork = memberProcedure
  .input(workReturnInput)
  .mutation(async ({ ctx, input: { share, version, note, commandId } }): Promise<ShareWritten> => {
    const command = { kind: 'returnResult', note } as const
    return { state: await writeShare(ctx, { share, version, commandId, command }) }
  })
