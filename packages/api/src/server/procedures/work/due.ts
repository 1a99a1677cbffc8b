import type { WorkItem } from '@tiendo/domain'
import { awaited } from '../../awaited.ts'
import { memberProcedure } from '../../trpc.ts'
import { workDueInput } from './due.input.ts'

export const due = memberProcedure
  .input(workDueInput)
  .query(async (): Promise<readonly WorkItem[]> => awaited())
