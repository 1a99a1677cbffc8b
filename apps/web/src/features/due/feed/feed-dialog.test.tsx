import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { violations } from '../../../testing/axe.ts'
import type { Handlers } from '../../../testing/fake-api.tsx'
import type { DueSearch } from '../due-search.ts'
import { drawDue } from '../testing/draw-due.tsx'

const address = { id: 's1', name: 'Điện thoại', scope: { kind: 'mine' }, createdAt: new Date('2026-11-02T02:00:00Z'), lastUsedAt: null, revokedAt: null }

const open = async (search: DueSearch, handlers: Handlers = {}) => {
  const user = userEvent.setup()
  const drawn = await drawDue(search, handlers)
  await user.click(await screen.findByRole('button', { name: 'Đưa vào lịch…' }))
  return { ...drawn, user, dialog: within(await screen.findByRole('dialog')) }
}

describe('deadlines in a calendar', () => {
  it.each<[DueSearch, string]>([
    [{}, 'authority'],
    [{ mine: true }, 'mine'],
    [{ plan: 'plan-1', mine: true }, 'plan:plan-1'],
  ])('of %o offers %s first', async (search, scope) => {
    const { dialog } = await open(search, { 'plans.list': () => [{ id: 'plan-1', number: '87/QĐ-UBND', title: 'Kế hoạch mẫu' }] })
    await waitFor(() => expect(dialog.getByRole<HTMLSelectElement>('combobox', { name: /Thời hạn nào/ }).value).toBe(scope))
  })

  it('a new address needs a name, and is shown once with how to use it', async () => {
    const { dialog, user, calls } = await open({}, { 'subscriptions.create': () => ({ subscription: address, path: '/lich/bi-mat.ics' }) })
    await user.click(dialog.getByRole('button', { name: 'Tạo địa chỉ' }))
    expect(dialog.getByText('Hãy đặt tên, để sau này biết địa chỉ nào cần thu hồi.')).toBeDefined()
    await user.type(dialog.getByRole('textbox'), 'Điện thoại{Enter}')
    expect((await dialog.findByRole<HTMLInputElement>('textbox', { name: 'Địa chỉ lịch' })).value).toBe('http://localhost:3000/lich/bi-mat.ics')
    expect(calls.find(({ path }) => path === 'subscriptions.create')?.input).toEqual({ name: 'Điện thoại', scope: { kind: 'authority' } })
    for (const program of ['Google Calendar', 'Outlook', 'iPhone']) expect(dialog.getByText(new RegExp(`^${program}`))).toBeDefined()
    expect(await violations(screen.getByRole('dialog'))).toEqual([])
  })

  it('an address says when it was last used, and is revoked after one more question', async () => {
    let revokedAt: Date | null = null
    const { dialog, user, calls } = await open({}, {
      'subscriptions.list': () => [{ ...address, revokedAt }],
      'subscriptions.revoke': () => {
        revokedAt = new Date('2026-11-20T02:00:00Z')
        return { id: 's1' }
      },
    })
    expect(await dialog.findByText(/chưa dùng/)).toBeDefined()
    await user.click(dialog.getByRole('button', { name: 'Thu hồi: Điện thoại' }))
    expect(dialog.getByText(/sẽ ngừng cập nhật/)).toBeDefined()
    expect(calls.some(({ path }) => path === 'subscriptions.revoke')).toBe(false)
    await user.click(dialog.getByRole('button', { name: 'Thu hồi' }))
    expect(await dialog.findByText(/đã thu hồi/)).toBeDefined()
    expect(dialog.queryByRole('button', { name: /^Thu hồi/ })).toBeNull()
  })

  it('a file that cannot be had is said', async () => {
    const { dialog, user } = await open({}, { 'work.ics': () => Promise.reject(new TypeError('network')) })
    await user.click(dialog.getByRole('button', { name: 'Tải tệp .ics' }))
    expect((await dialog.findByText(/máy chủ|mạng/)).textContent).not.toBe('')
  })
})
