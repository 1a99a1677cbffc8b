import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { refuse, renderApp, type Handlers } from '../../testing/fake-api.tsx'
import { sampleWork } from '../../testing/fixtures.ts'
import { ShareForm, type ShareAction } from './share-form.tsx'

const item = sampleWork()[0]
const open = async (action: ShareAction, handlers: Handlers) => {
  if (item === undefined) throw new Error('the plan has work')
  const onDone = vi.fn<() => void>()
  const view = await renderApp(<ShareForm item={item} action={action} onDone={onDone} onCancel={() => undefined} />, { handlers })
  return { ...view, onDone }
}
const note = () => screen.getByLabelText<HTMLTextAreaElement>(/Ghi chú|Cần bổ sung gì/)

describe('reporting on a share', () => {
  it('keeps what was typed when somebody wrote first, and says so', async () => {
    const user = userEvent.setup()
    const { onDone } = await open('report', { 'work.report': () => refuse({ code: 'store/conflict', version: 4 }) })
    await user.type(screen.getByLabelText('Đã làm được (%)'), '64')
    await user.type(note(), 'đã có số liệu 9 đơn vị')
    await user.click(screen.getByRole('button', { name: 'Báo tiến độ' }))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Có người vừa cập nhật'))
    expect(note().value).toBe('đã có số liệu 9 đơn vị')
    expect(screen.getByLabelText<HTMLInputElement>('Đã làm được (%)').value).toBe('64')
    expect(onDone).not.toHaveBeenCalled()
  })

  it('keeps what was typed over a closed page, and forgets it once it is written', async () => {
    const user = userEvent.setup()
    const first = await open('report', { 'work.report': () => Promise.reject(new TypeError('network')) })
    await user.type(note(), 'chờ số liệu')
    first.unmount()

    const second = await open('report', { 'work.report': () => ({ state: item?.state }) })
    expect(note().value).toBe('chờ số liệu')
    await user.type(screen.getByLabelText('Đã làm được (%)'), '50')
    await user.click(screen.getByRole('button', { name: 'Báo tiến độ' }))
    await waitFor(() => expect(second.onDone).toHaveBeenCalled())
    second.unmount()

    await open('report', {})
    expect(note().value).toBe('')
  })

  it.each(['', '101', '-1', 'nửa', '3.5'])('“%s” percent is refused before sending', async (typed) => {
    const user = userEvent.setup()
    const { calls } = await open('report', {})
    if (typed !== '') await user.type(screen.getByLabelText('Đã làm được (%)'), typed)
    await user.click(screen.getByRole('button', { name: 'Báo tiến độ' }))
    expect(screen.getByRole('alert').textContent).toBe('Hãy nhập một số từ 0 đến 100.')
    expect(calls).toEqual([])
  })

  it('returning needs to say what is missing', async () => {
    const user = userEvent.setup()
    const { calls } = await open('return', { 'work.return': () => ({ state: item?.state }) })
    await user.click(screen.getByRole('button', { name: 'Trả lại' }))
    expect(screen.getByRole('alert').textContent).toContain('cần bổ sung gì')
    expect(calls).toEqual([])
    await user.type(note(), 'Thiếu danh sách kèm theo.')
    await user.click(screen.getByRole('button', { name: 'Trả lại' }))
    await waitFor(() => expect(calls.map((call) => call.path)).toContain('work.return'))
  })
})
