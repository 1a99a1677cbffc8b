// `tiendo events`: what waits for what, and an event recorded or taken back.

import { afterEach, describe, expect, it } from 'vitest'
import { localDate } from '@tiendo/domain'
import { dayServer } from '../testing/day-server.ts'

const { run, close } = dayServer()
afterEach(close)

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
        { id: 'p-87/issued', waiting: 0, works: [{ task: 't4', recorded: { on: '2026-02-02', symbol: '87/QĐ-UBND', by: 'Nguyễn Thị Minh' } }] },
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
