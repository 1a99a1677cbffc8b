// A part of the year without a year takes the one beside it.

import type { When } from './expression.ts'
import { elementAt, neighbour, REACH, type Sentence } from './joining.ts'
import { itemWithYear, monthsOf, yearless } from './piece.ts'
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
  shareLastYear(sentence)
}

const startOf = ({ items: [item] }: When): number | null => {
  const months = item === undefined || item.edge !== null || item.first.unit === 'day' ? null : monthsOf(item.first)
  return months === null ? null : months[0]
}

/** "Xây dựng trong Quý I, triển khai Quý II-IV năm 2026": the year said once at the end, where the parts go on in order. */
const shareLastYear = ({ slots }: Sentence): void => {
  if (slots.length < 3) return
  const whens = slots.flatMap((element, at) => (element?.t === 'when' ? [{ element, at }] : []))
  if (whens.length < 2 || slots.some((element) => element?.t === 'round') || whens.length > REACH) return
  const last = whens.at(-1)?.element
  const year = last === undefined ? null : yearOfItems(last)
  if (year === null || !whens.slice(0, -1).every(({ element }) => element.items.every(yearless))) return
  const starts = whens.map(({ element }) => startOf(element))
  if (starts.some((start, i) => start === null || start <= (starts[i - 1] ?? 0))) return
  for (const { element, at } of whens.slice(0, -1)) slots[at] = whenWithYear(element, year)
}
