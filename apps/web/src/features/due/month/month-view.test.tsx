import { localDate, vietnam, type WorkCalendar } from '@tiendo/domain'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { violations } from '../../../testing/axe.ts'
import { drawDue } from '../testing/draw-due.tsx'

const day = (date: string): HTMLElement => {
  const cell = document.querySelector<HTMLElement>(`[data-day="${date}"]`)
  if (cell === null) throw new Error(`${date} is not drawn`)
  return cell
}

describe('the calendar of a month', () => {
  it('puts a deadline on its day, and a lighter mark on the working day before it', async () => {
    await drawDue({ view: 'month' })
    await screen.findByRole('grid', { name: 'Tháng 11/2026' })
    expect(within(day('2026-11-29')).getByRole('link').textContent).toBe('Tập huấn nghiệp vụ đo lường')
    expect(within(day('2026-11-27')).getByRole('link').textContent).toBe('nên xong · Tập huấn nghiệp vụ đo lường')
    expect(day('2026-11-20').getAttribute('aria-current')).toBe('date')
    expect(document.querySelectorAll('[data-day][tabindex="0"]')).toHaveLength(1)
  })

  it.each<[string, string, string]>([
    ['{ArrowRight}', '2026-11-21', '2026-11'],
    ['{ArrowUp}', '2026-11-13', '2026-11'],
    ['{ArrowDown}{ArrowDown}', '2026-12-04', '2026-12'],
    ['{Home}', '2026-11-16', '2026-11'],
    ['{End}', '2026-11-22', '2026-11'],
    ['{PageDown}', '2026-12-20', '2026-12'],
    ['{PageUp}', '2026-10-20', '2026-10'],
    ['{Shift>}{PageDown}{/Shift}', '2027-11-20', '2027-11'],
    // Into a day that is drawn already, as the tail of this month.
    ['{End}{ArrowDown}{ArrowDown}', '2026-12-06', '2026-12'],
  ])('%s goes to %s', async (keys, to, month) => {
    const user = userEvent.setup()
    const { address } = await drawDue({ view: 'month' })
    await screen.findByRole('grid')
    day('2026-11-20').focus()
    await user.keyboard(keys)
    await waitFor(() => expect(document.activeElement?.getAttribute('data-day')).toBe(to))
    expect(day(to).dataset['outside']).toBe('false')
    expect(address()?.month ?? '2026-11').toBe(month)
  })

  it('Enter opens the day: what is due, why, and by when it is best done', async () => {
    const user = userEvent.setup()
    await drawDue({ view: 'month' })
    await screen.findByRole('grid')
    day('2026-11-27').focus()
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog', { name: 'Thứ Sáu 27/11/2026' })
    expect(dialog.textContent).toContain('Nên xong trong ngày này')
    expect(within(dialog).getByRole('link', { name: 'Tập huấn nghiệp vụ đo lường' })).toBeDefined()
    expect(within(dialog).getByRole('button', { name: /29\/11\/2026.*Vì sao ngày này/ })).toBeDefined()
  })

  it('days off and days worked in exchange are those of the authority, with their basis', async () => {
    const calendar: WorkCalendar = {
      ...vietnam,
      version: '2026.9',
      daysOff: [...vietnam.daysOff, { date: localDate(2026, 11, 23), name: 'other', label: 'Ngày thành lập Tỉnh Mẫu', basis: 'Quyết định mẫu số 1', status: 'confirmed' }],
      worked: [{ date: localDate(2026, 11, 28), forDate: localDate(2026, 11, 23), basis: 'Quyết định mẫu số 2' }],
    }
    await drawDue({ view: 'month' }, { 'calendar.get': () => ({ calendar, version: 3, may: { change: false }, history: [] }) })
    await screen.findByText(/2026\.9/)
    expect(within(day('2026-11-23')).getByText('Ngày thành lập Tỉnh Mẫu').title).toContain('Quyết định mẫu số 1')
    expect(within(day('2026-11-28')).getByText('làm bù cho 23/11/2026').title).toContain('Quyết định mẫu số 2')
    expect([day('2026-11-23').dataset['rest'], day('2026-11-28').dataset['rest']]).toEqual(['true', 'false'])
  })

  it('without the authority’s own calendar shows the one that everybody starts from', async () => {
    await drawDue({ view: 'month', month: '2026-01' }, { 'calendar.get': () => Promise.reject(new TypeError('network')) })
    await screen.findByRole('grid', { name: 'Tháng 1/2026' })
    expect(day('2026-01-01').textContent).toContain('Tết Dương lịch')
  })

  it('begins where the period asked for begins, and lets it go outside of it', async () => {
    const user = userEvent.setup()
    const { address } = await drawDue({ view: 'month', period: 'nextQuarter' })
    await screen.findByRole('grid', { name: 'Tháng 1/2027' })
    await user.click(screen.getByRole('button', { name: 'Tháng tiếp theo' }))
    expect(address()).toEqual({ view: 'month', period: 'nextQuarter', month: '2027-02' })
    await user.click(screen.getByRole('button', { name: 'Hôm nay' }))
    expect(address()).toEqual({ view: 'month' })
  })

  it.each(['', 'soon', '2026-13', '0001-01', '99999-01'])('a month “%s” that is none is this month', async (month) => {
    await drawDue({ view: 'month', month })
    expect(await screen.findByRole('grid', { name: 'Tháng 11/2026' })).toBeDefined()
  })

  it('has no axe violations', async () => {
    const { container } = await drawDue({ view: 'month' })
    await screen.findByRole('grid')
    expect(await violations(container)).toEqual([])
  })
})
