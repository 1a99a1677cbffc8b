import type { WorkItem } from '@tiendo/domain'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { renderApp } from '../../testing/fake-api.tsx'
import { sampleWork } from '../../testing/fixtures.ts'
import { MinePage } from './mine-page.tsx'

const all = sampleWork()
const work = ['t3', 't1', 't4'].flatMap((id) => all.filter((item) => item.work.id === id).slice(0, 1))
const pageOf = (item: WorkItem | undefined) => ({ item, may: { report: true, submit: true, accept: false, return: false }, history: [] })
const open = (items: readonly WorkItem[]) =>
  renderApp(<MinePage />, { handlers: { 'work.mine': () => items, 'work.get': () => pageOf(items[0]), 'work.report': () => ({ state: items[0]?.state }) } })
const titles = (): readonly (string | null)[] => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)

describe('việc của tôi', () => {
  it('shows the most urgent first; a chip keeps one standing', async () => {
    const user = userEvent.setup()
    const { container } = await open(work)
    await screen.findByText('Sở Khoa học và Công nghệ · 3 việc cần làm')
    expect(titles()).toEqual(['Tập huấn nghiệp vụ đo lường', 'Phổ biến chỉ thị bằng nhiều hình thức', 'Thực hiện đề án đào tạo'])
    await user.click(screen.getByRole('button', { name: /chờ sự kiện 1/ }))
    expect(titles()).toEqual(['Thực hiện đề án đào tạo'])
    await user.click(screen.getByRole('button', { name: /chờ sự kiện 1/ }))
    expect(titles()).toHaveLength(3)
    expect(await violations(container)).toEqual([])
  })

  it('says that a day of rest is near, and what is written', async () => {
    await open(work)
    const card = (await screen.findByText('Tập huấn nghiệp vụ đo lường')).closest('li')
    expect(card?.textContent).toContain('hạn 29/11/2026 Chủ nhật, nên xong trước hết 27/11')
    expect(card?.querySelector('q')?.textContent).toBe('trước ngày 30/11 hằng năm')
  })

  it('opens the form that was asked for, and closes it when written', async () => {
    const user = userEvent.setup()
    const { calls } = await open(work)
    const card = (await screen.findByText('Tập huấn nghiệp vụ đo lường')).closest('li')
    if (card === null) throw new Error('the title stands in a card')
    await user.click(within(card).getByRole('button', { name: 'Báo tiến độ' }))
    await user.type(await within(card).findByLabelText('Đã làm được (%)'), '40')
    await user.click(within(card).getByRole('button', { name: 'Báo tiến độ' }))
    await waitFor(() => expect(calls.find((call) => call.path === 'work.report')?.input).toMatchObject({ percent: 40, note: null, version: 0 }))
    await waitFor(() => expect(within(card).queryByLabelText('Đã làm được (%)')).toBeNull())
  })

  it('an empty day is one sentence and one way on', async () => {
    await open([])
    expect(await screen.findByText('Không còn việc nào cần làm hôm nay.')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Xem thời hạn sắp tới' })).toBeDefined()
  })
})
