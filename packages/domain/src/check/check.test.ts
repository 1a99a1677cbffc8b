import { describe, expect, it } from 'vitest'
import { findCitations } from '../citation/find-citations.ts'
import { mergeCitations } from '../citation/merge-citations.ts'
import type { Draft } from '../plan/draft.ts'
import type { Plan } from '../plan/plan.ts'
import {
  aBudget,
  aDraft,
  aDraftHead,
  aDraftTask,
  aPlan,
  aRead,
  aSpan,
  aTask,
  aTiming,
  type LineSpec,
} from '../testing/index.ts'
import { check, checkDraft } from './check.ts'
import type { Finding, FindingRule } from './finding.ts'

/** Each line of a text is a line of the document. */
const citing = (text: string): Partial<Draft> => ({
  citations: mergeCitations(
    text
      .split('\n')
      .flatMap((line, index) => findCitations(line).map((found) => ({ ...found, span: aSpan(index + 1, line) }))),
  ),
})

const money = (total: bigint | null, lines: readonly LineSpec[]): Partial<Draft> => {
  const budget = aBudget(total, lines)
  return {
    budget: {
      statedTotal: aRead(budget.statedTotal, 'sure', aSpan(40)),
      lines: budget.lines.map((line, index) => ({ ...line, span: aSpan(41 + index), confidence: 'sure' as const })),
    },
  }
}

const numbered = (...numbers: readonly (string | null)[]): Partial<Draft> => ({
  tasks: numbers.map((number) => aDraftTask({ number })),
})
const sections = (...paths: readonly string[]): Partial<Draft> => ({
  sections: paths.map((path, index) => ({ path, title: path, span: aSpan(index + 1) })),
})

const gap = (missing: string, after: string, before: string, where: string) => [
  'outline/gap',
  where === 'sections' ? 'note' : 'warning',
  { missing, after, before, where },
]

type Row = readonly [lines: string, draft: Partial<Draft>, findings: readonly (readonly unknown[])[]]

const rows: readonly Row[] = [
  ['a clean draft', {}, []],
  [
    'Số: /KH-UBND',
    { document: aDraftHead({ number: aRead(null, 'sure', null) }) },
    [['document/missing-number', 'warning', {}]],
  ],
  [
    'ngày    tháng 3 năm 2026',
    { document: aDraftHead({ issuedOn: aRead(null) }) },
    [['document/missing-date', 'warning', {}]],
  ],
  [
    'total 500: 1 = 200, 2 = 420 (2.1 = 120 by another annex)',
    money(500n, [
      ['1', 200n, 'Phụ lục 05'],
      ['2', 420n],
      ['2.1', 120n, 'Phụ lục số 03'],
      ['2.2', 300n, 'Phụ lục 05'],
    ]),
    [
      [
        'budget/total-mismatch',
        'error',
        {
          stated: '500',
          found: '620',
          difference: '120',
          parts: ['200', '420'],
          explainedBy: [['2.1']],
          grantedBy: 'Phụ lục số 03',
          othersGrantedBy: 'Phụ lục 05',
          groups: [{ by: 'annex', words: 'Phụ lục 05', count: 2, is: 'stated' }],
        },
      ],
    ],
  ],
  [
    '1 = 300: 1.1 = 100, 1.2 = 190',
    money(null, [
      ['1', 300n],
      ['1.1', 100n],
      ['1.2', 190n],
    ]),
    [
      [
        'budget/line-mismatch',
        'error',
        {
          number: '1',
          stated: '300',
          found: '290',
          difference: '-10',
          parts: ['100', '190'],
          explainedBy: [],
          grantedBy: null,
          othersGrantedBy: null,
          groups: [],
        },
      ],
    ],
  ],
  [
    '1, 2, 4 in the budget',
    money(null, [
      ['1', 1n],
      ['2', 1n],
      ['4', 1n],
      ['4.1', 1n],
    ]),
    [gap('3', '2', '4', 'budget')],
  ],
  ['tasks 1, 2, 5', numbered('1', '2', '5'), [gap('3, 4', '2', '5', 'tasks')]],
  ['tasks I.1, I.2, II.1, II.3', numbered('I.1', 'I.2', 'II.1', 'II.3'), [gap('II.2', 'II.1', 'II.3', 'tasks')]],
  ['tasks that start again', numbered('1', '2', '1', '2', '3'), []],
  ['tasks without numbers, codes, other marks', numbered(null, '1', 'x', '2', '17', '-'), []],
  ['sections I, II, IV', sections('I', 'I.1', 'I.2', 'II', 'IV'), [gap('III', 'II', 'IV', 'sections')]],
  ['sections A, B, C, D', sections('A', 'B', 'C', 'D'), []],
  ['points a, b, c, d, đ, e', sections('a', 'b', 'c', 'd', 'đ', 'e'), []],
  ['points a, b, c, d, e', sections('a', 'b', 'c', 'd', 'e'), []],
  ['points a, b, d', sections('a)', 'b)', 'd)'), [gap('c', 'b', 'd', 'sections')]],
  [
    'no lead',
    { tasks: [aDraftTask({ lead: aRead([]) })] },
    [['task/missing-lead', 'warning', { number: '1', title: 'Tổ chức tập huấn nghiệp vụ' }]],
  ],
  [
    'no timing',
    { tasks: [aDraftTask({ timing: aRead(aTiming({ phrase: '', rules: [{ kind: 'unstated', purpose: null }] })) })] },
    [['task/missing-timing', 'note', { number: '1', title: 'Tổ chức tập huấn nghiệp vụ' }]],
  ],
  [
    '"Thường xuyên" is a timing',
    { tasks: [aDraftTask({ timing: aRead(aTiming({ rules: [{ kind: 'continuous', purpose: null }] })) })] },
    [],
  ],
  [
    '5/QĐ-STC ngày 29/12/2025 twice, ngày 29/12/2024 once',
    citing('5/QĐ-STC ngày 29/12/2025\n5/QĐ-STC ngày 29/12/2024\n5/QĐ-STC ngày 29/12/2025\n5/QĐ-STC'),
    [
      [
        'citation/date-conflict',
        'error',
        {
          symbol: '5/QĐ-STC',
          dates: [
            { date: '2025-12-29', times: 2 },
            { date: '2024-12-29', times: 1 },
          ],
        },
      ],
    ],
  ],
  [
    'issued 12/3/2026, citing 5/QĐ-STC ngày 13/3/2026',
    citing('5/QĐ-STC ngày 13/3/2026; 5/QĐ-STC ngày 13/3/2026; 15/KH-UBND ngày 14/3/2026'),
    [['citation/after-issue', 'error', { symbol: '5/QĐ-STC', date: '2026-03-13', issuedOn: '2026-03-12' }]],
  ],
  [
    'Thông tư 01/2021/TT-BTC ngày 01/3/2022',
    citing('Thông tư số 01/2021/TT-BTC ngày 01/3/2022'),
    [['citation/year-mismatch', 'error', { symbol: '01/2021/TT-BTC', symbolYear: 2021, date: '2022-03-01' }]],
  ],
  ['Thông tư 01/2021/TT-BTC ngày 01/3/2021', citing('Thông tư số 01/2021/TT-BTC ngày 01/3/2021'), []],
]

/** The rules that the table is about; each of the others has a table of its own. */
const ABOUT = new Set<FindingRule>([
  'document/missing-number', 'document/missing-date', 'outline/gap', 'citation/date-conflict', 'citation/after-issue',
  'citation/year-mismatch', 'task/missing-lead', 'task/missing-timing', 'budget/total-mismatch', 'budget/line-mismatch',
])
const found = (draft: Partial<Draft>): readonly Finding[] => checkDraft(aDraft(draft)).filter(({ rule }) => ABOUT.has(rule))

describe('lines → findings', () => {
  it.each(rows)('%s', (_, draft, findings) => {
    expect(found(draft).map(({ rule, severity, data }) => [rule, severity, data])).toEqual(findings)
  })

  it('gives every finding, in the order of the document, each with its place', () => {
    const findings = found({
        ...citing('x\n5/QĐ-STC ngày 13/3/2027'),
        ...money(5n, [
          ['1', 4n],
          ['3', 9n],
        ]),
        tasks: [aDraftTask({ lead: aRead([]) })],
      })
    expect(findings.map(({ rule, span }) => [rule, span?.line[0]])).toEqual([
      ['citation/after-issue', 2],
      ['task/missing-lead', 20],
      ['budget/total-mismatch', 40],
      ['outline/gap', 42],
    ])
  })

  it('points at the mention that goes against the others', () => {
    const [conflict] = found(citing('5/QĐ-STC ngày 29/12/2024\n5/QĐ-STC ngày 29/12/2025\n5/QĐ-STC ngày 29/12/2025'))
    expect(conflict?.span?.line).toEqual([1, 1])
  })
})

describe('a plan', () => {
  it('is held to the same rules', () => {
    const plan = aPlan({
      tasks: [aTask(), aTask({ id: 't2', number: '3', lead: [] })],
      budget: aBudget(5n, [['1', 4n]]),
      issuedOn: null,
    })
    const of = (checked: Plan) => check(checked).map(({ rule }) => rule).filter((rule) => ABOUT.has(rule))
    expect(of(plan)).toEqual(['document/missing-date', 'outline/gap', 'task/missing-lead', 'budget/total-mismatch'])
    expect(of(aPlan())).toEqual([])
  })
})
