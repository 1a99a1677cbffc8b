import { applyAwaited, awaitedEvents, decideAwaited, localDate, parseTiming, planMoves, registerOf, unrecorded, vietnam, type AwaitedCommand, type AwaitedRecord } from '@tiendo/domain'
import { aPlan, aTask } from '@tiendo/domain/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { refuse, renderApp, type Handlers } from '../../testing/fake-api.tsx'
import { sampleMe, today } from '../../testing/fixtures.ts'
import { AwaitedPage, type AwaitedView } from './awaited-page.tsx'

const waits = 'Sau khi Trung ương ban hành Đề án'
const plans = [
  aPlan({
    id: 'p1',
    issuedOn: localDate(2026, 4, 20),
    tasks: [
      aTask({ id: 't1', number: 'I.1', title: 'Thực hiện Đề án đào tạo', timing: parseTiming(waits) }),
      aTask({ id: 't2', number: 'I.2', title: 'Xây dựng quy chế', timing: parseTiming('trong 30 ngày kể từ khi Trung ương ban hành Đề án'), lead: ['so-y-te'] }),
      aTask({ id: 't3', number: 'I.3', title: 'Hướng dẫn cấp xã', timing: parseTiming('trong 10 ngày làm việc') }),
    ],
  }),
]
const id = 'trung-uong-ban-hanh-de-an'
const actor = { userId: 'u1', organisationId: 'so-khoa-hoc-va-cong-nghe', role: 'monitor' } as const

const eventsWith = (record: AwaitedRecord) => awaitedEvents(plans, { today, register: registerOf([record]), organisations: [] })
const isAsking = (input: unknown): input is { readonly id: string; readonly version: number; readonly command: AwaitedCommand } => typeof input === 'object' && input !== null && 'command' in input
const after = (record: AwaitedRecord, input: unknown): AwaitedRecord => {
  if (!isAsking(input)) throw new Error('no command')
  const decided = decideAwaited(record, input.command, { actor, today })
  return decided.ok ? applyAwaited(record, decided.value) : refuse(decided.error)
}
/** A server of one register: it keeps what is recorded. */
const server = () => {
  let record = unrecorded(id)
  const sight = (register: AwaitedRecord) => ({ plan: plans[0] ?? aPlan(), context: { today, calendar: vietnam, register: registerOf([register]) } })
  const handlers: Handlers = {
    'awaited.list': () => ({ events: eventsWith(record), may: { record: true }, names: { u1: 'Trần Thị Mẫu', u9: 'Lê Văn Mẫu' } }),
    'awaited.preview': (input) => ({ version: record.version, moves: planMoves(sight(record), sight(after(record, input)), []) }),
    'awaited.record': (input) => {
      if (isAsking(input) && input.version !== record.version) return refuse({ code: 'store/conflict', version: record.version })
      record = after(record, input)
      return { record }
    },
  }
  /** Somebody else's doing. */
  const meanwhile = (command: AwaitedCommand): void => {
    const decided = decideAwaited(record, command, { actor: { ...actor, userId: 'u9' }, today })
    if (decided.ok) record = applyAwaited(record, decided.value)
  }
  return { handlers, meanwhile }
}

const Held = ({ query = '' }: { readonly query?: string }) => {
  const [view, setView] = useState<AwaitedView>({ query, open: null })
  return <AwaitedPage view={view} onView={setView} />
}
const open = async (handlers: Handlers = server().handlers) => {
  const view = await renderApp(<Held />, { me: sampleMe(), handlers })
  await screen.findByRole('heading', { level: 1, name: 'Sự kiện chờ' })
  return view
}
const recorded: AwaitedCommand = { kind: 'record', on: localDate(2026, 11, 2), symbol: '1234/QĐ-TTg', note: null, scope: null }
const rowOf = (words: string): HTMLElement => {
  const row = screen.getByText(words).closest('tbody')
  if (row === null) throw new Error('an event is a row')
  return row
}
const record = () => screen.getByRole('form', { name: 'Ghi nhận sự kiện đã đến' })

describe('sự kiện chờ', () => {
  it('says what is blocked on what, since when, for how long; opened, what each rule says', async () => {
    const user = userEvent.setup()
    const { container } = await open()
    await screen.findByText('2 sự kiện chưa đến, 3 nhiệm vụ chưa tính được thời hạn')
    const row = rowOf('Trung ương ban hành Đề án')
    expect(within(row).getByText('Trung ương ban hành Đề án').className).toContain('quote')
    expect([...row.querySelectorAll('td')].map((cell) => cell.textContent).slice(0, 4)).toEqual(['2 nhiệm vụ', '20/04/2026', '214 ngày', 'Sở Khoa học và Công nghệ, Sở Y tế'])
    await user.click(within(row).getByRole('button', { expanded: false, name: /Trung ương/ }))
    const [first, second] = within(row).getAllByRole('listitem')
    expect(first?.textContent).toContain('Sau khi Trung ương ban hành Đề án')
    expect(second?.textContent).toContain('Trong thời hạn 30 ngày kể từ khi Trung ương ban hành Đề án')
    expect(within(row).getByRole('link', { name: 'Xây dựng quy chế' }).getAttribute('href')).toContain('/ke-hoach/p1?work=t2')
    expect(await violations(container)).toEqual([])
  })

  it('words that name no event say whose plan it is', async () => {
    await open()
    expect((await screen.findByText(/^Văn bản không nêu tính từ khi nào/)).textContent).toContain('của 15/KH-UBND')
  })

  it('shows what would start before it is saved, then lists it with who and when', async () => {
    const user = userEvent.setup()
    const { calls, container } = await open()
    await user.click((await screen.findAllByRole('button', { name: 'Ghi nhận…' }))[0] ?? container)
    fireEvent.change(within(record()).getByLabelText('Ngày xảy ra'), { target: { value: '2026-11-02' } })
    const second = await within(record()).findByText('Hạn mới: 02/12/2026')
    expect(second.closest('li')?.textContent).toContain('Xây dựng quy chế')
    const noLength = within(record()).getByText(/bắt đầu tính từ 02\/11\/2026, văn bản không nêu thời hạn/)
    expect(within(noLength).getByRole('link', { name: 'Đặt thời hạn' }).getAttribute('href')).toContain('work=t1')
    await user.type(within(record()).getByLabelText(/^Số, ký hiệu/), '1234/QĐ-TTg')
    expect(await violations(container)).toEqual([])
    const asked = calls.filter(({ path }) => path === 'awaited.preview').length
    await user.click(within(record()).getByRole('button', { name: 'Lưu ghi nhận' }))
    await screen.findByRole('heading', { name: 'Đã ghi nhận 1' })
    expect(rowOf('Trung ương ban hành Đề án').textContent).toContain('xảy ra ngày 02/11/2026 (1234/QĐ-TTg) · bạn ghi nhận ngày 20/11/2026')
    expect(calls.find(({ path }) => path === 'awaited.record')?.input).toMatchObject({ id, version: 0, command: { ...recorded, note: '' } })
    // Typing the symbol asked for nothing.
    expect(calls.filter(({ path }) => path === 'awaited.preview')).toHaveLength(asked)
  })

  it('only for the tasks ticked', async () => {
    const user = userEvent.setup()
    const { calls, container } = await open()
    await user.click((await screen.findAllByRole('button', { name: 'Ghi nhận…' }))[0] ?? container)
    await user.click(within(record()).getByRole('radio', { name: 'chỉ những nhiệm vụ được chọn' }))
    await user.click(within(record()).getByRole('button', { name: 'Lưu ghi nhận' }))
    expect(within(record()).getByRole('alert').textContent).toContain('Chưa chọn việc nào')
    await user.click(within(record()).getByRole('checkbox', { name: 'Xây dựng quy chế' }))
    expect((await within(record()).findByText(/^Hạn mới/)).closest('ul')?.children).toHaveLength(1)
    await user.click(within(record()).getByRole('button', { name: 'Lưu ghi nhận' }))
    await waitFor(() => expect(rowOf('Trung ương ban hành Đề án').textContent).toContain('1 / 2 nhiệm vụ'))
    expect(calls.find(({ path }) => path === 'awaited.record')?.input).toMatchObject({ command: { scope: [{ planId: 'p1', workId: 't2' }] } })
  })

  it('an event to come is refused in words, without asking the server', async () => {
    const user = userEvent.setup()
    const { calls, container } = await open()
    await user.click((await screen.findAllByRole('button', { name: 'Ghi nhận…' }))[0] ?? container)
    fireEvent.change(within(record()).getByLabelText('Ngày xảy ra'), { target: { value: '2026-11-21' } })
    expect(within(record()).getByRole('alert').textContent).toContain('ở sau hôm nay (20/11/2026)')
    await user.click(within(record()).getByRole('button', { name: 'Lưu ghi nhận' }))
    fireEvent.change(within(record()).getByLabelText('Ngày xảy ra'), { target: { value: '' } })
    expect(within(record()).getByRole('alert').textContent).toBe('Hãy chọn ngày sự kiện xảy ra.')
    expect(calls.some(({ path }) => path === 'awaited.record')).toBe(false)
  })

  it('withdrawn with a reason, its tasks wait again', async () => {
    const user = userEvent.setup()
    const { handlers, meanwhile } = server()
    meanwhile(recorded)
    const { calls } = await open(handlers)
    await user.click(await screen.findByRole('button', { name: 'Thu hồi…' }))
    expect(rowOf('Trung ương ban hành Đề án').textContent).toContain('Lê Văn Mẫu ghi nhận ngày 20/11/2026')
    const form = screen.getByRole('form', { name: 'Thu hồi ghi nhận' })
    await within(form).findByText('trở lại chờ, không còn hạn 02/12/2026')
    await user.click(within(form).getByRole('button', { name: 'Thu hồi' }))
    expect(within(form).getByRole('alert').textContent).toContain('Cần ghi lý do')
    await user.type(within(form).getByLabelText('Lý do thu hồi'), 'nhầm văn bản')
    await user.click(within(form).getByRole('button', { name: 'Thu hồi' }))
    await waitFor(() => expect(screen.queryByRole('heading', { name: /^Đã ghi nhận/ })).toBeNull())
    expect(calls.find(({ path }) => path === 'awaited.record')?.input).toMatchObject({ version: 1, command: { kind: 'withdraw', reason: 'nhầm văn bản', scope: null } })
  })

  it('somebody wrote first: it says so, what was typed stays, and the next try is on what there is now', async () => {
    const user = userEvent.setup()
    const { handlers, meanwhile } = server()
    const { calls, container } = await open(handlers)
    await user.click((await screen.findAllByRole('button', { name: 'Ghi nhận…' }))[0] ?? container)
    await user.type(within(record()).getByLabelText('Ghi chú (nếu cần)'), 'theo công báo')
    meanwhile({ ...recorded, scope: [{ planId: 'p1', workId: 't1' }] })
    await user.click(within(record()).getByRole('button', { name: 'Lưu ghi nhận' }))
    await waitFor(() => expect(within(record()).getByRole('alert').textContent).toContain('Có người vừa ghi vào sự kiện này'))
    expect(within(record()).getByLabelText<HTMLTextAreaElement>('Ghi chú (nếu cần)').value).toBe('theo công báo')
    await waitFor(() => expect(rowOf('Trung ương ban hành Đề án').textContent).toContain('1 / 2 nhiệm vụ'))
    await user.click(within(record()).getByRole('button', { name: 'Lưu ghi nhận' }))
    await screen.findByRole('heading', { name: 'Đã ghi nhận 1' })
    expect(calls.filter(({ path }) => path === 'awaited.record').map(({ input }) => (isAsking(input) ? input.version : null))).toEqual([0, 1])
  })

  it('is filtered without tone marks, by event, task and body', async () => {
    const user = userEvent.setup()
    await open()
    const filter = await screen.findByRole('searchbox', { name: 'Lọc sự kiện, nhiệm vụ, đơn vị…' })
    await user.type(filter, 'so y te')
    await waitFor(() => expect(screen.getAllByRole('rowheader')).toHaveLength(1))
    await user.type(filter, ' zz')
    await screen.findByText('Không có sự kiện nào khớp bộ lọc.')
  })

  it('nothing waits: one sentence, and where such words come from', async () => {
    await open({ 'awaited.list': () => ({ events: [], may: { record: true }, names: { u1: 'Trần Thị Mẫu', u9: 'Lê Văn Mẫu' } }) })
    await screen.findByText('Chưa có nhiệm vụ nào chờ sự kiện.')
    expect(screen.getByRole('link', { name: 'Xem các kế hoạch' })).toBeDefined()
  })

  it('who may not record is offered nothing', async () => {
    await open({ 'awaited.list': () => ({ events: eventsWith(unrecorded(id)), may: { record: false }, names: {} }) })
    await screen.findByText('Trung ương ban hành Đề án')
    expect(screen.queryByRole('button', { name: 'Ghi nhận…' })).toBeNull()
  })
})
