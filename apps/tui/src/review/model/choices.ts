// What the chosen value could say instead, one for each digit: other readings of its words, then what is known of the
// bodies it names.

import { nameChoices, resolveDocument, splitOrganisations, type ReviewRow } from '@tiendo/domain'
import { currentRow, type ReviewState } from './state.ts'

export type Choice =
  | { readonly kind: 'reading'; readonly text: string }
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
  const readings = row.alternatives.map((text): Choice => ({ kind: 'reading', text }))
  return [...readings, ...ofNames(state, row)].slice(0, MOST)
}
