// A month as whole weeks. Days are written `30.` outside the month, `2` inside.

import { describe, expect, it } from 'vitest'
import { dayOf, localDate, parseLocalDate, weekdayOf, type LocalDate } from '../date/local-date.ts'
import { vietnam } from '../date/vietnam.ts'
import type { WorkCalendar } from '../date/work-calendar.ts'
import { untouched, type ProgressState } from '../execution/progress.ts'
import { organisationId } from '../organisation/organisation-id.ts'
import { aPlan, aTask } from '../testing/plan.ts'
import { parseTiming } from '../timing/parse.ts'
import { monthGrid, type MonthDay } from './month-grid.ts'
import { workItems } from './work-items.ts'

const today = localDate(2026, 11, 20)
const [science, health] = [organisationId('Sở Khoa học và Công nghệ'), organisationId('Sở Y tế')]
const plan = aPlan({
  years: [2026, 2027],
  tasks: [
    aTask({ id: 'both', lead: [science, health], timing: parseTiming('trước ngày 30/11 hằng năm') }),
    aTask({ id: 'late', lead: [health], timing: parseTiming('ngày 15/11/2026') }),
    aTask({ id: 'plain', lead: [health], timing: parseTiming('ngày 27/11/2026') }),
    aTask({ id: 'always', lead: [health], timing: parseTiming('Thường xuyên') }),
  ],
})
const items = (facts: readonly ProgressState[] = []) => workItems(plan, facts, { today, calendar: vietnam })

const grid = (year: number, month: number, calendar: WorkCalendar = vietnam, facts: readonly ProgressState[] = []) =>
  monthGrid(items(facts), { year, month, calendar })
const day = (text: string, calendar: WorkCalendar = vietnam, facts: readonly ProgressState[] = []): MonthDay => {
  const [year, month] = text.split('-').map(Number)
  const found = grid(year ?? 0, month ?? 0, calendar, facts).weeks.flat().find(({ date, inMonth }) => inMonth && date === text)
  if (found === undefined) throw new Error(text)
  return found
}

describe('the weeks of a month', () => {
  it.each<[number, number, number, string, string]>([
    // Four weeks exactly: February that begins on a Monday.
    [2027, 2, 4, '1 2 3 4 5 6 7', '22 23 24 25 26 27 28'],
    [2026, 11, 6, '26. 27. 28. 29. 30. 31. 1', '30 1. 2. 3. 4. 5. 6.'],
    [2026, 6, 5, '1 2 3 4 5 6 7', '29 30 1. 2. 3. 4. 5.'],
    [2028, 2, 5, '31. 1 2 3 4 5 6', '28 29 1. 2. 3. 4. 5.'],
    [2026, 12, 5, '30. 1 2 3 4 5 6', '28 29 30 31 1. 2. 3.'],
  ])('%i-%i has %i', (year, month, count, first, last) => {
    const { weeks } = grid(year, month)
    const said = weeks.map((week) => week.map(({ date, inMonth }) => `${dayOf(date)}${inMonth ? '' : '.'}`).join(' '))
    expect([weeks.length, said[0], said.at(-1)]).toEqual([count, first, last])
  })

  it('begins each on a Monday, over twenty years', () => {
    for (let month = 0; month < 240; month += 1) {
      const { weeks } = grid(2024 + Math.floor(month / 12), (month % 12) + 1)
      expect(weeks.every((week) => week.length === 7 && week[0] !== undefined && weekdayOf(week[0].date) === 1)).toBe(true)
    }
  })
})

describe('which days are worked', () => {
  const swapped: WorkCalendar = {
    ...vietnam,
    daysOff: [...vietnam.daysOff, { date: localDate(2026, 11, 24), name: 'other', basis: 'Đề xuất', status: 'proposed' }],
    worked: [{ date: localDate(2026, 11, 21), forDate: localDate(2026, 11, 23), basis: 'Quyết định mẫu' }],
  }
  it.each<[string, WorkCalendar, string]>([
    ['2026-11-20', vietnam, 'worked'],
    ['2026-11-22', vietnam, 'weeklyRest'],
    ['2026-01-01', vietnam, 'newYear'],
    ['2027-04-30', vietnam, 'reunification'],
    ['2026-11-21', vietnam, 'weeklyRest'],
    ['2026-11-21', swapped, 'worked for 2026-11-23'],
    ['2026-11-24', swapped, 'worked, proposed other'],
  ])('%s', (text, calendar, expected) => {
    const { rest, worked, proposed } = day(text, calendar)
    const base = rest === null ? 'worked' : rest.kind === 'weeklyRest' ? 'weeklyRest' : rest.dayOff.name
    const exchange = worked === null ? '' : ` for ${worked.forDate}`
    expect(`${base}${exchange}${proposed === null ? '' : `, proposed ${proposed.name}`}`).toBe(expected)
  })
})

describe('what is due', () => {
  const said = (works: MonthDay['due']) => works.map(({ work, items: shares }) => `${work.id}/${shares.length}`)
  it.each<[string, readonly string[], readonly string[]]>([
    // Sunday: two shares stand as one, and the Friday before says so.
    ['2026-11-29', ['both/2'], []],
    ['2026-11-27', ['plain/1'], ['both/2']],
    ['2026-11-15', ['late/1'], []],
    ['2026-11-13', [], ['late/1']],
    ['2026-11-20', [], []],
    ['2027-11-29', ['both/2'], []],
  ])('%s', (text, due, safe) => {
    const found = day(text)
    expect([said(found.due), said(found.safe)]).toEqual([due, safe])
  })

  it('a day is no longer advised once all have finished', () => {
    const done = (unit: string): ProgressState => ({
      ...untouched({ planId: plan.id, workId: 'both', key: '2026', organisationId: unit }),
      version: 1,
      progress: 'accepted',
      finishedOn: localDate(2026, 11, 2),
    })
    expect(said(day('2026-11-27', vietnam, [done(science)]).safe)).toEqual(['both/2'])
    expect(said(day('2026-11-27', vietnam, [done(science), done(health)]).safe)).toEqual([])
    expect(said(day('2026-11-29', vietnam, [done(science), done(health)]).due)).toEqual(['both/2'])
  })

  it('shows on the days of the months beside it too', () => {
    const beside = grid(2026, 12).weeks.flat().filter(({ inMonth, due }) => !inMonth && due.length > 0)
    expect(beside).toEqual([])
    const october = grid(2026, 10).weeks.flat().map(({ date }): LocalDate => date)
    expect(october.at(-1)).toBe('2026-11-01')
    expect(parseLocalDate(october[0] ?? '').ok).toBe(true)
  })
})
