// Rows of a command that take more than there is. What the same command gives counts first, whatever the order of its
// rows; then each row takes in turn.

import type { Dong } from '../../money/dong.ts'
import type { Plan } from '../../plan/plan.ts'
import { unreachable } from '../../result/result.ts'
import { frameOf } from '../follow/frame.ts'
import type { MoneyProblem } from './command.ts'
import type { Kept, MoneyBook, MoneyEntry } from './entry.ts'
import { limitsOf, type Taking } from './limits.ts'

const takingOf = ({ stage, amount }: MoneyEntry): { readonly taking: Taking; readonly asked: Dong } | null => {
  switch (stage) {
    case 'committed':
    case 'disbursed':
      return { taking: stage, asked: amount }
    case 'cancelled':
      return { taking: 'lowered', asked: amount }
    case 'adjusted':
      return amount < 0n ? { taking: 'lowered', asked: -amount } : null
    case 'need':
    case 'allocated':
    case 'settled':
      return null
    default:
      return unreachable(stage)
  }
}

/** As if recorded: only what counts matters here. */
const asKept = (entry: MoneyEntry): Kept<MoneyEntry> => ({ ...entry, by: '', recordedOn: entry.on, withdrawn: null, batch: null })

/**
 * `stops`: a row that takes too much is not counted as taken, since it would be refused; otherwise it is. Entries are
 * sound in themselves (line, year, amount).
 */
export const overspending = (
  plan: Pick<Plan, 'budget' | 'years'>,
  book: MoneyBook,
  rows: readonly { readonly row: number; readonly entry: MoneyEntry }[],
  stops: boolean,
): readonly MoneyProblem[] => {
  if (rows.every(({ entry }) => takingOf(entry) === null)) return []
  const giving = rows.flatMap(({ entry }) => (takingOf(entry) === null && entry.stage !== 'settled' ? [asKept(entry)] : []))
  const limits = limitsOf(plan, { ...book, entries: [...book.entries, ...giving] })
  const { placeOf } = frameOf(plan)
  return rows.flatMap(({ row, entry }): readonly MoneyProblem[] => {
    const take = takingOf(entry)
    if (take === null || take.asked <= 0n) return []
    const { taking, asked } = take
    const place = entry.lineId === null ? -1 : (placeOf.get(entry.lineId) ?? -1)
    const limit = limits.left(place, entry.fiscalYear, taking)
    const over = limit !== null && asked > limit.available
    if (!over || !stops) limits.take(place, entry.fiscalYear, taking, asked)
    if (!over) return []
    return [{ code: 'money/overspent', row, lineId: limit.lineId, fiscalYear: entry.fiscalYear, available: limit.available, asked }]
  })
}
