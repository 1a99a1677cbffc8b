import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { violations } from '../../../testing/axe.ts'
import { drawDue } from '../testing/draw-due.tsx'

const names = (): readonly (string | null)[] => within(screen.getByRole('navigation', { name: 'Khung nhìn đã lưu' })).getAllByRole('link').map((link) => link.textContent)

const server = (first: readonly { readonly id: string; readonly name: string; readonly page: string; readonly query: string }[]) => {
  let views = first
  return {
    'views.list': () => views,
    'views.save': (input: unknown) => {
      const view = input as (typeof views)[number]
      views = [...views.filter(({ id }) => id !== view.id), view]
      return { id: view.id }
    },
    'views.remove': (input: unknown) => {
      const { id } = input as { readonly id: string }
      views = views.filter((view) => view.id !== id)
      return { id }
    },
  }
}
const kept = { id: '0f8fad5b-d9cb-469f-a165-70867728950e', name: 'Nhiệt theo tháng', page: '/thoi-han', query: '?view=heat&by=month' }

describe('saved views', () => {
  it('those of everybody first, then one’s own, each with its address; the one shown is marked', async () => {
    await drawDue({ by: 'month', view: 'heat' }, server([kept, { ...kept, id: 'x', name: 'Của trang khác', page: '/khac' }]))
    await waitFor(() => expect(names()).toEqual(['Quá hạn', 'Tháng này', 'Chờ sự kiện', 'Quý sau', 'Nhiệt theo tháng']))
    const link = screen.getByRole('link', { name: 'Nhiệt theo tháng' })
    expect([link.getAttribute('href'), link.getAttribute('aria-current')]).toEqual(['/thoi-han?view=heat&by=month', 'page'])
    expect(screen.getByRole('link', { name: 'Quý sau' }).getAttribute('aria-current')).toBeNull()
  })

  it('keeps what is shown under a name', async () => {
    const user = userEvent.setup()
    const { calls } = await drawDue({ view: 'heat', unit: 'so-y-te' }, server([]))
    await user.click(await screen.findByRole('button', { name: 'Lưu khung nhìn' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Lưu khung nhìn' }))
    expect(within(dialog).getByRole('alert').textContent).toBe('Hãy đặt tên, để tìm lại được.')
    expect(await violations(dialog)).toEqual([])
    await user.type(within(dialog).getByRole('textbox'), 'Y tế{Enter}')
    await waitFor(() => expect(names()).toContain('Y tế'))
    expect(calls.find(({ path }) => path === 'views.save')?.input).toMatchObject({ name: 'Y tế', page: '/thoi-han', query: '?view=heat&unit=so-y-te' })
  })

  it('renames, and deletes after one more question', async () => {
    const user = userEvent.setup()
    const { calls } = await drawDue({}, server([kept]))
    await user.click(await screen.findByRole('button', { name: /Sửa/ }))
    const dialog = await screen.findByRole('dialog')
    const field = within(dialog).getByRole('textbox', { name: /Nhiệt theo tháng/ })
    await user.clear(field)
    await user.type(field, 'Nhiệt{Enter}')
    await waitFor(() => expect(names()).toContain('Nhiệt'))
    expect(calls.find(({ path }) => path === 'views.save')?.input).toEqual({ ...kept, name: 'Nhiệt' })
    await user.click(within(dialog).getByRole('button', { name: 'Xoá: Nhiệt' }))
    expect(dialog.textContent).toContain('Xoá khung nhìn “Nhiệt”?')
    expect(calls.some(({ path }) => path === 'views.remove')).toBe(false)
    await user.click(within(dialog).getByRole('button', { name: 'Xoá' }))
    await waitFor(() => expect(names()).not.toContain('Nhiệt'))
  })

  it('a refusal is said, and what was typed stays', async () => {
    const user = userEvent.setup()
    await drawDue({ q: 'đo' }, { ...server([]), 'views.save': () => Promise.reject(new TypeError('network')) })
    await user.click(await screen.findByRole('button', { name: 'Lưu khung nhìn' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox'), 'Đo lường{Enter}')
    await waitFor(() => expect(within(dialog).getByRole('alert').textContent).not.toBe(''))
    expect(within(dialog).getByRole<HTMLInputElement>('textbox').value).toBe('Đo lường')
  })
})
