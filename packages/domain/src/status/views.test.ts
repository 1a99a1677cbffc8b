// What every view of the same shares must agree on, over plans of every shape.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate, yearOf } from '../date/local-date.ts'
import { vietnam } from '../date/vietnam.ts'
import { isWorkingDay } from '../date/work-calendar.ts'
import { aRandomPlan } from '../testing/random-review.ts'
import { filterDue, findable } from './due-filter.ts'
import { dueSections } from './due-sections.ts'
import { heatMap } from './heat-map.ts'
import { monthGrid } from './month-grid.ts'
import type { WorkItem } from './standing.ts'
import { timelineGroups } from './timeline-rows.ts'
import { workItems } from './work-items.ts'

const today = localDate(2026, 11, 20)
const seeds = fc.nat({ max: 100_000 })
const itemsOf = (seed: number): readonly WorkItem[] => workItems(aRandomPlan(seed), [], { today, calendar: vietnam })
const nameOf = ({ work, occurrence, organisation }: WorkItem): string => `${work.id}/${occurrence.key}/${organisation.id}`
const names = (items: readonly WorkItem[]): readonly string[] => items.map(nameOf).sort()
const months = (items: readonly WorkItem[], year: number) =>
  Array.from({ length: 12 }, (_, index) => monthGrid(items, { year, month: index + 1, calendar: vietnam }))
    .flatMap(({ weeks }) => weeks.flat())
    .filter(({ inMonth }) => inMonth)

describe('views of the same shares', () => {
  it('the twelve months of a year hold what is due in it, each share once', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const items = itemsOf(seed)
        const due = items.filter(({ occurrence }) => occurrence.due !== null && yearOf(occurrence.due) === 2026)
        expect(names(months(items, 2026).flatMap((day) => day.due.flatMap((work) => work.items)))).toEqual(names(due))
      }),
      { numRuns: 40 },
    )
  })

  it('a safe mark stands on a working day, before a day that is none', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const marked = months(itemsOf(seed), 2027).flatMap(({ date, safe }) => safe.map(({ occurrence }) => ({ date, due: occurrence.due })))
        expect(marked.every(({ date, due }) => due !== null && date < due && isWorkingDay(vietnam, date) && !isWorkingDay(vietnam, due))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('sections, rows and cells all hold every share once', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const items = itemsOf(seed)
        const all = names(items)
        expect(names(dueSections(items, today).flatMap((section) => section.items))).toEqual(all)
        for (const by of ['plan', 'unit'] as const) {
          const rows = timelineGroups(items, by).flatMap((group) => group.rows)
          expect(names(rows.flatMap((row) => row.occurrences.flatMap((occurrence) => occurrence.items)))).toEqual(all)
        }
        const { rows } = heatMap(items, { unit: 'quarter', from: localDate(2026, 1, 1), to: localDate(2028, 12, 31) })
        expect(rows.reduce((sum, { total, elsewhere }) => sum + total + elsewhere, 0)).toBe(items.length)
      }),
      { numRuns: 40 },
    )
  })

  it('a cell of the heat map counts what its list would show', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const items = itemsOf(seed)
        const entries = findable(items)
        const within = { from: localDate(2026, 10, 1), to: localDate(2026, 12, 31) }
        const { rows } = heatMap(items, { unit: 'quarter', ...within })
        for (const { organisation, cells } of rows) {
          const shown = filterDue(entries, { query: '', unit: organisation.id, plan: null, standing: null, within })
          expect(cells[0]?.count).toBe(shown.length)
        }
      }),
      { numRuns: 40 },
    )
  })
})
