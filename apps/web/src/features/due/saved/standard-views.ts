// Views that everybody has, before any of their own.
import type { DueSearch } from '../due-search.ts'

type StandardName = 'overdue' | 'thisMonth' | 'waiting' | 'nextQuarter'
type StandardView = { readonly name: StandardName; readonly search: DueSearch }

export const standardViews: readonly StandardView[] = [
  { name: 'overdue', search: { standing: 'overdue' } },
  { name: 'thisMonth', search: { period: 'thisMonth' } },
  { name: 'waiting', search: { standing: 'waitingEvent' } },
  { name: 'nextQuarter', search: { period: 'nextQuarter' } },
]
