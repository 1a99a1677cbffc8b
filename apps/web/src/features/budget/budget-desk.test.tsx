import { aBudgetLine } from '@tiendo/domain/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { budgetPlan, fakeBudget } from '../../testing/fake-budget.ts'
import { figures, openBudget, rowOf, spent } from '../../testing/open-budget.tsx'

// Loaded before, so that no test waits for them.
beforeAll(async () => {
  await Promise.all([import('./forms/record-form.tsx'), import('./forms/transfer-form.tsx'), import('./forms/withdraw-form.tsx'), import('./forms/link-form.tsx'), import('./forms/policy-form.tsx'), import('./forms/carry-form.tsx'), import('../../shared/ui/waive-dialog.tsx')])
})

describe('the money of a plan', () => {
  it('shows nought, nothing known and the regular budget as three different things', async () => {
    const { container } = await openBudget()
    expect(figures('Quản lý đo lường')).toEqual(['600.000.000', '—', '600.000.000', '0,0'])
    expect(figures('Tài liệu in')[0]).toBe('0')
    expect(figures('Kinh phí cấp xã')[0]).toBe('—')
    expect(within(rowOf('Họp, hội nghị')).getByRole('button', { name: /trong dự toán thường xuyên/ })).toBeDefined()
    expect(await violations(container)).toEqual([])
  })

  it('says that the lines do not make the total, by how much, and marks the line that explains it', async () => {
    await openBudget()
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
    const { user, calls } = await openBudget({ ...house, handlers })
    await user.click(screen.getAllByRole('button', { name: 'ghi nhận là đúng, nêu lý do' })[0] ?? document.body)
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox'), 'tổng chỉ tính Phụ lục 05')
    await user.click(within(dialog).getByRole('button', { name: 'Ghi nhận' }))
    await waitFor(() => expect(calls.find(({ path }) => path === 'checks.waive')?.input).toMatchObject({ planId: 'plan-1', rule: 'budget/total-mismatch', reason: 'tổng chỉ tính Phụ lục 05' }))
  })

  it('a number the document skips is a quiet row of its own', async () => {
    await openBudget()
    expect(rowOf('không có mục 3 trong văn bản').className).toBe('missing')
  })

  it('reads across: given, changed, spent, left; and in another unit, exactly', async () => {
    const house = fakeBudget()
    house.meanwhile(spent())
    house.meanwhile(spent({ id: 'e2', stage: 'adjusted', amount: -20_500_000n, act: '31/QĐ-UBND' }))
    const { user } = await openBudget(house)
    expect(figures('Tập huấn nghiệp vụ')).toEqual(['350.000.000', '−20.500.000', '150.000.000', '179.500.000', '45,5'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Đơn vị tiền' }), 'triệu')
    expect(figures('Tập huấn nghiệp vụ')).toEqual(['350,0', '−20,5', '150,0', '179,5', '45,5'])
    expect(screen.getByText('Đơn vị: triệu đồng')).toBeDefined()
  })

  it('columns are hidden and shown, and stay so', async () => {
    const { user, unmount } = await openBudget()
    expect(screen.queryByRole('columnheader', { name: 'Quyết toán' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Cột' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Quyết toán' }))
    await user.click(screen.getByRole('checkbox', { name: 'Nguồn · Giao tại' }))
    expect(screen.getByRole('columnheader', { name: 'Quyết toán' })).toBeDefined()
    unmount()
    await openBudget()
    expect(screen.getByRole('columnheader', { name: 'Quyết toán' })).toBeDefined()
    expect(screen.queryByRole('columnheader', { name: 'Nguồn · Giao tại' })).toBeNull()
  })

  it('goes by arrows between rows and figures; right opens, left closes', async () => {
    const { user, grid } = await openBudget()
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
    const { user, container, baseElement } = await openBudget(house)
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
    const { user } = await openBudget(fakeBudget(budgetPlan({ budget: { statedTotal: null, lines } })))
    expect(screen.queryByRole('rowheader', { name: /Mục 450/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Hiện cả 450 mục' }))
    expect(screen.getByRole('rowheader', { name: /Mục 450/ })).toBeDefined()
  })

  it('over-spending is said by glyph, word and amount', async () => {
    const house = fakeBudget()
    house.meanwhile(spent({ amount: 380_000_000n }))
    await openBudget(house)
    const row = rowOf('Tập huấn nghiệp vụ')
    expect(within(row).getByText('chi vượt 30 triệu đồng').querySelector('svg')).not.toBeNull()
    expect(figures('Tập huấn nghiệp vụ')[2]).toBe('−30.000.000')
  })
})

describe('the same money counted otherwise', () => {
  it('by source, with what has none, and the sum', async () => {
    const house = fakeBudget()
    house.meanwhile(spent())
    const { user, container } = await openBudget(house)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Xem theo' }), 'source')
    expect(figures('^ngân sách tỉnh')).toEqual(['850.000.000', '150.000.000', '700.000.000', '17,6'])
    expect(figures('^nguồn hợp pháp khác')[0]).toBe('400.000.000')
    expect(figures('^Tổng các mục')[1]).toBe('150.000.000')
    expect(await violations(container)).toEqual([])
  })

  it('by quarter of one year; of all years one is asked for first', async () => {
    const { user } = await openBudget()
    const card = screen.getByRole('region', { name: 'Giải ngân theo quý, năm 2026' })
    expect(within(card).getByText(/đóng ngày 31\/01\/2027/)).toBeDefined()
    await user.click(within(card).getByText('Xem thành bảng'))
    expect(within(card).getByRole('row', { name: /^Quý I 312\.500\.000/ })).toBeDefined()
  })

  it('from sources through lines to tasks, as a table too', async () => {
    const { user } = await openBudget()
    const card = screen.getByRole('region', { name: 'Từ nguồn đến việc' })
    await user.click(within(card).getByText('Xem thành bảng'))
    expect(within(card).getByRole('row', { name: 'ngân sách tỉnh 1 Quản lý đo lường 600.000.000' })).toBeDefined()
  })
})
