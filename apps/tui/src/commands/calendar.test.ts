// `tiendo calendar`: the days of a year, one of them changed, a file brought.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '@tiendo/domain'
import { calendarPage } from '../testing/awaited.ts'
import { dayServer } from '../testing/day-server.ts'
import { refusal } from '../testing/door.ts'

const { run, close } = dayServer()
afterEach(close)

describe('the work calendar', () => {
  it('tells the days of a year with what makes them so', async () => {
    const { out, err } = await run(['calendar', '2026'])
    expect(err).toContain('Lịch làm việc 2026, phiên bản 2026.2. Nghỉ hằng tuần: Thứ Bảy, Chủ nhật.')
    expect(out).toMatch(/Thứ Ba 24\/11\/2026 +đề xuất, chưa tính +Nghỉ Ngày Văn hóa Việt Nam +cả nước +Nghị quyết/)
    expect(out).toMatch(/Thứ Bảy 10\/01\/2026 +làm bù +Làm bù cho ngày nghỉ 02\/01\/2026/)
  })

  it('tells whose day off it is, for people and for programs', async () => {
    const label = 'Ngày thành lập tỉnh'
    const day = { date: localDate(2027, 10, 5), name: 'other', label, basis: 'QĐ 9', status: 'confirmed', scope: 'local' }
    const { calendar } = calendarPage
    const answers = { 'calendar.get': () => ({ ...calendarPage, calendar: { ...calendar, daysOff: [...calendar.daysOff, day] } }) }
    expect((await run(['calendar', '2027'], answers)).out).toMatch(/Ngày thành lập tỉnh +của tỉnh, cơ quan mình +QĐ 9/)
    expect((await run(['calendar', '2027', '--csv'], answers)).out).toContain(`2027-10-05,confirmed,${label},local,QĐ 9`)
    const json: unknown = JSON.parse((await run(['calendar', '2026', '--json'], answers)).out)
    expect(json).toMatchObject({
      days: expect.arrayContaining([
        expect.objectContaining({ date: '2026-01-02', scope: 'national' }),
        expect.objectContaining({ date: '2026-01-10', scope: null }),
      ]),
    })
  })

  const culture = calendarPage.calendar.daysOff.find(({ date }) => date === localDate(2026, 11, 24))
  it.each<readonly [readonly string[], unknown]>([
    [
      ['add', '2026-12-25', '--name', 'Ngày hội', '--basis', 'QĐ 9'],
      [
        {
          kind: 'dayOffSet',
          day: { date: '2026-12-25', name: 'other', label: 'Ngày hội', basis: 'QĐ 9', status: 'confirmed' },
        },
      ],
    ],
    [
      ['add', '2026-12-25', '--name', 'Ngày thành lập tỉnh', '--basis', 'QĐ 9', '--local', '--proposed'],
      [
        {
          kind: 'dayOffSet',
          day: {
            date: '2026-12-25',
            name: 'other',
            label: 'Ngày thành lập tỉnh',
            basis: 'QĐ 9',
            status: 'proposed',
            scope: 'local',
          },
        },
      ],
    ],
    [
      ['add', '2026-12-28', '--compensatory', '--basis', 'QĐ 9'],
      [{ kind: 'dayOffSet', day: { date: '2026-12-28', name: 'compensatory', basis: 'QĐ 9', status: 'confirmed' } }],
    ],
    [
      ['confirm', '24/11/2026', '--basis', 'Luật 1'],
      [{ kind: 'dayOffSet', day: { ...culture, basis: 'Luật 1', status: 'confirmed' } }],
    ],
    [
      ['swap', '2026-11-30', '2026-12-05', '--basis', 'QĐ 10'],
      [
        { kind: 'dayOffSet', day: { date: '2026-11-30', name: 'swap', basis: 'QĐ 10', status: 'confirmed' } },
        { kind: 'workedSet', day: { date: '2026-12-05', forDate: '2026-11-30', basis: 'QĐ 10' } },
      ],
    ],
    // With the day worked in exchange for it.
    [
      ['remove', '2026-01-02'],
      [
        { kind: 'dayOffRemoved', date: '2026-01-02' },
        { kind: 'workedRemoved', date: '2026-01-10' },
      ],
    ],
  ])('%j', async (argv, changes) => {
    const rehearsed = await run(['calendar', ...argv, '--dry-run'])
    expect(rehearsed.err).toContain('Sẽ là phiên bản 2026.3.')
    expect(rehearsed.door.inputsOf('calendar.change')).toEqual([])
    const { code, err, door: asked } = await run(['calendar', ...argv])
    expect(code).toBe(0)
    expect(err).toContain('Đã ghi lịch 2026.3. 3 kỳ của 1 việc thay đổi.')
    expect(asked.inputsOf('calendar.change')).toMatchObject([{ version: 1, changes, reason: '' }])
  })

  describe('a holiday on a weekly rest day', () => {
    const basis = '"Bộ luật Lao động 2019 (45/2019/QH14), Điều 111 khoản 3"'
    it.each([
      [['add', '2026-12-20', '--name', 'Ngày hội', '--basis', 'QĐ 9'], 'Chủ nhật', 'Thứ Hai 21/12/2026', '2026-12-21'],
      [['confirm', '2029-11-24', '--basis', 'Luật 1'], 'Thứ Bảy', 'Thứ Hai 26/11/2029', '2029-11-26'],
    ])('%j: the day in lieu is proposed, with the command that adds it', async (argv, weekday, day, on) => {
      const line = `Rơi vào ${weekday}, đề xuất nghỉ bù: ${day}. Chạy: tiendo calendar add ${on} --compensatory --basis ${basis}\n`
      const { err, door: asked } = await run(['calendar', ...argv])
      expect(err).toContain(line)
      expect(asked.inputsOf('calendar.change')).toMatchObject([{ changes: [{ kind: 'dayOffSet' }] }])
      expect((await run(['calendar', ...argv, '--dry-run'])).err).toContain(line)
    })

    it.each([
      ['on a working day', ['add', '2026-12-22', '--name', 'Ngày hội', '--basis', 'QĐ 9']],
      ['only proposed', ['add', '2026-12-20', '--name', 'Ngày hội', '--basis', 'QĐ 9', '--proposed']],
      ['of this authority only', ['add', '2026-12-20', '--name', 'Ngày hội', '--basis', 'QĐ 9', '--local']],
    ])('%s: none is proposed', async (_, argv) => {
      const { code, err } = await run(['calendar', ...argv])
      expect(code).toBe(0)
      expect(err).not.toContain('nghỉ bù')
    })

    it('none is proposed for what was not written', async () => {
      const refused = { 'calendar.change': () => refusal(409, { code: 'store/conflict', version: 2 }) }
      const { code, err } = await run(['calendar', 'add', '2026-12-20', '--name', 'Ngày hội', '--basis', 'QĐ 9'], refused)
      expect(code).not.toBe(0)
      expect(err).not.toContain('nghỉ bù')
    })
  })

  it.each([['confirm', '2026-12-25', '--basis', 'x'], ['confirm', '2026-01-01', '--basis', 'x'], ['remove', '2026-07-07']])(
    '%s %s is not found',
    async (...argv) => expect((await run(['calendar', ...argv])).code).toBe(4),
  )

  it('says all that would be wrong', async () => {
    const date = localDate(2026, 12, 4)
    const { code, err } = await run(['calendar', 'swap', '2026-11-30', '2026-12-04', '--basis', 'x'], {
      'calendar.preview': () =>
        refusal(422, {
          code: 'calendar/not-sound',
          issues: [
            { code: 'calendar/worked-is-no-rest', date },
            { code: 'calendar/exchange-not-off', date, forDate: localDate(2026, 11, 30) },
          ],
        }),
    })
    expect(code).toBe(1)
    expect(err.split('\n').filter((line) => line.startsWith('tiendo:'))).toHaveLength(2)
  })

  describe('from a file', () => {
    let folder = ''
    let file = ''
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'tiendo-lich-'))
      file = join(folder, 'lich.ics')
      writeFileSync(file, 'BEGIN:VCALENDAR')
    })
    afterAll(() => rmSync(folder, { recursive: true }))
    const read = (changes: readonly unknown[]) => ({
      'calendar.readFile': () => ({ changes, left: [{ text: 'Họp', why: 'timed' }] }),
    })

    it('shows the steps, what was left out and why, then writes', async () => {
      const changes = [{ kind: 'dayOffRemoved', date: localDate(2026, 1, 2) }]
      const { code, err, door: asked } = await run(['calendar', 'import', file], read(changes))
      expect(code).toBe(0)
      expect(asked.inputsOf('calendar.readFile')).toMatchObject([{ text: 'BEGIN:VCALENDAR' }])
      expect(err).toContain('Không lấy “Họp”: có giờ bắt đầu và kết thúc')
      expect(err).toContain('Thứ Sáu 02/01/2026 không còn là ngày nghỉ')
      expect(asked.inputsOf('calendar.change')).toMatchObject([{ changes }])
    })

    it('the same as the calendar changes nothing and is no failure', async () => {
      const { code, err, door: asked } = await run(['calendar', 'import', file], read([]))
      expect(code).toBe(0)
      expect(err).toContain('giống hệt')
      expect(asked.inputsOf('calendar.preview')).toEqual([])
    })
  })
})
