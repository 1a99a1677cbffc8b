// What goes out comes back: a calendar written is read as the very same calendar, by the package that reads.

import { addDays, localDate, vietnam, type HolidayName, type WorkCalendar } from '@tiendo/domain'
import { readCalendarFile } from '@tiendo/reader/calendar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarIcs, calendarJson } from './index.ts'
import { longestLine, unfold } from './testing/unfold.ts'

const options = { name: 'Lịch làm việc', language: 'vi', stamp: new Date('2026-11-20T04:00:00Z') } as const
const other: WorkCalendar = { id: 'other', version: '1', weeklyRest: [], daysOff: [], worked: [] }

const names: readonly HolidayName[] = ['newYear', 'tet', 'hungKings', 'reunification', 'labour', 'national', 'culture', 'compensatory', 'swap', 'other']

/** Letters of every alphabet, what iCalendar escapes, line breaks: all but control characters and halves of letters. */
const words = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(',', ';', ':', '\\', '"', '\n', '\\n', ' ', '  ', 'Tết', 'ế', '^n', '\t')), { maxLength: 30 })
  .map((parts) => parts.join(''))

const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays(localDate(2024, 1, 1), days))

const calendars: fc.Arbitrary<WorkCalendar> = fc.record({
  id: words,
  version: words,
  weeklyRest: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  daysOff: fc.array(
    fc
      .record(
        { date: day, name: fc.constantFrom(...names), basis: words, status: fc.constantFrom('confirmed', 'proposed'), label: words, scope: fc.constant('local') },
        { requiredKeys: ['date', 'name', 'basis', 'status'] },
      ),
    { maxLength: 8 },
  ),
  worked: fc.array(fc.record({ date: day, forDate: day, basis: words }), { maxLength: 4 }),
})

const read = (text: string) => readCalendarFile('lich.ics', text, other)

describe.each<readonly [string, (calendar: WorkCalendar) => string]>([
  ['iCalendar', (calendar) => calendarIcs(calendar, options)],
  ['iCalendar in English', (calendar) => calendarIcs(calendar, { ...options, language: 'en' })],
  ['JSON', calendarJson],
])('through %s', (_, write) => {
  it('the calendar of Việt Nam', () => {
    expect(read(write(vietnam))).toEqual({ ok: true, value: { calendar: vietnam, left: [] } })
  })

  it('any calendar', () => {
    fc.assert(
      fc.property(calendars, (calendar) => {
        expect(read(write(calendar))).toEqual({ ok: true, value: { calendar, left: [] } })
      }),
    )
  })

  it('read again and written again, the same text', () => {
    const back = read(write(vietnam))
    expect(back.ok && write(back.value.calendar)).toBe(write(vietnam))
  })
})

describe('a calendar in iCalendar', () => {
  const calendar: WorkCalendar = {
    id: 'tinh-mau',
    version: '2026.2',
    weeklyRest: [6, 7],
    daysOff: [
      { date: localDate(2026, 11, 2), name: 'other', label: 'Ngày hội tỉnh', basis: 'Quyết định số 9/QĐ-UBND', status: 'confirmed', scope: 'local' },
      { date: localDate(2026, 11, 24), name: 'culture', basis: 'Nghị quyết, chờ sửa luật', status: 'proposed' },
    ],
    worked: [{ date: localDate(2026, 11, 7), forDate: localDate(2026, 11, 2), basis: 'Quyết định số 9/QĐ-UBND' }],
  }

  it('is as in the golden file', async () => {
    await expect(unfold(calendarIcs(calendar, options)).join('\n')).toMatchFileSnapshot('__fixtures__/calendar.txt')
  })

  it('and in JSON', async () => {
    await expect(calendarJson(calendar)).toMatchFileSnapshot('__fixtures__/calendar.json')
  })

  it('holds to 75 octets a line', () => {
    expect(longestLine(calendarIcs(vietnam, options))).toBeLessThanOrEqual(75)
  })

  it('has an id for each entry, also where one date is entered twice', () => {
    const twice = { ...calendar, daysOff: [...calendar.daysOff, ...calendar.daysOff] }
    const ids = unfold(calendarIcs(twice, options)).filter((line) => line.startsWith('UID:'))
    expect(new Set(ids).size).toBe(5)
  })

  it.each<readonly [string, (ics: string) => string]>([
    ['says of every property that it is text', (ics) => ics.replaceAll(/^(X-TIENDO-[A-Z-]+):/gm, '$1;VALUE=TEXT:')],
    ['ends lines in its own way', (ics) => ics.replaceAll('\r\n', '\n')],
    ['folds nothing', (ics) => unfold(ics).join('\r\n')],
    ['leaves blank lines, and a mark at the start', (ics) => `\uFEFF${ics.replaceAll('BEGIN:VEVENT', '\r\nBEGIN:VEVENT')}`],
    ['writes names in small letters', (ics) => ics.replaceAll(/^[A-Z-]+[;:]/gm, (name) => name.toLowerCase())],
  ])('comes back from a program that %s', (_, rewritten) => {
    const basis = 'Văn bản số 1; phụ lục 2, 3\\4\n(kèm theo)'
    const all = { ...calendar, daysOff: calendar.daysOff.map((off) => ({ ...off, basis })) }
    expect(read(rewritten(calendarIcs(all, options)))).toEqual({ ok: true, value: { calendar: all, left: [] } })
  })

  it('takes days added to the file in another program on top', () => {
    const added = 'BEGIN:VEVENT\r\nUID:x\r\nDTSTART;VALUE=DATE:20261231\r\nSUMMARY:Nghỉ tổng kết\r\nEND:VEVENT\r\nEND:VCALENDAR'
    const back = read(calendarIcs(calendar, options).replace('END:VCALENDAR', added))
    const extra = { date: '2026-12-31', name: 'other', label: 'Nghỉ tổng kết', basis: 'lich.ics · x', status: 'confirmed' }
    expect(back.ok && back.value.calendar).toEqual({ ...calendar, daysOff: [...calendar.daysOff, extra] })
  })
})
