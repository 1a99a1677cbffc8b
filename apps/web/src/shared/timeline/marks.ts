// What to draw for the occurrences of a row: a bar for a window, a diamond for a limit, a sign where it is settled.
import { addDays, type BoardOccurrence, type LocalDate, type Standing } from '@tiendo/domain'
import type { Scale } from './scale.ts'

export type Dated = Pick<BoardOccurrence, 'occurrence' | 'standing'>

export type Shape =
  | { readonly kind: 'bar'; readonly standing: Standing; readonly from: number; readonly to: number; readonly open: boolean }
  | { readonly kind: 'limit'; readonly standing: Standing; readonly at: number }
  | { readonly kind: 'settled'; readonly standing: Standing; readonly at: number }
  | { readonly kind: 'always'; readonly standing: Standing; readonly from: number }
  | { readonly kind: 'waiting'; readonly standing: Standing; readonly at: number }

/** `of`: the index of the occurrence it stands for. A window and its limit are two marks of one occurrence. */
export type Mark = Shape & { readonly of: number }

const settled: ReadonlySet<Standing> = new Set(['overdue', 'doneOnTime', 'doneLate', 'waived', 'awaitingAcceptance', 'returned'])

/** Rounds this many and more would be a hedge of bars: their limits alone are drawn. */
const MANY = 25

/** Where work without a day of its own begins: after the last day that is named ("ban hành kế hoạch … thực hiện theo kế hoạch"). */
const lastDay = (occurrences: readonly Dated[], scale: Scale): number =>
  Math.max(0, ...occurrences.map(({ occurrence }) => (occurrence.due === null ? 0 : scale.at(addDays(occurrence.due, 1)))))

export const marksOf = (occurrences: readonly Dated[], scale: Scale, today: LocalDate): readonly Mark[] =>
  occurrences.flatMap(({ occurrence, standing }, of): readonly Mark[] => {
    const { from, due } = occurrence
    if (due === null) {
      if (from !== null) return [{ of, kind: 'bar', standing, from: scale.at(from), to: 1, open: true }]
      return standing === 'waitingEvent' ? [{ of, kind: 'waiting', standing, at: scale.at(today) }] : [{ of, kind: 'always', standing, from: lastDay(occurrences, scale) }]
    }
    const end = scale.at(addDays(due, 1))
    const limit: Mark = { of, kind: settled.has(standing) ? 'settled' : 'limit', standing, at: end }
    if (from === null || from === due || occurrences.length >= MANY || standing === 'doneOnTime' || standing === 'doneLate') return [limit]
    return [{ of, kind: 'bar', standing, from: scale.at(from), to: end, open: false }, limit]
  })
