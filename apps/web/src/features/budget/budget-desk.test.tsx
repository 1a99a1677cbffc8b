import { localDate, type MoneyCommand, type MoneyEntry } from '@tiendo/domain'
import { aBudgetLine } from '@tiendo/domain/testing'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { renderApp } from '../../testing/fake-api.tsx'
import { budgetPlan, fakeBudget } from '../../testing/fake-budget.ts'
import { sampleMe } from '../../testing/fixtures.ts'
import { BudgetDesk } from './budget-desk.tsx'

// Loaded before, so that no test waits for them.
beforeAll(async () => {
  await Promise.all([import('./forms/record-form.tsx'), import('./forms/transfer-form.tsx'), import('./forms/withdraw-form.tsx'), import('./forms/link-form.tsx'), import('./forms/policy-form.tsx'), import('./forms/carry-form.tsx'), import('../../shared/ui/waive-dialog.tsx')])
})

const spent = (overrides: Partial<MoneyEntry> = {}): MoneyCommand => ({
  kind: 'recordEntries',
  batch: null,
  entries: [{ id: 'e1', stage: 'disbursed', lineId: 'b1.1', fiscalYear: 2026, amount: 150_000_000n, on: localDate(2026, 5, 4), act: 'UNC 0045', source: null, taskId: null, unit: null, note: null, ...overrides }],
})

const Held = ({ plan }: { readonly plan: ReturnType<typeof budgetPlan> }) => {
  const [year, setYear] = useState<number | null | undefined>(undefined)
  return <BudgetDesk plan={plan} mayWaive year={year} onYear={setYear} />
}

const open = async (house = fakeBudget()) => {
  const me = sampleMe({ role: 'finance', organisation: { id: 'so-tai-chinh', name: 'Sở Tài chính' } })
  const view = await renderApp(<Held plan={house.plan} />, { me, handlers: house.handlers })
  const grid = await screen.findByRole('treegrid', { name: 'Kinh phí theo mục' })
  return { ...view, grid, house, user: userEvent.setup() }
}

const rowOf = (label: string): HTMLElement => {
  const row = screen.getByRole('rowheader', { name: new RegExp(label) }).closest('tr')
  if (row === null) throw new Error('a line is a row')
  return row
}
/** What the figures of a row show, in the order of their columns. */
const figures = (label: string): readonly string[] => [...rowOf(label).querySelectorAll('td.num')].map((cell) => cell.textContent ?? '')

describe('the money of a plan', () => {
  it('shows nought, nothing known and the regular budget as three different things', async () => {
    const { container } = await open()
    expect(figures('Quản lý đo lường')).toEqual(['600.000.000', '—', '600.000.000', '0,0'])
    expect(figures('Tài liệu in')[0]).toBe('0')
    expect(figures('Kinh phí cấp xã')[0]).toBe('—')
    expect(within(rowOf('Họp, hội nghị')).getByRole('button', { name: /trong dự toán thường xuyên/ })).toBeDefined()
    expect(await violations(container)).toEqual([])
  })

  it('says that the lines do not make the total, by how much, and marks the line that explains it', async () => {
    await open()
    expect(screen.getAllByText(/250\.000\.000 đồng/).length).toBeGreaterThan(0)
    expect(figures('Tổng số ghi trong văn bản')[0]).toBe('1.000.000.000')
    expect(figures('Tổng các mục \\(lệch\\)')[0]).toBe('1.250.000.000')
    expect(rowOf('Kiểm tra, thanh tra').className).toContain('marked')
    expect(within(rowOf('Kiểm tra, thanh tra')).getByText('đúng bằng phần lệch')).toBeDefined()
    expect(screen.getAllByRole('link', { name: 'xem trong văn bản' })[0]?.getAttribute('href')).toMatch(/^\/ban-doc\/draft-1\?finding=/)
  })

  it('somebody answers for it with a reason, where they may', async () => {
    const house = fakeBudget()
    const handlers = { ...house.handlers, 'checks.waive': () => ({ waivers: 1 }) }
    const { user, calls } = await open({ ...house, handlers })
    await user.click(screen.getAllByRole('button', { name: 'ghi nhận là đúng, nêu lý do' })[0] ?? document.body)
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox'), 'tổng chỉ tính Phụ lục 05')
    await user.click(within(dialog).getByRole('button', { name: 'Ghi nhận' }))
    await waitFor(() => expect(calls.find(({ path }) => path === 'checks.waive')?.input).toMatchObject({ planId: 'plan-1', rule: 'budget/total-mismatch', reason: 'tổng chỉ tính Phụ lục 05' }))
  })

  it('a number the document skips is a quiet row of its own', async () => {
    await open()
    expect(rowOf('không có mục 3 trong văn bản').className).toBe('missing')
  })

  it('reads across: given, changed, spent, left; and in another unit, exactly', async () => {
    const house = fakeBudget()
    house.meanwhile(spent())
    house.meanwhile(spent({ id: 'e2', stage: 'adjusted', amount: -20_500_000n, act: '31/QĐ-UBND' }))
    const { user } = await open(house)
    expect(figures('Tập huấn nghiệp vụ')).toEqual(['350.000.000', '−20.500.000', '150.000.000', '179.500.000', '45,5'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Đơn vị tiền' }), 'triệu')
    expect(figures('Tập huấn nghiệp vụ')).toEqual(['350,0', '−20,5', '150,0', '179,5', '45,5'])
    expect(screen.getByText('Đơn vị: triệu đồng')).toBeDefined()
  })

  it('columns are hidden and shown, and stay so', async () => {
    const { user, unmount } = await open()
    expect(screen.queryByRole('columnheader', { name: 'Quyết toán' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Cột' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Quyết toán' }))
    await user.click(screen.getByRole('checkbox', { name: 'Nguồn · Giao tại' }))
    expect(screen.getByRole('columnheader', { name: 'Quyết toán' })).toBeDefined()
    unmount()
    await open()
    expect(screen.getByRole('columnheader', { name: 'Quyết toán' })).toBeDefined()
    expect(screen.queryByRole('columnheader', { name: 'Nguồn · Giao tại' })).toBeNull()
  })

  it('goes by arrows between rows and figures; right opens, left closes', async () => {
    const { user, grid } = await open()
    within(grid).getAllByRole('button', { name: /^Giao, Tổng các mục/ })[0]?.focus()
    await user.keyboard('{ArrowLeft}{ArrowDown}')
    const parent = rowOf('Quản lý đo lường')
    expect(document.activeElement).toBe(parent)
    expect(parent.getAttribute('aria-expanded')).toBe('true')
    await user.keyboard('{ArrowLeft}')
    expect(parent.getAttribute('aria-expanded')).toBe('false')
    expect(screen.queryByRole('rowheader', { name: /Thử nghiệm mẫu/ })).toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(rowOf('Kiểm tra, thanh tra'))
    await user.keyboard('{ArrowUp}{ArrowRight}{ArrowDown}{ArrowDown}')
    expect(document.activeElement).toBe(rowOf('Thử nghiệm mẫu'))
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Giao, 1\.2 Thử nghiệm mẫu: 250\.000\.000 đồng\. Vì sao/)
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement).toBe(rowOf('Quản lý đo lường'))
  })

  it('a figure says where it comes from: the document, the lines under it, entries with who and by what act', async () => {
    const house = fakeBudget()
    house.meanwhile(spent())
    house.meanwhile(spent({ id: 'e2', act: 'UNC 0046', amount: 30_000_000n }))
    house.meanwhile({ kind: 'withdraw', id: 'e2', reason: 'ghi hai lần' })
    const { user, container, baseElement } = await open(house)
    await user.click(within(rowOf('Tập huấn nghiệp vụ')).getByRole('button', { name: /^Giải ngân/ }))
    const panel = await screen.findByRole('dialog', { name: 'Giải ngân · 1.1 Tập huấn nghiệp vụ' })
    const [kept, gone] = within(panel).getAllByRole('listitem')
    expect(kept?.textContent).toContain('150.000.000 đồng')
    expect(kept?.textContent).toContain('UNC 0045')
    expect(kept?.textContent).toContain('Lê Văn Mẫu ghi ngày 20/11/2026')
    expect(gone?.querySelector('del')?.textContent).toBe('30.000.000 đồng')
    expect(gone?.textContent).toContain('ghi hai lần')
    expect(await violations(baseElement)).toEqual([])
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.click(within(rowOf('Quản lý đo lường')).getByRole('button', { name: /^Giao/ }))
    const sum = await screen.findByRole('dialog', { name: 'Giao · 1 Quản lý đo lường' })
    expect(sum.textContent).toContain('1. Quản lý đo lường: 600.000.000 đồng')
    expect(sum.textContent).toContain('1.1 Tập huấn nghiệp vụ350.000.000 đồng')
    expect(container.isConnected).toBe(true)
  })

  it('of very many lines the first are drawn, all when asked for', async () => {
    const lines = Array.from({ length: 450 }, (_, index) => aBudgetLine([`${index + 1}`, 1_000_000n]))
    const { user } = await open(fakeBudget(budgetPlan({ budget: { statedTotal: null, lines } })))
    expect(screen.queryByRole('rowheader', { name: /Mục 450/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Hiện cả 450 mục' }))
    expect(screen.getByRole('rowheader', { name: /Mục 450/ })).toBeDefined()
  })

  it('over-spending is said by glyph, word and amount', async () => {
    const house = fakeBudget()
    house.meanwhile(spent({ amount: 380_000_000n }))
    await open(house)
    const row = rowOf('Tập huấn nghiệp vụ')
    expect(within(row).getByText('chi vượt 30 triệu đồng').querySelector('svg')).not.toBeNull()
    expect(figures('Tập huấn nghiệp vụ')[2]).toBe('−30.000.000')
  })
})

describe('recording money', () => {
  const dialog = (name: string) => screen.findByRole('dialog', { name })

  it('an amount as officials write it, with what was understood, and a warning before it overspends', async () => {
    const { user, house, calls, baseElement } = await open()
    await user.click(screen.getByRole('button', { name: 'Ghi nhận…' }))
    const form = await dialog('Ghi nhận một khoản')
    await user.selectOptions(within(form).getByLabelText('Mục'), 'b1.1')
    await within(form).findByText('Mục này năm 2026 còn 350.000.000 đồng.')
    await user.type(within(form).getByLabelText('Số tiền'), '0,4')
    await user.click(within(form).getByRole('button', { name: '0,4 tỷ' }))
    expect(within(form).getByText('= 400.000.000 đồng')).toBeDefined()
    await user.type(within(form).getByLabelText('Ngày quyết định hoặc ngày chi'), '04/05/2026')
    await user.type(within(form).getByLabelText('Theo văn bản, chứng từ'), 'UNC 0051')
    expect((await within(form).findByText(/chỉ còn 350\.000\.000 đồng/)).closest('[role="status"]')).not.toBeNull()
    expect(await violations(baseElement)).toEqual([])
    await user.click(within(form).getByRole('button', { name: 'Ghi vào sổ' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(house.now().entries).toMatchObject([{ stage: 'disbursed', lineId: 'b1.1', fiscalYear: 2026, amount: 400_000_000n, act: 'UNC 0051', on: '2026-05-04' }])
    expect(calls.find(({ path }) => path === 'budget.run')?.input).toMatchObject({ planId: 'plan-1', version: 0 })
    await waitFor(() => expect(figures('Tập huấn nghiệp vụ')[1]).toBe('400.000.000'))
  })

  it('says what is missing once one tries, and why it is refused while one types', async () => {
    const { user, calls } = await open()
    await user.click(screen.getByRole('button', { name: 'Ghi nhận…' }))
    const form = await dialog('Ghi nhận một khoản')
    expect(within(form).getByRole('alert').textContent).toBe('')
    await user.click(within(form).getByRole('button', { name: 'Ghi vào sổ' }))
    expect(within(form).getByRole('alert').textContent).toBe('Hãy ghi số tiền.')
    await user.type(within(form).getByLabelText('Số tiền'), '5 triệu')
    await user.type(within(form).getByLabelText('Ngày quyết định hoặc ngày chi'), '21/11/2026')
    expect(within(form).getByRole('alert').textContent).toContain('21/11/2026')
    await user.click(within(form).getByRole('button', { name: 'Ghi vào sổ' }))
    expect(calls.some(({ path }) => path === 'budget.run')).toBe(false)
  })

  it('somebody wrote first: it says so, what was typed stays, and the next try is on what there is now', async () => {
    const { user, house, calls } = await open()
    await user.click(screen.getByRole('button', { name: 'Việc khác' }))
    await user.click(await screen.findByRole('button', { name: 'Chuyển giữa các mục…' }))
    const form = await dialog('Chuyển tiền giữa các mục')
    await user.selectOptions(within(form).getByLabelText('Chuyển từ mục'), 'b4')
    await user.selectOptions(within(form).getByLabelText('Sang mục'), 'b2')
    await user.type(within(form).getByLabelText('Số tiền'), '100 triệu')
    await user.type(within(form).getByLabelText('Ngày quyết định'), '01/06/2026')
    await user.type(within(form).getByLabelText('Theo văn bản, chứng từ'), '44/QĐ-STC')
    await user.type(within(form).getByLabelText('Lý do'), 'kiểm tra thêm hai huyện')
    house.meanwhile(spent())
    await user.click(within(form).getByRole('button', { name: 'Ghi vào sổ' }))
    await waitFor(() => expect(within(form).getByRole('alert').textContent).toContain('Có người vừa ghi vào sổ kinh phí này'))
    await user.click(within(form).getByRole('button', { name: 'Lấy số mới rồi xem lại' }))
    expect(within(form).getByLabelText<HTMLTextAreaElement>('Lý do').value).toBe('kiểm tra thêm hai huyện')
    await waitFor(() => expect(calls.filter(({ path }) => path === 'budget.get')).toHaveLength(2))
    await user.click(await within(form).findByRole('button', { name: 'Ghi vào sổ' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(house.now().transfers).toMatchObject([{ from: 'b4', to: 'b2', amount: 100_000_000n, reason: 'kiểm tra thêm hai huyện' }])
    await waitFor(() => expect(figures('Kiểm tra, thanh tra')[1]).toBe('100.000.000'))
  })

  it('a wrong entry is withdrawn from the figure it made, with a reason', async () => {
    const house = fakeBudget()
    house.meanwhile(spent())
    const { user } = await open(house)
    await user.click(within(rowOf('Tập huấn nghiệp vụ')).getByRole('button', { name: /^Giải ngân/ }))
    await user.click(await screen.findByRole('button', { name: 'Thu hồi…' }))
    const form = await dialog('Thu hồi khoản đã ghi')
    await user.click(within(form).getByRole('button', { name: 'Thu hồi' }))
    expect(within(form).getByRole('alert').textContent).toContain('Cần ghi lý do')
    await user.type(within(form).getByLabelText('Lý do'), 'nhầm mục')
    await user.click(within(form).getByRole('button', { name: 'Thu hồi' }))
    await waitFor(() => expect(house.now().entries[0]?.withdrawn?.reason).toBe('nhầm mục'))
  })

  it('money left of a year goes on, on a ground of the law and with a reason', async () => {
    const { user, house } = await open()
    await user.click(screen.getByRole('button', { name: 'Việc khác' }))
    await user.click(await screen.findByRole('button', { name: 'Chuyển nguồn sang năm sau…' }))
    const form = await dialog('Chuyển nguồn sang năm sau')
    expect(form.textContent).toContain('của năm 2026 được chi tiếp trong năm 2027')
    await user.selectOptions(within(form).getByLabelText('Mục'), 'b4')
    await user.type(within(form).getByLabelText('Số tiền'), '150 triệu')
    await user.type(within(form).getByLabelText('Ngày quyết định'), '02/11/2026')
    await user.type(within(form).getByLabelText('Theo văn bản, chứng từ'), '77/QĐ-STC')
    await user.type(within(form).getByLabelText('Lý do'), 'hợp đồng ký tháng 10')
    await user.click(within(form).getByRole('button', { name: 'Ghi vào sổ' }))
    expect(within(form).getByRole('alert').textContent).toBe('Hãy chọn căn cứ được chuyển nguồn.')
    await user.selectOptions(within(form).getByLabelText('Căn cứ được chuyển nguồn'), 'signedContract')
    await user.click(within(form).getByRole('button', { name: 'Ghi vào sổ' }))
    await waitFor(() => expect(house.now().carryOvers).toMatchObject([{ lineId: 'b4', fiscalYear: 2026, amount: 150_000_000n, ground: 'signedContract' }]))
    await waitFor(() => expect(figures('Đề án đo lường')[1]).toBe('−150.000.000'))
  })

  it('a task without money is linked to the line its words propose', async () => {
    const { user, house } = await open()
    const card = screen.getByRole('region', { name: /^Việc chưa có kinh phí · 2/ })
    await user.click(within(card).getAllByRole('button', { name: /^Gắn vào 1\.1 Tập huấn/ })[0] ?? card)
    const form = await dialog('Nhiệm vụ được chi từ mục này')
    expect(within(form).getByRole<HTMLInputElement>('checkbox', { name: /I\.1 Tập huấn nghiệp vụ đo lường/ }).checked).toBe(true)
    await user.click(within(form).getByRole('button', { name: 'Lưu' }))
    await waitFor(() => expect(house.now().links).toEqual({ 'b1.1': ['t1'] }))
    await screen.findByRole('region', { name: /^Việc chưa có kinh phí · 1/ })
  })

  it('what happens on overspending is changed with a reason, and then stops it', async () => {
    const { user, house } = await open()
    await user.click(screen.getByRole('button', { name: 'Việc khác' }))
    await user.click(await screen.findByRole('button', { name: 'Khi chi vượt: cảnh báo' }))
    const form = await dialog('Khi chi vượt dự toán')
    await user.click(within(form).getByRole('radio', { name: 'Không cho ghi' }))
    await user.type(within(form).getByLabelText('Lý do'), 'theo quy chế chi tiêu')
    await user.click(within(form).getByRole('button', { name: 'Ghi vào sổ' }))
    await waitFor(() => expect(house.now().policy).toBe('stop'))
  })

  it('who may only look is offered the spreadsheet and told who records', async () => {
    const house = fakeBudget(budgetPlan(), { userId: 'u1', organisationId: null, role: 'leader' })
    await open(house)
    expect(screen.queryByRole('button', { name: 'Ghi nhận…' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Xuất XLSX' }).getAttribute('href')).toBe('/api/plans/plan-1/budget.xlsx?lang=vi&year=2026')
    expect(screen.getByText(/^Chỉ người phụ trách tài chính/)).toBeDefined()
  })
})

describe('the same money counted otherwise', () => {
  it('by source, with what has none, and the sum', async () => {
    const house = fakeBudget()
    house.meanwhile(spent())
    const { user, container } = await open(house)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Xem theo' }), 'source')
    expect(figures('^ngân sách tỉnh')).toEqual(['850.000.000', '150.000.000', '700.000.000', '17,6'])
    expect(figures('^nguồn hợp pháp khác')[0]).toBe('400.000.000')
    expect(figures('^Tổng các mục')[1]).toBe('150.000.000')
    expect(await violations(container)).toEqual([])
  })

  it('by quarter of one year; of all years one is asked for first', async () => {
    const { user } = await open()
    const card = screen.getByRole('region', { name: 'Giải ngân theo quý, năm 2026' })
    expect(within(card).getByText(/đóng ngày 31\/01\/2027/)).toBeDefined()
    await user.click(within(card).getByText('Xem thành bảng'))
    expect(within(card).getByRole('row', { name: /^Quý I 312\.500\.000/ })).toBeDefined()
  })

  it('from sources through lines to tasks, as a table too', async () => {
    const { user } = await open()
    const card = screen.getByRole('region', { name: 'Từ nguồn đến việc' })
    await user.click(within(card).getByText('Xem thành bảng'))
    expect(within(card).getByRole('row', { name: 'ngân sách tỉnh 1 Quản lý đo lường 600.000.000' })).toBeDefined()
  })
})
