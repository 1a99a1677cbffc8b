// Acts cited by their number and day alone: "Quyết định số 1703 ngày 31/12/2024". Which body issued it the symbol would
// say; without it the number names no document but together with its day.

import type { LocalDate } from '../date/local-date.ts'
import { DATE, dateFrom } from './citation-date.ts'
import { documentTypeNames } from './document-types.ts'

export type FoundNumbered = {
  readonly name: string
  readonly type: string
  readonly date: LocalDate | null
  readonly start: number
  readonly end: number
}

const TYPES = documentTypeNames.map((name) => name.replace(/\s/g, String.raw`\s+`)).join('|')
const NUMBERED = new RegExp(
  String.raw`(?<!\p{L})(?<type>${TYPES})\s{1,8}số\s{0,4}:?\s{0,4}(?<number>\d{1,5})\s{0,8},?\s{1,8}ngày\s{1,8}${DATE}`,
  'gu',
)

/** In order. */
export const findNumbered = (text: string): readonly FoundNumbered[] => {
  if (!text.includes('số')) return []
  return [...text.matchAll(NUMBERED)].map((match) => {
    const groups = match.groups ?? {}
    const type = (groups['type'] ?? '').replace(/\s+/g, ' ')
    return {
      name: `${type} số ${groups['number'] ?? ''}`,
      type,
      date: dateFrom(groups),
      start: match.index,
      end: match.index + match[0].length,
    }
  })
}
