import type { ShareWritten } from '../../../client/outputs.ts'
import { awaited } from '../../awaited.ts'
import { memberProcedure } from '../../trpc.ts'
import { workReportInput } from './report.input.ts'

export const report = memberProcedure
  .input(workReportInput)
  .mutation(async (): Promise<ShareWritten> => awaited())
