// A holiday on a weekly rest day, and the day that is given for it.

import { describe, expect, it } from 'vitest'
import { addDays, isLocalDate, localDate, yearOf, type LocalDate } from './local-date.ts'
import { compensationBasis, proposeCompensation } from './propose-compensation.ts'
import { vietnam } from './vietnam.ts'
import type { DayOff, WorkCalendar } from './work-calendar.ts'

const day = (text: string): LocalDate => {
  if (!isLocalDate(text)) throw new Error(text)
  return text
}
const off = (text: string, more: Partial<DayOff> = {}): DayOff => ({
  date: day(text),
  name: 'other',
  label: 'Ngày hội',
  basis: 'Quyết định số 9/QĐ-UBND',
  status: 'confirmed',
  ...more,
})
const given = (date: LocalDate): DayOff => ({ date, name: 'compensatory', basis: compensationBasis, status: 'confirmed' })
const put = (calendar: WorkCalendar, ...days: readonly DayOff[]): WorkCalendar => {
  const dates = new Set(days.map(({ date }) => date))
  return { ...calendar, daysOff: [...calendar.daysOff.filter(({ date }) => !dates.has(date)), ...days] }
}
/** As announced, but nothing made up for. */
const bare: WorkCalendar = { ...vietnam, daysOff: vietnam.daysOff.filter(({ name }) => name !== 'compensatory') }
const known = (calendar: WorkCalendar, text: string): DayOff => {
  const found = calendar.daysOff.find(({ date }) => date === text)
  if (found === undefined) throw new Error(text)
  return found
}

describe('a holiday on a weekly rest day is made up for', () => {
  it.each([
    ['2026-04-26', '2026-04-27', 'Giỗ Tổ, a Sunday'],
    ['2027-02-06', '2027-02-10', 'Tết, a Saturday: after the days of Tết'],
    ['2027-05-01', '2027-05-03', '01/5, a Saturday: after the Sunday'],
    ['2028-01-01', '2028-01-03', 'the new year, a Saturday'],
    ['2028-01-29', '2028-01-31', 'the last day of Tết, a Saturday'],
    ['2028-04-30', '2028-05-02', '30/4, a Sunday: 01/5 is off anyway'],
    ['2028-09-02', '2028-09-04', 'Quốc khánh, a Saturday'],
    ['2029-09-02', '2029-09-04', 'Quốc khánh, a Sunday: 03/9 is off anyway'],
    ['2030-02-02', '2030-02-06', 'Tết, a Saturday'],
  ])('%s with %s (%s)', (date, made) => {
    expect(proposeCompensation(bare, known(bare, date))).toBe(made)
    expect(proposeCompensation(vietnam, known(vietnam, date))).toBeNull()
  })

  it('each with a day of its own: Tết 2027 loses a Saturday and a Sunday', () => {
    const [saturday, sunday] = [known(bare, '2027-02-06'), known(bare, '2027-02-07')]
    const once = put(bare, given(day('2027-02-10')))
    expect([saturday, sunday].map((lost) => proposeCompensation(once, lost))).toEqual([null, '2027-02-11'])
    const twice = put(once, given(day('2027-02-11')))
    expect([saturday, sunday].map((lost) => proposeCompensation(twice, lost))).toEqual([null, null])
  })

  it('day after day, as the years 2026–2035 have it', () => {
    const inTime = bare.daysOff.filter(({ date }) => yearOf(date) >= 2026)
    const all = inTime.reduce((calendar, lost) => {
      const made = proposeCompensation(calendar, lost)
      return made === null ? calendar : put(calendar, given(made))
    }, bare)
    const days = (calendar: WorkCalendar) =>
      calendar.daysOff.flatMap(({ date, name }) => (name === 'compensatory' && yearOf(date) >= 2026 ? [date] : [])).toSorted()
    expect(days(all)).toEqual(days(vietnam))
  })

  it('whether or not the calendar has the day yet', () => {
    const sunday = off('2026-12-20')
    for (const calendar of [vietnam, put(vietnam, sunday)]) expect(proposeCompensation(calendar, sunday)).toBe('2026-12-21')
  })

  it('once a proposed day is confirmed: 24/11/2029 is a Saturday', () => {
    const culture = known(vietnam, '2029-11-24')
    expect(proposeCompensation(vietnam, culture)).toBeNull()
    expect(proposeCompensation(vietnam, { ...culture, status: 'confirmed' })).toBe('2029-11-26')
  })

  it('not with a day that is proposed to be off', () => {
    const proposed = off('2026-12-21', { status: 'proposed' })
    expect(proposeCompensation(put(vietnam, proposed), off('2026-12-20'))).toBe('2026-12-22')
  })
})

describe('nothing is owed', () => {
  const sunday = '2026-12-20'
  it.each<[string, DayOff, WorkCalendar]>([
    ['on a working day', off('2026-12-22'), vietnam],
    ['for a swap', off(sunday, { name: 'swap' }), vietnam],
    ['for a day in lieu', off(sunday, { name: 'compensatory' }), vietnam],
    ['for a day only proposed', off(sunday, { status: 'proposed' }), vietnam],
    ['for a day of one authority, which is no holiday of Điều 112', off(sunday, { scope: 'local' }), vietnam],
    ['on a Saturday that is worked in exchange', off('2026-01-10'), vietnam],
    ['where Saturdays are worked', off('2026-12-19'), { ...vietnam, weeklyRest: [7] }],
    ['where a day was given a little later', off(sunday), put(vietnam, given(localDate(2026, 12, 24)))],
  ])('%s', (_, dayOff, calendar) => {
    expect(proposeCompensation(calendar, dayOff)).toBeNull()
  })

  it.each([
    ['a day given before', given(localDate(2026, 12, 18))],
    ['a day given weeks later', given(addDays(localDate(2026, 12, 20), 22))],
    ['one only proposed', { ...given(localDate(2026, 12, 24)), status: 'proposed' } as const],
  ])('but %s stands for nothing', (_, other) => {
    expect(proposeCompensation(put(vietnam, other), off(sunday))).toBe('2026-12-21')
  })
})
