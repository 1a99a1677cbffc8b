// Why a sum does not come out, at every level; and that the search for it ends, whatever the figures are.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactly } from '../money/dong.ts'
import { aBudget, aBudgetLine } from '../testing/budget.ts'
import type { Budget, BudgetLine } from './budget.ts'
import { reconcile } from './reconcile.ts'

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n)

describe('at every level', () => {
  it('names the lines below a line that make up its difference', () => {
    const { lines } = reconcile(
      aBudget(null, [
        ['1', 300n],
        ['1.1', 100n, 'Phụ lục 05'],
        ['1.2', 200n, 'Phụ lục 05'],
        ['1.3', 70n, 'Phụ lục số 03'],
        ['2', 50n],
      ]),
    )
    expect(lines.map(({ line, explanations }) => [line.number, explanations])).toEqual([
      ['1', [{ lines: ['1.3'], grantedBy: 'Phụ lục số 03', othersGrantedBy: 'Phụ lục 05' }]],
    ])
  })

  it.each<readonly [string, bigint, readonly Partial<BudgetLine>[], readonly (readonly [string, string, number, string])[]]>([
    ['a source', 60n, [{ source: 'ngân sách tỉnh' }, { source: 'ngân sách tỉnh' }, { source: 'xã hội hóa' }, { source: 'Xã hội hóa' }], [
      ['source', 'xã hội hóa', 2, 'difference'],
      ['source', 'ngân sách tỉnh', 2, 'stated'],
    ]],
    ['an annex', 60n, [{ grantedBy: 'Mục 1, Phụ lục 05' }, { grantedBy: 'Mục 2, Phụ lục số 5' }, { grantedBy: 'Phụ lục 03' }, { grantedBy: 'Phụ lục 03' }], [
      ['annex', 'Phụ lục 03', 2, 'difference'],
      ['annex', 'Phụ lục 05', 2, 'stated'],
    ]],
    ['a year', 60n, [{ years: [2026, 2026] }, { years: [2026, 2026] }, { years: [2027, 2027] }, { years: [2027, 2027] }], [
      ['years', '2027', 2, 'difference'],
      ['years', '2026', 2, 'stated'],
    ]],
    ['a level', 60n, [{ level: 'province' }, { level: 'province' }, { level: 'outside' }, { level: 'central' }], [['level', 'province', 2, 'stated']]],
    ['nothing', 61n, [{ level: 'province' }, { level: 'province' }, { level: 'outside' }, { level: 'central' }], []],
  ])('names %s', (_, total, said, groups) => {
    const amounts = [20n, 40n, 33n, 44n]
    const lines = said.map((more, index) => aBudgetLine([`${index + 1}`, amounts[index] ?? 0n], more))
    const read = reconcile({ statedTotal: exactly(total), lines })
    expect(read.groups.map(({ by, words, count, is }) => [by, words, count, is])).toEqual(groups)
  })
})

/** A tree of any shape: each line under an earlier one, or at the top. */
const aTree = fc
  .array(fc.tuple(fc.bigInt(1n, 10n ** 12n), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 24 })
  .map((nodes): Budget => {
    const parents = nodes.map(([, pick, top], index) => (index === 0 || top ? null : pick % index))
    const children = nodes.map((_, index) => nodes.flatMap((_one, child) => (parents[child] === index ? [child] : [])))
    const amountOf = (index: number): bigint => {
      const below = children[index] ?? []
      return below.length === 0 ? (nodes[index]?.[0] ?? 0n) : sum(below.map(amountOf))
    }
    const lines = nodes.map((_, index) => {
      const parent = parents[index] ?? null
      return aBudgetLine([`n${index}`, amountOf(index)], { id: `b${index}`, parent: parent === null ? null : `b${parent}` })
    })
    const tops = nodes.flatMap((_, index) => (parents[index] === null ? [amountOf(index)] : []))
    return { statedTotal: exactly(sum(tops)), lines }
  })

describe('any tree', () => {
  it('whose figures are the sums of those below them adds up at every level', () => {
    fc.assert(
      fc.property(aTree, (budget) => {
        const read = reconcile(budget)
        expect([read.agrees, read.explanations, read.lines.filter(({ agrees }) => !agrees)]).toEqual([true, [], []])
      }),
    )
  })

  it('with a line left out of the total says how much, and names the line', () => {
    fc.assert(
      fc.property(aTree, fc.nat(), (budget, pick) => {
        const tops = budget.lines.filter(({ parent }) => parent === null)
        const line = tops[pick % tops.length]
        fc.pre(line !== undefined && line.amount.kind === 'stated' && tops.length > 1)
        const left = line?.amount.kind === 'stated' ? line.amount.range.max : 0n
        const read = reconcile({ ...budget, statedTotal: exactly((budget.statedTotal?.max ?? 0n) - left) })
        expect(read.difference).toBe(left)
        const sets = read.explanations.map(({ lines }) => lines)
        // More than ten ways to explain it are none.
        if (sets.length > 0) expect(sets).toContainEqual([line?.number])
        // What is said of a set is true: without it the rest is what is stated.
        const amounts = new Map(budget.lines.map((one) => [one.number ?? '', one.amount.kind === 'stated' ? one.amount.range.max : 0n]))
        for (const set of sets) expect(sum(set.map((one) => amounts.get(one) ?? 0n))).toBe(left)
      }),
    )
  })

  it('with one figure changed is found at exactly that line and those it counts in', () => {
    fc.assert(
      fc.property(aTree, fc.nat(), fc.bigInt(1n, 10n ** 9n), (budget, pick, more) => {
        const index = pick % budget.lines.length
        const lines = budget.lines.map((line, at) =>
          at === index && line.amount.kind === 'stated'
            ? { ...line, amount: { kind: 'stated' as const, range: exactly(line.amount.range.max + more) } }
            : line,
        )
        const read = reconcile({ ...budget, lines })
        const changed = lines[index]
        const parent = changed?.parent ?? null
        const wrong = new Set(read.lines.filter(({ agrees }) => !agrees).map(({ line }) => line.id))
        const isParent = lines.some((line) => line.parent === changed?.id)
        expect(wrong).toEqual(new Set([...(parent === null ? [] : [parent]), ...(isParent ? [changed?.id] : [])]))
        expect(read.difference).toBe(parent === null ? more : 0n)
      }),
    )
  })
})

const many = (count: number, line: (index: number) => readonly [bigint, string | null]): readonly BudgetLine[] =>
  Array.from({ length: count }, (_, index) => {
    const [amount, parent] = line(index)
    return aBudgetLine([`n${index}`, amount], { id: `b${index}`, parent })
  })

describe('10,000 lines', () => {
  const shapes: readonly (readonly [string, Budget])[] = [
    ['side by side, adding up', { statedTotal: exactly(10_000n * 7n), lines: many(10_000, () => [7n, null]) }],
    ['all equal, four too many', { statedTotal: exactly(9_996n * 7n), lines: many(10_000, () => [7n, null]) }],
    ['all equal, nothing explains it', { statedTotal: exactly(9_996n * 7n - 1n), lines: many(10_000, () => [7n, null]) }],
    ['in one chain of equal figures', { statedTotal: exactly(3n), lines: many(10_000, (i) => [7n, i === 0 ? null : `b${i - 1}`]) }],
    ['in one chain, every level wrong', { statedTotal: exactly(3n), lines: many(10_000, (i) => [BigInt(30_000 - i), i === 0 ? null : `b${i - 1}`]) }],
    ['under a hundred lines, each wrong', { statedTotal: exactly(5n), lines: many(10_000, (i) => [BigInt(i * i + 1), i < 100 ? null : `b${i % 100}`]) }],
    ['of powers of two', { statedTotal: exactly(5n), lines: many(10_000, (i) => [2n ** BigInt(i % 300), null]) }],
    ['all different', { statedTotal: exactly(5n), lines: many(10_000, (i) => [BigInt(i) * 1_000_003n + 17n, null]) }],
  ]

  // Were it quadratic, or the search without a bound, this would not end in time; `npm run bench` has the figures.
  it.each(shapes)('%s', (_, budget) => {
    const { stated, found, difference } = reconcile(budget)
    expect(difference).toBe((found?.max ?? 0n) - (stated?.max ?? 0n))
  })
})

describe('restated money', () => {
  it('is said and never added', () => {
    const lines = [
      ...aBudget(null, [['1', 600n], ['2', 400n]]).lines,
      aBudgetLine(['n', 250n], { years: [2026, 2029], each: 'year', restates: true, parent: null }),
      aBudgetLine(['y', 600n], { years: [2026, 2026], restates: true, parent: 'b1' }),
    ]
    const read = reconcile({ statedTotal: exactly(1_000n), lines })
    expect([read.agrees, read.found, read.lines]).toEqual([true, exactly(1_000n), []])
  })

  it('a year is that of every year of its span, or of the line above, or of the plan', () => {
    const yearly = (more: Partial<BudgetLine>): Budget => ({
      statedTotal: exactly(500n),
      lines: [aBudgetLine(['1', 100n], { each: 'year', ...more })],
    })
    expect(reconcile(yearly({ years: [2026, 2030] })).agrees).toBe(true)
    expect(reconcile(yearly({}), [2026, 2030]).agrees).toBe(true)
    expect(reconcile(yearly({}), [2026, 2029]).difference).toBe(-100n)
    // Of years that nobody says there is no sum to compare.
    expect(reconcile(yearly({})).difference).toBeNull()
  })
})
