// The rules about money over lines as read: where they speak, and where a careful reader would not.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactly } from '../../money/dong.ts'
import type { Draft } from '../../plan/draft.ts'
import { aBudgetLine, aDraft, aDraftHead, aRead, aSpan } from '../../testing/index.ts'
import { checkDraft } from '../check.ts'
import type { Finding, FindingRule } from '../finding.ts'

type Line = Parameters<typeof aBudgetLine>
const line = (number: string, amount: bigint | null, more: Line[1] = {}): Draft['budget']['lines'][number] => ({
  ...aBudgetLine([number, amount], more),
  confidence: 'sure',
  span: aSpan(40),
})
const column = (parent: string, amount: bigint, more: Line[1]): Draft['budget']['lines'][number] =>
  line(`${parent}c${more?.years?.[0] ?? more?.source ?? ''}`, amount, { number: null, parent, restates: true, ...more })
const year = (of: number) => ({ years: [of, of] as const, label: `Năm ${of}` })

const draftOf = (stated: bigint | null, lines: Draft['budget']['lines']): Draft =>
  aDraft({
    document: aDraftHead({ years: aRead([2026, 2027]) }),
    budget: { statedTotal: aRead(stated === null ? null : exactly(stated)), lines },
  })

const found = (stated: bigint | null, lines: Draft['budget']['lines']): readonly Finding[] =>
  checkDraft(draftOf(stated, lines)).filter(({ rule }) => rule.startsWith('budget/'))

type Row = readonly [what: string, stated: bigint | null, lines: Draft['budget']['lines'], rules: readonly FindingRule[]]

const trillion = 1_000_000_000n
const rows: readonly Row[] = [
  ['columns of all years that come to less than the row', 900n, [line('1', 900n), column('b1', 400n, year(2026)), column('b1', 450n, year(2027))], ['budget/year-mismatch']],
  ['a column of one year of two is a part', 900n, [line('1', 900n), column('b1', 400n, year(2026))], []],
  ['columns of sources that come to more', 900n, [line('1', 900n), column('b1', 500n, { source: 'NST' }), column('b1', 450n, { source: 'NSX' })], ['budget/year-mismatch']],
  [
    'a column of the total against its rows',
    900n,
    [
      line('1', 400n), column('b1', 100n, year(2026)), column('b1', 300n, year(2027)),
      line('2', 500n), column('b2', 200n, year(2026)), column('b2', 300n, year(2027)),
      line('x', 350n, { number: null, restates: true, ...year(2026) }), line('y', 550n, { number: null, restates: true, ...year(2027) }),
    ],
    ['budget/year-mismatch', 'budget/year-mismatch'],
  ],
  [
    'a blank cell is no money that year',
    900n,
    [
      line('1', 400n), column('b1', 400n, year(2026)),
      line('2', 500n), column('b2', 200n, year(2026)), column('b2', 300n, year(2027)),
      line('x', 600n, { number: null, restates: true, ...year(2026) }), line('y', 300n, { number: null, restates: true, ...year(2027) }),
    ],
    [],
  ],
  ['a yearly average that comes out', 900n, [line('1', 900n), line('2', 450n, { each: 'year', restates: true })], []],
  ['a yearly average that cannot', 900n, [line('1', 900n), line('2', 500n, { each: 'year', restates: true })], ['budget/range-mismatch']],
  [
    'an average rounded as it is written',
    130n * trillion,
    [line('1', 130n * trillion), line('2', 64_900_000_000n, { each: 'year', restates: true, unit: 'tỷ đồng' })],
    ['budget/range-mismatch'],
  ],
  [
    'an average rounded within its last place',
    129_900_000_000n,
    [line('1', 129_900_000_000n), line('2', 65n * trillion, { each: 'year', restates: true, unit: 'tỷ đồng' })],
    [],
  ],
  ['a breakdown said again by source', 900n, [line('1', 900n), line('s', 600n, { restates: true, source: 'NST' }), line('t', 300n, { restates: true, label: 'Dân góp' })], []],
  ['a total said again and otherwise', 900n, [line('1', 900n), line('s', 950n, { restates: true, label: 'Tổng cộng' })], ['budget/total-twice']],
  ['one amount a thousand times too large', 1_200n, [line('1', 400n), line('2', 500_000n), line('3', 300n)], ['budget/total-mismatch', 'budget/unit-suspect']],
  ['a large amount that the total counts', 500_700n, [line('1', 400n), line('2', 500_000n), line('3', 300n)], []],
  ['a large amount far from its many neighbours', null, [line('1', 400n), line('2', 500_000n), line('3', 600n), line('4', 500n)], ['budget/unit-suspect']],
  ['a large amount that stays large divided', null, [line('1', 400n), line('2', 5_000_000n), line('3', 600n), line('4', 500n)], []],
  ['money for a year after the plan', null, [line('1', 5n, { years: [2028, 2028] }), line('2', 5n, { years: [2027, 2028] })], ['budget/outside-years', 'budget/outside-years']],
  ['money of the programme that the plan is a year of', null, [line('1', 5n, { years: [2021, 2030] })], []],
  ['a line open below a line with a sum, and no total', null, [line('1', 5n), line('1.1', null)], []],
  ['zero is a figure', 5n, [line('1', 5n), line('2', 0n)], []],
]

describe('the rules about money', () => {
  it.each(rows)('%s', (_, stated, lines, rules) => {
    expect(found(stated, lines).map(({ rule }) => rule)).toEqual(rules)
  })

  it('a yearly amount that cannot be is an error; one that may be, or a need beside a grant, a warning', () => {
    const range = (min: bigint, max: bigint) => ({ amount: { kind: 'stated' as const, range: { min, max } } })
    const yearly = (min: bigint, max: bigint, more: Line[1] = {}) => [
      line('1', 0n, { years: [2026, 2027], stage: 'allocated', ...range(130n, 150n) }),
      line('2', 0n, { each: 'year', restates: true, ...range(min, max), ...more }),
    ]
    const of = (lines: Draft['budget']['lines']) => found(null, lines).map(({ rule, severity }) => `${rule} ${severity}`)
    expect(of(yearly(60n, 90n))).toEqual(['budget/range-mismatch warning'])
    expect(of(yearly(80n, 90n))).toEqual(['budget/range-mismatch error'])
    expect(of(yearly(80n, 90n, { stage: 'need' }))).toEqual(['budget/range-mismatch warning'])
    expect(of(yearly(65n, 75n))).toEqual([])
    expect(of(yearly(70n, 70n))).toEqual([])
  })

  it('a budget whose sums come out has no finding; one with a figure more has the finding, and its reason', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.bigInt(10n ** 6n, 9n * 10n ** 7n), { minLength: 2, maxLength: 9 }), fc.nat(), (amounts, pick) => {
        const total = amounts.reduce((a, b) => a + b, 0n)
        const lines = amounts.map((amount, index) => line(`${index + 1}`, amount))
        expect(found(total, lines)).toEqual([])
        const at = pick % amounts.length
        const [mismatch, ...others] = found(total - (amounts[at] ?? 0n), lines).filter(({ rule }) => rule === 'budget/total-mismatch')
        expect(others).toEqual([])
        expect(mismatch).toMatchObject({ rule: 'budget/total-mismatch', severity: 'error', data: { difference: `${amounts[at]}` } })
        // No two are equal, so that one line alone explains it.
        expect(mismatch).toMatchObject({ data: { explainedBy: [[`${at + 1}`]] } })
      }),
    )
  })
})
