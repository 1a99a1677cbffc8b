// Work calendars, and what is changed in them.

import type { CalendarChange, DayOff, SwappedDay, WorkCalendar } from '@tiendo/domain'
import { z } from 'zod'
import { date, exactly, list } from './codec.ts'

const text = z.string()

const dayOff = exactly<DayOff>()(
  z.object({
    date,
    name: z.literal([
      'newYear',
      'tet',
      'hungKings',
      'reunification',
      'labour',
      'national',
      'culture',
      'compensatory',
      'swap',
      'other',
    ]),
    label: text.exactOptional(),
    basis: text,
    status: z.literal(['confirmed', 'proposed']),
    scope: z.literal('local').exactOptional(),
  }),
)

const swappedDay = exactly<SwappedDay>()(z.object({ date, forDate: date, basis: text }))

export const workCalendar = exactly<WorkCalendar>()(
  z.object({ id: text, version: text, weeklyRest: list(z.number()), daysOff: list(dayOff), worked: list(swappedDay) }),
)

export const calendarChange = exactly<CalendarChange>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('dayOffSet'), day: dayOff }),
    z.object({ kind: z.literal('dayOffRemoved'), date }),
    z.object({ kind: z.literal('workedSet'), day: swappedDay }),
    z.object({ kind: z.literal('workedRemoved'), date }),
    z.object({ kind: z.literal('weeklyRestSet'), days: list(z.number()) }),
  ]),
)
