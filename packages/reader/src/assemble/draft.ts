// Findings put together as a draft. Nothing is decided here but order: the head first (its years bound what recurs),
// then what the document asks for, then what looked like it and was not taken.

import { checkDraft, type Draft } from '@tiendo/domain'
import type { Extracted } from '../extract/extracted.ts'
import { findAssigned } from '../find/assigned.ts'
import { treeOf } from '../find/budget-lines.ts'
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
import { findCatalogue } from '../find/task-table.ts'
import { findUntaken } from '../find/untaken.ts'

const nothing = { tasks: [], groups: [], untaken: [], taken: new Set<never>() }

export const assemble = (extracted: Extracted, name: string, sha256: string): Draft => {
  const { raw, blocks } = extracted
  const head = findHead({ raw, blocks, years: null })
  const source: Source = { raw, blocks, years: head.years.value }
  const nodes = outlineOf(blocks)
  const catalogue = findCatalogue(source)
  const column = catalogue.tasks.length > 0 ? nothing : findFlatTable(source, nodes)
  const prose = catalogue.tasks.length > 0 || column.tasks.length > 0 ? nothing : findProseTasks(source, nodes)
  const duties = findDuties(source, nodes)
  const [money, sums] = [findProseBudget(source, nodes), findTableBudget(source)]
  const found = new Set([...column.taken, ...prose.taken, ...duties.taken, ...money.taken])
  const listed = [...catalogue.tasks, ...column.tasks, ...prose.tasks]
  const assigned = findAssigned(source, nodes, found, listed.length === 0 ? 'nothing' : 'tasks')
  const taken = new Set([...found, ...assigned.taken])
  const tables = new Set([...catalogue.tables, ...sums.tables])
  const draft: Omit<Draft, 'findings'> = {
    source: { name, kind: extracted.kind, sha256, pages: raw.pageStarts?.length ?? null },
    document: head,
    citations: citationsIn(source, head.number.value),
    sections: withGroups(sectionsOf(raw, nodes), [...catalogue.groups, ...column.groups]),
    targets: findTargets(source, passagesOf(blocks)),
    tasks: [...listed, ...assigned.tasks],
    duties: duties.duties,
    budget: { statedTotal: money.total ?? sums.total ?? unread(null), lines: treeOf([...money.lines, ...sums.lines]) },
    untaken: [...catalogue.untaken, ...column.untaken, ...findUntaken(source, nodes, taken, tables)],
  }
  return { ...draft, findings: checkDraft(draft) }
}
