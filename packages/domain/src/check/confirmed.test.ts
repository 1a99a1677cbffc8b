import { expect, it } from 'vitest'
import { aBudget, aDraft, aPlan, aRead, aSource, aSpan, type LineSpec } from '../testing/index.ts'
import { confirmedOfDraft, confirmedOfPlan } from './confirmed.ts'

const money = (total: bigint | null, lines: readonly LineSpec[]) => {
  const budget = aBudget(total, lines)
  return { budget: { statedTotal: aRead(budget.statedTotal, 'sure', aSpan(40)), lines: budget.lines.map((line) => ({ ...line, span: aSpan(41), confidence: 'sure' as const })) } }
}

it.each<[string, ReturnType<typeof money>, readonly unknown[]]>([
  ['adds up', money(5n, [['1', 2n], ['2', 3n]]), [['total', 2]]],
  ['adds up below', money(null, [['1', 5n], ['1.1', 2n], ['1.2', 3n]]), [['line', 2]]],
  ['does not', money(6n, [['1', 2n], ['2', 3n]]), []],
  ['has no total', money(null, [['1', 2n]]), []],
])('a budget that %s', (_, draft, expected) => {
  expect(confirmedOfDraft(aDraft(draft)).map((one) => (one.kind === 'total' || one.kind === 'line' ? [one.kind, one.parts] : one))).toEqual(expected)
})

it('confirms counts and years, in the order of the document', () => {
  const source = aSource('Kế hoạch 05 năm (giai đoạn 2026 - 2030).', 'Tổng số có 01 nhiệm vụ.')
  expect(confirmedOfDraft(aDraft(), { source }).map(({ kind }) => kind)).toEqual(['years', 'count'])
  expect(confirmedOfPlan(aPlan(), { source }).map(({ kind }) => kind)).toContain('years')
})
