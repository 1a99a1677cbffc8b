// The authority's own work calendar; the one that everybody starts from while it is on its way or cannot be had.
import { vietnam, type WorkCalendar } from '@tiendo/domain'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../../../shared/api/trpc.ts'

export const useWorkCalendar = (): WorkCalendar => {
  const trpc = useTRPC()
  return useQuery(trpc.calendar.get.queryOptions()).data?.calendar ?? vietnam
}
