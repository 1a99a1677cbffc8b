import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { aTask } from '@tiendo/domain/testing'
import { violations } from '../../../testing/axe.ts'
import { renderApp } from '../../../testing/fake-api.tsx'
import { budgetPlan, fakeBudget } from '../../../testing/fake-budget.ts'
import { sampleMe } from '../../../testing/fixtures.ts'
import { BudgetDesk } from '../budget-desk.tsx'

// Loaded before, so that no test waits for it.
beforeAll(async () => {
  await import('./allocate-form.tsx')
})

const open = async (house = fakeBudget()) => {
  const me = sampleMe({ role: 'finance', organisation: { id: 'so-tai-chinh', name: 'Sở Tài chính' } })
  const view = await renderApp(<BudgetDesk plan={house.plan} mayWaive year={2026} onYear={() => undefined} />, { me, handlers: house.handlers })
  await screen.findByRole('treegrid', { name: 'Kinh phí theo mục' })
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Việc khác' }))
  await user.click(await screen.findByRole('button', { name: 'Chia kinh phí…' }))
  const form = await screen.findByRole('dialog', { name: 'Chia kinh phí' })
  return { ...view, user, house, form }
}

/** Name, weight and share of every row; the sum last. */
const shares = (form: HTMLElement): readonly string[] =>
  within(form)
    .getAllByRole('row')
    .slice(1)
    .map((row) => {
      const [name] = within(row).getAllByRole('rowheader')
      const cells = within(row).getAllByRole('cell').map((cell) => cell.querySelector('input')?.value ?? cell.textContent)
      return [name?.querySelector('label')?.textContent ?? name?.textContent, ...cells].join(' | ')
    })

describe('a sum divided in the form', () => {
  it('equally over the lines within one: each share with its reason, and all of it recorded at once', async () => {
    const { user, house, form, baseElement, calls } = await open()
    await user.type(within(form).getByLabelText('Số tiền đem chia'), '100.000.001 đồng')
    await user.selectOptions(within(form).getByLabelText('Các mục nằm trong'), 'b1')
    expect(shares(form)).toEqual(['1.1 Tập huấn nghiệp vụ | 1 | 50.000.001', '1.2 Thử nghiệm mẫu | 1 | 50.000.000', 'Cộng | 2 | 100.000.001'])
    await user.click(within(form).getAllByText('Vì sao')[0] ?? form)
    expect(within(form).getByText('100.000.001 đồng × 1/2 = 50.000.000 1/2 đồng: số lẻ bằng phần khác, đứng trước nên được thêm 1 đồng.')).toBeDefined()
    expect(within(form).getByText(/^Mỗi phần lấy phần nguyên \(đồng\)/)).toBeDefined()
    await user.type(within(form).getByLabelText('Ngày quyết định'), '02/03/2026')
    await user.type(within(form).getByLabelText('Theo văn bản, chứng từ'), '31/QĐ-UBND')
    expect(await violations(baseElement)).toEqual([])
    await user.click(within(form).getByRole('button', { name: 'Ghi cả 2 khoản' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const { entries } = house.now()
    expect(entries).toMatchObject([
      { stage: 'allocated', lineId: 'b1.1', fiscalYear: 2026, amount: 50_000_001n, act: '31/QĐ-UBND', on: '2026-03-02', note: 'chia từ 100.000.001 đồng, chia đều' },
      { stage: 'allocated', lineId: 'b1.2', fiscalYear: 2026, amount: 50_000_000n },
    ])
    expect(new Set(entries.map(({ batch }) => batch)).size).toBe(1)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2)
    expect(calls.filter(({ path }) => path === 'budget.run')).toHaveLength(1)
  })

  it('by weights that are typed, some parts left out; a wrong weight is named', async () => {
    const { user, form } = await open()
    await user.type(within(form).getByLabelText('Số tiền đem chia'), '10 triệu')
    for (const name of [/^1 Quản lý/, /^5 Tài liệu/, /^6 Kinh phí/, /^7 Họp/]) await user.click(within(form).getByRole('checkbox', { name }))
    await user.selectOptions(within(form).getByLabelText('Chia theo'), 'weights')
    expect(within(form).getByText(/mọi phần đều bằng 0/)).toBeDefined()
    await user.type(within(form).getByLabelText('Tỷ lệ của 2 Kiểm tra, thanh tra'), '2')
    await user.type(within(form).getByLabelText('Tỷ lệ của 4 Đề án đo lường'), '1,5')
    expect(within(form).getByText('Tỷ lệ của 4 Đề án đo lường phải là số nguyên từ 0.')).toBeDefined()
    await user.clear(within(form).getByLabelText('Tỷ lệ của 4 Đề án đo lường'))
    await user.type(within(form).getByLabelText('Tỷ lệ của 4 Đề án đo lường'), '1')
    await user.selectOptions(within(form).getByLabelText('Chia tròn đến'), 'nghìn')
    expect(shares(form).filter((row) => !row.endsWith('—'))).toEqual(['2 Kiểm tra, thanh tra | 2 | 6.667.000', '4 Đề án đo lường | 1 | 3.333.000', 'Cộng | 3 | 10.000.000'])
  })

  it('over years and over the units that lead tasks', async () => {
    const plan = budgetPlan({
      years: [2026, 2028],
      tasks: [aTask({ id: 't1', number: 'I.1', title: 'Tập huấn' }), aTask({ id: 't2', number: 'I.2', title: 'Kiểm tra' }), aTask({ id: 't3', number: 'I.3', title: 'Khám', lead: ['so-y-te'] })],
    })
    const { user, form } = await open(fakeBudget(plan))
    await user.type(within(form).getByLabelText('Số tiền đem chia'), '1 tỷ')
    await user.selectOptions(within(form).getByLabelText('Chia cho'), 'years')
    expect(shares(form)).toEqual(['2026 | 1 | 333.333.334', '2027 | 1 | 333.333.333', '2028 | 1 | 333.333.333', 'Cộng | 3 | 1.000.000.000'])
    await user.selectOptions(within(form).getByLabelText('Chia cho'), 'units')
    await user.selectOptions(within(form).getByLabelText('Chia theo'), 'tasks')
    expect(shares(form)).toEqual(['Sở Khoa học và Công nghệ | 2 | 666.666.667', 'Sở Y tế | 1 | 333.333.333', 'Cộng | 3 | 1.000.000.000'])
    expect(within(form).getByText('Cách chia: theo số nhiệm vụ chủ trì.')).toBeDefined()
  })

  it('a sum that is not whole in the unit is not divided, and it says what fits', async () => {
    const { user, form } = await open()
    await user.type(within(form).getByLabelText('Số tiền đem chia'), '344,8 triệu')
    await user.selectOptions(within(form).getByLabelText('Chia tròn đến'), 'triệu')
    expect(within(form).getByText('Số tiền không tròn triệu đồng: lẻ 800.000 đồng. Chia đến nghìn đồng, hoặc sửa số tiền.')).toBeDefined()
    await user.click(within(form).getByRole('button', { name: 'Ghi vào sổ' }))
    expect(within(form).getByRole('alert').textContent).toContain('Số tiền không tròn triệu đồng')
  })
})
