import { parseTiming, type WorkItem } from '@tiendo/domain'
import { aPlan, aTask } from '@tiendo/domain/testing'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { violations } from '../../../testing/axe.ts'
import { sampleWork } from '../../../testing/fixtures.ts'
import { drawDue } from '../testing/draw-due.tsx'

// Nothing is laid out here: a window of 600 px onto a long list is said, so that it is known what is in sight.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(400_000)
  vi.spyOn(Element.prototype, 'scrollTo').mockImplementation(function scrollTo(this: Element, options?: ScrollToOptions | number) {
    if (typeof options === 'object' && options.top !== undefined) this.scrollTop = options.top
    this.dispatchEvent(new Event('scroll'))
  })
})
afterEach(() => void vi.restoreAllMocks())

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.time-row')]
const stop = (): HTMLElement => {
  const [element, ...more] = document.querySelectorAll<HTMLElement>('.time [data-place][tabindex="0"]')
  if (element === undefined || more.length > 0) throw new Error('one place is in the tab order')
  return element
}

const many = (count: number): readonly WorkItem[] => {
  const timing = parseTiming('Quý II hằng năm', { years: [2026, 2030] })
  return sampleWork(aPlan({ tasks: Array.from({ length: count }, (_, index) => aTask({ id: `t${index}`, title: `Việc ${index}`, timing })) }))
}

describe('the timeline of everything', () => {
  it('has a row for each work, under its plan or its unit', async () => {
    const user = userEvent.setup()
    const { address } = await drawDue({ view: 'timeline' })
    await screen.findByRole('grid')
    expect(rows()).toHaveLength(5)
    expect(document.querySelector('.time-group')?.textContent).toContain('5')
    await user.click(screen.getByRole('button', { name: 'Theo đơn vị' }))
    expect(document.querySelector('.time-group')?.textContent).toBe('Sở Khoa học và Công nghệ 5')
    await user.click(screen.getByRole('button', { name: 'Quý' }))
    expect(address()).toEqual({ view: 'timeline', group: 'unit', zoom: 'quarter' })
  })

  it('each mark says why, from the keyboard', async () => {
    const user = userEvent.setup()
    await drawDue({ view: 'timeline', q: 'diễn đàn' })
    await screen.findByRole('grid')
    await waitFor(() => expect(rows()).toHaveLength(1))
    stop().focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('quý II/2027: chưa đến kỳ, hạn 30/06/2027. Vì sao ngày này?')
    const mark = document.activeElement
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog', { name: 'Vì sao ngày này?' })
    expect(dialog.textContent).toContain('Quý II hằng năm')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(mark))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('of 5,000 works draws those in sight, and reaches the last', async () => {
    const user = userEvent.setup()
    await drawDue({ view: 'timeline' }, { 'work.due': () => many(5000) })
    const grid = await screen.findByRole('grid')
    expect(grid.getAttribute('aria-rowcount')).toBe('5002')
    await waitFor(() => expect(rows().length).toBeGreaterThan(5))
    expect(rows().length).toBeLessThan(40)
    stop().focus()
    await user.keyboard('{ArrowDown}{PageDown}')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Việc 11'))
    await user.keyboard('{End}')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Việc 4999'))
    expect(rows().length).toBeLessThan(40)
  })

  it('has no axe violations', async () => {
    const { container } = await drawDue({ view: 'timeline' })
    await screen.findByRole('grid')
    expect(await violations(container)).toEqual([])
  })
})
