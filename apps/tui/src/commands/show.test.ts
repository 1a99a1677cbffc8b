// `tiendo show` of a report: which data it covers, whether that can be closed in time, its way up, by whose word.

import { afterEach, describe, expect, it } from 'vitest'
import { parseTiming, type PlanSettings, type ReportingDuty } from '@tiendo/domain'
import { dayServer } from '../testing/day-server.ts'
import { page } from '../testing/plan.ts'

const { run, close } = dayServer()
afterEach(close)

const duty = (to: string | null): ReportingDuty => ({
  id: 'd1',
  text: 'Báo cáo năm 2026 gửi UBND tỉnh',
  from: ['sở-khoa-học-và-công-nghệ'],
  to,
  timing: parseTiming('trước ngày 30 tháng 11 hàng năm'),
  reviewed: true,
  span: null,
})

const shown = async (to: string | null, settings: Partial<PlanSettings> = {}, ...argv: readonly string[]) => {
  const plan = { ...page.plan, duties: [duty(to)], settings: { ...page.plan.settings, ...settings } }
  return run(['show', '87', 'd1', ...argv], { 'plans.get': () => ({ ...page, plan }) })
}

describe('the way of a report', () => {
  it('by the decree, whose cut-off is after the day the plan says', async () => {
    const { out } = await shown('Ủy ban nhân dân tỉnh')
    expect(out).toContain(
      [
        '  chuỗi báo cáo: số liệu từ 15/12/2025 đến 14/12/2026, chốt ngày 14/12/2026',
        '    ! Chốt số liệu ngày 14/12/2026 ở sau hạn gửi.',
        '    Đề xuất: chốt ngày 31/10/2026 (tiendo settings PLAN --cut-off 31/2).',
        '    các đơn vị → UBND cấp tỉnh: 29/11/2026 · an toàn 27/11/2026 · kế hoạch nêu',
        '    UBND cấp tỉnh → Chính phủ: 25/12/2026 · Nghị định 09/2019/NĐ-CP, Điều 13 khoản 1 · 20 ngày làm việc sau bước trước',
      ].join('\n'),
    )
  })

  it('with the cut-off that was proposed there is time', async () => {
    const { out } = await shown('Ủy ban nhân dân tỉnh', { reporting: { cutOffDay: 31, monthsBefore: 2 } })
    expect(out).toContain('số liệu từ 01/11/2025 đến 31/10/2026, chốt ngày 31/10/2026')
    expect(out).toContain('từ chốt số liệu đến hạn gửi: 20 ngày làm việc')
    expect(out).not.toContain('!')
  })

  it.each<readonly [string | null, readonly string[]]>([
    // Who follows the plan up compiles where nobody is named.
    [null, ['units', 'compiler', 'province']],
    ['Ủy ban nhân dân tỉnh qua Sở Khoa học và Công nghệ', ['units', 'compiler', 'province']],
    ['Ủy ban nhân dân tỉnh', ['units', 'province']],
    ['Bộ Khoa học và Công nghệ', []],
  ])('sent to %s goes from %j', async (to, from) => {
    const { occurrences } = JSON.parse((await shown(to, {}, '--json')).out)
    expect(occurrences[0].report.chain.map((step: { readonly from: string }) => step.from)).toEqual(from)
    expect(occurrences[0].report.period).toEqual({ from: '2025-12-15', to: '2026-12-14' })
  })

  it('is of reports only', async () => {
    const { out, door } = await run(['show', '87', 'I.3', '--json'])
    expect(JSON.parse(out).occurrences[0].report).toBeNull()
    expect(door.inputsOf('calendar.get')).toEqual([])
  })
})

it('shows one period when asked, and says which there are', async () => {
  expect(JSON.parse((await run(['show', '87', 'I.3', '--key', '2026-Q3', '--json'])).out).occurrences).toHaveLength(1)
  const { code, err } = await run(['show', '87', 'I.3', '--key', '2026'])
  expect({ code, err }).toEqual({ code: 4, err: 'tiendo: Không có lần thực hiện “2026”. Có: 2026-Q3\n' })
})

it('a settled cut-off tells what each report would cover', async () => {
  const plan = { ...page.plan, duties: [duty('Ủy ban nhân dân tỉnh')] }
  const argv = ['settings', '87', '--cut-off', '31/2', '--reason', 'x', '--dry-run']
  const { err } = await run(argv, { 'plans.get': () => ({ ...page, plan }) })
  expect(err).toContain('BC.1 năm 2026: số liệu từ 01/11/2025 đến 31/10/2026')
})
