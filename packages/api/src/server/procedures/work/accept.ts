import type { ShareWritten } from '../../../client/outputs.ts'
import { awaited } from '../../awaited.ts'
import { memberProcedure } from '../../trpc.ts'
import { workAcceptInput } from './accept.input.ts'

export const accept = memberProcedure
  .input(workAcceptInput)
  .mutation(async (): Promise<ShareWritten> => awaited())
