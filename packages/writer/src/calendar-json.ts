// A work calendar as JSON of our own, which @tiendo/reader/calendar reads back: pretty, keys and days always in the same
// order, so that two versions can be compared line by line.

import type { DayOff, SwappedDay, WorkCalendar } from '@tiendo/domain'

const dayOff = ({ date, name, label, basis, status, scope }: DayOff) => ({
  date,
  name,
  ...(label === undefined ? {} : { label }),
  basis,
  status,
  ...(scope === undefined ? {} : { scope }),
})

const swapped = ({ date, forDate, basis }: SwappedDay) => ({ date, forDate, basis })

/** Schema `tiendo.calendar/1`, ending in a line break. */
export const calendarJson = ({ id, version, weeklyRest, daysOff, worked }: WorkCalendar): string => {
  const file = {
    schema: 'tiendo.calendar/1',
    id,
    version,
    weeklyRest,
    daysOff: daysOff.map(dayOff),
    worked: worked.map(swapped),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
