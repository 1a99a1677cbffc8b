// Steps that make the next version of a work calendar. Whether the calendar is then sound is the domain's to say.

import type { CalendarChange, DayOff, SwappedDay } from '@tiendo/domain'
import { z } from 'zod'
import { exactly } from './exactly.ts'
import { officeDay } from './values.ts'

const words = z.string().max(500)

const dayOff = exactly<DayOff>()(
  z.strictObject({
    date: officeDay,
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
    label: words.exactOptional(),
    basis: words,
    status: z.literal(['confirmed', 'proposed']),
    scope: z.literal('local').exactOptional(),
  }),
)

const swappedDay = exactly<SwappedDay>()(z.strictObject({ date: officeDay, forDate: officeDay, basis: words }))

const calendarChange = exactly<CalendarChange>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('dayOffSet'), day: dayOff }),
    z.strictObject({ kind: z.literal('dayOffRemoved'), date: officeDay }),
    z.strictObject({ kind: z.literal('workedSet'), day: swappedDay }),
    z.strictObject({ kind: z.literal('workedRemoved'), date: officeDay }),
    z.strictObject({ kind: z.literal('weeklyRestSet'), days: z.array(z.int()).max(7).readonly() }),
  ]),
)

export const calendarChanges = z.array(calendarChange).max(2000).readonly()
