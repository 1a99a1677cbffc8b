import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { DayInput } from './day-input.tsx'

const Held = ({ first = '' }: { readonly first?: string }) => {
  const [day, setDay] = useState(first)
  return (
    <>
      <label htmlFor="day">Ngày</label>
      <DayInput id="day" value={day} onValue={setDay} />
      <output>{day}</output>
      <button type="button">sau</button>
    </>
  )
}

afterEach(cleanup)

const field = () => screen.getByRole('textbox', { name: 'Ngày' })
const day = () => screen.getByRole('status').textContent

it('shows a day as officials write it, never month first', () => {
  render(<Held first="2026-11-20" />)
  expect(field()).toHaveProperty('value', '20/11/2026')
})

it.each([
  ['2/9/2026', '2026-09-02', '02/09/2026'],
  ['2026-09-02', '2026-09-02', '02/09/2026'],
  ['02.09.2026', '2026-09-02', '02/09/2026'],
])('reads %s', async (typed, kept, shown) => {
  render(<Held />)
  await userEvent.type(field(), typed)
  expect(day()).toBe(kept)
  await userEvent.tab()
  expect(field()).toHaveProperty('value', shown)
})

it('keeps what is no day as it was typed, and says that it is none', async () => {
  render(<Held first="2026-11-20" />)
  await userEvent.clear(field())
  await userEvent.type(field(), '31/02/2026')
  await userEvent.tab()
  expect(day()).toBe('')
  expect(field()).toHaveProperty('value', '31/02/2026')
  expect(field().getAttribute('aria-invalid')).toBe('true')
})

it('is one stop of the keyboard', async () => {
  render(<Held />)
  await userEvent.tab()
  expect(document.activeElement).toBe(field())
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'sau' }))
})
