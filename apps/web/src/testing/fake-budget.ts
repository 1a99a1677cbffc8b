// A plan's money in memory, decided and followed by the domain's own functions: what a form asks is what is then shown.
import {
  applyMoney,
  check,
  decideMoney,
  emptyBook,
  moneyBy,
  moneyFlow,
  moneyRights,
  moneySheet,
  proposeLinks,
  quarterSpending,
  settle,
  unassignedMoney,
  unfundedTasks,
  type Actor,
  type MoneyBook,
  type MoneyCommand,
  type Plan,
} from '@tiendo/domain'
import { aBudgetLine, aPlan, aSpan, aTask } from '@tiendo/domain/testing'
import { exactly, localDate } from '@tiendo/domain'
import type { BudgetPage } from '../features/budget/page-shape.ts'
import { refuse, type Handlers } from './fake-api.tsx'
import { today } from './fixtures.ts'

const quoted = (line: number, quote: string) => ({ span: aSpan(line, quote) })

/** Lines come to more than the stated total, by exactly what another annex grants; one number is skipped. */
export const budgetPlan = (overrides: Partial<Plan> = {}): Plan =>
  aPlan({
    years: [2026, 2026],
    issuedOn: localDate(2026, 1, 15),
    tasks: [aTask({ id: 't1', number: 'I.1', title: 'Tập huấn nghiệp vụ đo lường' }), aTask({ id: 't2', number: 'I.2', title: 'Kiểm tra trạm cân' })],
    budget: {
      statedTotal: exactly(1_000_000_000n),
      lines: [
        aBudgetLine(['1', 600_000_000n, 'Phụ lục 05'], { label: 'Quản lý đo lường', source: 'ngân sách tỉnh', ...quoted(10, '1. Quản lý đo lường: 600.000.000 đồng') }),
        aBudgetLine(['1.1', 350_000_000n, 'Phụ lục 05'], { label: 'Tập huấn nghiệp vụ', ...quoted(11, '1.1. Tập huấn nghiệp vụ: 350.000.000 đồng') }),
        aBudgetLine(['1.2', 250_000_000n, 'Phụ lục 05'], { label: 'Thử nghiệm mẫu', ...quoted(12, '1.2. Thử nghiệm mẫu: 250.000.000 đồng') }),
        aBudgetLine(['2', 250_000_000n, 'Phụ lục 03'], { label: 'Kiểm tra, thanh tra', source: 'ngân sách tỉnh', ...quoted(13, '2. Kiểm tra: 250.000.000 đồng (Phụ lục 03)') }),
        aBudgetLine(['4', 400_000_000n, 'Phụ lục 05'], { label: 'Đề án đo lường', source: 'nguồn hợp pháp khác', ...quoted(15, '4. Đề án: 400.000.000 đồng') }),
        aBudgetLine(['5', 0n, 'Phụ lục 05'], { label: 'Tài liệu in' }),
        aBudgetLine(['6', null], { label: 'Kinh phí cấp xã' }),
        aBudgetLine(['7', 'regular'], { label: 'Họp, hội nghị' }),
      ],
    },
    ...overrides,
  })

type Asking = { readonly year: number | null }
const isAsking = (input: unknown): input is Asking => typeof input === 'object' && input !== null && 'year' in input
type Running = { readonly version: number; readonly command: MoneyCommand }
const isRunning = (input: unknown): input is Running => typeof input === 'object' && input !== null && 'command' in input

const finance: Actor = { userId: 'u1', organisationId: 'so-tai-chinh', role: 'finance' }

export const fakeBudget = (plan: Plan = budgetPlan(), actor: Actor = finance) => {
  let book: MoneyBook = emptyBook(plan.id)
  const context = (who: Actor) => ({ plan, actor: who, today })
  const run = (command: MoneyCommand, who: Actor = actor): void => {
    const decided = decideMoney(book, command, context(who))
    if (!decided.ok) return refuse(decided.error)
    for (const event of decided.value) book = applyMoney(book, event)
  }
  const page = (year: number | null): BudgetPage => {
    const view = { year, asOf: today }
    const { document } = plan
    return {
      plan: { ...plan, number: document.number, title: document.title ?? '' },
      draftId: 'draft-1',
      book,
      may: moneyRights(plan, actor),
      sheet: moneySheet(plan, book, view),
      quarters: year === null ? null : quarterSpending(plan, book, year, today),
      flow: moneyFlow(plan, book, view),
      groups: { year: moneyBy(plan, book, 'year', view), source: moneyBy(plan, book, 'source', view), line: moneyBy(plan, book, 'line', view), task: moneyBy(plan, book, 'task', view), unit: moneyBy(plan, book, 'unit', view) },
      unfunded: unfundedTasks(plan, book, view),
      unassigned: unassignedMoney(plan, book, view),
      proposals: proposeLinks(plan),
      findings: settle(check(plan).filter(({ rule }) => rule.startsWith('budget/'))).findings,
      names: { u1: 'Trần Thị Mẫu', u9: 'Lê Văn Mẫu' },
      today,
    }
  }
  const handlers: Handlers = {
    'budget.get': (input) => page(isAsking(input) ? input.year : null),
    'budget.run': (input) => {
      if (!isRunning(input)) throw new Error('a command is sent')
      if (input.version !== book.version) return refuse({ code: 'store/conflict', version: book.version })
      run(input.command)
      return { book }
    },
  }
  return { plan, handlers, page, now: () => book, /** Somebody else's doing. */ meanwhile: (command: MoneyCommand) => run(command, { ...finance, userId: 'u9' }) }
}
