// `tiendo move`, `retime` and `settings` over the wire: what is asked, what is printed where, and the exit code. First the
// wrong uses of every command about days.

import { afterEach, describe, expect, it } from 'vitest'
import { dayServer } from '../testing/day-server.ts'
import { refusal } from '../testing/door.ts'

const { run, close } = dayServer()
afterEach(close)

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
