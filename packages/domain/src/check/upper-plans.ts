// Which of an authority's plans a document carries out: those whose symbol it cites as implemented. Numbers begin anew
// each year, so a day of another year is another document.

import type { Citation } from '../citation/citation.ts'
import type { LocalDate } from '../date/local-date.ts'
import { foldVietnamese } from '../organisation/fold.ts'

type Published = { readonly document: { readonly number: string | null }; readonly issuedOn: LocalDate | null }

const keyOf = (symbol: string): string => foldVietnamese(symbol).replace(/\s+/g, '')

const isOfYear = (a: LocalDate | null, b: LocalDate | null): boolean => a === null || b === null || a.slice(0, 4) === b.slice(0, 4)

/** In the order of the plans; a plan without a number is cited by nobody. */
export const upperPlans = <P extends Published>(citations: readonly Citation[], plans: readonly P[]): readonly P[] => {
  const cited = new Map(
    citations.flatMap(({ symbol, relation, date }) => (symbol === null || relation !== 'implements' ? [] : [[keyOf(symbol), date] as const])),
  )
  return plans.filter(({ document: { number }, issuedOn }) => {
    const date = number === null ? undefined : cited.get(keyOf(number))
    return date !== undefined && isOfYear(date, issuedOn)
  })
}
