// Deadlines of the authority by due day, what has none last; with days given, only what is due between them.

import type { WorkItem } from '@tiendo/domain'
import { refusal } from '../../failure.ts'
import { memberProcedure } from '../../trpc.ts'
import { byDue, loadItems } from '../../work/load-items.ts'
import { workDueInput } from './due.input.ts'

export const due = memberProcedure
  .input(workDueInput)
  .query(async ({ ctx, input }): Promise<readonly WorkItem[]> => {
    const { planId, from, to } = input ?? {}
    if (from !== undefined && to !== undefined && from > to) throw refusal({ code: 'work/period-reversed', from, to })
    const within = ({ occurrence }: WorkItem): boolean => {
      if (from === undefined && to === undefined) return true
      if (occurrence.due === null) return false
      return (from === undefined || from <= occurrence.due) && (to === undefined || occurrence.due <= to)
    }
    const plans = await loadItems(ctx, planId)
    return plans.flatMap(({ items }) => items.filter(within)).toSorted(byDue)
  })
