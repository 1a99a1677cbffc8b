// What a person should know before recording, and may record all the same.

import { chainOf, frameOf, type Frame } from '../follow/frame.ts'
import type { MoneyCommand, MoneyContext, MoneyProblem } from './command.ts'
import type { MoneyBook, MoneyEntry } from './entry.ts'
import { entryProblems, groundOf } from './entry-problems.ts'
import { overspending } from './overspending.ts'
import { repeatedVouchers } from './vouchers.ts'

type Figure = Pick<MoneyEntry, 'stage' | 'fiscalYear' | 'lineId'>

const isFigure = ({ stage }: Figure): boolean => stage === 'need' || stage === 'allocated'

const keyOf = ({ stage, fiscalYear }: Figure, lineId: string): string => [stage, fiscalYear, lineId].join('\u0000')

/** Needs and allocations recorded both for a line and for a line above it: perhaps one money, counted twice. */
const partsToo = (frame: Frame, book: MoneyBook, entries: readonly MoneyEntry[]): readonly MoneyProblem[] => {
  const recorded: readonly Figure[] = [...book.entries.filter(({ withdrawn }) => withdrawn === null), ...entries].filter(isFigure)
  const at = new Set<string>()
  /** Of a line with the same recorded under it, one such line. */
  const under = new Map<string, string>()
  for (const figure of recorded) {
    const place = figure.lineId === null ? -1 : (frame.placeOf.get(figure.lineId) ?? -1)
    for (const [step, { line }] of chainOf(frame, place).entries()) {
      if (step === 0) at.add(keyOf(figure, line.id))
      else under.set(keyOf(figure, line.id), figure.lineId ?? line.id)
    }
  }
  return entries.flatMap((entry, row): readonly MoneyProblem[] => {
    const { lineId } = entry
    if (lineId === null || !isFigure(entry)) return []
    const above = chainOf(frame, frame.placeOf.get(lineId) ?? -1).slice(1).find(({ line }) => at.has(keyOf(entry, line.id)))
    const otherLineId = above?.line.id ?? under.get(keyOf(entry, lineId))
    return otherLineId === undefined ? [] : [{ code: 'money/parts-too', row, lineId, otherLineId }]
  })
}

/**
 * Of entries that would be recorded: what takes more than there is, under the policy `warn`; what may be counted twice.
 * Other commands have none.
 */
export const moneyWarnings = (book: MoneyBook, command: MoneyCommand, context: MoneyContext): readonly MoneyProblem[] => {
  if (command.kind !== 'recordEntries') return []
  const { plan } = context
  const { entries, batch } = command
  const frame = frameOf(plan)
  const ground = groundOf(book, context, frame)
  const sound = entries.flatMap((entry, row) => (entryProblems(ground, entry, row).length > 0 ? [] : [{ row, entry }]))
  const over = book.policy === 'warn' ? overspending(plan, book, sound, false) : []
  const repeated = batch === null ? repeatedVouchers(book, entries) : []
  return [...over, ...repeated, ...partsToo(frame, book, entries)].toSorted((a, b) => a.row - b.row)
}
