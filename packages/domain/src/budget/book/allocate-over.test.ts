import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '../../date/local-date.ts'
import type { Actor } from '../../execution/command.ts'
import { allocate } from '../../money/allocate.ts'
import { aBudgetLine } from '../../testing/budget.ts'
import { aPlan, aTask } from '../../testing/plan.ts'
import { allocateOver } from './allocate-over.ts'
import type { Allocation, AllocationOver, AllocationRequest } from './allocation.ts'
import { linesToAllocate, unitsToAllocate, yearsToAllocate } from './allocation-weights.ts'
import { applyMoney } from './apply.ts'
import { decideMoney } from './decide.ts'
import { emptyBook, type MoneyBook } from './entry.ts'

const [science, health] = ['so-khoa-hoc-va-cong-nghe', 'so-y-te'] as const
const of2026 = { years: [2026, 2026] } as const
const plan = aPlan({
  years: [2026, 2028],
  tasks: [aTask({ id: 't1' }), aTask({ id: 't2' }), aTask({ id: 't3', lead: [health] })],
  budget: {
    statedTotal: null,
    lines: [
      aBudgetLine(['1', 600n], of2026),
      aBudgetLine(['1.1', 400n], of2026),
      aBudgetLine(['1.2', 200n], of2026),
      aBudgetLine(['1.3', null], of2026),
      aBudgetLine(['2', null], { amount: { kind: 'stated', range: { min: 130n, max: 150n } }, each: 'year', years: [2027, 2028] }),
      aBudgetLine(['3', 90n, '12/QĐ-STC'], of2026),
      aBudgetLine(['4', 600n], { years: [2026, 2028] }),
      aBudgetLine(['4.1', 100n], { restates: true, each: 'year' }),
    ],
  },
})
const today = localDate(2026, 11, 20)
const book = emptyBook(plan.id)

const asked = (amount: bigint, over: AllocationOver, more: Partial<Pick<AllocationRequest, 'unit' | 'stage' | 'note'>> = {}): AllocationRequest => ({
  ...over, amount, unit: 'đồng', stage: 'allocated', on: today, act: '8/QĐ-UBND', source: null, note: null, asOf: today, ...more,
})

const lines = (lineIds: readonly string[], by: Extract<AllocationOver, { over: 'lines' }>['by'], fiscalYear = 2026): AllocationOver => ({ over: 'lines', lineIds, fiscalYear, by })

const done = (request: AllocationRequest, before: MoneyBook = book): Allocation => {
  const result = allocateOver(plan, before, request)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const amounts = (request: AllocationRequest, before?: MoneyBook): readonly bigint[] => done(request, before).shares.map(({ amount }) => amount)

describe('a sum divided', () => {
  it.each<readonly [what: string, over: AllocationOver, amount: bigint, parts: readonly bigint[]]>([
    ['equally: what is over goes to the earlier lines', lines(['b1.1', 'b1.2', 'b3'], 'equal'), 11n, [4n, 4n, 3n]],
    ['by the need of the year', lines(['b1.1', 'b1.2'], 'need'), 100n, [67n, 33n]],
    ['by the need of the year: a line without any gets nothing', lines(['b1.1', 'b1.3'], 'need'), 5n, [5n, 0n]],
    ['by the need of a line with all under it', lines(['b1', 'b4.1'], 'need'), 5n, [5n, 0n]],
    ['by the need of all years where no line has one of that year alone', lines(['b2', 'b4'], 'need', 2026), 900n, [300n, 600n]],
    ['by what the document states, granted or not', lines(['b1.1', 'b3'], 'figures'), 49n, [40n, 9n]],
    ['by given weights; none is zero', lines(['b1.1', 'b1.2', 'b3'], { weights: [2n, 1n] }), 10n, [7n, 3n, 0n]],
    ['over years equally', { over: 'years', years: [2026, 2027, 2028], lineId: 'b4', by: 'equal' }, 8n, [3n, 3n, 2n]],
    ['over years by need, of a range the upper end', { over: 'years', years: [2026, 2027, 2028], lineId: 'b2', by: 'need' }, 11n, [0n, 6n, 5n]],
    ['over years by the need of the whole plan', { over: 'years', years: [2026, 2027], lineId: null, by: 'need' }, 75n, [60n, 15n]],
    ['over units by the tasks they lead', { over: 'units', units: [health, science], lineId: null, fiscalYear: 2026, by: 'tasks' }, 10n, [3n, 7n]],
    ['over units by given weights', { over: 'units', units: [health, science], lineId: 'b3', fiscalYear: 2026, by: { weights: [0n, 9n] } }, 10n, [0n, 10n]],
  ])('%s', (_, over, amount, parts) => {
    expect(amounts(asked(amount, over))).toEqual(parts)
  })

  it('a need recorded counts like one the document states', () => {
    const recorded = bookWith(asked(200n, lines(['b1.3'], 'equal'), { stage: 'need' }))
    expect(amounts(asked(60n, lines(['b1.2', 'b1.3'], 'need')), recorded)).toEqual([30n, 30n])
  })

  it.each([
    ['triệu', [2_000_000n, 1_000_000n, 1_000_000n]],
    ['nghìn', [1_334_000n, 1_333_000n, 1_333_000n]],
    ['đồng', [1_333_334n, 1_333_333n, 1_333_333n]],
  ] as const)('in whole %s', (unit, parts) => {
    expect(amounts(asked(4_000_000n, lines(['b1.1', 'b1.2', 'b3'], 'equal'), { unit }))).toEqual(parts)
  })

  it('says what each share follows from', () => {
    const { weight, weighed, shares } = done(asked(8n, lines(['b1.1', 'b1.2', 'b3', 'b4'], { weights: [4n, 1n, 1n, 0n] })))
    expect([weight, weighed]).toEqual([6n, 'given'])
    expect(shares.map(({ weight: own, floor, rest, of, extra, tie }) => `${own}/6: ${floor} + ${rest}/${of}, +${extra} ${tie ?? ''}`.trim())).toEqual([
      '4/6: 5 + 1/3, +1 first',
      '1/6: 1 + 1/3, +0 later',
      '1/6: 1 + 1/3, +0 later',
      '0/6: 0 + 0/1, +0',
    ])
  })

  it('drafts an entry for each share of more than nothing', () => {
    const { entries } = done(asked(7n, { over: 'units', units: [science, health], lineId: 'b3', fiscalYear: 2026, by: { weights: [1n, 0n] } }, { note: 'chia' }))
    expect(entries).toEqual([
      { stage: 'allocated', lineId: 'b3', fiscalYear: 2026, amount: 7n, on: today, act: '8/QĐ-UBND', source: null, taskId: null, unit: science, note: 'chia' },
    ])
    expect(done(asked(2n, { over: 'years', years: [2026, 2027], lineId: null, by: 'equal' })).entries.map(({ lineId, fiscalYear }) => [lineId, fiscalYear])).toEqual([[null, 2026], [null, 2027]])
  })
})

describe('is refused', () => {
  it.each<readonly [what: string, request: AllocationRequest, problem: object]>([
    ['nothing', asked(0n, lines(['b1.1'], 'equal')), { code: 'allocation/amount-not-positive' }],
    ['among none', asked(1n, lines([], 'equal')), { code: 'allocation/no-parts' }],
    ['a part twice', asked(1n, lines(['b3', 'b3'], 'equal')), { code: 'allocation/repeated-part', part: { kind: 'line', lineId: 'b3' } }],
    ['a line the plan does not have', asked(1n, lines(['b9'], 'equal')), { code: 'allocation/no-such-line', lineId: 'b9' }],
    ['years of such a line', asked(1n, { over: 'years', years: [2026], lineId: 'b9', by: 'equal' }), { code: 'allocation/no-such-line', lineId: 'b9' }],
    ['a line and one under it', asked(1n, lines(['b1.1', 'b1'], 'equal')), { code: 'allocation/nested-lines', lineId: 'b1.1', above: 'b1' }],
    ['by need where nobody needs', asked(1n, lines(['b1.3'], 'need')), { code: 'allocation/no-weight' }],
    ['by weights of zero', asked(1n, lines(['b3'], { weights: [0n] })), { code: 'allocation/no-weight' }],
    ['by a weight below zero', asked(1n, lines(['b3'], { weights: [-1n] })), { code: 'allocation/negative' }],
    ['what is no whole number of the unit', asked(344_800_000n, lines(['b3'], 'equal'), { unit: 'triệu' }), { code: 'allocation/not-whole', unit: 'triệu', below: 800_000n, fits: 'nghìn' }],
    ['of what is whole in none but đồng', asked(1_001n, lines(['b3'], 'equal'), { unit: 'nghìn' }), { code: 'allocation/not-whole', unit: 'nghìn', below: 1n, fits: 'đồng' }],
  ])('%s', (_, request, problem) => {
    expect(allocateOver(plan, book, request)).toEqual({ ok: false, error: problem })
  })
})

it('offers the parts a sum is usually divided over', () => {
  expect(linesToAllocate(plan, null)).toEqual(['b1', 'b2', 'b3', 'b4'])
  expect(linesToAllocate(plan, 'b1')).toEqual(['b1.1', 'b1.2', 'b1.3'])
  expect(linesToAllocate(plan, 'b4')).toEqual([])
  expect(linesToAllocate(plan, 'b9')).toEqual([])
  expect(yearsToAllocate(plan, null)).toEqual([2026, 2027, 2028])
  expect(yearsToAllocate(plan, 'b2')).toEqual([2027, 2028])
  expect(unitsToAllocate(plan)).toEqual([science, health])
  expect(unitsToAllocate({ ...plan, tasks: [] })).toHaveLength(3)
})

const finance: Actor = { userId: 'u-1', organisationId: 'so-tai-chinh', role: 'finance' }
const bookWith = (request: AllocationRequest): MoneyBook => {
  const entries = done(request).entries.map((entry, index) => ({ ...entry, id: `e${index}` }))
  const events = decideMoney(book, { kind: 'recordEntries', entries, batch: 'b-1' }, { plan, actor: finance, today })
  if (!events.ok) throw new Error(JSON.stringify(events.error))
  return events.value.reduce(applyMoney, book)
}

it('is recorded as one batch, every đồng of it', () => {
  const over = [
    lines(['b1.1', 'b1.2', 'b3'], 'equal'),
    { over: 'years', years: [2026, 2027, 2028], lineId: 'b4', by: 'equal' },
    { over: 'units', units: [science, health], lineId: null, fiscalYear: 2027, by: 'tasks' },
  ] as const satisfies readonly AllocationOver[]
  for (const one of over) {
    const { entries } = bookWith(asked(1_000_000_007n, one))
    expect(entries.reduce((sum, { amount }) => sum + amount, 0n)).toBe(1_000_000_007n)
    expect(new Set(entries.map(({ batch }) => batch))).toEqual(new Set(['b-1']))
  }
})

describe('whatever the amount and the weights', () => {
  const weights = fc.array(fc.bigInt(0n, 50n), { minLength: 1, maxLength: 12 }).filter((list) => list.some((one) => one > 0n))
  const years = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => 2026 + index)
  const unit = fc.constantFrom('đồng', 'nghìn', 'triệu') satisfies fc.Arbitrary<AllocationRequest['unit']>
  const scale = { đồng: 1n, nghìn: 1_000n, triệu: 1_000_000n }
  const divided = (amount: bigint, list: readonly bigint[], in_: AllocationRequest['unit']): readonly bigint[] =>
    amounts(asked(amount * scale[in_], { over: 'years', years: years(list.length), lineId: null, by: { weights: list } }, { unit: in_ }))

  it('the parts sum to the amount, in whole units, within one unit of the exact share; zero gets zero', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 15n), weights, unit, (amount, list, in_) => {
        const parts = divided(amount, list, in_)
        const whole = amount * scale[in_]
        const total = list.reduce((sum, one) => sum + one, 0n)
        expect(parts.reduce((sum, one) => sum + one, 0n)).toBe(whole)
        for (const [index, part] of parts.entries()) {
          const weight = list[index] ?? 0n
          expect(part % scale[in_]).toBe(0n)
          if (weight === 0n) expect(part).toBe(0n)
          const off = part * total - whole * weight
          expect(off < scale[in_] * total && -off < scale[in_] * total).toBe(true)
        }
      }),
    )
  })

  it('a larger weight never gets less, and of equal ones the earlier', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 12n), weights, (amount, list) => {
        const parts = divided(amount, list, 'đồng')
        for (const [i, a] of list.entries())
          for (const [j, b] of list.entries())
            if (a > b || (a === b && i < j)) expect((parts[i] ?? 0n) >= (parts[j] ?? 0n)).toBe(true)
      }),
    )
  })

  it('in another order the same amounts are given to each weight: only who of equal ones gets the extra đồng changes', () => {
    const sorted = (pairs: readonly (readonly [bigint, bigint])[]): readonly string[] => pairs.map(([weight, part]) => `${weight}: ${part}`).toSorted()
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 12n),
        weights.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length }))),
        (amount, [list, order]) => {
          const shuffled = order.map((index) => list[index] ?? 0n)
          const [plain, other] = [divided(amount, list, 'đồng'), divided(amount, shuffled, 'đồng')]
          const byWeight = (all: readonly bigint[], parts: readonly bigint[]) => all.map((weight, index) => [weight, parts[index] ?? 0n] as const)
          const same = sorted(byWeight(list, plain))
          // Different weights may share a remainder: then the earlier of them is another one too.
          const rests = list.map((weight) => (amount * weight) % list.reduce((sum, one) => sum + one, 0n))
          const crossing = list.some((a, i) => list.some((b, j) => a !== b && rests[i] === rests[j]))
          if (!crossing) expect(sorted(byWeight(shuffled, other))).toEqual(same)
          else for (const [place, index] of order.entries()) expect(((other[place] ?? 0n) - (plain[index] ?? 0n)) ** 2n <= 1n).toBe(true)
        },
      ),
    )
  })

  it('what is told of each share makes it', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 12n), weights, (amount, list) => {
        const { shares, weight: total } = done(asked(amount, { over: 'years', years: years(list.length), lineId: null, by: { weights: list } }))
        for (const { weight, floor, rest, of, extra, amount: part } of shares) {
          expect(floor + extra).toBe(part)
          expect((floor * of + rest) * total).toBe(amount * weight * of)
          expect(rest < of).toBe(true)
          if (extra > 0n) expect(rest > 0n).toBe(true)
        }
        expect(allocate(amount, list)).toEqual({ ok: true, value: shares.map(({ amount: part }) => part) })
      }),
    )
  })
})
