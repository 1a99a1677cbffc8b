// Which draft imported before looks like the same document: the same number, or the same title, by the same issuer.
// Only proposed: two plans of one issuer may well share a title.

import { organisationId } from '@tiendo/domain'
import type { DraftRow, DraftSummary } from '@tiendo/db'

type Headline = Pick<DraftSummary, 'number' | 'title' | 'issuer'>

/** Case, accents and spaces aside. */
const same = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.trim() !== '' && organisationId(a) === organisationId(b)

const sameIssuer = (a: string | null, b: string | null): boolean => a === null || b === null || same(a, b)

const isLikely = (a: Headline, b: Headline): boolean =>
  sameIssuer(a.issuer, b.issuer) && (same(a.number, b.number) || same(a.title, b.title))

/** Of those that look like it the plan being followed, else one that was worked on, else the last imported; null where
 *  there is none, or this one is linked already. */
export const likelyEarlier = (row: DraftRow, drafts: readonly DraftSummary[]): DraftSummary | null => {
  if (row.earlierId !== null || row.status !== 'inReview') return null
  const own = drafts.find(({ id }) => id === row.id)
  if (own === undefined) return null
  const before = drafts.filter(
    ({ id, status, importedAt }) => id !== row.id && status !== 'discarded' && importedAt <= row.importedAt,
  )
  const likely = before.filter((one) => one.earlierId !== row.id && isLikely(own, one))
  return likely.find(({ status }) => status === 'published') ?? likely.find(({ version }) => version > 1) ?? likely[0] ?? null
}
