// What a reader of the summary must know of a scan: what the file says of itself, what hands wrote and where, and
// which words are proposals for what was made out.

import { reviewRows, type Draft, type ReviewRow } from '@tiendo/domain'
import { sourceNoteSentence, type Language } from '@tiendo/text'
import { itemName } from '../../review/view/list.ts'
import { clean } from '../../text/clean.ts'
import { cut } from '../../text/width.ts'
import { reviewWords } from '../../words/review.ts'
import { pagePlaceText, scanWords } from '../../words/scan.ts'

type Part = { readonly title: string; readonly lines: readonly string[] }

const WIDEST = 90

const nameOf = (row: ReviewRow, language: Language): string => {
  const words = reviewWords(language)
  return `${itemName(row, words)} · ${words.fields[row.field]}`
}

const asked = (row: ReviewRow, language: Language): string =>
  `  ${nameOf(row, language)}${row.place === null ? '' : `: ${pagePlaceText(row.place, language)}`}`

const proposed = (row: ReviewRow, language: Language): string => {
  const words = scanWords(language)
  const short = (text: string): string => cut(clean(text), WIDEST)
  return `  ${nameOf(row, language)}: ${words.wasRead}: ${short(row.span?.quote ?? '')} → ${words.proposed}: ${short(row.text)}`
}

export const scanParts = (draft: Draft, language: Language): readonly Part[] => {
  const words = scanWords(language)
  const rows = reviewRows(draft, new Map(), [])
  return [
    { title: words.notes, lines: (draft.source.notes ?? []).map((note) => `  ${sourceNoteSentence(note, language)}`) },
    { title: words.asked, lines: rows.filter(({ doubt }) => doubt === 'handwritten').map((row) => asked(row, language)) },
    { title: words.proposals, lines: rows.filter(({ doubt }) => doubt === 'repaired').map((row) => proposed(row, language)) },
  ]
}
