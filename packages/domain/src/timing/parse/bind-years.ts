// A part of the year without a year takes the one beside it.

import type { When } from './expression.ts'
import { elementAt, neighbour, type Sentence } from './joining.ts'
import { itemWithYear, yearless } from './piece.ts'
import type { Element } from './sentence.ts'

const singleYear = (element: Element | null): number | null => {
  if (element?.t !== 'when' || (element.cue !== 'none' && element.cue !== 'within') || element.andLater) return null
  const [item, other] = element.items
  if (item === undefined || other !== undefined || item.edge !== null || item.first !== item.last) return null
  return item.first.unit === 'year' ? item.first.year : null
}

export const whenWithYear = (when: When, year: number): When => ({
  ...when,
  items: when.items.map((item) => itemWithYear(item, year)),
})

const yearOfItems = (element: Element | null): number | null =>
  element?.t === 'when' ? (element.items[0]?.first.year ?? null) : null

/** "Năm 2026 (Quý II)", "Quý II, trong năm 2026"; "6 tháng đầu năm và cuối năm 2026" shares the year said last. */
export const bindYears = (sentence: Sentence): void => {
  sentence.slots.forEach((element, at) => {
    if (element?.t !== 'when' || !element.items.some(yearless)) return
    for (const step of [-1, 1] as const) {
      const beside = neighbour(sentence, at, step)
      const year = singleYear(elementAt(sentence, beside))
      if (beside === null || year === null) continue
      sentence.slots[beside] = null
      sentence.slots[at] = whenWithYear(element, year)
      return
    }
    const later = yearOfItems(elementAt(sentence, neighbour(sentence, at, 1)))
    if (later !== null && element.cue !== 'from') sentence.slots[at] = whenWithYear(element, later)
  })
}
