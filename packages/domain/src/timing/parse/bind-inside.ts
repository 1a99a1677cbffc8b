// A time and a closer one inside it, with nothing between them but a mark, are one: "Quý II (tháng 5/2026)" is May, and
// "Quý III/2026 (trước 15/8)" is before that day.

import { addDays, type LocalDate } from '../../date/local-date.ts'
import { whenWithYear } from './bind-years.ts'
import type { When } from './expression.ts'
import type { Sentence } from './joining.ts'
import { itemWithYear, windowOf, yearless, type Item, type Piece } from './piece.ts'

/** What may stand between a time and the closer one. */
const BESIDE = /^ ?[:(,]? ?\(?$/
/** Some year, to compare two that name none. */
const SOME_YEAR = 2024

const yearOf = ({ items }: When): number | null => items.at(-1)?.last.year ?? null

/** "Tháng 9/2026, ngày 15": the day takes its month. */
const inMonth = (when: When, month: number): When => {
  const of = (piece: Piece): Piece => (piece.unit === 'day' && piece.month === null && piece.ofRound === null ? { ...piece, month } : piece)
  return {
    ...when,
    items: when.items.map((item) => {
      const last = of(item.last)
      return { ...item, first: item.first === item.last ? last : of(item.first), last }
    }),
  }
}

const isInside = (outer: { from: LocalDate; to: LocalDate }, cue: When['cue'], item: Item): boolean => {
  const window = windowOf(item)
  if (window === null || (window.from === outer.from && window.to === outer.to)) return false
  if (cue === 'before') return window.from > outer.from && window.from <= addDays(outer.to, 1)
  return window.from >= outer.from && window.to <= outer.to
}

/** The closer of two, with the year that either says; null where neither is inside the other. */
const closer = (wide: When, near: When): When | null => {
  const [item, other] = wide.items
  if (item === undefined || other !== undefined || item.edge !== null || wide.timeOfDay !== null || wide.andLater || near.andLater) return null
  if (item.last.unit === 'day' || (wide.cue !== 'none' && wide.cue !== 'within')) return null
  if (near.cue === 'from' || near.cue === 'upTo') return null
  const year = yearOf(wide) ?? yearOf(near)
  const month = item.first === item.last && item.last.unit === 'month' ? item.last.n : null
  const dated = month === null ? near : inMonth(near, month)
  const [outer] = whenWithYear(wide, year ?? SOME_YEAR).items.map(windowOf)
  if (outer === undefined || outer === null) return null
  const inside = whenWithYear(dated, year ?? SOME_YEAR).items.every((one) => isInside(outer, near.cue, one))
  return !inside ? null : year === null || !dated.items.some(yearless) ? dated : whenWithYear(dated, year)
}

const isBareDay = ({ items }: When): boolean => items.every(({ last }) => last.unit === 'day' && last.month === null && last.ofRound === null)

/** "Tháng 6, trước ngày 20 hằng năm": the day is that month's, before a round takes it for a day of its own. */
export const bindDaysOfMonth = ({ lower, slots }: Sentence): void => {
  slots.forEach((element, at) => {
    const next = slots[at + 1]
    if (element?.t !== 'when' || next?.t !== 'when' || !isBareDay(next) || !BESIDE.test(lower.slice(element.end, next.start))) return
    const items = element.items.flatMap(({ first, last, edge }) =>
      edge === null && first === last && last.unit === 'month'
        ? inMonth(next, last.n).items.map((item) => (last.year === null ? item : itemWithYear(item, last.year)))
        : [],
    )
    if (items.length < element.items.length) return
    slots[at] = null
    slots[at + 1] = { ...next, items }
  })
}

export const bindInside = ({ lower, slots }: Sentence): void => {
  slots.forEach((element, at) => {
    const next = slots[at + 1]
    if (element?.t !== 'when' || next?.t !== 'when' || !BESIDE.test(lower.slice(element.end, next.start))) return
    // Of "Quý II, quý III/2026 (tháng 8)" the last is the one that is told closer.
    const last = element.items.slice(-1)
    const near = closer({ ...element, items: last }, next)
    if (near !== null && (element.items.length === 1 || lower.charAt(next.start - 1) === '(')) {
      slots[at] = element.items.length === 1 ? null : { ...element, items: element.items.slice(0, -1) }
      slots[at + 1] = near
      return
    }
    // "Tháng 5 (quý II/2026)".
    const wide = lower.charAt(next.start - 1) === '(' ? closer(next, element) : null
    if (wide === null) return
    slots[at] = { ...wide, end: next.end }
    slots[at + 1] = null
  })
}
