// A plan's money of ten thousand lines and as many entries as a sheet of rows and totals, against adding the entries up;
// and a sum divided over nine thousand lines without losing a đồng, against dividing it inexactly.
import { allocate, allocateOver, emptyBook, localDate, moneySheet, type MoneyBook, type Plan } from '@tiendo/domain'
import { aPlan } from '@tiendo/domain/testing'
import { timed, type Figure } from './measure.ts'

const LINES = 10_000
const day = localDate(2026, 11, 20)

const plan: Plan = {
  ...aPlan(),
  years: [2026, 2030],
  budget: {
    statedTotal: null,
    lines: Array.from({ length: LINES }, (_, index) => ({
      id: `b${index}`,
      number: `${index}`,
      label: `Mục ${index}`,
      amount: { kind: 'stated', range: { min: 7n, max: 7n } } as const,
      source: index % 2 === 0 ? 'ngân sách tỉnh' : 'xã hội hóa',
      grantedBy: null,
      parent: index < 1_000 ? null : `b${index % 1_000}`,
      span: null,
    })),
  },
}

const book: MoneyBook = {
  ...emptyBook(plan.id),
  version: 1,
  entries: Array.from({ length: LINES }, (_, index) => ({
    id: `e${index}`,
    stage: index % 2 === 0 ? ('allocated' as const) : ('disbursed' as const),
    lineId: `b${1_000 + ((index * 7_919) % (LINES - 1_000))}`,
    fiscalYear: 2026 + (index % 5),
    amount: BigInt((index + 1) * 1_000),
    on: localDate(2026, (index % 10) + 1, (index % 28) + 1),
    act: `${index}/QĐ-STC`,
    source: null,
    taskId: null,
    unit: null,
    note: null,
    by: 'bench',
    recordedOn: day,
    withdrawn: null,
    batch: null,
  })),
}

const TOTAL = 1_234_567_890_123n
/** Those with no lines under them. */
const lineIds = plan.budget.lines.slice(1_000).map(({ id }) => id)
const weights = lineIds.map((_, index) => BigInt((index * 7_919) % 10_007))

export const money = (): readonly Figure[] => {
  const weight = weights.reduce((all, one) => all + one, 0n)
  const inexact = { name: 'dividing it inexactly', value: timed(() => weights.map((one) => (TOTAL * one) / weight)) }
  const request = { over: 'lines', lineIds, fiscalYear: 2026, by: 'equal', amount: TOTAL, unit: 'đồng', stage: 'allocated', on: day, act: '1/QĐ-STC', source: null, note: null, asOf: day } as const
  const divided = allocateOver(plan, book, request)
  if (!divided.ok) throw new Error(divided.error.code)
  return [
    {
      name: 'money sheet of 10,000 lines and entries',
      value: timed(() => moneySheet(plan, book, { year: 2026, asOf: day })),
      unit: 'ms CPU',
      peer: { name: 'adding the entries up', value: timed(() => book.entries.reduce((all, { amount }) => all + amount, 0n)) },
    },
    { name: 'a sum over 9,000 weights, no đồng lost', value: timed(() => allocate(TOTAL, weights)), unit: 'ms CPU', peer: inexact },
    { name: 'a sum over 9,000 lines, with why', value: timed(() => allocateOver(plan, book, request)), unit: 'ms CPU', peer: inexact },
  ]
}
