import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aBudget, aBudgetLine, type LineSpec } from '../testing/budget.ts'
import { reconcile } from './reconcile.ts'

type Row = readonly [
  what: string,
  stated: bigint | null,
  lines: readonly LineSpec[],
  difference: bigint | null,
  explained: readonly (readonly string[])[],
]

const rows: readonly Row[] = [
  [
    'adds up',
    500n,
    [
      ['1', 200n],
      ['2', 300n],
    ],
    0n,
    [],
  ],
  ['nothing stated', null, [['1', 200n]], null, []],
  ['no line has a figure', 500n, [['1', null]], null, []],
  [
    'one part is outside the total',
    500n,
    [
      ['1', 200n],
      ['2', 420n],
      ['2.1', 120n],
      ['2.2', 300n],
    ],
    120n,
    [['2.1']],
  ],
  [
    'two parts are',
    500n,
    [
      ['1', 200n],
      ['2', 300n],
      ['3', 70n],
      ['4', 50n],
    ],
    120n,
    [['3', '4']],
  ],
  [
    'either of two explains it',
    500n,
    [
      ['1', 400n],
      ['2', 100n],
      ['3', 100n],
    ],
    100n,
    [['2'], ['3']],
  ],
  ['a line is missing', 500n, [['1', 200n]], -300n, []],
  [
    'a part is counted twice in the total',
    700n,
    [
      ['1', 200n],
      ['2', 300n],
    ],
    -200n,
    [['1']],
  ],
  [
    'nothing explains it',
    500n,
    [
      ['1', 200n],
      ['2', 333n],
    ],
    33n,
    [],
  ],
  [
    'an open line leaves room',
    500n,
    [
      ['1', 200n],
      ['2', null],
    ],
    -300n,
    [],
  ],
  [
    'the regular budget leaves none',
    500n,
    [
      ['1', 200n],
      ['2', 'regular'],
    ],
    -300n,
    [],
  ],
  [
    'a line without a figure is the sum of its parts',
    500n,
    [
      ['1', null],
      ['1.1', 200n],
      ['1.2', 300n],
    ],
    0n,
    [],
  ],
  ['zero is a figure', 0n, [['1', 0n]], 0n, []],
]

describe('reconcile', () => {
  it.each(rows)('%s', (_, stated, lines, difference, explained) => {
    const read = reconcile(aBudget(stated, lines))
    expect(read.difference).toBe(difference)
    expect(read.explanations.map((one) => one.lines)).toEqual(explained)
  })

  it.each<readonly [string, bigint | null, readonly LineSpec[], boolean]>([
    [
      'too little, with a line open',
      500n,
      [
        ['1', 200n],
        ['2', null],
      ],
      true,
    ],
    [
      'too much, with a line open',
      500n,
      [
        ['1', 600n],
        ['2', null],
      ],
      false,
    ],
    [
      'too little, the rest in the regular budget',
      500n,
      [
        ['1', 200n],
        ['2', 'regular'],
      ],
      false,
    ],
    ['no total to hold it against', null, [['1', 200n]], true],
  ])('%s', (_, stated, lines, agrees) => {
    expect(reconcile(aBudget(stated, lines)).agrees).toBe(agrees)
  })

  it('says what sets the explaining lines apart', () => {
    const read = reconcile(
      aBudget(900n, [
        ['1', 400n],
        ['1.1', 250n, 'Mục 2.1, Phụ lục 05'],
        ['1.2', 150n, 'giao tại Mục 2.1, Phụ lục số 5'],
        ['2', 320n],
        ['2.1', 120n, 'Mục 2.5, Phụ lục số 03'],
        ['2.2', 200n, 'Mục 2.1; 2.2, Phụ lục 05'],
        ['3', 300n, 'Mục 2.2 Phụ lục 05'],
      ]),
    )
    expect(read.explanations).toEqual([
      { lines: ['2.1'], grantedBy: 'Mục 2.5, Phụ lục số 03', othersGrantedBy: 'Phụ lục 05' },
    ])
  })

  it('compares each line with the lines under it', () => {
    const { lines } = reconcile(
      aBudget(null, [
        ['1', 300n],
        ['1.1', 100n],
        ['1.2', 190n],
        ['2', 50n],
        ['2.1', 50n],
      ]),
    )
    expect(lines.map(({ line, difference, agrees }) => [line.number, difference, agrees])).toEqual([
      ['1', -10n, false],
      ['2', 0n, true],
    ])
  })

  it('is exact on ranges', () => {
    const range = (min: bigint, max: bigint) => ({ kind: 'stated', range: { min, max } }) as const
    const lines = [
      aBudgetLine(['1', 0n], { amount: range(130n, 150n) }),
      aBudgetLine(['2', 0n], { amount: range(20n, 30n) }),
    ]
    expect(reconcile({ statedTotal: { min: 150n, max: 180n }, lines }).agrees).toBe(true)
    const less = reconcile({ statedTotal: { min: 130n, max: 150n }, lines })
    expect([less.difference, less.explanations.map((one) => one.lines)]).toEqual([30n, [['2']]])
    expect(reconcile({ statedTotal: { min: 140n, max: 180n }, lines }).difference).toBe(10n)
  })

  it('understands a parent given by number, a parent that is not there, and a circle', () => {
    const byNumber = [aBudgetLine(['1', 100n]), aBudgetLine(['1.1', 100n], { parent: '1' }), aBudgetLine(['9.1', 5n])]
    expect(reconcile({ statedTotal: { min: 105n, max: 105n }, lines: byNumber }).agrees).toBe(true)
    const circle = [aBudgetLine(['1', 100n], { parent: 'b2' }), aBudgetLine(['2', 50n], { parent: 'b1' })]
    expect(reconcile({ statedTotal: null, lines: circle }).found).not.toBeNull()
  })

  it('agrees with any budget whose total is the sum of its lines, and explains any one line left out', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.bigInt(1n, 10n ** 12n), { minLength: 2, maxLength: 12 }),
        fc.nat(),
        (amounts, pick) => {
          const lines = amounts.map((amount, index): LineSpec => [`${index + 1}`, amount])
          const sum = amounts.reduce((a, b) => a + b, 0n)
          expect(reconcile(aBudget(sum, lines)).agrees).toBe(true)
          const left = amounts[pick % amounts.length] ?? 0n
          const read = reconcile(aBudget(sum - left, lines))
          expect(read.difference).toBe(left)
          expect(read.explanations.map((one) => one.lines)).toContainEqual([`${(pick % amounts.length) + 1}`])
        },
      ),
    )
  })
})
