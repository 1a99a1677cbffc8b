// The tree of amounts: a line is right in its number, its place in the tree and its amount to the đồng.

import type { Amount, Draft } from '@tiendo/domain'
import { align } from './align.ts'
import type { Gold } from './gold.ts'
import type { Judged } from './judged.ts'
import { judgeList, untold, type JudgedList } from './judge-list.ts'
import { bare } from './same.ts'

type Line = {
  readonly number: string | null
  readonly parent: string | null
  readonly min: string | null
  readonly max: string | null
}

const range = (min: string | null, max: string | null): string =>
  min === null ? 'no figure' : min === max ? min : `${min}..${max}`
const shown = ({ number, parent, min, max }: Line): string =>
  `${number ?? '·'} < ${parent === null ? '·' : bare(parent)}: ${range(min, max)}`

const figures = (amount: Amount): Pick<Line, 'min' | 'max'> =>
  amount.kind === 'stated' ? { min: `${amount.range.min}`, max: `${amount.range.max}` } : { min: null, max: null }

export type JudgedBudget = { readonly lines: JudgedList; readonly total: readonly Judged[] }

export const judgeBudget = ({ budget }: Gold, draft: Draft): JudgedBudget => {
  if (budget === undefined) return { lines: untold, total: [] }
  const found = draft.budget.lines
  const wanted = budget.lines.map(shown)
  // A parent without a number is known by an id that stands in no document: its label says which it is.
  const parentOf = (id: string | null): string | null => {
    const parent = found.find((line) => line.id === id)
    return parent === undefined ? null : (parent.number ?? parent.label)
  }
  const told = found.map((line) =>
    shown({ number: line.number, parent: parentOf(line.parent), ...figures(line.amount) }),
  )
  const pairs = align(wanted.length, told.length, (g, f) => (wanted[g] === told[f] ? 1 : 0), 1)
  const right = new Set(pairs.map(({ gold }) => gold))
  const taken = new Set(pairs.map((pair) => pair.found))
  const entries = budget.lines.flatMap((line, i) =>
    line.low
      ? []
      : {
          at: line.label.slice(0, 48),
          right: right.has(i),
          expected: wanted[i] ?? '',
          found: right.has(i) ? (wanted[i] ?? '') : '(lost)',
        },
  )
  // Gold readings list money once: what a line says again by year or source is not held against the reader.
  const extra = found.flatMap((line, i) => (taken.has(i) || line.restates === true ? [] : { at: line.label.slice(0, 48), found: told[i] ?? '' }))
  const stated = draft.budget.statedTotal.value
  const sum = stated === null ? '' : range(`${stated.min}`, `${stated.max}`)
  return {
    lines: judgeList('budgetLine', entries, extra),
    total: [
      {
        field: 'total',
        at: 'total',
        right: (budget.total ?? '') === sum,
        expected: budget.total ?? '',
        found: sum,
        confidence: null,
      },
    ],
  }
}
