// The picture of money: from its sources, through the lines at the top of the tree, to the tasks they pay for. What comes
// into a line goes out of it, to the đồng.

import type { Dong } from '../../money/dong.ts'
import { allocate } from '../../money/allocate.ts'
import type { Plan } from '../../plan/plan.ts'
import type { MoneyBook } from '../book/entry.ts'
import { sourceNames, sourceOf } from './by.ts'
import { amountIn, divide, type Division } from './divide.ts'
import type { FlowLink, FlowNode, FlowNodeKind, MoneyFlow } from './flow-types.ts'
import { inView, planMoney, type PlanMoney } from './plan-money.ts'
import type { MoneyView } from './sheet-types.ts'

type Widths = Map<string, Dong>

const add = (widths: Widths, id: string, amount: Dong): void => {
  if (amount !== 0n) widths.set(id, (widths.get(id) ?? 0n) + amount)
}

const widthsAt = (all: Map<number, Widths>, root: number): Widths => {
  const widths = all.get(root) ?? new Map<string, Dong>()
  all.set(root, widths)
  return widths
}

/** What is less than zero is taken off the others, in proportion (`allocate`); the sum stays. */
const positive = (widths: Widths, total: Dong): readonly (readonly [string, Dong])[] => {
  const above = [...widths].filter(([, amount]) => amount > 0n)
  const parts = allocate(total, above.map(([, amount]) => amount))
  return parts.ok ? above.flatMap(([id], index) => ((parts.value[index] ?? 0n) > 0n ? [[id, parts.value[index] ?? 0n] as const] : [])) : []
}

/** By place of the top line; −1 of no line. */
const sourcesOf = (money: PlanMoney, year: number | null, measure: 'current' | 'need'): Map<number, Widths> => {
  const sources = new Map<number, Widths>()
  for (const posting of inView(money, year)) {
    const key = sourceOf(money, posting)
    const root = money.frame.lines[posting.place]?.root ?? -1
    add(widthsAt(sources, root), key === null ? 'noSource' : `source:${key}`, amountIn(posting, measure))
  }
  return sources
}

const tasksOf = (money: PlanMoney, divisions: readonly Division[], noLine: Division): Map<number, Widths> => {
  const tasks = new Map<number, Widths>()
  const take = ({ parts, rest, restTo }: Division, root: number): void => {
    const widths = widthsAt(tasks, root)
    for (const [taskId, part] of parts) add(widths, `task:${taskId}`, part)
    add(widths, restTo.kind === 'task' ? `task:${restTo.taskId}` : restTo.kind, rest)
  }
  for (const [place, division] of divisions.entries()) take(division, money.frame.lines[place]?.root ?? -1)
  take(noLine, -1)
  return tasks
}

type Named = Omit<FlowNode, 'amount'>

const unnamed = (kind: Extract<FlowNodeKind, 'noSource' | 'noLine' | 'notDivided' | 'noTask'>): Named => ({ id: kind, kind, key: null, name: null })

const namesOf = (plan: Plan, money: PlanMoney): readonly Named[] => [
  ...[...sourceNames(money)].map(([key, name]): Named => ({ id: `source:${key}`, kind: 'source', key, name })),
  unnamed('noSource'),
  ...money.frame.lines.flatMap(({ line, above }): readonly Named[] =>
    above < 0 ? [{ id: `line:${line.id}`, kind: 'line', key: line.id, name: line.label }] : [],
  ),
  unnamed('noLine'),
  ...plan.tasks.map(({ id, title }): Named => ({ id: `task:${id}`, kind: 'task', key: id, name: title })),
  unnamed('notDivided'),
  unnamed('noTask'),
]

/** What is current, or needed where nothing was given; of a year or of all. */
export const moneyFlow = (plan: Plan, book: MoneyBook, { year, asOf }: MoneyView): MoneyFlow => {
  const money = planMoney(plan, book, asOf)
  const { measure, lines, noLine } = divide(plan, book, money, year)
  const sources = sourcesOf(money, year, measure)
  const tasks = tasksOf(money, lines, noLine)
  const links: FlowLink[] = []
  const amounts: Widths = new Map()
  let total = 0n
  let below = 0n
  for (const [root, from] of sources) {
    const width = [...from.values()].reduce((sum, amount) => sum + amount, 0n)
    if (width <= 0n) {
      below += width
      continue
    }
    const line = money.frame.lines[root]?.line
    const id = line === undefined ? 'noLine' : `line:${line.id}`
    total += width
    add(amounts, id, width)
    for (const [source, amount] of positive(from, width)) {
      links.push({ from: source, to: id, amount })
      add(amounts, source, amount)
    }
    for (const [task, amount] of positive(tasks.get(root) ?? new Map<string, Dong>(), width)) {
      links.push({ from: id, to: task, amount })
      add(amounts, task, amount)
    }
  }
  const nodes = namesOf(plan, money).flatMap((node): readonly FlowNode[] => {
    const amount = amounts.get(node.id)
    return amount === undefined ? [] : [{ ...node, amount }]
  })
  const place = new Map(nodes.map(({ id }, index) => [id, index]))
  const at = (id: string): number => place.get(id) ?? 0
  links.sort((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to))
  return { nodes, links, measure, total, below }
}
