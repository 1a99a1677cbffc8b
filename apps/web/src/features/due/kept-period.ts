// Whoever leafs on to days outside the period that was asked for wants to see those days: the period is let go.
import { duePeriod, type LocalDate, type Period } from '@tiendo/domain'
import type { DueSearch } from './due-search.ts'

export const keptPeriod = ({ period }: DueSearch, shown: Period, today: LocalDate): string | undefined => {
  const asked = period === undefined ? null : duePeriod(period, today)
  return asked !== null && asked.from <= shown.to && shown.from <= asked.to ? period : undefined
}
