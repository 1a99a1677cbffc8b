// What a timing is read and counted against: the plan's years, its day of issue, how it is set to be read, which events
// have come, the authority's working days and the day in Việt Nam.
import { vietnam, type Happened, type LocalDate, type PlanSettings, type WorkCalendar } from '@tiendo/domain'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc.ts'

export type TimingSight = {
  readonly years: readonly [number, number] | null
  readonly issuedOn: LocalDate | null
  readonly settings: PlanSettings
  readonly events?: ReadonlyMap<string, Happened>
  readonly calendar: WorkCalendar
  readonly today: LocalDate
  /** Periods over before this day are not the timing's to say. */
  readonly since?: LocalDate | null
}

/** The authority's own working days; until they are here, those that everybody starts from. */
export const useWorkCalendar = (): WorkCalendar => {
  const trpc = useTRPC()
  const page = useQuery(trpc.calendar.get.queryOptions())
  return page.data?.calendar ?? vietnam
}
