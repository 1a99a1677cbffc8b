// A plan's money through two years, told as commands, and the sheets it ends with: `story.txt`.

import { expect, it } from 'vitest'
import { localDate, type LocalDate } from '../../date/local-date.ts'
import { exactly, type DongRange } from '../../money/dong.ts'
import type { Plan } from '../../plan/plan.ts'
import { aBudgetLine } from '../../testing/budget.ts'
import { aPlan, aTask } from '../../testing/plan.ts'
import { applyMoney } from '../book/apply.ts'
import type { MoneyCommand } from '../book/command.ts'
import { decideMoney } from '../book/decide.ts'
import { emptyBook, type MoneyBook, type MoneyEntry, type MoneyStage } from '../book/entry.ts'
import type { BudgetLine } from '../budget.ts'
import { moneyBy } from './by.ts'
import { moneyFlow } from './flow.ts'
import { quarterSpending } from './quarters.ts'
import type { MoneyColumns, MoneyRate } from './columns.ts'
import { moneySheet } from './sheet.ts'
import type { MoneyView } from './sheet-types.ts'
import { unassignedMoney, unfundedTasks } from './task-money.ts'

const range = (min: bigint, max: bigint): Pick<BudgetLine, 'amount'> => ({ amount: { kind: 'stated', range: { min, max } } })

const plan: Plan = aPlan({
  years: [2026, 2027],
  tasks: [
    aTask({ id: 't1', number: '1', title: 'Tập huấn nghiệp vụ' }),
    aTask({ id: 't2', number: '2', title: 'Kiểm tra hàng hóa' }),
    aTask({ id: 't3', number: '3', title: 'Thử nghiệm mẫu' }),
    aTask({ id: 't4', number: '4', title: 'Hội nghị tổng kết' }),
  ],
  budget: {
    statedTotal: exactly(1_000n),
    lines: [
      aBudgetLine(['1', 420n, '12/QĐ-STC'], { years: [2026, 2026], source: 'ngân sách tỉnh' }),
      aBudgetLine(['1.1', 220n]),
      aBudgetLine(['1.2', 200n]),
      aBudgetLine(['2', null], { ...range(130n, 150n), years: [2026, 2027], each: 'year', source: 'nguồn hợp pháp khác' }),
      aBudgetLine(['3', 300n], { years: [2026, 2027], stage: 'allocated', source: 'Ngân sách tỉnh' }),
      aBudgetLine(['4', 'regular']),
      aBudgetLine(['5', 500n], { restates: true }),
    ],
  },
})

const finance = { userId: 'u-tc', organisationId: 'so-tai-chinh', role: 'finance' } as const
const d = (text: string): LocalDate => {
  const [year, month, day] = text.split('-').map(Number)
  return localDate(year ?? 0, month ?? 0, day ?? 0)
}

let count = 0
type Row = readonly [stage: MoneyStage, line: string | null, amount: bigint, on: string, more?: Partial<MoneyEntry>]
const entry = ([stage, line, amount, on, more]: Row): MoneyEntry => ({
  id: `e${(count += 1)}`,
  stage,
  lineId: line === null ? null : `b${line}`,
  fiscalYear: Number(on.slice(0, 4)),
  amount,
  on: d(on),
  act: `${count}/QĐ-STC`,
  source: null,
  taskId: null,
  unit: null,
  note: null,
  ...more,
})
const record = (...rows: readonly Row[]): MoneyCommand => ({ kind: 'recordEntries', entries: rows.map(entry), batch: null })

const story: readonly MoneyCommand[] = [
  { kind: 'linkTasks', lineId: 'b1.1', taskIds: ['t1'] },
  { kind: 'linkTasks', lineId: 'b1.2', taskIds: ['t2', 't3'] },
  record(['disbursed', '1.1', 100n, '2026-03-20'], ['committed', '1.2', 150n, '2026-04-02']),
  record(['disbursed', '1.2', 70n, '2026-06-30', { taskId: 't2' }], ['disbursed', '1.2', 50n, '2026-07-01', { taskId: 't3' }]),
  record(['allocated', '2', 140n, '2026-05-01'], ['adjusted', '1.1', -20n, '2026-08-01']),
  { kind: 'transferMoney', transfer: { id: 'm1', from: 'b1.1', to: 'b1.2', fiscalYear: 2026, amount: 30n, on: d('2026-10-05'), act: '40/QĐ-STC', reason: 'Giảm một lớp' } },
  record(['allocated', null, 25n, '2026-11-02', { source: 'tài trợ' }], ['disbursed', '3', 90n, '2026-12-10']),
  record(['disbursed', '1.2', 60n, '2027-01-31', { fiscalYear: 2026 }]),
  { kind: 'carryOver', carryOver: { id: 'c1', lineId: 'b1.2', fiscalYear: 2026, amount: 40n, on: d('2027-02-20'), act: '9/QĐ-STC', ground: 'signedContract', reason: 'Hợp đồng ký tháng 12' } },
  record(['cancelled', '1.2', 10n, '2027-02-20', { fiscalYear: 2026 }], ['disbursed', '1.2', 55n, '2027-04-01']),
  record(['settled', '1.1', 100n, '2027-05-02', { fiscalYear: 2026 }], ['disbursed', '2', 5n, '2027-05-05']),
]

const told = (): MoneyBook => {
  let book = emptyBook(plan.id)
  for (const command of story) {
    const events = decideMoney(book, command, { plan, actor: finance, today: localDate(2027, 6, 30) })
    if (!events.ok) throw new Error(JSON.stringify(events.error, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)))
    for (const event of events.value) book = applyMoney(book, event)
  }
  return book
}

const money = (amount: bigint | DongRange | null): string => {
  if (amount === null) return '—'
  if (typeof amount === 'bigint') return `${amount}`
  return amount.min === amount.max ? `${amount.min}` : `${amount.min}–${amount.max}`
}
const percent = (rate: MoneyRate | null): string => (rate === null ? '' : `${rate.tenths / 10n},${rate.tenths % 10n}%`)
const COLUMNS = ['need', 'allocated', 'adjusted', 'transferred', 'carriedIn', 'carriedOut', 'cancelled', 'given', 'current', 'committed', 'disbursed', 'settled', 'remaining'] as const satisfies readonly (keyof MoneyColumns)[]
const cells = (columns: MoneyColumns): readonly string[] => COLUMNS.map((column) => money(columns[column]))

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)))
  return rows.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ').trimEnd()).join('\n')
}

const printed = (book: MoneyBook, view: MoneyView): string => {
  const sheet = moneySheet(plan, book, view)
  const head = ['', ...COLUMNS, '%', 'figure', 'flags']
  const rows = sheet.rows.map((row) => [
    `${'  '.repeat(row.depth)}${row.line.number ?? ''}`,
    ...cells(row.total),
    percent(row.rate),
    row.figure === null ? '' : `${row.figure.stage} ${row.figure.use}`,
    row.flags.join(' '),
  ])
  const none = sheet.noLine === null ? [] : [['(no line)', ...cells(sheet.noLine), '', '', '']]
  const title = `${view.year ?? 'all years'}, as of ${view.asOf}${sheet.closesOn === null ? '' : `, closes on ${sheet.closesOn}`}`
  return `${title}\n${table([head, ...rows, ...none, ['total', ...cells(sheet.total), percent(sheet.rate), '', '']])}`
}

const groups = (book: MoneyBook, dimension: Parameters<typeof moneyBy>[2], view: MoneyView): string =>
  `by ${dimension}, ${view.year ?? 'all years'}\n${table([['', ...COLUMNS], ...moneyBy(plan, book, dimension, view).map(({ name, columns }) => [name ?? '(none)', ...cells(columns)])])}`

const quarters = (book: MoneyBook, year: number, asOf: LocalDate): string => {
  const { rows, allocation } = quarterSpending(plan, book, year, asOf)
  const head = ['', 'from', 'to', 'planned', 'to date', 'disbursed', 'to date']
  return `quarters of ${year}, as of ${asOf}, of ${money(allocation)}\n${table([head, ...rows.map((row) => [`${row.quarter}`, row.from, row.to, money(row.planned), money(row.plannedToDate), money(row.disbursed), money(row.disbursedToDate)])])}`
}

const flow = (book: MoneyBook, view: MoneyView): string => {
  const { nodes, links, measure, total } = moneyFlow(plan, book, view)
  const named = new Map(nodes.map(({ id, name, kind }) => [id, name ?? `(${kind})`]))
  return [
    `flow of ${view.year ?? 'all years'}: ${measure} ${total}`,
    ...links.map(({ from, to, amount }) => `${named.get(from) ?? ''} → ${named.get(to) ?? ''}: ${amount}`),
  ].join('\n')
}

it('comes to these sheets', async () => {
  const book = told()
  const end = localDate(2027, 6, 30)
  const of2026 = { year: 2026, asOf: end }
  const tasks = unfundedTasks(plan, book, of2026).map(({ taskId, why }) => `${taskId} ${why}`)
  const left = unassignedMoney(plan, book, of2026)
  const text = [
    printed(book, { year: 2026, asOf: localDate(2026, 6, 30) }),
    printed(book, of2026),
    printed(book, { year: 2027, asOf: end }),
    printed(book, { year: null, asOf: end }),
    groups(book, 'year', { year: null, asOf: end }),
    groups(book, 'source', of2026),
    groups(book, 'task', of2026),
    groups(book, 'unit', of2026),
    quarters(book, 2026, localDate(2026, 11, 20)),
    quarters(book, 2026, end),
    flow(book, of2026),
    flow(emptyBook(plan.id), { year: 2027, asOf: end }),
    `unfunded in 2026: ${tasks.join(', ')}`,
    `unassigned in 2026: ${left.lines.map(({ lineId, why, amount }) => `${lineId} ${why} ${money(amount)}`).join(', ')}; in all ${money(left.total)}`,
  ].join('\n\n')
  await expect(`${text}\n`).toMatchFileSnapshot('./story.txt')
})
