import { describe, expect, it } from 'vitest'
import { localDate } from '../../date/local-date.ts'
import type { Actor } from '../../execution/command.ts'
import { moneySheet } from '../follow/sheet.ts'
import type { BudgetLine } from '../budget.ts'
import { aBudgetLine } from '../../testing/budget.ts'
import { aPlan, aTask } from '../../testing/plan.ts'
import { applyMoney, replayMoney } from './apply.ts'
import type { MoneyCommand, MoneyContext, MoneyEvent, MoneyProblem } from './command.ts'
import { decideMoney } from './decide.ts'
import { emptyBook, type CarryOver, type MoneyBook, type MoneyEntry, type MoneyTransfer, type OverspendPolicy } from './entry.ts'
import { moneyRights } from './rights.ts'
import { moneyWarnings } from './warnings.ts'

const of2026: Partial<BudgetLine> = { years: [2026, 2026] }
const plan = aPlan({
  years: [2026, 2027],
  tasks: [aTask({ id: 't1' }), aTask({ id: 't2' })],
  budget: {
    statedTotal: null,
    lines: [
      aBudgetLine(['1', 300n, '12/QĐ-STC'], of2026),
      aBudgetLine(['1.1', 100n], of2026),
      aBudgetLine(['1.2', null], of2026),
      aBudgetLine(['2', 80n], { stage: 'need' }),
      aBudgetLine(['3', 'regular']),
      aBudgetLine(['4', 500n], { stage: 'allocated' }),
    ],
  },
})

const today = localDate(2027, 3, 1)
const finance: Actor = { userId: 'u-1', organisationId: 'so-tai-chinh', role: 'finance' }
const context: MoneyContext = { plan, actor: finance, today }

const paid = { id: 'e1', stage: 'disbursed', lineId: 'b1.1', fiscalYear: 2026, amount: 40n, on: localDate(2026, 6, 1), act: 'UNC 01' } as const
const entry = (overrides: Partial<MoneyEntry> = {}): MoneyEntry => ({ ...paid, source: null, taskId: null, unit: null, note: null, ...overrides })
const record = (entries: readonly MoneyEntry[], batch: string | null = null): MoneyCommand => ({ kind: 'recordEntries', entries, batch })
const transfer = (overrides: Partial<MoneyTransfer> = {}): MoneyCommand => ({
  kind: 'transferMoney',
  transfer: { id: 'm1', from: 'b1.1', to: 'b1.2', fiscalYear: 2026, amount: 30n, on: localDate(2026, 9, 1), act: '40/QĐ-STC', reason: 'Giảm một lớp', ...overrides },
})
const carry = (overrides: Partial<CarryOver> = {}): MoneyCommand => ({
  kind: 'carryOver',
  carryOver: { id: 'c1', lineId: 'b1.1', fiscalYear: 2026, amount: 30n, on: localDate(2027, 2, 1), act: '9/QĐ-STC', ground: 'signedContract', reason: 'Hợp đồng ký tháng 12', ...overrides },
})

const bookAfter = (...commands: readonly MoneyCommand[]): MoneyBook =>
  commands.reduce((book, command) => {
    const events = decideMoney(book, command, context)
    if (!events.ok) throw new Error(events.error.code)
    return events.value.reduce(applyMoney, book)
  }, emptyBook(plan.id))

const withPolicy = (policy: OverspendPolicy, book = emptyBook(plan.id)): MoneyBook => ({ ...book, policy })

/** A refusal's code; of rows, their places and codes. */
const answer = (book: MoneyBook, command: MoneyCommand, given = context): string => {
  const result = decideMoney(book, command, given)
  if (result.ok) return 'ok'
  const { error } = result
  return error.code === 'money/rows' ? error.problems.map(({ row, code }) => `${row} ${code.slice(6)}`).join(', ') : error.code.slice(6)
}

describe('an entry', () => {
  it.each<readonly [what: string, entry: Partial<MoneyEntry>, answer: string]>([
    ['a payment', {}, 'ok'],
    ['of no line', { lineId: null, stage: 'need' }, 'ok'],
    ['for a line that is not there', { lineId: 'b9' }, '0 no-such-line'],
    ['for a task that is not there', { taskId: 't9' }, '0 no-such-task'],
    ['by a unit nobody knows', { unit: 'so-la' }, '0 no-such-unit'],
    ['by a unit of the plan', { unit: 'so-y-te' }, 'ok'],
    ['of nothing', { amount: 0n }, '0 amount-not-positive'],
    ['of less than nothing', { amount: -1n }, '0 amount-not-positive'],
    ['a cut', { stage: 'adjusted', amount: -1n }, 'ok'],
    ['a change of nothing', { stage: 'adjusted', amount: 0n }, '0 amount-not-positive'],
    ['of a year before the plan', { stage: 'need', fiscalYear: 2025 }, '0 year-outside-plan'],
    ['of a year after it', { fiscalYear: 2028 }, '0 year-outside-plan'],
    ['of no year', { stage: 'need', fiscalYear: 2026.5 }, '0 year-outside-plan'],
    ['today', { on: today, fiscalYear: 2027 }, 'ok'],
    ['tomorrow', { on: localDate(2027, 3, 2), fiscalYear: 2027 }, '0 in-future'],
    ['paid on the first day of its year', { on: localDate(2026, 1, 1) }, 'ok'],
    ['paid the day before', { on: localDate(2025, 12, 31) }, '0 outside-year'],
    ['paid on the last day of the closing', { on: localDate(2027, 1, 31) }, 'ok'],
    ['paid the day after', { on: localDate(2027, 2, 1) }, '0 outside-year'],
    ['settled long after', { stage: 'settled', on: localDate(2027, 2, 20) }, 'ok'],
    ['allocated before its year, by an act', { stage: 'allocated', on: localDate(2025, 12, 20) }, 'ok'],
    ['allocated by no act', { stage: 'allocated', act: ' ' }, '0 act-required'],
    ['adjusted by no act', { stage: 'adjusted', act: null }, '0 act-required'],
    ['a need without an act', { stage: 'need', act: null }, 'ok'],
    ['with much wrong', { lineId: 'b9', amount: 0n, fiscalYear: 2031, on: localDate(2027, 4, 1) }, '0 no-such-line, 0 amount-not-positive, 0 year-outside-plan, 0 in-future'],
  ])('%s: %#', (_, overrides, expected) => {
    expect(answer(withPolicy('allow'), record([entry(overrides)]))).toBe(expected)
  })

  it('may name a body of the authority that the plan does not', () => {
    const units = new Set(['ubnd-xa-mau'])
    expect(answer(emptyBook(plan.id), record([entry({ unit: 'ubnd-xa-mau' })]), { ...context, units })).toBe('ok')
  })
})

describe('an import', () => {
  it('names everything wrong in every row, and records nothing', () => {
    const rows = [
      entry({ id: 'r0' }),
      entry({ id: 'r1', amount: 0n, act: 'UNC 02' }),
      entry({ id: 'r2' }),
      entry({ id: 'r2', act: 'UNC 04', lineId: 'b9' }),
      entry({ id: 'r4', act: 'unc  01', taskId: 't1' }),
      entry({ id: 'r5', act: null }),
      entry({ id: 'r6', act: null }),
    ]
    expect(answer(emptyBook(plan.id), record(rows, 'batch-1'))).toBe('1 amount-not-positive, 2 repeated, 3 no-such-line, 3 id-taken')
  })

  it('a voucher that was recorded before stands twice, in a form it is only said', () => {
    const book = bookAfter(record([entry()]))
    const again = [entry({ id: 'e2' })]
    expect(answer(book, record(again, 'batch-1'))).toBe('0 repeated')
    expect(answer(book, record(again))).toBe('ok')
    expect(moneyWarnings(book, record(again), context)).toEqual([{ code: 'money/repeated', row: 0, otherRow: null }])
  })

  it('is taken back whole, by its batch', () => {
    const before = bookAfter(record([entry({ id: 'e0', act: 'UNC 00' })]))
    const imported = record([entry({ id: 'r0' }), entry({ id: 'r1', act: 'UNC 02' })], 'batch-1')
    const recorded = decideMoney(before, imported, context)
    const book = recorded.ok ? recorded.value.reduce(applyMoney, before) : before
    const taken = decideMoney(book, { kind: 'withdraw', id: 'batch-1', reason: ' nhầm tệp ' }, context)
    const after = taken.ok ? taken.value.reduce(applyMoney, book) : book
    expect(after.entries.map(({ id, withdrawn }) => [id, withdrawn?.reason ?? null])).toEqual([
      ['e0', null],
      ['r0', 'nhầm tệp'],
      ['r1', 'nhầm tệp'],
    ])
    const view = { year: null, asOf: today }
    expect(moneySheet(plan, after, view)).toEqual(moneySheet(plan, before, view))
  })
})

describe('more than there is', () => {
  const problem = (overrides: Partial<Extract<MoneyProblem, { readonly code: 'money/overspent' }>>): MoneyProblem => ({
    code: 'money/overspent',
    row: 0,
    lineId: 'b1.1',
    fiscalYear: 2026,
    available: 100n,
    asked: 101n,
    ...overrides,
  })

  it.each<readonly [what: string, rows: readonly Partial<MoneyEntry>[], problems: readonly MoneyProblem[]]>([
    ['all of it', [{ amount: 100n }], []],
    ['one đồng more', [{ amount: 101n }], [problem({})]],
    ['in two rows', [{ amount: 60n }, { amount: 41n }], [problem({ row: 1, available: 40n, asked: 41n })]],
    ['what the same rows give counts first', [{ amount: 150n }, { stage: 'adjusted', amount: 50n }], []],
    ['a line without a figure has what is left above', [{ lineId: 'b1.2', amount: 200n }, { amount: 100n }], []],
    ['and no more', [{ lineId: 'b1.2', amount: 201n }, { amount: 100n }], [problem({ row: 1, lineId: 'b1', available: 99n, asked: 100n })]],
    ['of the same year only', [{ amount: 10n, fiscalYear: 2027, on: localDate(2027, 2, 1) }], [problem({ fiscalYear: 2027, available: 0n, asked: 10n })]],
    ['needed, but not given', [{ lineId: 'b2', amount: 1n }], [problem({ lineId: 'b2', available: 0n, asked: 1n })]],
    ['within the regular budget', [{ lineId: 'b3', amount: 9_999n }], []],
    ['given for both years together', [{ lineId: 'b4', amount: 500n }], []],
    ['and spent in both', [{ lineId: 'b4', amount: 300n }, { lineId: 'b4', amount: 201n, fiscalYear: 2027, on: localDate(2027, 2, 1) }], [problem({ row: 1, lineId: 'b4', fiscalYear: 2027, available: 200n, asked: 201n })]],
    ['committed', [{ stage: 'committed', amount: 101n }], [problem({})]],
    ['committed and paid are one money', [{ stage: 'committed', amount: 100n }, { amount: 100n }], []],
    ['cut', [{ amount: 60n }, { stage: 'adjusted', amount: -41n }], [problem({ row: 1, available: 40n, asked: 41n })]],
    ['cancelled', [{ amount: 60n }, { stage: 'cancelled', amount: 41n }], [problem({ row: 1, available: 40n, asked: 41n })]],
    ['settled is what was paid', [{ stage: 'settled', amount: 999n }], []],
  ])('%s: stopped, or said', (_, rows, problems) => {
    const entries = rows.map((row, index) => entry({ id: `r${index}`, act: `UNC ${index}`, ...row }))
    const stopped = decideMoney(withPolicy('stop'), record(entries), context)
    expect(stopped.ok ? [] : stopped.error).toEqual(problems.length === 0 ? [] : { code: 'money/rows', problems })
    expect(answer(withPolicy('warn'), record(entries))).toBe('ok')
    expect(moneyWarnings(withPolicy('warn'), record(entries), context)).toEqual(problems)
    expect(moneyWarnings(withPolicy('allow'), record(entries), context)).toEqual([])
  })

  it('stopped rows leave the money to those that fit; rows that are let through take it', () => {
    const rows = [entry({ id: 'r0', act: '1', amount: 90n }), entry({ id: 'r1', act: '2', amount: 20n }), entry({ id: 'r2', act: '3', amount: 10n })]
    expect(answer(withPolicy('stop'), record(rows))).toBe('1 overspent')
    expect(moneyWarnings(withPolicy('warn'), record(rows), context)).toEqual([
      problem({ row: 1, available: 10n, asked: 20n }),
      problem({ row: 2, available: -10n, asked: 10n }),
    ])
  })

  it('allowed is not hidden', () => {
    const book = withPolicy('allow', bookAfter(record([entry({ amount: 101n })])))
    const { rows } = moneySheet(plan, book, { year: 2026, asOf: today })
    expect(rows.filter(({ flags }) => flags.includes('overspent')).map(({ line }) => line.id)).toEqual(['b1.1'])
  })

  it('what is given to the plan as a whole may be spent by a line that has nothing', () => {
    const given = entry({ id: 'g', stage: 'allocated', lineId: null, amount: 50n })
    const rows = (amount: bigint): MoneyCommand => record([given, entry({ id: 'r', lineId: 'b2', amount })])
    const whole = aPlan({ ...plan, budget: { statedTotal: null, lines: [aBudgetLine(['2', 80n], { stage: 'need', ...of2026 })] } })
    const here = { ...context, plan: whole }
    expect(answer(withPolicy('stop'), rows(50n), here)).toBe('ok')
    expect(answer(withPolicy('stop'), rows(51n), here)).toBe('1 overspent')
  })
})

describe('moving money', () => {
  it.each<readonly [what: string, before: readonly MoneyCommand[], command: MoneyCommand, answer: string]>([
    ['between lines', [], transfer(), 'ok'],
    ['all that is left', [], transfer({ amount: 100n }), 'ok'],
    ['more', [], transfer({ amount: 101n }), '0 not-enough'],
    ['what is paid is not left', [record([entry()])], transfer({ amount: 61n }), '0 not-enough'],
    ['what is committed is not left', [record([entry({ stage: 'committed', amount: 80n })])], transfer({ amount: 21n }), '0 not-enough'],
    ['from what was moved in', [transfer()], transfer({ id: 'm2', from: 'b1.2', to: 'b2' }), 'ok'],
    ['from a line with no money of its own', [], transfer({ from: 'b2', to: 'b1', amount: 1n }), '0 not-enough'],
    ['out of the regular budget', [], transfer({ from: 'b3', amount: 1n }), '0 not-enough'],
    ['to itself', [], transfer({ to: 'b1.1' }), 'same-line'],
    ['without a reason', [], transfer({ reason: ' ' }), 'reason-required'],
    ['without an act', [], transfer({ act: null }), '0 act-required'],
    ['of nothing', [], transfer({ amount: 0n }), '0 amount-not-positive'],
    ['from nowhere, outside the plan', [], transfer({ from: 'b9', fiscalYear: 2031 }), '0 no-such-line, 0 year-outside-plan'],
    ['in the future', [], transfer({ on: localDate(2027, 3, 2) }), '0 in-future'],
    ['twice by one id', [transfer()], transfer(), '0 id-taken'],
    ['into the next year', [], carry(), 'ok'],
    ['more than was left', [record([entry()])], carry({ amount: 61n }), '0 not-enough'],
    ['what was committed may be carried over', [record([entry({ stage: 'committed', amount: 80n })])], carry({ amount: 100n }), 'ok'],
    ['what was carried over already is not left', [carry({ amount: 80n })], carry({ id: 'c2', amount: 21n }), '0 not-enough'],
    ['of money for both years, which needs none', [], carry({ lineId: 'b4' }), '0 not-enough'],
    ['carried over without a reason', [], carry({ reason: '' }), 'reason-required'],
    ['carried over without an act', [], carry({ act: '' }), '0 act-required'],
  ])('%s: %#', (_, before, command, expected) => {
    expect(answer(bookAfter(...before), command)).toBe(expected)
  })

  it('says what was left', () => {
    const refused = decideMoney(bookAfter(record([entry()])), transfer({ amount: 61n }), context)
    expect(refused).toEqual({
      ok: false,
      error: { code: 'money/rows', problems: [{ code: 'money/not-enough', row: 0, lineId: 'b1.1', fiscalYear: 2026, available: 60n, asked: 61n }] },
    })
  })

  it('is spent in the year after the plan, where it was carried there', () => {
    const later = { plan, actor: finance, today: localDate(2028, 4, 1) }
    const last = entry({ id: 'a', stage: 'allocated', fiscalYear: 2027, amount: 90n, on: localDate(2027, 1, 5) })
    const spent = record([entry({ id: 's', act: 'UNC 9', fiscalYear: 2028, on: localDate(2028, 3, 1) })])
    const before = bookAfter(record([last]))
    const carried = decideMoney(before, carry({ fiscalYear: 2027, on: localDate(2028, 2, 1) }), later)
    const book = carried.ok ? carried.value.reduce(applyMoney, before) : before
    expect([answer(before, spent, later), answer(book, spent, later)]).toEqual(['0 year-outside-plan', 'ok'])
  })
})

describe('the rest', () => {
  it.each<readonly [what: string, before: readonly MoneyCommand[], command: MoneyCommand, answer: string]>([
    ['no rows', [], record([]), 'nothing-recorded'],
    ['taking back', [record([entry()])], { kind: 'withdraw', id: 'e1', reason: 'nhập sai' }, 'ok'],
    ['without a reason', [record([entry()])], { kind: 'withdraw', id: 'e1', reason: ' ' }, 'reason-required'],
    ['what is not there', [], { kind: 'withdraw', id: 'e1', reason: 'x' }, 'no-such-entry'],
    ['twice', [record([entry()]), { kind: 'withdraw', id: 'e1', reason: 'x' }], { kind: 'withdraw', id: 'e1', reason: 'x' }, 'already-withdrawn'],
    ['linking', [], { kind: 'linkTasks', lineId: 'b1', taskIds: ['t1', 't2'] }, 'ok'],
    ['linking the same', [{ kind: 'linkTasks', lineId: 'b1', taskIds: ['t1', 't2'] }], { kind: 'linkTasks', lineId: 'b1', taskIds: ['t2', 't1'] }, 'nothing-changes'],
    ['linking nothing to what has nothing', [], { kind: 'linkTasks', lineId: 'b1', taskIds: [] }, 'nothing-changes'],
    ['linking what is not there', [], { kind: 'linkTasks', lineId: 'b9', taskIds: ['t9'] }, '0 no-such-line, 0 no-such-task'],
    ['a policy', [], { kind: 'setPolicy', policy: 'stop', reason: 'Quy chế chi tiêu' }, 'ok'],
    ['the same policy', [], { kind: 'setPolicy', policy: 'warn', reason: 'x' }, 'nothing-changes'],
    ['a policy without a reason', [], { kind: 'setPolicy', policy: 'stop', reason: '' }, 'reason-required'],
  ])('%s: %#', (_, before, command, expected) => {
    expect(answer(bookAfter(...before), command)).toBe(expected)
  })

  it.each<readonly [Actor['role'], organisationId: string | null, may: boolean]>([
    ['finance', 'so-tai-chinh', true],
    ['monitor', 'so-khoa-hoc-va-cong-nghe', true],
    ['monitor', 'so-y-te', false],
    ['leader', 'so-khoa-hoc-va-cong-nghe', false],
    ['officer', 'so-khoa-hoc-va-cong-nghe', false],
    ['administrator', null, false],
  ])('%s of %s', (role, organisationId, may) => {
    const actor: Actor = { userId: 'u', organisationId, role }
    expect(moneyRights(plan, actor)).toEqual({ record: may, link: may, setPolicy: may })
    expect(answer(emptyBook(plan.id), record([entry()]), { ...context, actor })).toBe(may ? 'ok' : 'rights')
    expect(answer(emptyBook(plan.id), record([]), { ...context, actor })).toBe(may ? 'nothing-recorded' : 'rights')
  })

  it('says where a sum is recorded both for a line and under it', () => {
    const above = entry({ id: 'a', stage: 'allocated', lineId: 'b1' })
    const under = entry({ id: 'u', stage: 'allocated', lineId: 'b1.1' })
    expect(moneyWarnings(bookAfter(record([above])), record([under]), context)).toEqual([{ code: 'money/parts-too', row: 0, lineId: 'b1.1', otherLineId: 'b1' }])
    expect(moneyWarnings(emptyBook(plan.id), record([above, under]), context)).toEqual([
      { code: 'money/parts-too', row: 0, lineId: 'b1', otherLineId: 'b1.1' },
      { code: 'money/parts-too', row: 1, lineId: 'b1.1', otherLineId: 'b1' },
    ])
  })

  it('keeps who recorded what, and when; words trimmed', () => {
    const decided = decideMoney(emptyBook(plan.id), record([entry({ act: ' UNC 01 ', note: ' ' })], 'batch-1'), context)
    const events: readonly MoneyEvent[] = decided.ok ? decided.value : []
    const kept = { ...entry(), by: 'u-1', recordedOn: today, withdrawn: null, batch: 'batch-1' }
    expect(replayMoney(plan.id, events)).toEqual({ ...emptyBook(plan.id), version: 1, entries: [kept] })
  })
})
