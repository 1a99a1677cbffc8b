// What the lead's unit says about its share: how far, and a word.

import type { ShareWritten } from '../../../client/outputs.ts'
import { memberProcedure } from '../../trpc.ts'
import { writeShare } from '../../work/write.ts'
import { workReportInput } from './report.input.ts'

export const report = memberProcedure
  .input(workReportInput)
  .mutation(async ({ ctx, input: { share, version, percent, note, commandId } }): Promise<ShareWritten> => {
    const command = { kind: 'reportProgress', percent, note } as const
    return { state: await writeShare(ctx, { share, version, commandId, command }) }
  })
