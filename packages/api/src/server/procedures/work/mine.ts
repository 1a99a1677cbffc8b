import type { WorkItem } from '@tiendo/domain'
import { awaited } from '../../awaited.ts'
import { memberProcedure } from '../../trpc.ts'


export const mine = memberProcedure

  .query(async (): Promise<readonly WorkItem[]> => awaited())
