// Deadlines seen at once and elsewhere: a month, a heat map, iCalendar, addresses, saved views.

import { afterEach, describe, expect, it } from 'vitest'
import { dayServer } from '../testing/day-server.ts'
import { width } from '../text/width.ts'

const { run, close } = dayServer()
afterEach(close)

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
