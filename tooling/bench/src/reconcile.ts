// Ten thousand budget lines held against each other, with what explains the difference: side by side, in one deep chain,
// and in figures chosen to keep the search for an explanation busy. The floor is adding the same figures up.
import { reconcile, type Budget, type BudgetLine } from '@tiendo/domain'
import { timed, type Figure } from './measure.ts'

const LINES = 10_000

const line = (index: number, amount: bigint, parent: number | null): BudgetLine => ({
  id: `b${index}`,
  number: `${index}`,
  label: `Mục ${index}`,
  amount: { kind: 'stated', range: { min: amount, max: amount } },
  source: index % 2 === 0 ? 'ngân sách tỉnh' : 'xã hội hóa',
  grantedBy: `Mục ${index}, Phụ lục 0${index % 3}`,
  parent: parent === null ? null : `b${parent}`,
  span: null,
})

const budget = (stated: bigint, amount: (index: number) => bigint, parent: (index: number) => number | null): Budget => ({
  statedTotal: { min: stated, max: stated },
  lines: Array.from({ length: LINES }, (_, index) => line(index, amount(index), parent(index))),
})

const shapes: readonly (readonly [string, Budget])[] = [
  ['in groups of ten, one figure off', budget(7n * 1_000n - 1n, (i) => (i < 1_000 ? 7n : 1n), (i) => (i < 1_000 ? null : i % 1_000))],
  ['all equal, unexplained', budget(7n * 9_996n - 1n, () => 7n, () => null)],
  ['in one chain, every level wrong', budget(3n, (i) => BigInt(30_000 - i), (i) => (i === 0 ? null : i - 1))],
  ['all even, the difference odd', budget(1_000_001n, (i) => 2n * BigInt((i * 7_919) % 10_007) + 2n, () => null)],
  ['of powers of two', budget(5n, (i) => 2n ** BigInt(i % 300), () => null)],
]

export const reconciling = (): readonly Figure[] =>
  shapes.map(([name, one]) => ({
    name: `10,000 budget lines ${name}`,
    value: timed(() => reconcile(one)),
    unit: 'ms CPU',
    peer: {
      name: 'adding them up',
      value: timed(() => one.lines.reduce((all, { amount }) => (amount.kind === 'stated' ? all + amount.range.max : all), 0n)),
    },
  }))
