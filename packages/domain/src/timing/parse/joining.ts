// A sentence while its expressions are being joined: what stands beside what, and what may be the slot of a round.

import type { AfterEvent, Recur, Undated, Weekday, When } from './expression.ts'
import type { Item } from './piece.ts'
import { yearless } from './piece.ts'
import type { Element, Words } from './sentence.ts'

/** A round with the places it falls in and the years it is bounded by. */
export type Round = {
  readonly t: 'round'
  readonly recur: Pick<Recur, 'rounds' | 'quota'>
  readonly places: readonly (When | Weekday)[]
  readonly fromYear: number | null
  readonly toYear: number | null
  /** A stretch of time the rounds lie in: "hằng tháng, từ tháng 3 đến tháng 11/2026". */
  readonly stretch: When | null
  readonly start: number
  readonly end: number
}

export type Joined = Words | When | Round | AfterEvent | Undated

/** How far a round looks for its slot, in elements: keeps long lists linear. */
export const REACH = 6
const LIGHT = /^[\s,:()–-]*(?:(?:vào|và|là|thực hiện|báo cáo|tổ chức|hoàn thành|xong|trong|của|giai đoạn)?[\s,:()–-]*)$/

export const yearRound: Recur['rounds'] = [{ unit: 'year', interval: 1, slot: null }]

export const weekRound: Recur['rounds'] = [{ unit: 'week', interval: 1, slot: null }]

/** Falls in a known part of the year, not on "ngày 25" of some month. */
export const inYear = (item: Item): boolean => item.last.unit !== 'day' || item.last.month !== null

/** "thứ Hai đầu tiên của tháng" says its round itself. */
export const ownRoundOfWeekday = ({ unit }: Weekday): Recur['rounds'] | null =>
  unit === null ? null : [{ unit, interval: 1, slot: null }]

export const ownRound = (item: Item): Recur['rounds'] | null => {
  const piece = item.last
  if (piece.unit !== 'day') return null
  if (piece.yearOffset !== 0) return yearRound
  if (piece.ofRound === null) return null
  // "Tháng cuối kỳ báo cáo": which rounds those are, something else must say.
  if (piece.ofRound.unit === null && piece.ofRound.monthOffset === 0) return null
  return [{ unit: piece.ofRound.unit ?? 'month', interval: 1, slot: null }]
}

export const fits = (place: Element, rounds: Recur['rounds']): place is When | Weekday => {
  if (place.t === 'weekday') return rounds.every((round) => (round.unit === 'week') === ((place.nths.length === 0)))
  if (place.t !== 'when' || place.cue === 'from' || place.cue === 'upTo' || place.andLater) return false
  return place.items.every((item) => {
    if (!yearless(item)) return false
    if (item.last.unit !== 'day' || item.last.month !== null) return !rounds.some((round) => round.unit === 'week')
    return rounds.every((round) => round.unit !== 'week')
  })
}

/** Elements being joined: what has been taken by another is null. */
export type Sentence = { readonly lower: string; readonly slots: (Element | Round | null)[] }

/** "định kỳ" between them says nothing of its own. */
const light = (lower: string, element: Element | Round | null): boolean =>
  element === null || element.t === 'periodic' || (element.t === 'words' && LIGHT.test(lower.slice(element.start, element.end)))

/** The next element before or after `at` that is not merely punctuation. */
export const neighbour = ({ lower, slots }: Sentence, at: number, step: 1 | -1): number | null => {
  for (let i = at + step, left = REACH; i >= 0 && i < slots.length && left > 0; i += step, left -= 1) {
    const element = slots[i] ?? null
    if (!light(lower, element)) return i
  }
  return null
}

export const elementAt = (sentence: Sentence, at: number | null): Element | null => {
  const element = at === null ? null : (sentence.slots[at] ?? null)
  return element === null || element.t === 'round' ? null : element
}
