// What a work calendar is made of, checked where it comes in.

import { parseLocalDate, type HolidayName, type LocalDate } from '@tiendo/domain'
import { z } from 'zod'

export const SCHEMA = 'tiendo.calendar/1'

export const day = z.string().transform((text, context): LocalDate => {
  const parsed = parseLocalDate(text)
  if (parsed.ok) return parsed.value
  context.addIssue({ code: 'custom', message: parsed.error.code })
  return z.NEVER
})

const holidays: Readonly<Record<HolidayName, true>> = {
  newYear: true,
  tet: true,
  hungKings: true,
  reunification: true,
  labour: true,
  national: true,
  culture: true,
  compensatory: true,
  swap: true,
  other: true,
}

const isHoliday = (text: string): text is HolidayName => Object.hasOwn(holidays, text)

export const holiday = z.string().refine(isHoliday)
export const status = z.enum(['confirmed', 'proposed'])
export const weekday = z.int().min(1).max(7)

const scope = z.literal('local')

export const dayOff = z.object({
  date: day,
  name: holiday,
  label: z.string().optional(),
  basis: z.string(),
  status,
  scope: scope.optional(),
})
export const swappedDay = z.object({ date: day, forDate: day, basis: z.string() })

type LooseDayOff = z.infer<typeof dayOff>

/** What is not there is left out, as the calendar has it. */
export const soundDayOff = ({ label, scope: of, ...others }: LooseDayOff) => ({
  ...others,
  ...(label === undefined ? {} : { label }),
  ...(of === undefined ? {} : { scope: of }),
})
