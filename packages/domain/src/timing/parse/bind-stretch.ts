// A stretch of time beside rounds shorter than it bounds them, and is no duty of its own: "hằng tháng, từ tháng 3 đến tháng
// 11/2026", "hằng tuần trong quý II/2026".

import type { Recur, When } from './expression.ts'
import { monthsOf, type Item } from './piece.ts'
import type { Element } from './sentence.ts'

const monthsPer: Readonly<Record<Recur['rounds'][number]['unit'], number>> = { week: 0, month: 1, quarter: 3, half: 6, year: 12 }
const MONTHS_OF_YEAR = 12

/** How many months an item reaches over, for one day none; null where that is not known. */
const reachOf = ({ first, last }: Item): number | null => {
  const [from, to] = [monthsOf(first), monthsOf(last)]
  if (from === null || to === null) return null
  if (first === last && last.unit === 'day') return 0
  const years = first.year === null || last.year === null ? 0 : last.year - first.year
  return years * MONTHS_OF_YEAR + to[1] - from[0] + 1
}

/** "Đến hết tháng 11/2026" ends the rounds; "chậm nhất …", "trước …" sets a limit. */
const UNTIL = /^(?:cho )?(?:đến|tới) /

/** Whether an element beside rounds tells how long they go on. Years are bounds of another kind. */
export const isStretch = (lower: string, element: Element, rounds: Recur['rounds']): element is When => {
  if (element.t !== 'when' || element.andLater || element.timeOfDay !== null) return false
  const [item, other] = element.items
  if (item === undefined || other !== undefined || item.edge !== null || item.last.unit === 'year') return false
  if (rounds.some(({ unit, slot }) => unit === 'year' || slot !== null)) return false
  const reach = reachOf(item)
  if (element.cue === 'before' || reach === null || (item.last.unit === 'day' && item.last.ofRound !== null)) return false
  if (element.cue === 'from' || element.cue === 'upTo') return true
  if (element.cue === 'on') return UNTIL.test(lower.slice(element.start, element.start + 8))
  const inBrackets = lower.charAt(element.start - 1) === '('
  const spoken = element.cue === 'within' || item.first !== item.last || inBrackets
  return spoken && rounds.every(({ unit, interval }) => reach > monthsPer[unit] * interval)
}
