import type { ShareWritten } from '../../../client/outputs.ts'
import { awaited } from '../../awaited.ts'
import { memberProcedure } from '../../trpc.ts'
import { workReturnInput } from './return.input.ts'

export const returnWork = memberProcedure
  .input(workReturnInput)
  .mutation(async (): Promise<ShareWritten> => awaited())
