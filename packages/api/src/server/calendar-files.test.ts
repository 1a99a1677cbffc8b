// A work calendar out as a file and in again: what a file would change, how large it may be, and that nothing is saved.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CalendarFile, CalendarPage, TextFile } from '../client/outputs.ts'
import { askingOf } from './testing/asking.ts'
import { openHouse, type House } from './testing/house.ts'

const MB = 1_048_576

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
const { ask, say, done } = askingOf(() => house)

const read = (text: string) => say('calendar.readFile', { name: 'nghi.ics', text }, 'administrator')

describe('a calendar file', () => {
  it('becomes the steps to it, and nothing is saved', async () => {
    const { changes, left } = await done<CalendarFile>('calendar.readFile', { name: 'nghi.ics', text: 'nghỉ 2026-12-31' }, 'administrator')
    const day = { date: '2026-12-31', name: 'other', label: 'nghi.ics', basis: 'nghi.ics', status: 'confirmed' }
    expect([changes, left]).toEqual([[{ kind: 'dayOffSet', day }], []])
    expect(await ask<CalendarPage>('calendar.get')).toMatchObject({ version: 0, calendar: { daysOff: [] } })
  })

  it('that is none says where it stops making sense', async () => {
    const answer = await read('không phải lịch')
    expect([answer.status, answer.failure?.data.domain]).toEqual([422, { code: 'calendar/unreadable-file', line: 1 }])
  })

  it.each([
    ['1 MB is read', 'x'.repeat(MB), 'calendar/unreadable-file'],
    ['1 MB of line breaks, which the wire makes two, is read', '\n'.repeat(MB), 'calendar/unreadable-file'],
    ['a byte more is too large', 'x'.repeat(MB + 1), 'request/too-large'],
    ['letters of three bytes are counted as such', 'ế'.repeat(MB / 2), 'request/too-large'],
    ['what is longer than the wire takes is too large', 'x'.repeat(3 * MB), 'request/too-large'],
  ])('%s', async (_, text, code) => {
    const { failure } = await read(text)
    expect(failure?.data.domain).toMatchObject(code === 'request/too-large' ? { code, limit: MB } : { code })
  })

  it.each([
    ['json', 'application/json', '{"id":"vn","version":"thu.1",'],
    ['ics', 'text/calendar', 'thu.1 '],
  ])('goes out as %s', async (format, type, begins) => {
    const file = await ask<TextFile>('calendar.export', { format }, 'officer')
    expect([file.name, file.type]).toEqual([`lich-lam-viec-thu.1.${format}`, type])
    expect(file.text.startsWith(begins)).toBe(true)
  })

  it('goes out the same until something changes', async () => {
    const made = async () => (await ask<TextFile>('calendar.export', { format: 'ics' })).text
    const before = await made()
    expect(await made()).toBe(before)
    const day = { date: '2026-12-31', name: 'other', label: 'Ngày riêng', basis: 'QĐ 1', status: 'confirmed' }
    await done('calendar.change', { version: 0, changes: [{ kind: 'dayOffSet', day }], reason: '' }, 'administrator')
    expect(await made()).not.toBe(before)
  })
})
