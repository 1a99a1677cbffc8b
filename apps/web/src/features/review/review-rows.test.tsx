import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { renderApp } from '../../testing/fake-api.tsx'
import { fakeReview, type FakeReview } from '../../testing/fake-review.ts'
import { sampleDraftPage } from '../../testing/fixtures.ts'
import { ReviewPage } from './review-page.tsx'

// Loaded before, so that no test waits for them.
beforeAll(async () => {
  await import('./rows/split-dialog.tsx')
  await import('./rows/add-row-dialog.tsx')
  await import('../../shared/citations/citation-tree.tsx')
})

const open = async (review: FakeReview = fakeReview(sampleDraftPage())) => {
  const view = await renderApp(<ReviewPage draftId="draft-1" onPublished={() => undefined} onDiscarded={() => undefined} />, { handlers: review.handlers })
  await screen.findByRole('heading', { level: 1 })
  return { ...view, review, user: userEvent.setup() }
}
const current = (): string | null => document.activeElement?.getAttribute('data-path') ?? null
const focus = (path: string): void => act(() => document.querySelector<HTMLElement>(`[data-path="${path}"]`)?.focus())
const titles = (): readonly (string | null | undefined)[] => within(screen.getByRole('region', { name: /^Mọi mục đã đọc/ })).getAllByRole('button').slice(1).map((button) => button.querySelector('.item-title')?.textContent)

describe('rows put right from the keyboard', () => {
  it('S splits at the caret; the new row stands below and has the focus', async () => {
    const { user, review } = await open()
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}')
    expect(current()).toBe('tasks.0.title')
    await user.keyboard('s')
    const field = await screen.findByRole('textbox', { name: /Đặt con trỏ/ })
    expect(document.activeElement).toBe(field)
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(9, 9)
    fireEvent.select(field)
    expect(screen.getAllByRole('listitem').map((part) => part.textContent)).toEqual(expect.arrayContaining(['Tập huấn', 'nghiệp vụ']))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(current()).toBe('tasks.3.title'))
    expect(review.now().reshapes[0]?.reshape).toEqual({ kind: 'split', task: 0, title: 'Tập huấn', rest: 'nghiệp vụ' })
    expect(titles()).toEqual(['Tập huấn', 'nghiệp vụ', 'Khảo sát thị trường', 'Tổng kết kế hoạch'])
  })

  it('M merges into the row above; Ctrl Z stands them apart again, Ctrl Shift Z merges anew', async () => {
    const { user, review } = await open()
    expect(current()).toBe('tasks.1.timing')
    await user.keyboard('m')
    await waitFor(() => expect(current()).toBe('tasks.0.title'))
    expect(titles()).toEqual(['Tập huấn nghiệp vụ', 'Tổng kết kế hoạch'])
    expect(new Map(review.now().answers).get('tasks.0.title')).toEqual({ kind: 'edit', text: 'Tập huấn nghiệp vụ Khảo sát thị trường' })
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(titles()).toEqual(['Tập huấn nghiệp vụ', 'Khảo sát thị trường', 'Tổng kết kế hoạch']))
    expect(review.now().answers).toEqual([])
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    await waitFor(() => expect(review.now().reshapes.map(({ withdrawn }) => withdrawn)).toEqual([true, false]))
  })

  it('the first row has nothing above to merge into', async () => {
    const { user, review } = await open()
    focus('tasks.1.title')
    await user.keyboard('{PageUp}m')
    expect(await screen.findByText('Không có nhiệm vụ nào ở trên để gộp vào.')).toBeDefined()
    expect(review.now().reshapes).toEqual([])
  })

  it('a missed row is selected with the arrows and added with what its cells say', async () => {
    const { user, review } = await open()
    await user.keyboard('v')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Văn bản nguồn')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.querySelector('[data-selected]')?.textContent).toContain('Tổng kết kế hoạch')
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByRole('textbox', { name: 'Cơ quan chủ trì' })).toHaveProperty('value', 'Sở Y tế')
    const timing = within(dialog).getByRole('textbox', { name: 'Thời gian thực hiện' })
    await user.clear(timing)
    await user.type(timing, 'trước ngày 15/12/2026')
    expect(within(dialog).getByText('Thứ Hai 14/12/2026')).toBeDefined()
    expect(await violations(dialog)).toEqual([])
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(current()).toBe('tasks.3.title'))
    expect(review.now().reshapes[0]?.reshape).toMatchObject({ kind: 'add', row: { number: '3', title: 'Tổng kết kế hoạch', lead: 'Sở Y tế', timing: 'trước ngày 15/12/2026', span: { line: [13, 13], cell: [3, 2] } } })
  })

  it('keys do nothing while typing, and what is typed outlives a closed dialog', async () => {
    const { user, review } = await open()
    await user.keyboard('i')
    const title = await screen.findByRole('textbox', { name: 'Nội dung' })
    await user.type(title, 'exams')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(review.now().answers).toEqual([])
    await user.keyboard('i')
    expect(await screen.findByRole('textbox', { name: 'Nội dung' })).toHaveProperty('value', 'exams')
  })

  it('a row that another reviewer changed meanwhile is not split over their words', async () => {
    const { user, review } = await open()
    focus('tasks.1.title')
    await user.keyboard('s')
    await screen.findByRole('textbox', { name: /Đặt con trỏ/ })
    review.others({ answers: [['tasks.1.title', { kind: 'edit', text: 'Khảo sát chợ' }]] })
    await user.keyboard('{Enter}')
    expect(await screen.findByText(/Có người vừa thay đổi/)).toBeDefined()
    expect(review.now().reshapes).toEqual([])
    await user.keyboard('{Enter}')
    await waitFor(() => expect(review.now().reshapes).toHaveLength(1))
  })

  it('what another reviewer wrote elsewhere is no obstacle', async () => {
    const { user, review } = await open()
    review.others({ answers: [['tasks.2.title', { kind: 'accept' }]] })
    await user.keyboard('m')
    await waitFor(() => expect(review.now().reshapes).toHaveLength(1))
  })
})

describe('texts that were not taken', () => {
  it('T goes there, Enter takes one up, U takes it back, Escape returns', async () => {
    const { user, review } = await open()
    await user.keyboard('t')
    expect(current()).toBe('untaken.0')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(review.now().answers).toEqual([['untaken.0', { kind: 'accept' }]]))
    await user.keyboard('u')
    await waitFor(() => expect(review.now().answers).toEqual([]))
    await user.keyboard('{Escape}')
    expect(current()).toBe('tasks.1.timing')
  })

  it('I takes one up with its people and time, and it is no longer left over', async () => {
    const { user, review } = await open()
    await user.keyboard('ti')
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByRole('textbox', { name: 'Nội dung' })).toHaveProperty('value', 'Rà soát các trạm cân')
    await user.type(within(dialog).getByRole('textbox', { name: 'Cơ quan chủ trì' }), 'Sở Y tế')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(review.now().answers).toEqual([['untaken.0', { kind: 'reject' }]]))
    expect(await screen.findByText('đã thêm bằng tay')).toBeDefined()
  })
})
