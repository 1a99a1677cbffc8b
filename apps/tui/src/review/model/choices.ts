// What the chosen value could say instead, one for each digit: other readings of its words, then what is known of the
// bodies it names.

import { nameChoices, resolveDocument, splitOrganisations, type ReviewRow } from '@tiendo/domain'
import { currentRow, type ReviewState } from './state.ts'

export type Choice =
  /** `asRead`: what the eye made out, where another reading is proposed in its place. */
  | { readonly kind: 'reading' | 'asRead'; readonly text: string }
  | { readonly kind: 'known' | 'successor'; readonly text: string; readonly name: string }

const MOST = 9
const NAMES: ReadonlySet<ReviewRow['field']> = new Set(['lead', 'coordinators', 'from'])

const ofNames = (state: ReviewState, row: ReviewRow): readonly Choice[] => {
  const { page, known } = state
  if (page === null || known.length === 0 || !NAMES.has(row.field)) return []
  const day = resolveDocument(page.draft, state.answers).issuedOn.value ?? state.today
  return nameChoices(splitOrganisations(row.text), known, day).map(({ kind, name, names }) => ({
    kind,
    name,
    text: names.join('; '),
  }))
}

export const choicesOf = (state: ReviewState): readonly Choice[] => {
  const row = currentRow(state)
  if (row === null || row.answered) return []
  return [...readingsOf(row), ...ofNames(state, row)].slice(0, MOST)
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

const readingsOf = ({ doubt, span, alternatives }: ReviewRow): readonly Choice[] => {
  // Part of what was written by hand is where typing begins, not an answer.
  if (doubt === 'handwritten') return []
  const read = doubt === 'repaired' && span !== null ? tidy(span.quote) : null
  return alternatives.map((text) => ({ kind: tidy(text) === read ? 'asRead' : 'reading', text }))
}

/** Written by hand and not entered yet: there is nothing to accept. */
export const asksToType = ({ doubt, text, answered }: ReviewRow): boolean => doubt === 'handwritten' && text === '' && !answered
