// A row being typed, kept on this device until the server has it: a closed dialog or tab loses nothing. Kept for the
// place it was begun from, so that another selection begins anew.
import type { AddedRow } from '@tiendo/domain'
import { keep, kept } from '../../../shared/lib/kept.ts'

const keyOf = (draftId: string): string => `tiendo.draft.${draftId}.row`

const placeOf = ({ span }: AddedRow): string => (span === null ? '' : `${span.line[0]}-${span.line[1]} ${span.quote}`)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const words = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export const keepRow = (draftId: string, row: AddedRow): void => keep(keyOf(draftId), JSON.stringify({ ...row, place: placeOf(row) }))
export const forgetRow = (draftId: string): void => keep(keyOf(draftId), null)

export const keptRow = (draftId: string, start: AddedRow): AddedRow | null => {
  const text = kept(keyOf(draftId))
  if (text === null) return null
  try {
    const row: unknown = JSON.parse(text)
    if (!isRecord(row) || row['place'] !== placeOf(start)) return null
    return {
      number: words(row['number']),
      title: words(row['title']) ?? '',
      lead: words(row['lead']),
      coordinators: words(row['coordinators']),
      deliverable: words(row['deliverable']),
      timing: words(row['timing']),
      span: start.span,
    }
  } catch {
    // Damaged by another program: the row begins anew.
    return null
  }
}
