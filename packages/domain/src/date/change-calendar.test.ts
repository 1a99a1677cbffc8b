// A calendar changed step by step, and what is refused.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarChange } from './calendar-change.ts'
import { calendarDifference } from './calendar-difference.ts'
import { changeCalendar, nextVersion } from './change-calendar.ts'
import { checkCalendar } from './check-calendar.ts'
import { addDays, localDate } from './local-date.ts'
import { vietnam } from './vietnam.ts'
import { isWorkingDay, type DayOff, type WorkCalendar } from './work-calendar.ts'

const today = localDate(2026, 11, 20)
const culture = localDate(2026, 11, 24)
const off = (date: DayOff['date'], more: Partial<DayOff> = {}): CalendarChange => ({
  kind: 'dayOffSet',
  day: { date, name: 'culture', basis: 'Luật số 01/2026/QH16', status: 'confirmed', ...more },
})

const changed = (...changes: readonly CalendarChange[]): WorkCalendar => {
  const result = changeCalendar(vietnam, changes, today)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

it('a proposed day counts once it is confirmed', () => {
  expect(isWorkingDay(vietnam, culture)).toBe(true)
  const after = changed(off(culture))
  expect(isWorkingDay(after, culture)).toBe(false)
  expect(after.version).toBe('2026.2')
  expect(after.daysOff.filter(({ date }) => date === culture)).toHaveLength(1)
})

it('a day off of this authority is kept as such; its scope alone is a change', () => {
  const day = localDate(2027, 10, 5)
  const named = { name: 'other', label: 'Ngày thành lập tỉnh', basis: 'Quyết định số 9/QĐ-UBND' } as const
  const [local, national] = [changed(off(day, { ...named, scope: 'local' })), changed(off(day, named))]
  expect(local.daysOff.find(({ date }) => date === day)).toHaveProperty('scope', 'local')
  expect(calendarDifference(local, national)).toEqual([off(day, named)])
  expect(calendarDifference(national, local)).toEqual([off(day, { ...named, scope: 'local' })])
  expect(changeCalendar(national, [off(day, { ...named, scope: 'local' })], today).ok).toBe(true)
  expect(changeCalendar(local, [off(day, { ...named, scope: 'local' })], today)).toEqual({ ok: false, error: [{ code: 'calendar/nothing-changes' }] })
})

it('a swap is a day off and the rest day worked for it', () => {
  const [monday, saturday] = [localDate(2027, 4, 26), localDate(2027, 4, 24)]
  const basis = 'Công văn số 1/VPCP-KGVX'
  const after = changed(off(monday, { name: 'swap', basis }), { kind: 'workedSet', day: { date: saturday, forDate: monday, basis } })
  expect([isWorkingDay(after, monday), isWorkingDay(after, saturday)]).toEqual([false, true])
})

describe('what is refused', () => {
  const saturday = localDate(2027, 4, 24)
  it.each<[string, readonly CalendarChange[], string]>([
    ['nothing', [], 'calendar/nothing-changes'],
    ['the same again', [{ kind: 'weeklyRestSet', days: [7, 6] }], 'calendar/nothing-changes'],
    ['a day added and taken back', [off(localDate(2027, 7, 7)), { kind: 'dayOffRemoved', date: localDate(2027, 7, 7) }], 'calendar/nothing-changes'],
    ['a day off without its law', [off(culture, { basis: ' ' })], 'calendar/basis-missing'],
    ['a day off without a name of its own', [off(culture, { name: 'other' })], 'calendar/label-missing'],
    ['no working day at all', [{ kind: 'weeklyRestSet', days: [1, 2, 3, 4, 5, 6, 7] }], 'calendar/no-working-day'],
    ['an eighth day of the week', [{ kind: 'weeklyRestSet', days: [6, 8] }], 'calendar/weekday-out-of-range'],
    ['a day that is not there', [{ kind: 'dayOffRemoved', date: localDate(2027, 7, 7) }], 'calendar/no-such-day'],
    ['a Monday worked in exchange', [{ kind: 'workedSet', day: { date: localDate(2027, 4, 26), forDate: localDate(2027, 9, 2), basis: 'CV' } }], 'calendar/worked-is-no-rest'],
    ['an exchange for a working day', [{ kind: 'workedSet', day: { date: saturday, forDate: localDate(2027, 4, 27), basis: 'CV' } }], 'calendar/exchange-not-off'],
  ])('%s', (_, changes, code) => {
    const result = changeCalendar(vietnam, changes, today)
    expect(result.ok ? [] : result.error.map((issue) => issue.code)).toContain(code)
  })
})

it.each([
  ['2026.1', '2026.2'],
  ['2026.9', '2026.10'],
  ['2025.3', '2026.1'],
  ['2027.1', '2027.1.1'],
  ['của tỉnh', 'của tỉnh.1'],
])('%s is followed by %s', (version, next) => {
  expect(nextVersion(version, today)).toBe(next)
})

it('the calendar everybody starts from is sound', () => {
  expect(checkCalendar(vietnam)).toEqual([])
})

it('the difference of two calendars, applied to the first, gives the second', () => {
  const day = fc.integer({ min: 0, max: 3650 }).map((days) => addDays(localDate(2024, 1, 1), days))
  const change = fc.oneof(
    day.map((date) => off(date)),
    day.map((date) => off(date, { status: 'proposed', name: 'other', label: 'Ngày thành lập' })),
    day.map((date) => off(date, { scope: 'local' })),
    fc.constantFrom(...vietnam.daysOff).map((known): CalendarChange => ({ kind: 'dayOffSet', day: { ...known, scope: 'local' } })),
    fc.constantFrom(...vietnam.daysOff.map(({ date }) => ({ kind: 'dayOffRemoved', date }) as const)),
    fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }).map((days) => ({ kind: 'weeklyRestSet', days }) as const),
  )
  const set = fc.uniqueArray(change, { maxLength: 8, selector: (one) => ('date' in one ? one.date : JSON.stringify(one)) })
  fc.assert(
    fc.property(set, (changes) => {
      const after = changeCalendar(vietnam, changes, today)
      if (!after.ok) return
      const steps = calendarDifference(vietnam, after.value)
      expect(changeCalendar(vietnam, steps, today)).toEqual(after)
      expect(calendarDifference(after.value, after.value)).toEqual([])
    }),
    { numRuns: 300 },
  )
})
