// The monitor accepts a result; never one of their own.

import type { ShareWritten } from '../../../client/outputs.ts'
import { memberProcedure } from '../../trpc.ts'
import { writeShare } from '../../work/write.ts'
import { workAcceptInput } from './accept.input.ts'

export const accept = memberProcedure
  .input(workAcceptInput)
  .mutation(async ({ ctx, input: { share, version, note, commandId } }): Promise<ShareWritten> => {
    const command = { kind: 'acceptResult', note } as const
    return { state: await writeShare(ctx, { share, version, commandId, command }) }
  })
