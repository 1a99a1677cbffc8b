import type { PlanSummary } from '../../../client/outputs.ts'
import { awaited } from '../../awaited.ts'
import { memberProcedure } from '../../trpc.ts'


export const list = memberProcedure

  .query(async (): Promise<readonly PlanSummary[]> => awaited())
