// Which year of a plan's money is shown: all of them together, then each. A plan of one year begins with it, for only a
// single year has quarters and a closing day.

import type { MoneySheet } from '@tiendo/domain'

type Years = readonly [number, number]

export const firstYear = ([first, last]: Years): number | null => (first === last ? first : null)

/** The next of: all years, the first, … the last; it goes round. One year alone is all there is. */
export const turnedYear = ({ years, year }: Pick<MoneySheet, 'years' | 'year'>, by: -1 | 1): number | null => {
  const all: readonly (number | null)[] = years.length === 1 ? years : [null, ...years]
  const at = all.indexOf(year)
  return all[(at + by + all.length) % all.length] ?? null
}
