import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { renderApp } from '../../testing/fake-api.tsx'
import { sampleWork } from '../../testing/fixtures.ts'
import { Nav } from './nav.tsx'

const handlers = {
  'work.mine': () => sampleWork().slice(0, 2),
  'awaited.list': () => ({ events: [{ waiting: 2 }, { waiting: 0 }, { waiting: 1 }], may: { record: false } }),
}
const more = (): HTMLElement => screen.getByRole('button', { name: 'Thêm' })

describe('the places', () => {
  it('carry how many need a hand and how many events are still waited for', async () => {
    const { container, calls } = await renderApp(<Nav />, { handlers })
    await waitFor(() => expect(screen.getByRole('link', { name: /^Sự kiện chờ/ }).textContent).toContain('2'))
    expect(screen.getByRole('link', { name: /^Việc của tôi/ }).textContent).toContain('2')
    expect(screen.getByRole('link', { name: /^Lịch làm việc/ }).getAttribute('href')).toBe('/lich-lam-viec')
    // What the page is about comes first.
    expect(calls.map(({ path }) => path)).toEqual(['work.mine', 'awaited.list'])
    expect(await violations(container)).toEqual([])
  })

  it('those under “Thêm” close by Escape, a touch elsewhere, or going there', async () => {
    const user = userEvent.setup()
    await renderApp(<Nav />, { handlers })
    const isOpen = () => more().getAttribute('aria-expanded')
    await user.click(more())
    expect(isOpen()).toBe('true')
    await user.keyboard('{Escape}')
    expect(isOpen()).toBe('false')
    expect(document.activeElement).toBe(more())
    await user.click(more())
    await user.click(document.body)
    expect(isOpen()).toBe('false')
  })
})
