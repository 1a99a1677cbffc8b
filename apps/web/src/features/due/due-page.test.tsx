import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { drawDue } from './testing/draw-due.tsx'

const lines = (): readonly string[] =>
  [...document.querySelectorAll('.due-section, .due-row')].map((line) =>
    line.matches('.due-section') ? (line.textContent ?? '').replace(/[▾▸]/, '').trim() : `  ${line.querySelector('.due-title')?.getAttribute('data-row') ?? ''}`.replace('plan-1/', '').replace(/\/so-.*/, ''),
  )

describe('the list of deadlines', () => {
  it('is in sections, the most urgent first; what is done or undated is folded away', async () => {
    await drawDue()
    await screen.findByRole('grid')
    expect(lines()).toEqual([
      'Quá hạn 1', '  t2/2026-Q2',
      'Sắp đến hạn 2', '  t3/2026', '  t1/2026',
      'Còn thời gian 12', '  t2/2027-Q2', '  t3/2027', '  t1/2027', '  t2/2028-Q2', '  t3/2028', '  t1/2028', '  t2/2029-Q2', '  t3/2029', '  t1/2029', '  t2/2030-Q2', '  t3/2030', '  t1/2030',
      'Chờ sự kiện 1', '  t4/event:trung-uong-ban-hanh-de-an',
      'Không có hạn 1',
    ])
  })

  it('folds and unfolds a section', async () => {
    const user = userEvent.setup()
    await drawDue()
    await user.click(await screen.findByRole('button', { name: /Không có hạn 1/, expanded: false }))
    expect(lines().slice(-2)).toEqual(['Không có hạn 1', '  t5/always'])
    await user.click(screen.getByRole('button', { name: /Còn thời gian/, expanded: true }))
    expect(lines()).toHaveLength(10)
  })

  it.each([
    ['do luong', 5],
    ['DIỄN ĐÀN', 5],
    ['khong co gi', 0],
  ])('“%s” leaves %i', async (words, count) => {
    const user = userEvent.setup()
    const { address } = await drawDue()
    await user.type(await screen.findByRole('searchbox'), words)
    await waitFor(() => expect(document.querySelectorAll('.due-row')).toHaveLength(count))
    expect(address()).toEqual({ q: words })
  })

  it('a chip asks for one standing; clearing brings all back', async () => {
    const user = userEvent.setup()
    const { address } = await drawDue()
    await user.click(await screen.findByRole('button', { name: /chờ sự kiện 1/ }))
    await waitFor(() => expect(lines()).toEqual(['Chờ sự kiện 1', '  t4/event:trung-uong-ban-hanh-de-an']))
    expect(address()).toEqual({ standing: 'waitingEvent' })
    await user.click(screen.getByRole('button', { name: 'Bỏ bộ lọc' }))
    expect(address()).toEqual({})
  })

  it('my unit and another unit cannot both be asked for', async () => {
    const user = userEvent.setup()
    const { address } = await drawDue({ unit: 'so-khoa-hoc-va-cong-nghe' })
    await user.click(await screen.findByRole('button', { name: 'Của đơn vị tôi' }))
    expect(address()).toEqual({ mine: true })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Đơn vị' }), 'Sở Khoa học và Công nghệ')
    expect(address()).toEqual({ unit: 'so-khoa-hoc-va-cong-nghe' })
  })

  it('sorts by a column, once more the other way', async () => {
    const user = userEvent.setup()
    const { address } = await drawDue({ period: '2027' })
    const title = () => within(screen.getByRole('grid')).getByRole('button', { name: /^Việc/ })
    await user.click(await screen.findByRole('button', { name: /^Việc/ }))
    await waitFor(() => expect(lines()).toEqual(['  t2/2027-Q2', '  t1/2027', '  t3/2027']))
    await user.click(title())
    await waitFor(() => expect(lines()).toEqual(['  t3/2027', '  t1/2027', '  t2/2027-Q2']))
    expect(address()).toEqual({ period: '2027', sort: 'title', desc: true })
    expect(title().closest('[role="columnheader"]')?.getAttribute('aria-sort')).toBe('descending')
  })

  it('arrows move, one line is in the tab order', async () => {
    const user = userEvent.setup()
    await drawDue({ standing: 'dueSoon' })
    await screen.findByRole('grid')
    await waitFor(() => expect(lines()).toHaveLength(3))
    document.querySelector<HTMLElement>('[data-place="0"][tabindex="0"]')?.focus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.getAttribute('data-row')).toContain('t1/2026')
    expect(document.querySelectorAll('[data-place="0"][tabindex="0"]')).toHaveLength(1)
    await user.keyboard('{Home}')
    expect(document.activeElement?.getAttribute('data-row')).toBe('section-dueSoon')
  })

  it('has no axe violations', async () => {
    const { container } = await drawDue()
    await screen.findByRole('grid')
    expect(await violations(container)).toEqual([])
  })
})
