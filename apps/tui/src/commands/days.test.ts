// The commands about days, over the wire, against a server that answers what the test says: what is asked, what is
// printed where, and the exit code.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '@tiendo/domain'
import { awaitedPage, calendarPage, moves, savedViews } from '../testing/awaited.ts'
import { openDoor, refusal, type Answers, type Door } from '../testing/door.ts'
import { items, me } from '../testing/items.ts'
import { page, summaries } from '../testing/plan.ts'
import { width } from '../text/width.ts'

let door: Door | null = null
afterEach(() => {
  door?.close()
  door = null
})

const usual: Answers = {
  'plans.list': () => summaries,
  'plans.get': () => page,
  'plans.preview': () => ({ version: 1, moves }),
  'plans.change': () => ({ version: 2 }),
  'awaited.list': () => awaitedPage,
  'awaited.preview': () => ({ version: 0, moves }),
  'awaited.record': () => ({ record: { ...awaitedPage.events[0]?.record, version: 1 } }),
  'calendar.get': () => calendarPage,
  'calendar.preview': () => ({ calendar: '2026.3', moves }),
  'calendar.change': () => ({ version: 2, calendar: { ...calendarPage.calendar, version: '2026.3' } }),
  'work.due': () => items,
  'work.mine': () => items.slice(0, 2),
  'work.ics': () => ({ name: 'x.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }),
  'views.list': () => savedViews,
  'session.me': () => me,
}

const run = async (argv: readonly string[], more: Answers = {}) => {
  door?.close()
  door = await openDoor({ ...usual, ...more })
  return { ...(await door.run(argv)), door }
}

describe('wrong use is said before anything is asked', () => {
  it.each([
    [['move', 'p', 't', '2026', '--reason', 'x'], 'Cần đúng một trong: --to NGÀY, --back'],
    [['move', 'p', 't', '2026', '--to', '2026-12-01', '--back', '--reason', 'x'], 'Cần đúng một trong'],
    [['move', 'p', 't', '2026', '--to', '2026-02-30', '--reason', 'x'], 'không phải một ngày có thật'],
    [['move', 'p', 't', '2026', '--back'], 'Cần --reason'],
    [['retime', 'p', 't', '--reason', 'x'], 'Cần --phrase'],
    [['settings', 'p', '--reason', 'x'], 'Cần ít nhất một trong: --before-includes, --roll, --cut-off'],
    [['settings', 'p', '--roll', 'maybe', '--reason', 'x'], '--roll chỉ nhận: on, off'],
    [['settings', 'p', '--cut-off', '32/1', '--reason', 'x'], '--cut-off: “32/1” chưa đúng'],
    [['events', 'record', 'e'], 'Cần --on'],
    [['events', 'withdraw', 'e'], 'Cần --reason'],
    [['events', 'forget'], 'Không có lệnh “events forget”'],
    [['calendar', 'next'], 'không phải một năm, cũng không phải lệnh'],
    [['calendar', 'add', '2026-12-25', '--basis', 'x'], 'Cần --name'],
    [['calendar', 'add', '2026-12-25', '--name', 'x'], 'Cần --basis'],
    [['calendar', 'confirm', 'mai', '--basis', 'x'], 'không phải một ngày có thật'],
    [['calendar', 'swap', '2026-12-25', '2026-12-25', '--basis', 'x'], 'phải khác nhau'],
    [['calendar', 'export', '--format', 'csv'], '--format chỉ nhận: json, ics'],
    [['due', '--month', '2026-13'], 'không phải một tháng'],
    [['due', '--month', '2026-11', '--from', '2026-11-01'], '--month không đi cùng --from'],
    [['due', '--ics', '--csv'], '--ics không đi cùng --csv'],
    [['heat', '--by', 'week'], '--by chỉ nhận: month, quarter'],
    [['subscriptions', 'add', '--mine', '--all'], 'Cần đúng một trong: --mine, --all, --plan'],
  ])('%j', async (argv, sentence) => {
    const { code, out, err, door: asked } = await run(argv)
    expect(err).toContain(sentence)
    expect({ code, out, asked: asked.asked }).toEqual({ code: 2, out: '', asked: [] })
  })
})

describe('a change of a plan is asked about, then written for the version that was seen', () => {
  const one = { kind: 'moveOccurrence', workId: 'd1', key: '2026', reason: 'Công văn 12' }
  it.each<readonly [readonly string[], unknown]>([
    [['move', '87/QĐ-UBND', 'BC.1', '2026', '--to', '15/12/2026'], { ...one, due: '2026-12-15' }],
    [['move', '87/QĐ-UBND', 'd1', '2026', '--back'], { ...one, due: null }],
    [
      ['retime', '87', 'd1', '--phrase', 'Quý II hằng năm'],
      { kind: 'changeTiming', workId: 'd1', from: null, phrase: 'Quý II hằng năm', reason: 'Công văn 12' },
    ],
    [
      ['retime', '87', 'd1', '--phrase', 'Quý II hằng năm', '--from', '2026'],
      { kind: 'changeTiming', workId: 'd1', from: '2026', phrase: 'Quý II hằng năm', reason: 'Công văn 12' },
    ],
    [
      ['settings', '87', '--roll', 'on', '--cut-off', '31/2'],
      {
        kind: 'changeSettings',
        settings: { beforeIncludesLimit: false, rollForward: true, reporting: { cutOffDay: 31, monthsBefore: 2 } },
        reason: 'Công văn 12',
      },
    ],
    [
      ['settings', '87', '--before-includes', 'on', '--cut-off', 'decree'],
      {
        kind: 'changeSettings',
        settings: { beforeIncludesLimit: true, rollForward: false },
        reason: 'Công văn 12',
      },
    ],
  ])('%j', async (argv, command) => {
    const asked = [...argv, '--reason', 'Công văn 12']
    const rehearsed = await run([...asked, '--dry-run'])
    expect(rehearsed.code).toBe(0)
    expect(rehearsed.door.inputsOf('plans.preview')).toEqual([{ planId: 'p-87', command }])
    expect(rehearsed.door.inputsOf('plans.change')).toEqual([])
    expect(rehearsed.err).toContain('Chưa ghi gì.')
    const written = await run(asked)
    expect(written.code).toBe(0)
    expect(written.out).toBe(rehearsed.out)
    expect(written.door.inputsOf('plans.change')).toMatchObject([{ planId: 'p-87', version: 1, command }])
  })

  it('prints what moves for people', async () => {
    const { out, err } = await run(['move', '87', 'd1', '2026', '--to', '2026-12-15', '--reason', 'x'])
    expect(out).toBe(
      [
        'BC.1 Báo cáo năm 2026 gửi UBND tỉnh (87/QĐ-UBND)',
        '  năm 2026: 29/11/2026 → 15/12/2026 (đã có báo cáo)',
        '  năm 2027: 29/11/2027 → 15/12/2027',
        '  năm 2028: kỳ mới, hạn 15/12/2028',
        '',
      ].join('\n'),
    )
    expect(err).toBe('Đã dời hạn. 3 kỳ của 1 việc thay đổi.\n')
  })

  it('says how new words were understood', async () => {
    const { err } = await run(['retime', '87', 'd1', '--phrase', 'quý 2 hàng năm', '--reason', 'x', '--lang', 'en'])
    expect(err).toContain('“quý 2 hàng năm” → In Q2 every year')
  })

  it('gives programs every move', async () => {
    const { out } = await run(['move', '87', 'd1', '2026', '--to', '2026-12-15', '--reason', 'x', '--json', '--dry-run'])
    expect(JSON.parse(out)).toMatchObject({
      schema: 'tiendo.move/1',
      dryRun: true,
      plan: 'p-87',
      version: 1,
      moves: [{ task: 'd1', moves: [{ key: '2026', after: { due: '2026-12-15' } }, { key: '2027' }, { key: '2028' }] }],
    })
  })

  it.each([
    [403, { code: 'plan/rights' }, 3],
    [409, { code: 'store/conflict', version: 4 }, 5],
    [422, { code: 'plan/nothing-changes' }, 1],
  ] as const)('a refusal %i %j ends with its code', async (status, domain, expected) => {
    const { code, out, err } = await run(['move', '87', 'd1', '2026', '--back', '--reason', 'x'], {
      'plans.change': () => refusal(status, domain),
    })
    expect({ code, out }).toEqual({ code: expected, out: '' })
    expect(err).toMatch(/^tiendo: .+\.\n$/)
  })

  it.each([
    [['move', 'khác', 'd1', '2026', '--back', '--reason', 'x'], 'Không có kế hoạch nào'],
    [['move', '87', 'd9', '2026', '--back', '--reason', 'x'], 'không có nhiệm vụ “d9”'],
    [['move', '87', 'd1', '2031', '--back', '--reason', 'x'], 'Không có lần thực hiện “2031”'],
    [['retime', '87', 'd1', '--from', '2031', '--phrase', 'Quý I', '--reason', 'x'], 'Không có lần thực hiện “2031”'],
  ])('%j is not found', async (argv, sentence) => {
    const { code, err } = await run(argv)
    expect(err).toContain(sentence)
    expect(code).toBe(4)
  })
})

describe('events', () => {
  it('are listed with what waits, since when', async () => {
    const { out } = await run(['events', '--waiting'])
    expect(out).toBe(
      [
        'Trung ương ban hành Đề án [trung-uong-ban-hanh-de-an]',
        '  1 việc đang chờ · chờ từ 02/02/2026 (291 ngày)',
        '  II.3 Thực hiện Đề án đào tạo của Trung ương (87/QĐ-UBND) · Sở Khoa học và Công nghệ · Sau khi Trung ương ban hành Đề án',
        '',
        '',
      ].join('\n'),
    )
  })

  it('are given to programs, those that came with their day', async () => {
    expect(JSON.parse((await run(['events', '--json'])).out)).toMatchObject({
      schema: 'tiendo.events/1',
      events: [
        { id: 'trung-uong-ban-hanh-de-an', waiting: 1, since: '2026-02-02', days: 291 },
        { id: 'p-87/issued', waiting: 0, works: [{ task: 't4', recorded: { on: '2026-02-02', symbol: '87/QĐ-UBND' } }] },
      ],
    })
    expect((await run(['events', '--csv'])).out.split('\r\n')[1]).toBe(
      'trung-uong-ban-hanh-de-an,Trung ương ban hành Đề án,1,2026-02-02,291,',
    )
  })

  const record = { kind: 'record', on: localDate(2026, 11, 18), symbol: null, note: null, scope: null }
  it.each<readonly [readonly string[], unknown]>([
    [['record', 'trung-uong-ban-hanh-de-an', '--on', '2026-11-18'], record],
    [['record', 'trung-uong', '--on', '18/11/2026', '--symbol', '12/QĐ-TTg'], { ...record, symbol: '12/QĐ-TTg' }],
    [
      ['record', 'ban hanh de an', '--on', '18/11/2026', '--task', '87/QĐ-UBND/II.3'],
      { ...record, scope: [{ planId: 'p-87', workId: 't4' }] },
    ],
    [['withdraw', 'trung-uong', '--reason', 'nhầm'], { kind: 'withdraw', reason: 'nhầm', scope: null }],
  ])('%j', async (argv, command) => {
    const rehearsed = await run(['events', ...argv, '--dry-run'])
    expect(rehearsed.door.inputsOf('awaited.record')).toEqual([])
    const { code, door: asked } = await run(['events', ...argv])
    expect(code).toBe(0)
    expect(asked.inputsOf('awaited.record')).toMatchObject([{ id: 'trung-uong-ban-hanh-de-an', version: 0, command }])
  })

  it.each([
    [['record', 'khong-co', '--on', '2026-11-18'], 4],
    [['record', 'a', '--on', '2026-11-18'], 2],
    [['record', 'trung-uong', '--on', '2026-11-18', '--task', 'II.3'], 2],
    [['record', 'trung-uong', '--on', '2026-11-18', '--task', '87/QĐ-UBND/II.9'], 4],
  ])('%j ends with %i, nothing written', async (argv, expected) => {
    const { code, door: asked } = await run(['events', ...argv])
    expect(code).toBe(expected)
    expect(asked.inputsOf('awaited.record')).toEqual([])
  })
})

describe('the work calendar', () => {
  it('tells the days of a year with what makes them so', async () => {
    const { out, err } = await run(['calendar', '2026'])
    expect(err).toContain('Lịch làm việc 2026, phiên bản 2026.2. Nghỉ hằng tuần: Thứ Bảy, Chủ nhật.')
    expect(out).toMatch(/Thứ Ba 24\/11\/2026 +đề xuất, chưa tính +Nghỉ Ngày Văn hóa Việt Nam +Nghị quyết/)
    expect(out).toMatch(/Thứ Bảy 10\/01\/2026 +làm bù +Làm bù cho ngày nghỉ 02\/01\/2026/)
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

describe('a month', () => {
  it('fits 80 columns: days with counts, then day by day', async () => {
    const { code, out } = await run(['due', '--month', '2026-11'])
    expect(code).toBe(0)
    expect(Math.max(...out.split('\n').map(width))).toBeLessThanOrEqual(80)
    await expect(out).toMatchFileSnapshot('golden/month.txt')
  })

  it('is this one unless said, of one’s own work with --mine, in ASCII when asked', async () => {
    const { out, door: asked } = await run(['due', '--month', '--mine', '--ascii'])
    expect(out).toMatch(/^[\n\u0020-\u007e]+$/)
    expect(out).toContain('Thang 11/2026')
    expect(asked.inputsOf('work.mine')).toHaveLength(1)
  })

  it('gives programs every day', async () => {
    const month = JSON.parse((await run(['due', '--month', '2026-11', '--json'])).out)
    expect(month).toMatchObject({ schema: 'tiendo.month/1', year: 2026, month: 11, calendar: '2026.2' })
    expect(month.days).toHaveLength(30)
    expect(month.days[28]).toMatchObject({ date: '2026-11-29', worked: false, due: [{ task: 'd1' }], safe: [] })
    expect(month.days[26]).toMatchObject({ date: '2026-11-27', worked: true, due: [], safe: [{ task: 'd1' }] })
    expect(month.days[23]).toMatchObject({ worked: true, proposed: expect.stringContaining('(đề xuất)') })
  })
})

describe('a heat map', () => {
  it('shows units by months in 80 columns', async () => {
    const { out } = await run(['heat'])
    expect(Math.max(...out.split('\n').map(width))).toBeLessThanOrEqual(80)
    await expect(out).toMatchFileSnapshot('golden/heat.txt')
  })

  it('leaves no period out, however many', async () => {
    const { out } = await run(['heat', '--by', 'quarter', '--from', '2026-01-01', '--to', '2035-12-31'])
    expect(out.split('\n')[1]?.match(/Q[1-4]/g)).toHaveLength(40)
  })

  it('gives programs every cell', async () => {
    expect((await run(['heat', '--csv', '--by', 'quarter'])).out.split('\r\n')).toEqual([
      'organisation,period,count,worst',
      'Sở Khoa học và Công nghệ,2026-Q2,1,doneOnTime',
      'Sở Khoa học và Công nghệ,2026-Q3,1,overdue',
      'Sở Khoa học và Công nghệ,2026-Q4,2,dueSoon',
      'Sở Khoa học và Công nghệ,,2,',
      'Sở Công Thương,2026-Q4,1,returned',
      'Trung tâm Kỹ thuật đo lường,2026-Q4,1,awaitingAcceptance',
      '',
    ])
  })
})

describe('deadlines elsewhere', () => {
  it.each([
    [['due', '--ics'], { kind: 'authority' }],
    [['due', '--ics', '--mine'], { kind: 'mine' }],
    [['due', '--ics', '--plan', '87/qđ-ubnd'], { kind: 'plan', planId: 'p-87' }],
  ])('%j', async (argv, scope) => {
    const { out, door: asked } = await run(argv)
    expect(out).toBe('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')
    expect(asked.inputsOf('work.ics')).toEqual([{ scope }])
  })

  const subscription = {
    id: 's-1234',
    name: 'Điện thoại',
    scope: { kind: 'mine' },
    createdAt: new Date('2026-11-20T02:00:00Z'),
    lastUsedAt: null,
    revokedAt: null,
  }
  const made = { 'subscriptions.create': () => ({ subscription, path: '/lich/bí-mật.ics' }) }

  it('an address is told once, alone on standard output', async () => {
    const { out, err, door: asked } = await run(['subscriptions', 'add', '--plan', '87'], made)
    expect(out).toBe(`${asked.url}/lich/bí-mật.ics\n`)
    expect(err).toContain('chỉ hiện một lần')
    expect(asked.inputsOf('subscriptions.create')).toEqual([
      { name: 'Kế hoạch 87/QĐ-UBND', scope: { kind: 'plan', planId: 'p-87' } },
    ])
  })

  it('is not made in a dry run', async () => {
    const { code, out, err, door: asked } = await run(['subscriptions', 'add', '--mine', '--dry-run'], made)
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toBe('Sẽ tạo địa chỉ “Việc của đơn vị tôi”. Chưa ghi gì.\n')
    expect(asked.inputsOf('subscriptions.create')).toEqual([])
  })

  it('is revoked by the beginning of its id, once', async () => {
    const list = (revokedAt: Date | null) => ({
      'subscriptions.list': () => [{ ...subscription, revokedAt }],
      'subscriptions.revoke': () => ({ id: 's-1234' }),
    })
    const { code, door: asked } = await run(['subscriptions', 'revoke', 's-12'], list(null))
    expect(code).toBe(0)
    expect(asked.inputsOf('subscriptions.revoke')).toEqual([{ id: 's-1234' }])
    expect((await run(['subscriptions', 'revoke', 's-12'], list(new Date(0)))).code).toBe(4)
    const rehearsed = await run(['subscriptions', 'revoke', 's-12', '--dry-run'], list(null))
    expect(rehearsed.door.inputsOf('subscriptions.revoke')).toEqual([])
  })

  it('a saved view asks for its deadlines', async () => {
    const { out } = await run(['due', '--view', 'qua han cua so cong thuong', '--csv'])
    expect(out.split('\r\n').slice(1, -1).map((line) => line.split(',')[3])).toEqual(['III.3'])
    expect((await run(['due', '--view', 'bản đọc'])).code).toBe(2)
    expect((await run(['due', '--view', 'khác'])).code).toBe(4)
  })
})
