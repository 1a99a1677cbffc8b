import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { renderApp } from '../../testing/fake-api.tsx'
import { SignInForm } from './sign-in-form.tsx'

const answering = (answer: () => Promise<Response>) => vi.spyOn(globalThis, 'fetch').mockImplementation(answer)
const open = async () => {
  const onDone = vi.fn<() => void>()
  const view = await renderApp(<SignInForm onDone={onDone} />)
  return { ...view, onDone, email: screen.getByLabelText<HTMLInputElement>('Thư điện tử'), password: screen.getByLabelText<HTMLInputElement>('Mật khẩu') }
}

afterEach(() => vi.restoreAllMocks())

describe('signing in', () => {
  it.each([
    [401, /không đúng/],
    [429, /quá nhiều lần/],
    [503, /Không kết nối được/],
  ])('an answer of %i is said in words; what was typed stays', async (status, words) => {
    answering(async () => new Response('{}', { status }))
    const user = userEvent.setup()
    const { email, password, onDone, container } = await open()
    await user.type(email, 'can-bo@tinh-mau.example')
    await user.type(password, 'sai{Enter}')
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(words))
    expect(email.value).toBe('can-bo@tinh-mau.example')
    expect(password.value).toBe('sai')
    expect(document.activeElement).toBe(password)
    expect(onDone).not.toHaveBeenCalled()
    expect(await violations(container)).toEqual([])
  })

  it('a lost network is told apart from a wrong password', async () => {
    answering(() => Promise.reject(new TypeError('network')))
    const user = userEvent.setup()
    const { email, password } = await open()
    await user.type(email, 'a@tinh-mau.example')
    await user.type(password, 'b{Enter}')
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Không kết nối được với máy chủ'))
  })

  it('asks for both before asking the server, and goes on when let in', async () => {
    const asked = answering(async () => new Response('{}', { status: 200 }))
    const user = userEvent.setup()
    const { email, password, onDone } = await open()
    await user.type(email, 'a@tinh-mau.example')
    await user.click(screen.getByRole('button', { name: 'Đăng nhập' }))
    expect(screen.getByRole('alert').textContent).toContain('cả thư điện tử và mật khẩu')
    expect(asked).not.toHaveBeenCalled()
    await user.type(password, 'đúng')
    await user.click(screen.getByRole('button', { name: 'Đăng nhập' }))
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  })
})
