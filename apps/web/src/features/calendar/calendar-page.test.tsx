import type { CalendarPage as Page, CalendarVersion } from '@tiendo/api/client'
import { changeCalendar, parseTiming, planMoves, vietnam as starting, type CalendarChange } from '@tiendo/domain'
import { aPlan, aTask } from '@tiendo/domain/testing'
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { refuse, renderApp, type Handlers } from '../../testing/fake-api.tsx'
import { sampleMe, today } from '../../testing/fixtures.ts'
import { CalendarPage } from './calendar-page.tsx'

/** In order, as a calendar is that was changed before. */
const vietnam = { ...starting, daysOff: starting.daysOff.toSorted((a, b) => (a.date < b.date ? -1 : 1)) }

// 24/11/2026, proposed, is the last day of one task; another has nothing to do with it.
const plan = aPlan({
  tasks: [
    aTask({ id: 't1', number: 'I.1', title: 'Tổng kết đợt thi đua', timing: parseTiming('trước ngày 25/11/2026') }),
    aTask({ id: 't2', number: 'I.2', title: 'Tập huấn nghiệp vụ', timing: parseTiming('Quý I/2027') }),
  ],
})

const isAsking = (input: unknown): input is { readonly changes: readonly CalendarChange[]; readonly version: number; readonly reason: string } => typeof input === 'object' && input !== null && 'changes' in input
const changed = (input: unknown) => {
  if (!isAsking(input)) throw new Error('no changes')
  const next = changeCalendar(vietnam, input.changes, today)
  if (!next.ok) throw new Error(next.error[0]?.code)
  return next.value
}
const preview = (input: unknown) => {
  const calendar = changed(input)
  const sight = { plan, context: { today, calendar: vietnam } }
  return { calendar: calendar.version, moves: planMoves(sight, { plan, context: { today, calendar } }, []) }
}

const version: CalendarVersion = {
  version: '2026.1a',
  changes: [{ kind: 'weeklyRestSet', days: [6, 7] }],
  reason: 'nghỉ thêm thứ Bảy',
  by: 'u9',
  byName: 'Lê Văn Mẫu',
  at: new Date('2026-11-19T05:00:00Z'),
}
const pageOf = (overrides: Partial<Page> = {}): Page => ({ calendar: vietnam, version: 3, may: { change: true }, history: [version], ...overrides })

const Held = () => {
  const [year, setYear] = useState<number | null>(null)
  return <CalendarPage year={year} onYear={setYear} />
}
const open = async (handlers: Handlers = {}, page: Partial<Page> = {}) => {
  const view = await renderApp(<Held />, { me: sampleMe({ role: 'administrator' }), handlers: { 'calendar.get': () => pageOf(page), 'calendar.preview': preview, ...handlers } })
  await screen.findByText('Lịch làm việc')
  return view
}
// A year has many cells: asking for one by its role looks at all of them.
const cell = (day: string): HTMLElement => {
  const found = document.querySelector(`[role="gridcell"][data-day="${day}"]`)
  if (!(found instanceof HTMLElement)) throw new Error(day)
  return found
}
const button = (words: string): HTMLElement => screen.getByText(words, { selector: 'button' })
/** The way to save, once what would move is there. */
const saveButton = async (): Promise<HTMLElement> => {
  const found = await screen.findByText('Lưu lịch làm việc', { selector: 'button' })
  await waitFor(() => expect(found).toHaveProperty('disabled', false))
  return found
}
const steps = (): HTMLElement | null => screen.queryByLabelText('Các bước chưa lưu')
const confirmCulture = async (user: ReturnType<typeof userEvent.setup>): Promise<void> => {
  await user.click(screen.getByLabelText('Xác nhận 24/11/2026'))
  await user.type(screen.getByLabelText('Văn bản quyết định'), 'Nghị quyết số 12/2026/QH16{Enter}')
}

// A year is many cells, and machines are busy.
configure({ asyncUtilTimeout: 10_000 })

// Loaded when first opened; here already, so that a busy machine keeps no test waiting.
beforeAll(() => Promise.all([import('./edit/change-dialog.tsx'), import('./edit/import-dialog.tsx')]))

describe('lịch làm việc', () => {
  it('says of each day what it is, in a word, and who made which version and why', async () => {
    const { container } = await open({}, { may: { change: false } })
    expect(screen.getByText('Phiên bản 2026.1 · nghỉ hằng tuần: Thứ Bảy và Chủ nhật')).toBeDefined()
    expect(screen.getByText('13 ngày nghỉ, 1 ngày làm bù, 2 ngày chờ xác nhận')).toBeDefined()
    expect(document.querySelectorAll('[role="grid"]')).toHaveLength(12)
    expect(cell('2026-11-24').getAttribute('aria-label')).toBe('Thứ Ba 24/11/2026, chờ xác nhận, nghỉ Ngày Văn hóa Việt Nam')
    expect(cell('2026-01-10').getAttribute('aria-label')).toBe('Thứ Bảy 10/01/2026, làm bù')
    expect(screen.getByText(/Lê Văn Mẫu/).closest('li')?.textContent).toContain('“nghỉ thêm thứ Bảy”Nghỉ hằng tuần: thứ Bảy và Chủ nhật')
    expect(screen.queryByText(/^(Xác nhận|Thêm ngày nghỉ|Nhập tệp…|Sửa|Bỏ)$/)).toBeNull()
    expect(await violations(container)).toEqual([])
  })

  it('is walked by keys: one day in the tab order, over the end of the year too', async () => {
    const user = userEvent.setup()
    await open()
    const stops = () => [...document.querySelectorAll('[role="gridcell"][tabindex="0"]')].map((one) => one.getAttribute('data-day'))
    expect(stops()).toEqual(['2026-11-20'])
    cell('2026-11-20').focus()
    await user.keyboard('{ArrowDown}{ArrowRight}{PageDown}')
    expect(document.activeElement?.getAttribute('data-day')).toBe('2026-12-28')
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(document.activeElement?.getAttribute('data-day')).toBe('2027-01-04'))
    expect(stops()).toEqual(['2027-01-04'])
    expect(screen.getByText('Năm 2027')).toBeDefined()
    await user.keyboard('{ArrowUp}{ArrowUp}{Home}')
    await waitFor(() => expect(document.activeElement?.getAttribute('data-day')).toBe('2026-12-21'))
    await user.keyboard('{Enter}')
    expect(screen.getByText('Thứ Hai 21/12/2026')).toBeDefined()
    expect(document.activeElement?.getAttribute('aria-selected')).toBe('true')
  })

  it('a day at rest says what a deadline on it means', async () => {
    const user = userEvent.setup()
    await open()
    await user.click(cell('2026-01-02'))
    const card = screen.getByText('Thứ Sáu 02/01/2026').closest('section')
    expect(card?.textContent).toContain('Văn bản số 12729/VPCP-KGVX')
    expect(card?.textContent).toContain('Đổi lấy ngày làm bù 10/01/2026')
    expect(card?.textContent).toContain('nên xong trước hết 31/12/2025; kế hoạch áp dụng Điều 148 thì được lùi đến 05/01/2026')
  })

  it('a proposed day is confirmed with its document, seen to move what it moves, and saved', async () => {
    const user = userEvent.setup()
    const { calls, baseElement } = await open({ 'calendar.change': (input) => ({ version: 4, calendar: changed(input) }) })
    await user.click(screen.getByLabelText('Xác nhận 24/11/2026'))
    await user.click(button('Thêm vào các bước'))
    expect(screen.getByText(/^Ngày 24\/11\/2026 chưa có căn cứ/).closest('[role="alert"]')).not.toBeNull()
    await user.type(screen.getByLabelText('Văn bản quyết định'), 'Nghị quyết số 12/2026/QH16{Enter}')
    expect(screen.getByText('1 bước chưa lưu').getAttribute('role')).toBe('status')
    expect(cell('2026-11-24').getAttribute('aria-label')).toBe('Thứ Ba 24/11/2026, ngày nghỉ, nghỉ Ngày Văn hóa Việt Nam, chưa lưu')

    await user.click(button('Xem điều gì thay đổi'))
    await screen.findByText('Thay đổi 1 kỳ của 1 nhiệm vụ trong 1 kế hoạch.')
    const dialog = screen.getByRole('dialog', { name: 'Lịch 2026.2 sẽ làm thay đổi' })
    // By the day it is due: “trước ngày 25/11” would mislead beside 24/11.
    expect(within(dialog).getByText('Tổng kết đợt thi đua').closest('tbody')?.textContent).toContain('24/11/202624/11/2026 → thành 23/11/2026')
    expect(within(dialog).queryByText('Tập huấn nghiệp vụ')).toBeNull()
    expect(await violations(baseElement)).toEqual([])

    await user.type(within(dialog).getByLabelText(/^Lý do/), 'theo nghị quyết')
    await user.click(within(dialog).getByRole('button', { name: 'Lưu lịch làm việc' }))
    await waitFor(() => expect(screen.queryByText('Lưu lịch làm việc')).toBeNull())
    expect(calls.find(({ path }) => path === 'calendar.change')?.input).toMatchObject({
      version: 3,
      reason: 'theo nghị quyết',
      changes: [{ kind: 'dayOffSet', day: { date: '2026-11-24', name: 'culture', basis: 'Nghị quyết số 12/2026/QH16', status: 'confirmed' } }],
    })
    expect(screen.queryByText('1 bước chưa lưu')).toBeNull()
  })

  it('a swap is one act; what the calendar says against it is said while one types', async () => {
    const user = userEvent.setup()
    await open()
    const [begin] = screen.getAllByText('Hoán đổi', { selector: 'button' })
    if (begin === undefined) throw new Error('an administrator may swap')
    await user.click(begin)
    const form = screen.getByLabelText('Hoán đổi ngày làm việc')
    fireEvent.change(within(form).getByLabelText('Nghỉ ngày'), { target: { value: '2026-12-31' } })
    fireEvent.change(within(form).getByLabelText('Làm bù ngày'), { target: { value: '2026-12-30' } })
    expect(within(form).getByRole('alert').textContent).toContain('Thứ Tư 30/12/2026 vốn là ngày làm việc')
    fireEvent.change(within(form).getByLabelText('Làm bù ngày'), { target: { value: '2026-12-26' } })
    expect(within(form).getByText('Thứ Năm, đang là ngày làm việc')).toBeDefined()
    expect(within(form).getByText('Thứ Bảy, đang là nghỉ hằng tuần')).toBeDefined()
    expect(within(form).getByRole('alert').textContent).toBe('')
    await user.type(within(form).getByLabelText('Văn bản quyết định'), 'Quyết định số 15/QĐ-UBND{Enter}')
    expect(steps()?.querySelectorAll('li')).toHaveLength(1)
    expect(steps()?.textContent).toContain('Làm bù Thứ Bảy 26/12/2026 cho ngày nghỉ 31/12/2026')

    // The day off taken away again takes the day worked for it along.
    await user.click(screen.getByLabelText('Bỏ 31/12/2026'))
    expect(steps()?.querySelectorAll('li')).toHaveLength(2)
    expect(steps()?.textContent).toContain('không làm lịch khác đi')
    expect(button('Xem điều gì thay đổi')).toHaveProperty('disabled', true)
    await user.click(button('Bỏ hết'))
    expect(steps()).toBeNull()
  })

  const addDay = async (user: ReturnType<typeof userEvent.setup>, date: string, more?: (form: HTMLElement) => Promise<void>): Promise<void> => {
    await user.click(button('Thêm ngày nghỉ'))
    const form = screen.getByLabelText('Thêm ngày nghỉ', { selector: 'form' })
    fireEvent.change(within(form).getByLabelText('Ngày'), { target: { value: date } })
    await user.type(within(form).getByLabelText('Tên ngày nghỉ'), 'Ngày hội')
    await more?.(form)
    await user.type(within(form).getByLabelText(/^Căn cứ/), 'Quyết định số 9/QĐ-UBND{Enter}')
  }

  it('a day off of this authority only is said to be so, in the step, the list and the card', async () => {
    const user = userEvent.setup()
    const { container } = await open()
    await addDay(user, '2026-12-22', async (form) => {
      const scope = within(form).getByRole('group', { name: 'Phạm vi' })
      expect(within(scope).getByLabelText('cả nước')).toHaveProperty('checked', true)
      await user.click(within(scope).getByLabelText('riêng cơ quan này'))
    })
    expect(steps()?.textContent).toContain('Ngày nghỉ Thứ Ba 22/12/2026, của tỉnh, cơ quan mình: Ngày hội')
    const said = 'Của tỉnh, cơ quan mình · Quyết định số 9/QĐ-UBND'
    expect(screen.getAllByText(said).map((one) => one.closest('section')?.querySelector('h2')?.textContent)).toEqual(['Thứ Ba 22/12/2026', 'Ngày đặc biệt năm 2026'])
    expect(screen.getByLabelText('Sửa 01/01/2026').closest('tr')?.textContent).toContain('Cả nước · Bộ luật Lao động 2019')
    expect(await violations(container)).toEqual([])

    // Put right, it is the country's.
    await user.click(screen.getByLabelText('Sửa 22/12/2026'))
    await user.click(screen.getByLabelText('cả nước'))
    await user.click(button('Thêm vào các bước'))
    expect(screen.queryAllByText(said)).toEqual([])
    expect(screen.getAllByText('Cả nước · Quyết định số 9/QĐ-UBND')).toHaveLength(2)
  })

  it('a day off on a Sunday: the day in lieu is offered, and added only when taken', async () => {
    const user = userEvent.setup()
    const { container } = await open()
    await addDay(user, '2026-12-20')
    expect(steps()?.querySelectorAll('li')).toHaveLength(1)
    expect(screen.getByText('Rơi vào Chủ nhật: thêm nghỉ bù Thứ Hai 21/12/2026?')).toBeDefined()
    expect(cell('2026-12-21').getAttribute('aria-label')).toBe('Thứ Hai 21/12/2026')
    expect(await violations(container)).toEqual([])
    await user.click(screen.getByLabelText('Thêm nghỉ bù: Thứ Hai 21/12/2026'))
    expect(steps()?.querySelectorAll('li')).toHaveLength(2)
    expect(steps()?.textContent).toContain('Ngày nghỉ Thứ Hai 21/12/2026: nghỉ bù (Bộ luật Lao động 2019 (45/2019/QH14), Điều 111 khoản 3)')
    expect(screen.queryByText(/^Rơi vào/)).toBeNull()
    expect(document.activeElement?.textContent).toBe('2 bước chưa lưu')
    // Taken back, it is offered again.
    await user.click(screen.getByLabelText(/^Bỏ bước này: Ngày nghỉ Thứ Hai 21\/12\/2026/))
    expect(screen.getByText(/^Rơi vào Chủ nhật/)).toBeDefined()
  })

  it('steps outlive the page; each can be taken back', async () => {
    const user = userEvent.setup()
    const first = await open()
    await confirmCulture(user)
    first.unmount()
    await open()
    expect(screen.getByText('1 bước chưa lưu')).toBeDefined()
    await user.click(screen.getByLabelText(/^Bỏ bước này: Ngày nghỉ Thứ Ba 24\/11\/2026/))
    expect(screen.queryByText('1 bước chưa lưu')).toBeNull()
  })

  it('somebody changed it meanwhile: the steps stay, are laid on the new calendar, and saved on it', async () => {
    const user = userEvent.setup()
    let stored = 3
    const { calls } = await open({
      'calendar.get': () => pageOf({ version: stored, calendar: stored === 3 ? vietnam : { ...vietnam, version: '2026.2' } }),
      'calendar.change': (input) => {
        if (isAsking(input) && input.version !== 4) {
          stored = 4
          return refuse({ code: 'store/conflict', version: 4 })
        }
        return { version: 5, calendar: changed(input) }
      },
    })
    await confirmCulture(user)
    await user.click(button('Xem điều gì thay đổi'))
    await user.click(await saveButton())
    await screen.findByText(/^Có người vừa đổi lịch/)
    const asked = calls.filter(({ path }) => path === 'calendar.preview').length
    await user.click(button('Tải lịch mới và đặt lại các bước'))
    await user.click(await saveButton())
    await waitFor(() => expect(screen.queryByText('Lưu lịch làm việc')).toBeNull())
    expect(calls.filter(({ path }) => path === 'calendar.preview').length).toBeGreaterThan(asked)
    expect(calls.filter(({ path }) => path === 'calendar.change').map(({ input }) => (isAsking(input) ? [input.version, input.changes.length] : null))).toEqual([
      [3, 1],
      [4, 1],
    ])
  })

  it('a file gives steps that can be left out, and says what in it was no day off', async () => {
    const user = userEvent.setup()
    const changes: readonly CalendarChange[] = [
      { kind: 'dayOffSet', day: { date: vietnam.daysOff[0]?.date ?? today, name: 'other', label: 'Ngày hội tỉnh', basis: 'Quyết định số 9/QĐ-UBND', status: 'confirmed' } },
      { kind: 'dayOffRemoved', date: vietnam.daysOff[1]?.date ?? today },
    ]
    // This page's files cannot be read as text.
    const ics = Object.assign(new File([], 'lich.ics', { type: 'text/calendar' }), { text: () => Promise.resolve('BEGIN:VCALENDAR') })
    const { calls } = await open({ 'calendar.readFile': () => ({ changes, left: [{ text: 'Họp giao ban', why: 'timed' }] }) })
    await user.upload(screen.getByLabelText('Nhập tệp…', { selector: 'input' }), ics)
    await screen.findByText('1 mục trong tệp không lấy')
    const dialog = screen.getByRole('dialog', { name: 'Từ tệp lich.ics' })
    expect(dialog.textContent).toContain('Họp giao ban có giờ bắt đầu và kết thúc')
    expect(calls.find(({ path }) => path === 'calendar.readFile')?.input).toEqual({ name: 'lich.ics', text: 'BEGIN:VCALENDAR' })
    await user.click(within(dialog).getByRole('checkbox', { name: /không còn là ngày nghỉ/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Thêm 1 bước' }))
    expect(steps()?.textContent).toContain('Ngày hội tỉnh')
  })
})
