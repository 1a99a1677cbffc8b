// How a draft differs from the one it replaces, both as read. Neither ever changes, so it is worked out once.

import { compareDrafts, type Draft, type DraftComparison } from '@tiendo/domain'

const LIMIT = 50
const kept = new Map<string, DraftComparison>()

/** `key` names the two drafts among those of all authorities. */
export const compared = (key: string, before: Draft, after: Draft): DraftComparison => {
  const comparison = kept.get(key) ?? compareDrafts(before, after)
  kept.delete(key)
  kept.set(key, comparison)
  const [oldest] = kept.keys()
  if (kept.size > LIMIT && oldest !== undefined) kept.delete(oldest)
  return comparison
}
