// Numbers of lines down the side of a page, as drafts have them: left of everything else, counting on by one step.

import type { PlacedPage, PlacedWord } from '../page/placed-page.ts'
import { left, quantile, right, top } from './boxes.ts'

/** So many make a column of them. */
const LEAST = 8
/** Points between them and the text. */
const APART = 6

export const lineNumbers = (page: PlacedPage): readonly PlacedWord[] => {
  const numbers = page.words.filter((word) => /^\d{1,4}$/.test(word.text) && right(word) < page.width / 4)
  if (numbers.length < LEAST) return []
  const edge = quantile(numbers.map(right), 0.5, 0)
  const column = numbers.filter((word) => Math.abs(right(word) - edge) < 3).sort((a, b) => top(a) - top(b))
  const own = new Set(column)
  const [first, last] = [column[0], column.at(-1)]
  if (first === undefined || last === undefined || column.length < LEAST) return []
  const beside = page.words.filter(
    (word) => !own.has(word) && top(word) >= top(first) - APART && top(word) <= top(last) + APART,
  )
  if (beside.some((word) => left(word) < edge + APART)) return []
  // In a table a line would stand between them and the text.
  if (
    page.rules.some(
      ({ direction, box }) => direction === 'vertical' && box[0] > edge - APART * 8 && box[0] < edge + APART * 8,
    )
  )
    return []
  const steps = column.slice(1).map((word, i) => Number(word.text) - Number(column[i]?.text))
  const step = steps[0] ?? 0
  return step > 0 && steps.every((each) => each === step) && !isList(column, page) ? column : []
}

/** Numbers of a list stand at some lines, those of lines at all or at equal distances. */
const isList = (column: readonly PlacedWord[], page: PlacedPage): boolean => {
  const pitches = column.slice(1).map((word, i) => top(word) - top(column[i] ?? word))
  const [least, most] = [Math.min(...pitches), Math.max(...pitches)]
  const lines = new Set(page.words.map((word) => Math.round(top(word) / 4))).size
  return most - least > 4 || lines < column.length
}
