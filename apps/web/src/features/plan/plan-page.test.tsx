import type { SettledFinding, Waiver } from '@tiendo/domain'
import { aSpan } from '@tiendo/domain/testing'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { renderApp, type Handlers } from '../../testing/fake-api.tsx'
import { samplePage, sampleWork, today } from '../../testing/fixtures.ts'
import { noFilter } from './board/board-filter.ts'

// Loaded before, so that no test waits for it.
beforeAll(() => import('./drawer/work-drawer.tsx'))
import { PlanPage, type PlanView } from './plan-page.tsx'

const Held = () => {
  const [view, setView] = useState<PlanView>({ tab: 'tasks', work: null, key: null, filter: noFilter })
  return <PlanPage planId="plan-1" view={view} onView={setView} renderBudget={({ plan }) => <p>{`Tiền của ${plan.id}`}</p>} />
}
const entry = { sequence: 1, stream: 'share/plan-1/t3/2026/so-y-te', kind: 'progressReported', by: 'u1', byName: 'Trần Thị Mẫu', at: new Date('2026-11-19T05:00:00Z'), detail: { percent: 64, note: null } }
const waiver: Waiver = { rule: 'document/missing-date', key: null, reason: 'Ngày ghi ở công văn', by: 'Lê Văn Mẫu', on: today }
const unnumbered: SettledFinding = { rule: 'document/missing-number', severity: 'warning', span: aSpan(4, 'Số: /KH-UBND'), data: {}, key: 'so', waiver: null }
const undated: SettledFinding = { rule: 'document/missing-date', severity: 'error', span: null, data: {}, key: 'ngay', waiver }
const open = async (more: Handlers = {}) => {
  const [item] = sampleWork()
  const view = await renderApp(<Held />, {
    handlers: {
      'plans.get': () => ({ ...samplePage(), findings: [undated, unnumbered] }),
      'plans.history': () => [entry],
      'work.get': () => ({ item, may: { report: true, submit: true, accept: false, return: false }, history: [] }),
      ...more,
    },
  })
  await screen.findByRole('heading', { level: 1 })
  return view
}

describe('a plan', () => {
  it('goes between its parts by arrows', async () => {
    const user = userEvent.setup()
    await open()
    await user.click(screen.getByRole('tab', { name: 'Nhiệm vụ 5' }))
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('tabpanel', { name: 'Kinh phí 0' }).textContent).toContain('Tiền của plan-1')
    await user.keyboard('{End}')
    const panel = screen.getByRole('tabpanel', { name: 'Nhật ký' })
    await waitFor(() => expect(panel.textContent).toContain('Trần Thị Mẫu báo tiến độ 64%'))
    expect(panel.textContent).toContain('Tập huấn nghiệp vụ đo lường · năm 2026')
  })

  it('narrows by words without tone marks, and says how many', async () => {
    const user = userEvent.setup()
    await open()
    await user.type(screen.getByRole('searchbox', { name: 'Lọc nhiệm vụ…' }), 'dien dan')
    expect(document.querySelectorAll('.board-row')).toHaveLength(1)
    expect(screen.getByText('Hiện 1 / 5 nhiệm vụ')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Bỏ bộ lọc' }))
    expect(document.querySelectorAll('.board-row')).toHaveLength(5)
  })

  it('says in one quiet line what the checks found, and lists it when asked', async () => {
    const user = userEvent.setup()
    await open()
    const line = screen.getByText(/^Kiểm tra văn bản/)
    expect(line.textContent).toBe('Kiểm tra văn bản · 1 cảnh báo')
    await user.click(line)
    expect((await screen.findByText('Văn bản chưa có số')).closest('details')?.open).toBe(true)
    expect(screen.getByRole('link', { name: 'Mở bản gốc · dòng 4' }).getAttribute('href')).toBe('/ban-doc/draft-1?finding=so')
    expect(screen.getByRole('link', { name: 'Tải bản góp ý (Word)' }).getAttribute('href')).toBe(`/api/plans/${samplePage().plan.id}/comments.docx?lang=vi`)
  })

  it('shows who answers for what, and takes that back', async () => {
    const user = userEvent.setup()
    const { calls } = await open({ 'checks.unwaive': () => ({ waivers: 0 }) })
    await user.click(screen.getByText(/^Kiểm tra văn bản/))
    await user.click(await screen.findByText('1 điểm đã ghi nhận là đúng'))
    const folded = await screen.findByText('Văn bản chưa có ngày ban hành')
    const card = folded.closest('li')
    expect(card?.textContent).toContain('ghi nhận là đúng: “Ngày ghi ở công văn”Lê Văn Mẫu, ngày 20/11/2026 · áp dụng cho mọi điểm')
    await user.click(screen.getByRole('button', { name: 'Bỏ ghi nhận' }))
    await waitFor(() => expect(calls.find(({ path }) => path === 'checks.unwaive')?.input).toMatchObject({ planId: samplePage().plan.id, rule: 'document/missing-date', key: null }))
  })

  it('opens a task with every occurrence, the one that needs a hand first open', async () => {
    const user = userEvent.setup()
    const { baseElement } = await open()
    await user.click(screen.getByText('Tập huấn nghiệp vụ đo lường'))
    const drawer = await screen.findByRole('dialog')
    const occurrences = within(drawer).getAllByRole('button', { name: /^Năm \d{4}$/ })
    expect(occurrences.map((button) => [button.textContent, button.getAttribute('aria-expanded')])).toEqual([
      ['Năm 2026', 'true'],
      ['Năm 2027', 'false'],
      ['Năm 2028', 'false'],
      ['Năm 2029', 'false'],
      ['Năm 2030', 'false'],
    ])
    expect(within(drawer).getByText(/Chủ nhật, nên xong trước hết 27\/11/)).toBeDefined()
    expect(await within(drawer).findByRole('button', { name: 'Báo kết quả' })).toBeDefined()
    expect(await violations(baseElement)).toEqual([])
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Tập huấn nghiệp vụ đo lường'))
  })
})
