// What stands in brackets after a day says what the day is for: "trước ngày 20/3 (quý I), 20/6 (6 tháng)". A day that goes
// on after the brackets is bound as the one before them.

import type { When } from './expression.ts'
import type { Sentence } from './joining.ts'
import { yearless } from './piece.ts'

const GOES_ON = /^ ?\([^()]{1,80}\) ?(?:, ?(?:và )?|và |; ?)$/

/** What may stand between a part and its limit. */
const BESIDE = /^ ?[:(,]? ?$/

const isDay = ({ items }: When): boolean => items.every(({ last }) => last.unit === 'day')

/** Years in brackets bound the round before them. */
const isYears = ({ items }: When): boolean => items.some(({ last, edge }) => last.unit === 'year' && edge === null)

const inBrackets = (lower: string, { start, end }: When): boolean => lower.charAt(start - 1) === '(' && lower.charAt(end) === ')'

/** "Quý II: trước ngày 15/6", "báo cáo đầu năm trước ngày 15/10": a part of the year before its limit names it. */
const nameLimits = ({ lower, slots }: Sentence): void => {
  slots.forEach((element, at) => {
    const next = slots[at + 1]
    if (element?.t !== 'when' || next?.t !== 'when' || element.cue !== 'none' || element.andLater || isDay(element)) return
    if ((next.cue !== 'before' && next.cue !== 'on') || !isDay(next) || isYears(element)) return
    const { start, end } = element
    if (element.items.every(yearless) && BESIDE.test(lower.slice(end, next.start))) slots[at] = { t: 'words', start, end }
  })
}

export const bindLabels = (sentence: Sentence): void => {
  const { lower, slots } = sentence
  nameLimits(sentence)
  let day: When | null = null
  slots.forEach((element, at) => {
    if (element?.t !== 'when') return
    if (!isDay(element)) {
      const label = slots[at - 1] === day && element.cue === 'none' && !isYears(element) && inBrackets(lower, element)
      if (day !== null && label) slots[at] = { t: 'words', start: element.start - 1, end: element.end + 1 }
      return
    }
    const goesOn: boolean = day !== null && element.cue === 'none' && GOES_ON.test(lower.slice(day.end, Math.min(element.start, day.end + 90)))
    day = goesOn && day !== null ? { ...element, cue: day.cue } : element
    slots[at] = day
  })
}
