// Findings put together as a draft. Nothing is decided here but order: the head first (its years bound what recurs),
// then what the document asks for, then what looked like it and was not taken.

import type { Draft, Span } from '@tiendo/domain'
import type { Extracted } from '../extract/extracted.ts'
import { findAssigned } from '../find/assigned.ts'
import { oneBreakdown, treeOf } from '../find/budget-lines.ts'
import { findProseBudget } from '../find/budget-prose.ts'
import { findTableBudget } from '../find/budget-table.ts'
import { citationsIn, passagesOf } from '../find/citations.ts'
import { findDuties } from '../find/duties.ts'
import { unread, type Source } from '../find/found.ts'
import { findFlatTable } from '../find/flat-table.ts'
import { findHead } from '../find/head.ts'
import { outlineOf, sectionsOf, withGroups } from '../find/outline.ts'
import { findProseTasks } from '../find/prose-tasks.ts'
import { findTargets } from '../find/targets.ts'
import { findTargetTables } from '../find/target-table.ts'
import { findCatalogue } from '../find/task-table.ts'
import { findUntaken, timingsByLine } from '../find/untaken.ts'

const nothing = { tasks: [], groups: [], untaken: [], taken: new Set<never>(), cells: [] }

const inOrder = <T extends { readonly span: Span }>(found: readonly T[]): readonly T[] =>
  [...found].sort((a, b) => a.span.line[0] - b.span.line[0])

export const assemble = (extracted: Extracted, name: string, sha256: string): Draft => {
  const { raw, blocks } = extracted
  const head = findHead({ raw, blocks, years: null })
  const source: Source = { raw, blocks, years: head.years.value }
  const nodes = outlineOf(blocks)
  const goals = findTargetTables(source)
  // What a table of targets holds is no catalogue and no budget.
  const rest = blocks.filter((block) => block.kind === 'paragraph' || !goals.tables.has(block))
  const others: Source = { ...source, blocks: rest }
  const catalogue = findCatalogue(others)
  const column = catalogue.tasks.length > 0 ? nothing : findFlatTable(source, nodes)
  const prose = catalogue.tasks.length > 0 || column.tasks.length > 0 ? nothing : findProseTasks(source, nodes)
  // Lines of a table that came without its columns are no sentences.
  const free = nodes.filter((node) => !column.taken.has(node))
  const duties = findDuties(source, free)
  const money = findProseBudget(source, free)
  const sums = findTableBudget(others, money.total !== null && money.lines.length > 0)
  const statedTotal = money.total ?? sums.total ?? unread(null)
  const lost = new Set([...column.taken].map((node) => node.paragraph))
  const read = rest.filter((block) => block.kind === 'table' || !lost.has(block))
  const captions = nodes.filter((node) => catalogue.captions.has(node.paragraph))
  const found = new Set([...captions, ...column.taken, ...prose.taken, ...duties.taken, ...money.taken])
  const listed = [...catalogue.tasks, ...column.tasks, ...prose.tasks]
  const beside = listed.length === 0 ? 'nothing' : prose.tasks.length > 0 ? 'prose' : 'catalogue'
  const assigned = findAssigned(source, nodes, found, beside, listed.map((task) => task.title.value))
  const taken = new Set([...found, ...assigned.taken])
  const tables = new Set([...goals.tables, ...catalogue.tables, ...sums.tables])
  const tasks = [...listed, ...assigned.tasks]
  const timings = timingsByLine([...tasks, ...duties.duties])
  return {
    source: {
      name,
      kind: extracted.kind,
      sha256,
      pages: extracted.pageSizes?.length ?? raw.pageStarts?.length ?? null,
      ...(extracted.notes === undefined ? {} : { notes: extracted.notes }),
      ...(extracted.signatures === undefined ? {} : { signatures: extracted.signatures }),
    },
    document: head,
    citations: citationsIn(source, head.number.value, head.title.span, nodes),
    sections: withGroups(sectionsOf(raw, nodes), [...catalogue.groups, ...column.groups]),
    targets: inOrder([...findTargets(source, [...passagesOf(read), ...column.cells]), ...goals.targets]),
    tasks,
    duties: duties.duties,
    budget: { statedTotal, lines: treeOf(oneBreakdown(statedTotal.value, money.lines, sums.lines)) },
    untaken: [
      ...[catalogue, column, money, sums].flatMap((finder) => finder.untaken),
      ...findUntaken(source, nodes, { nodes: taken, money: money.taken, timings, tables }),
    ],
  }
}
