// The invented plan's money: a budget whose items come to more than its total, what was recorded of it in two years, and
// the page a server makes of both.

import {
  emptyBook,
  exactly,
  localDate,
  moneyBy,
  moneyFlow,
  moneySheet,
  quarterSpending,
  unassignedMoney,
  unfundedTasks,
  type BudgetLine,
  type Kept,
  type LocalDate,
  type MoneyBook,
  type MoneyEntry,
  type MoneyStage,
  type Plan,
  type SettledFinding,
} from '@tiendo/domain'
import { aBudgetLine, aTask } from '@tiendo/domain/testing'
import type { BudgetPage } from '@tiendo/api/client'
import { today } from './items.ts'
import { page as planPage } from './plan.ts'

const million = (count: bigint): bigint => count * 1_000_000n

const lines: readonly BudgetLine[] = [
  { ...aBudgetLine(['1', million(420n)]), label: 'Quản lý tiêu chuẩn, đo lường, chất lượng', source: 'ngân sách tỉnh', stage: 'allocated', years: [2026, 2026] },
  { ...aBudgetLine(['1.1', million(220n)]), label: 'Rà soát, khảo sát, bản tin' },
  { ...aBudgetLine(['1.2', million(200n)]), label: 'Thử nghiệm phục vụ kiểm tra' },
  { ...aBudgetLine(['2', null]), label: 'Nhiệm vụ thường xuyên của các đơn vị', amount: { kind: 'regular' } },
  { ...aBudgetLine(['3', null]), label: 'Huy động nguồn hợp pháp khác', source: 'nguồn hợp pháp khác', amount: { kind: 'stated', range: { min: million(130n), max: million(150n) } }, years: [2026, 2027], each: 'year' },
]

const byFinance = { by: 'u-ha', recordedOn: localDate(2026, 10, 1), withdrawn: null, batch: null } as const

const entry = (
  id: string,
  [stage, lineId, amount, on, act]: readonly [MoneyStage, string | null, bigint, LocalDate, string],
  more: Partial<Kept<MoneyEntry>> = {},
): Kept<MoneyEntry> => ({
  id,
  stage,
  lineId,
  fiscalYear: 2026,
  amount,
  on,
  act,
  source: null,
  taskId: null,
  unit: null,
  note: null,
  ...byFinance,
  ...more,
})

export const book: MoneyBook = {
  ...emptyBook('p-87'),
  version: 6,
  entries: [
    entry('e-chi-1', ['disbursed', 'b1.1', million(100n), localDate(2026, 3, 12), 'PC 021'], { taskId: 't1' }),
    entry('e-chi-2', ['disbursed', 'b1.2', million(215n), localDate(2026, 6, 30), 'PC 047']),
    entry('e-nham-3', ['disbursed', 'b1.1', million(30n), localDate(2026, 7, 2), 'PC 050'], {
      withdrawn: { by: 'u-ha', recordedOn: localDate(2026, 7, 5), reason: 'Ghi nhầm mục' },
    }),
    entry('e-giam-4', ['adjusted', 'b1.1', million(-20n), localDate(2026, 8, 12), '207/QĐ-UBND']),
    entry('e-chung-5', ['allocated', null, million(25n), localDate(2026, 9, 1), '230/QĐ-UBND'], { source: 'tài trợ' }),
  ],
  transfers: [
    { id: 'e-chuyen-6', from: 'b1.1', to: 'b1.2', fiscalYear: 2026, amount: million(10n), on: localDate(2026, 9, 15), act: '240/QĐ-UBND', reason: 'Thiếu mẫu thử', ...byFinance },
  ],
  links: { 'b1.1': ['t1'] },
}

const plan: Plan = {
  ...planPage.plan,
  years: [2026, 2027],
  tasks: [
    aTask({ id: 't1', number: 'I.1', title: 'Tập huấn nghiệp vụ đo lường', lead: ['so-khcn'] }),
    aTask({ id: 't2', number: 'I.2', title: 'Kiểm tra hàng hóa lưu thông', lead: ['so-khcn'] }),
  ],
  budget: { statedTotal: exactly(million(400n)), lines },
}

export const mismatch: SettledFinding = {
  rule: 'budget/total-mismatch',
  severity: 'error',
  span: null,
  key: 'k1',
  waiver: null,
  data: {
    stated: '400000000',
    found: '420000000',
    difference: '20000000',
    parts: ['420000000'],
    explainedBy: [],
    grantedBy: null,
    othersGrantedBy: null,
    groups: [],
  },
}

/** As the server answers for a year, or for all. */
export const budgetPage = (year: number | null, of: MoneyBook = book): BudgetPage => {
  const view = { year, asOf: today }
  return {
    plan: {
      id: plan.id,
      number: plan.document.number,
      title: plan.document.title ?? '',
      issuedOn: plan.issuedOn,
      years: plan.years,
      budget: plan.budget,
      tasks: plan.tasks,
      organisations: [{ id: 'so-khcn', name: 'Sở Khoa học và Công nghệ' }, { id: 'so-ct', name: 'Sở Công Thương' }],
      sample: true,
    },
    draftId: null,
    book: of,
    may: { record: true, link: true, setPolicy: true },
    sheet: moneySheet(plan, of, view),
    quarters: year === null ? null : quarterSpending(plan, of, year, today),
    flow: moneyFlow(plan, of, view),
    groups: {
      year: moneyBy(plan, of, 'year', view),
      source: moneyBy(plan, of, 'source', view),
      line: moneyBy(plan, of, 'line', view),
      task: moneyBy(plan, of, 'task', view),
      unit: moneyBy(plan, of, 'unit', view),
    },
    unfunded: unfundedTasks(plan, of, view),
    unassigned: unassignedMoney(plan, of, view),
    proposals: [],
    findings: [mismatch],
    names: { 'u-ha': 'Lê Thị Hà' },
    today,
  }
}
