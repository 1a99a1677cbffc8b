// Every share in one section of a list, the most urgent first. The first four are those of the report on deadlines;
// what that report leaves out follows, so that a list and a count of the same shares always agree.

import type { LocalDate } from '../date/local-date.ts'
import { dueReport } from '../report/due-report.ts'
import type { WorkItem } from './standing.ts'

export type DueSectionName = 'overdue' | 'dueSoon' | 'later' | 'waiting' | 'undated' | 'done'
export type DueSection = { readonly name: DueSectionName; readonly items: readonly WorkItem[] }

export const dueSections = (items: readonly WorkItem[], asOf: LocalDate): readonly DueSection[] => {
  const { overdue, dueSoon, later, waiting } = dueReport(items, { asOf, until: null })
  const known = new Set([...overdue, ...dueSoon, ...later, ...waiting])
  const rest = items.filter((item) => !known.has(item))
  const isDone = ({ standing }: WorkItem): boolean => standing === 'doneOnTime' || standing === 'doneLate' || standing === 'waived'
  return [
    { name: 'overdue', items: overdue },
    { name: 'dueSoon', items: dueSoon },
    { name: 'later', items: later },
    { name: 'waiting', items: waiting },
    { name: 'undated', items: rest.filter((item) => !isDone(item)) },
    { name: 'done', items: rest.filter(isDone) },
  ]
}
