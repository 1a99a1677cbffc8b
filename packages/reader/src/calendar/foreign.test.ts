// Holidays of other calendar programs: what of an event becomes days off, and why the rest does not.

import { localDate, type DayOff, type LocalDate, type WorkCalendar } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { readCalendarFile } from './index.ts'

const empty: WorkCalendar = { id: 'vn', version: '2026.1', weeklyRest: [6, 7], daysOff: [], worked: [] }

const ics = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Some//Program//EN', ...events, 'END:VCALENDAR', ''].join('\r\n')

const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', 'UID:e1@mau', ...lines, 'END:VEVENT'].join('\r\n')

const read = (text: string, current = empty) => {
  const result = readCalendarFile('lich-nghi.ics', text, current)
  if (!result.ok) throw new Error(`line ${result.error.line}`)
  return result.value
}

const dates = (text: string, current = empty): readonly string[] => read(text, current).calendar.daysOff.map(({ date }) => date)

describe('an event becomes', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['one day', ['DTSTART;VALUE=DATE:20270902', 'DTEND;VALUE=DATE:20270903', 'SUMMARY:Quốc khánh'], ['2027-09-02']],
    ['one day, without an end', ['DTSTART;VALUE=DATE:20270902', 'SUMMARY:Quốc khánh'], ['2027-09-02']],
    ['one day, ending on itself', ['DTSTART;VALUE=DATE:20270902', 'DTEND;VALUE=DATE:20270902', 'SUMMARY:Quốc khánh'], ['2027-09-02']],
    ['one day, its kind unsaid', ['DTSTART:20270902', 'DTEND:20270903', 'SUMMARY:Quốc khánh'], ['2027-09-02']],
    ['one day, from midnight to midnight', ['DTSTART;TZID=Asia/Ho_Chi_Minh:20270902T000000', 'DTEND;TZID=Asia/Ho_Chi_Minh:20270903T000000', 'SUMMARY:Quốc khánh'], ['2027-09-02']],
    ['several days', ['DTSTART;VALUE=DATE:20270205', 'DTEND;VALUE=DATE:20270208', 'SUMMARY:Tết'], ['2027-02-05', '2027-02-06', '2027-02-07']],
    ['as many days as it lasts', ['DTSTART;VALUE=DATE:20270205', 'DURATION:P2D', 'SUMMARY:Tết'], ['2027-02-05', '2027-02-06']],
    ['a week', ['DTSTART;VALUE=DATE:20270201', 'DURATION:P1W', 'SUMMARY:Tết'], [1, 2, 3, 4, 5, 6, 7].map((day) => `2027-02-0${day}`)],
    ['each year until one', ['DTSTART;VALUE=DATE:20100902', 'RRULE:FREQ=YEARLY;UNTIL=20260902', 'SUMMARY:Quốc khánh'], ['2024-09-02', '2025-09-02', '2026-09-02']],
    ['each year, so many times', ['DTSTART;VALUE=DATE:20230902', 'RRULE:FREQ=YEARLY;COUNT=3', 'SUMMARY:Quốc khánh'], ['2024-09-02', '2025-09-02']],
    ['every other year', ['DTSTART;VALUE=DATE:20310902', 'RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=9;BYMONTHDAY=2', 'SUMMARY:Quốc khánh'], ['2031-09-02', '2033-09-02', '2035-09-02']],
    ['leap years only', ['DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY', 'SUMMARY:Ngày nhuận'], ['2024-02-29', '2028-02-29', '2032-02-29']],
    ['the days it lists', ['DTSTART;VALUE=DATE:20270902', 'RDATE;VALUE=DATE:20280902,20290902', 'SUMMARY:Quốc khánh'], ['2027-09-02', '2028-09-02', '2029-09-02']],
    ['none of the days it leaves out', ['DTSTART;VALUE=DATE:20330902', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20340902', 'SUMMARY:Quốc khánh'], ['2033-09-02', '2035-09-02']],
    ['a day of long ago', ['DTSTART;VALUE=DATE:20190902', 'SUMMARY:Quốc khánh'], ['2019-09-02']],
    ['a day, with a reminder before it', ['DTSTART;VALUE=DATE:20270902', 'SUMMARY:Quốc khánh', 'BEGIN:VALARM', 'TRIGGER:-P1D', 'SUMMARY:x', 'END:VALARM'], ['2027-09-02']],
  ])('%s', (_, lines, expected) => {
    const text = ics(event(...lines))
    expect(read(text).left).toEqual([])
    expect(dates(text)).toEqual(expected)
  })

  it('the days of its series that no entry of its own moves', () => {
    const series = event('DTSTART;VALUE=DATE:20340902', 'RRULE:FREQ=YEARLY', 'SUMMARY:Quốc khánh')
    const moved = event('RECURRENCE-ID;VALUE=DATE:20350902', 'DTSTART;VALUE=DATE:20350903', 'SUMMARY:Quốc khánh')
    expect(dates(ics(series, moved))).toEqual(['2034-09-02', '2035-09-03'])
  })
})

describe('an event is left, and said why', () => {
  it.each<readonly [string, readonly string[]]>([
    ['no-day', ['DTSTART;VALUE=DATE:20270230']],
    ['no-day', ['DTSTART;VALUE=DATE:hôm nay']],
    ['no-day', []],
    ['no-day', ['DTSTART;VALUE=DATE:20270902', 'DTEND;VALUE=DATE:20270901']],
    ['no-day', ['DTSTART;VALUE=DATE:20270902', 'DTEND;VALUE=DATE:20271341']],
    ['timed', ['DTSTART:20270902T080000Z', 'DTEND:20270902T110000Z']],
    ['timed', ['DTSTART:20270902T000000', 'DTEND:20270902T000000']],
    ['timed', ['DTSTART:20270902T000000Z', 'DTEND:20270903T000000Z']],
    ['timed', ['DTSTART;VALUE=DATE:20270902', 'DURATION:PT5H']],
    ['recurring', ['DTSTART;VALUE=DATE:20270902', 'RRULE:FREQ=WEEKLY']],
    ['recurring', ['DTSTART;VALUE=DATE:20270906', 'RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1MO']],
    ['recurring', ['DTSTART;VALUE=DATE:20270902', 'RRULE:FREQ=YEARLY;BYMONTHDAY=2']],
    ['recurring', ['DTSTART;VALUE=DATE:20270902', 'RRULE:FREQ=YEARLY;BYMONTH=10']],
    ['recurring', ['DTSTART;VALUE=DATE:20270902', 'RRULE:FREQ=SOMETIMES']],
    ['recurring', ['DTSTART;VALUE=DATE:20270902', 'RRULE:FREQ=YEARLY;UNTIL=mai']],
    ['recurring', ['DTSTART;VALUE=DATE:20270902', 'RRULE:FREQ=YEARLY', 'RRULE:FREQ=YEARLY']],
    ['recurring', ['DTSTART;VALUE=DATE:20270902', 'RDATE:20280902T080000']],
    ['cancelled', ['DTSTART;VALUE=DATE:20270902', 'STATUS:CANCELLED']],
    ['observance', ['DTSTART;VALUE=DATE:20271020', 'DESCRIPTION:Observance\\nTo hide observances, go to settings']],
    ['observance', ['DTSTART;VALUE=DATE:20271020', 'DESCRIPTION:Ngày lễ kỷ niệm\\nĐể ẩn…']],
    ['too-long', ['DTSTART;VALUE=DATE:20270601', 'DTEND;VALUE=DATE:20270901']],
    ['too-long', ['DTSTART;VALUE=DATE:10000101', 'DTEND;VALUE=DATE:99991231']],
    ['outside-years', ['DTSTART;VALUE=DATE:19450902']],
    ['outside-years', ['DTSTART;VALUE=DATE:20000902', 'RRULE:FREQ=YEARLY;COUNT=3']],
  ])('%s: %j', (why, lines) => {
    expect(read(ics(event('SUMMARY:Hội nghị', ...lines)))).toEqual({ calendar: empty, left: [{ text: 'Hội nghị', why }] })
  })

  it.each(['VTODO', 'VJOURNAL'])('%s is no event', (kind) => {
    expect(read(ics(`BEGIN:${kind}`, 'SUMMARY:Nộp báo cáo', `END:${kind}`)).left).toEqual([{ text: 'Nộp báo cáo', why: 'not-an-event' }])
  })

  it('by its id, or its line, where it has no title', () => {
    expect(read(ics(event('DTSTART:x'), 'BEGIN:VEVENT', 'DTSTART:x', 'END:VEVENT')).left.map(({ text }) => text)).toEqual(['e1@mau', '8'])
  })
})

describe('a title names', () => {
  it.each<readonly [string, string]>([
    ['Tết Nguyên đán', 'tet'],
    ['Nghỉ Tết Âm lịch (mùng 2)', 'tet'],
    ['Lunar New Year holiday', 'tet'],
    ['Tết Dương lịch', 'newYear'],
    ['New Year’s Day', 'newYear'],
    ['Giỗ Tổ Hùng Vương', 'hungKings'],
    ['Ngày Giải phóng miền Nam', 'reunification'],
    ['Reunification Day', 'reunification'],
    ['Ngày Quốc tế Lao động', 'labour'],
    ['Ngày Quốc khánh', 'national'],
    ['QUOC KHANH', 'national'],
    ['Independence Day', 'national'],
    ['Day off for Vietnamese New Year', 'compensatory'],
    ['Liberation Day/Reunification Day', 'reunification'],
    ['International Labor Day', 'labour'],
    ['Hung Kings Festival', 'hungKings'],
    ['Nghỉ bù Quốc khánh', 'compensatory'],
    ['Nghỉ hoán đổi dịp 30/4', 'swap'],
    ['Ngày Văn hóa Việt Nam', 'culture'],
  ])('%s: %s', (summary, name) => {
    const [day] = read(ics(event(`SUMMARY:${summary}`, 'DTSTART;VALUE=DATE:20270902'))).calendar.daysOff
    expect(day).toEqual({ date: '2027-09-02', name, basis: 'lich-nghi.ics · e1@mau', status: 'confirmed' })
  })

  it.each(['Tết Trung thu', 'Ngày hội tỉnh', 'Nghỉ lễ', 'Petteri'])('%s: nothing known, and is kept as the label', (label) => {
    const [day] = read(ics(event(`SUMMARY:${label}`, 'DTSTART;VALUE=DATE:20270902'))).calendar.daysOff
    expect(day).toEqual({ date: '2027-09-02', name: 'other', label, basis: 'lich-nghi.ics · e1@mau', status: 'confirmed' })
  })

  it.each(['Làm bù cho ngày 02/5', 'Ngày làm việc bù', 'Working Day for January 2'])('%s: a day that is worked', (summary) => {
    expect(read(ics(event(`SUMMARY:${summary}`, 'DTSTART;VALUE=DATE:20270904'))).left).toEqual([{ text: summary, why: 'worked' }])
  })

  it('a tentative day is proposed, and counts for nothing yet', () => {
    const [day] = read(ics(event('SUMMARY:Ngày hội tỉnh', 'STATUS:TENTATIVE', 'DTSTART;VALUE=DATE:20270902'))).calendar.daysOff
    expect(day?.status).toBe('proposed')
  })

  it.each<readonly [string, readonly string[], DayOff['scope']]>([
    ['is the whole country’s', [], undefined],
    ['is of one authority where it says so in our way', ['X-TIENDO-SCOPE:local'], 'local'],
    ['is the whole country’s where it says what nobody knows', ['X-TIENDO-SCOPE:somewhere'], undefined],
  ])('a day %s', (_, said, scope) => {
    const [day] = read(ics(event('SUMMARY:Ngày hội tỉnh', ...said, 'DTSTART;VALUE=DATE:20270902'))).calendar.daysOff
    expect(day?.date).toBe('2027-09-02')
    expect(day?.scope).toBe(scope)
  })
})

describe('laid over the calendar there is', () => {
  const off = (date: LocalDate, status: DayOff['status'] = 'confirmed'): DayOff => ({ date, name: 'national', basis: 'Điều 112', status })
  const current: WorkCalendar = {
    ...empty,
    daysOff: [off(localDate(2027, 9, 2)), off(localDate(2027, 11, 24), 'proposed')],
    worked: [{ date: localDate(2027, 9, 4), forDate: localDate(2027, 9, 2), basis: 'Văn bản số 1' }],
  }
  const on = (day: string, uid = day): string => event(`UID:${uid}`, `DTSTART;VALUE=DATE:${day}`, 'SUMMARY:Quốc khánh')

  it('days that the file lacks stay; a day that is off already keeps its basis', () => {
    const { calendar, left } = read(ics(on('20270902'), on('20260902')), current)
    expect(calendar).toEqual({ ...current, daysOff: [{ ...off(localDate(2026, 9, 2)), basis: 'lich-nghi.ics · e1@mau' }, ...current.daysOff] })
    expect(left).toEqual([])
  })

  it('a proposed day is for a person to confirm', () => {
    expect(read(ics(on('20271124')), current)).toEqual({ calendar: current, left: [{ text: 'Quốc khánh 2027-11-24', why: 'proposed' }] })
  })

  it('a day that is worked in exchange stays worked', () => {
    expect(read(ics(on('20270904')), current)).toEqual({ calendar: current, left: [{ text: 'Quốc khánh 2027-09-04', why: 'worked' }] })
  })

  it('a file with nothing new leaves the very same calendar', () => {
    expect(read(ics(on('20270902')), current).calendar).toBe(current)
  })

  it('two entries of one day are one day off', () => {
    expect(dates(ics(on('20260902'), on('20260902', 'other')))).toEqual(['2026-09-02'])
  })
})
