import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { budgetPlan, fakeBudget } from '../../testing/fake-budget.ts'
import { figures, openBudget, rowOf, spent } from '../../testing/open-budget.tsx'

// Loaded before, so that no test waits for them.
beforeAll(async () => {
  await Promise.all([import('./forms/record-form.tsx'), import('./forms/transfer-form.tsx'), import('./forms/withdraw-form.tsx'), import('./forms/link-form.tsx'), import('./forms/policy-form.tsx'), import('./forms/carry-form.tsx'), import('../../shared/ui/waive-dialog.tsx')])
})

describe('recording money', () => {
  const dialog = (name: string) => screen.findByRole('dialog', { name })

  it('an amount as officials write it, with what was understood, and a warning before it overspends', async () => {
    const { user, house, calls, baseElement } = await openBudget()
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
    const { user, calls } = await openBudget()
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
    const { user, house, calls } = await openBudget()
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
    const { user } = await openBudget(house)
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
    const { user, house } = await openBudget()
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
    const { user, house } = await openBudget()
    const card = screen.getByRole('region', { name: /^Việc chưa có kinh phí · 2/ })
    await user.click(within(card).getAllByRole('button', { name: /^Gắn vào 1\.1 Tập huấn/ })[0] ?? card)
    const form = await dialog('Nhiệm vụ được chi từ mục này')
    expect(within(form).getByRole<HTMLInputElement>('checkbox', { name: /I\.1 Tập huấn nghiệp vụ đo lường/ }).checked).toBe(true)
    await user.click(within(form).getByRole('button', { name: 'Lưu' }))
    await waitFor(() => expect(house.now().links).toEqual({ 'b1.1': ['t1'] }))
    await screen.findByRole('region', { name: /^Việc chưa có kinh phí · 1/ })
  })

  it('what happens on overspending is changed with a reason, and then stops it', async () => {
    const { user, house } = await openBudget()
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
    await openBudget(house)
    expect(screen.queryByRole('button', { name: 'Ghi nhận…' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Xuất XLSX' }).getAttribute('href')).toBe('/api/plans/plan-1/budget.xlsx?lang=vi&year=2026')
    expect(screen.getByText(/^Chỉ người phụ trách tài chính/)).toBeDefined()
  })
})
