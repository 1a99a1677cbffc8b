// The lead's unit says its share is done, on which day, and hands the result to the monitor.

import type { ShareWritten } from '../../../client/outputs.ts'
import { memberProcedure } from '../../trpc.ts'
import { writeShare } from '../../work/write.ts'
import { workSubmitInput } from './submit.input.ts'

export const submit = memberProcedure
  .input(workSubmitInput)
  .mutation(async ({ ctx, input: { share, version, finishedOn, note, commandId } }): Promise<ShareWritten> => {
    const command = { kind: 'submitResult', finishedOn, note } as const
    return { state: await writeShare(ctx, { share, version, commandId, command }) }
  })
