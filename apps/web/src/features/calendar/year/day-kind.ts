// What one day is in a calendar: the mark it carries in the year, and the entry behind it.
import { weekdayOf, type DayOff, type LocalDate, type SwappedDay, type WorkCalendar } from '@tiendo/domain'

/** A proposed day is shown and not counted: it stays worked, or at rest, until somebody confirms it. */
export type DayKind = 'working' | 'rest' | 'off' | 'worked' | 'proposed'

export type DayInfo = { readonly kind: DayKind; readonly dayOff: DayOff | null; readonly swapped: SwappedDay | null }

/** The same day asked again is the same answer, so that a cell that stands is not drawn again. */
export type DayLookup = (date: LocalDate) => DayInfo

export const dayLookup = ({ daysOff, worked, weeklyRest }: WorkCalendar): DayLookup => {
  const off = new Map(daysOff.map((day) => [day.date, day]))
  const inExchange = new Map(worked.map((day) => [day.date, day]))
  const known = new Map<LocalDate, DayInfo>()
  const look = (date: LocalDate): DayInfo => {
    const dayOff = off.get(date) ?? null
    const swapped = inExchange.get(date) ?? null
    const kind: DayKind =
      dayOff !== null ? (dayOff.status === 'confirmed' ? 'off' : 'proposed') : swapped !== null ? 'worked' : weeklyRest.includes(weekdayOf(date)) ? 'rest' : 'working'
    return { kind, dayOff, swapped }
  }
  return (date) => {
    const info = known.get(date) ?? look(date)
    known.set(date, info)
    return info
  }
}

/** The day worked in exchange for a day off. */
export const workedFor = ({ worked }: WorkCalendar, date: LocalDate): SwappedDay | null => worked.find(({ forDate }) => forDate === date) ?? null
