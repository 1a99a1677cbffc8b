import type { PlanPage } from '../../../client/outputs.ts'
import { awaited } from '../../awaited.ts'
import { memberProcedure } from '../../trpc.ts'
import { planGetInput } from './get.input.ts'

export const get = memberProcedure
  .input(planGetInput)
  .query(async (): Promise<PlanPage> => awaited())
