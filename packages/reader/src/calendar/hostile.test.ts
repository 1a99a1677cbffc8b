// Broken and hostile files: an answer always, and in time that grows with the file only.

import { vietnam } from '@tiendo/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCalendarFile } from './index.ts'

const read = (text: string) => readCalendarFile('tep.ics', text, vietnam)
const error = (text: string) => {
  const result = read(text)
  return result.ok ? 'read' : result.error
}
const unreadable = (line: number | null) => ({ code: 'calendar/unreadable-file', line })

describe('unreadable, and where', () => {
  it.each<readonly [string, string, number | null]>([
    ['nothing', '', null],
    ['blank lines', '\r\n\r\n \r\n', null],
    ['no calendar', 'Kính gửi các sở, ban, ngành\nngày 1', 1],
    ['another kind of card', 'BEGIN:VCARD\nFN:Mẫu\nEND:VCARD', 1],
    ['a line that names nothing', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Tết\nnghỉ đến mùng 5\nEND:VEVENT\nEND:VCALENDAR', 4],
    ['a fold that lost its space', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDESCRIPTION:nghỉ từ\n mùng 1 đến\nmùng 5\nEND:VEVENT\nEND:VCALENDAR', 5],
    ['an end that ends nothing', 'BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR', 3],
    ['an end of something else', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR', 3],
    ['a file cut off', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Tết', 3],
    ['more after the end', 'BEGIN:VCALENDAR\nEND:VCALENDAR\nSUMMARY:Tết', 3],
    ['JSON cut off', '{\n "schema": "tiendo.calendar/1",\n "id": "vn"', 3],
    ['JSON with a slip', '{\n "schema": "tiendo.calendar/1",\n "id": vn }', 3],
    ['JSON of something else', '{ "name": "tiendo" }', null],
    ['another schema', '{\n "schema": "tiendo.calendar/9" }', 2],
  ])('%s', (_, text, line) => {
    expect(error(text)).toEqual(unreadable(line))
  })

  it('a day that does not exist in our JSON is told by its line', () => {
    const day = '{ "date": "2026-02-30", "name": "tet", "basis": "Điều 112", "status": "confirmed" }'
    const text = `{ "schema": "tiendo.calendar/1", "id": "vn", "version": "1", "weeklyRest": [7], "worked": [], "daysOff": [\n${day} ] }`
    expect(error(text)).toEqual(unreadable(2))
  })

  it('a day off of nobody knows whom is told by its line', () => {
    const day = '{ "date": "2026-10-05", "name": "tet", "basis": "Điều 112", "status": "confirmed", "scope": "somewhere" }'
    const text = `{ "schema": "tiendo.calendar/1", "id": "vn", "version": "1", "weeklyRest": [7], "worked": [], "daysOff": [\n${day} ] }`
    expect(error(text)).toEqual(unreadable(2))
  })

  it('an entry of our own that lost a part is told by its line', () => {
    const head = 'X-TIENDO-SCHEMA:tiendo.calendar/1\nX-TIENDO-ID:vn\nX-TIENDO-VERSION:1\nX-TIENDO-WEEKLY-REST:6 7'
    const text = `BEGIN:VCALENDAR\n${head}\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270902\nX-TIENDO-KIND:off\nEND:VEVENT\nEND:VCALENDAR`
    expect(error(text)).toEqual(unreadable(6))
  })

  it('a file far too large for a calendar', () => {
    expect(error(`BEGIN:VCALENDAR\n${'X:1\n'.repeat(600_000)}END:VCALENDAR`)).toEqual(unreadable(null))
  })
})

describe('never throws', () => {
  const names = ['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'UID', 'SUMMARY', 'CATEGORIES', 'STATUS', 'X-TIENDO-KIND', 'BEGIN', 'END', '__proto__', 'constructor']
  const parts = [';VALUE=DATE', ';VALUE=PERIOD', ';VALUE=RECUR', ';VALUE=__proto__', ';TZID="', ';X=', ':', '=', ',', '\\', '"', '20270902', '20270230', 'T000000', 'P1D', 'FREQ=YEARLY', ';COUNT=1', ';UNTIL=', 'VEVENT', 'VCALENDAR', 'off', '\u0000', '\ud800', 'ế', ' ', '\n ', '\r']
  const line = fc.tuple(fc.constantFrom(...names), fc.array(fc.constantFrom(...parts), { maxLength: 8 })).map(([name, rest]) => `${name}${rest.join('')}`)
  const calendar = fc.array(line, { maxLength: 12 }).map((lines) => `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${lines.join('\n')}\nEND:VEVENT\nEND:VCALENDAR`)

  it.each([
    ['any text', fc.string({ unit: 'binary', maxLength: 300 })],
    ['broken events', calendar],
    ['broken JSON', fc.json().map((json) => `{"schema":"tiendo.calendar/1","daysOff":${json},"worked":[],"weeklyRest":[],"id":"","version":""}`)],
  ])('on %s', (_, texts) => {
    const answers = fc.property(texts, (text) => {
      const result = read(text)
      expect(result.ok ? result.value.calendar.version : result.error.code).toMatch(/^2026\.1$|^$|unreadable-file$/)
    })
    fc.assert(answers, { numRuns: 2000 })
  })
})

describe('time grows with the file only', () => {
  const wrapped = (inner: string): string => `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${inner}\nEND:VEVENT\nEND:VCALENDAR`
  const many = (of: string, length: number): string => of.repeat(Math.ceil(length / of.length))

  it.each<readonly [string, (length: number) => string]>([
    ['one long line', (length) => wrapped(`SUMMARY:${many('a', length)}`)],
    ['a line of parameters', (length) => wrapped(`SUMMARY${many(';A=B', length)}:x`)],
    ['lines of parameters', (length) => wrapped(many(`SUMMARY${many(';A=B', 8000)}:x\n`, length).trim())],
    ['a line of quotes', (length) => wrapped(`SUMMARY;A=${many('"', length)}:x`)],
    ['folds', (length) => wrapped(`SUMMARY:x${many('\n a', length)}`)],
    ['days listed', (length) => wrapped(`DTSTART;VALUE=DATE:20270101\nDURATION:P16D\n${many('RDATE;VALUE=DATE:20270101,20280101\n', length).trim()}`)],
    ['long yearly events', (length) => `BEGIN:VCALENDAR\n${many('BEGIN:VEVENT\nDTSTART:19000101\nDURATION:P16D\nRRULE:FREQ=YEARLY\nEND:VEVENT\n', length)}END:VCALENDAR`],
    ['nesting', (length) => `BEGIN:VCALENDAR\n${many('BEGIN:A\n', length)}`],
    ['empty events', (length) => `BEGIN:VCALENDAR\n${many('BEGIN:VEVENT\nEND:VEVENT\n', length)}END:VCALENDAR`],
    ['JSON brackets', (length) => `{"a":${many('[', length)}`],
  ])(
    '%s',
    (_, make) => {
      // A second or so; squared it would be hours, far beyond what a test is given.
      expect(read(make(1_000_000))).toHaveProperty('ok')
    },
    60_000,
  )
})
