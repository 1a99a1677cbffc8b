// What the timings of a published plan are counted against, events that have come among it.
import type { PlanPage } from '@tiendo/api/client'
import { eventId, type BoardRow, type Happened } from '@tiendo/domain'
import { useMemo } from 'react'
import { useMe } from '../../../shared/session/me.tsx'
import { useWorkCalendar, type TimingSight } from '../../../shared/timing/timing-sight.ts'

/** Each event that a date of the plan was counted from. */
const eventsOf = (rows: readonly BoardRow[]): ReadonlyMap<string, Happened> =>
  new Map(
    rows.flatMap(({ occurrences }) =>
      occurrences.flatMap(({ occurrence }) =>
        occurrence.because.flatMap((reason) => (reason.kind === 'event' ? [[eventId(reason.event), { on: reason.on, symbol: reason.symbol }] as const] : [])),
      ),
    ),
  )

export const usePlanSight = ({ plan, rows }: PlanPage): TimingSight => {
  const { today } = useMe()
  const calendar = useWorkCalendar()
  return useMemo(() => ({ years: plan.years, issuedOn: plan.issuedOn, settings: plan.settings, events: eventsOf(rows), calendar, today }), [calendar, plan, rows, today])
}
