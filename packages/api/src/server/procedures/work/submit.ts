import type { ShareWritten } from '../../../client/outputs.ts'
import { awaited } from '../../awaited.ts'
import { memberProcedure } from '../../trpc.ts'
import { workSubmitInput } from './submit.input.ts'

export const submit = memberProcedure
  .input(workSubmitInput)
  .mutation(async (): Promise<ShareWritten> => awaited())
