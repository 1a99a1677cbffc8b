import type { WorkPage } from '../../../client/outputs.ts'
import { awaited } from '../../awaited.ts'
import { memberProcedure } from '../../trpc.ts'
import { workGetInput } from './get.input.ts'

export const get = memberProcedure
  .input(workGetInput)
  .query(async (): Promise<WorkPage> => awaited())
