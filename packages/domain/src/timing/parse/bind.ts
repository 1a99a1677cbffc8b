// The expressions of one sentence joined: "hằng năm" takes the "trước ngày 15/11" beside it as its slot, a year beside a
// quarter is that quarter's year, "giai đoạn 2026-2030" beside a round bounds it. What is joined stands as one.

import { bindDaysOfMonth, bindInside } from './bind-inside.ts'
import { bindLabels } from './bind-labels.ts'
import { bindReports } from './bind-reports.ts'
import { bindRounds, roundAt } from './bind-rounds.ts'
import { bindYears } from './bind-years.ts'
import type { AfterEvent, Expression, Undated } from './expression.ts'
import { elementAt, fits, inYear, neighbour, yearRound, type Joined, type Round, type Sentence } from './joining.ts'
import type { Element } from './sentence.ts'

/** Beside a round, a day or part of the year that has no year of its own comes round with it. */
const bindRest = (sentence: Sentence, yearly: boolean): void => {
  if (!yearly && !sentence.slots.some((element) => element?.t === 'round')) return
  sentence.slots.forEach((element, at) => {
    if (element?.t === 'when' && fits(element, yearRound) && element.items.every(inYear)) sentence.slots[at] = roundAt(element, yearRound)
  })
}

/** "Trong 2 năm (2026-2027)": the years say when, the length only how long. */
const dropLengths = (sentence: Sentence): void => {
  sentence.slots.forEach((element, at) => {
    if (element?.t !== 'after' || element.event.kind !== 'unsaid') return
    const beside = elementAt(sentence, neighbour(sentence, at, 1))
    if (beside?.t === 'when' && (beside.cue === 'none' || beside.cue === 'within')) sentence.slots[at] = null
  })
}

/** "hằng năm vào thứ Sáu": a weekday that fits no round is not understood, and neither is its round. */
const dropVagueRounds = (sentence: Sentence): void => {
  if (!sentence.slots.some((element) => element?.t === 'weekday')) return
  sentence.slots.forEach((element, at) => {
    if (element?.t === 'round' && element.places.length === 0) sentence.slots[at] = null
  })
}

const isJoined = (element: Element | Round | null): element is Joined =>
  element !== null && element.t !== 'recur' && element.t !== 'periodic' && element.t !== 'masked' && element.t !== 'weekday'

/** `yearly`: a heading has said so of all that follows: "Hằng năm: Quý I ban hành; Quý IV tổng kết". */
export const bind = (lower: string, elements: readonly Element[], yearly = false): readonly Joined[] => {
  const only = elements.every((element): element is Exclude<Element, Expression> | AfterEvent | Undated =>
    element.t === 'words' || element.t === 'after' || element.t === 'undated')
  if (only) return elements
  const sentence: Sentence = { lower, slots: [...elements] }
  bindDaysOfMonth(sentence)
  bindLabels(sentence)
  bindRounds(sentence)
  bindReports(sentence)
  bindInside(sentence)
  bindYears(sentence)
  bindRest(sentence, yearly)
  dropLengths(sentence)
  dropVagueRounds(sentence)
  return sentence.slots.filter(isJoined)
}
