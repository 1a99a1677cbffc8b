// All that was recorded of a plan's money, as amounts in columns. What was withdrawn, or is dated after the day asked
// about, is not there.

import { exactly, type DongRange } from '../../money/dong.ts'
import type { LocalDate } from '../../date/local-date.ts'
import type { OrganisationId } from '../../organisation/organisation.ts'
import type { Kept, MoneyBook } from '../book/entry.ts'
import type { Frame } from './frame.ts'
import type { EnteredColumn } from './sums.ts'

/** An amount in a column. Less than zero: an adjustment down, or money moved away. */
export type Posting = {
  /** Place in the frame; −1: of no line. */
  readonly place: number
  /** Null: of all years together. */
  readonly year: number | null
  readonly column: EnteredColumn
  readonly amount: DongRange
  /** As the entry says; null where it does not. */
  readonly source: string | null
  readonly taskId: string | null
  readonly unit: OrganisationId | null
  readonly from: 'document' | 'recorded'
}

/** An entry is always of a year. */
export type Recorded = Posting & { readonly year: number }

type Dated = { readonly on: LocalDate }

const unnamed = { source: null, taskId: null, unit: null, from: 'recorded' } as const

/** A line that the plan does not have is none: its money is not lost. */
export const recordedMoney = (book: MoneyBook, { placeOf }: Frame, asOf: LocalDate): readonly Recorded[] => {
  const stands = <T extends Dated>(kept: Kept<T>): boolean => kept.withdrawn === null && kept.on <= asOf
  const placeAt = (lineId: string | null): number => (lineId === null ? -1 : (placeOf.get(lineId) ?? -1))
  const postings: Recorded[] = []
  for (const entry of book.entries) {
    if (!stands(entry)) continue
    const { lineId, fiscalYear, stage, amount, source, taskId, unit } = entry
    postings.push({ place: placeAt(lineId), year: fiscalYear, column: stage, amount: exactly(amount), source, taskId, unit, from: 'recorded' })
  }
  for (const transfer of book.transfers) {
    if (!stands(transfer)) continue
    const { from, to, fiscalYear: year, amount } = transfer
    postings.push({ ...unnamed, place: placeAt(from), year, column: 'transferred', amount: exactly(-amount) })
    postings.push({ ...unnamed, place: placeAt(to), year, column: 'transferred', amount: exactly(amount) })
  }
  for (const carry of book.carryOvers) {
    if (!stands(carry)) continue
    const { lineId, fiscalYear: year, amount } = carry
    postings.push({ ...unnamed, place: placeAt(lineId), year, column: 'carriedOut', amount: exactly(amount) })
    postings.push({ ...unnamed, place: placeAt(lineId), year: year + 1, column: 'carriedIn', amount: exactly(amount) })
  }
  return postings
}
