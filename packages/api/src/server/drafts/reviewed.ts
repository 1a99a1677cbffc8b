// What storage answered about a draft in review. A draft that was closed meanwhile is said to be closed: to load
// it again and repeat, as after a conflict, would not help.

import type { AuthorityStore, Conflict, NotFound } from '@tiendo/db'
import type { ReshapeIssue, Result } from '@tiendo/domain'
import { refusal } from '../failure.ts'
import { stored } from '../stored.ts'

export const reviewed = async <T>(
  store: AuthorityStore,
  draftId: string,
  written: Result<T, Conflict | NotFound | ReshapeIssue>,
): Promise<T> => {
  if (written.ok) return written.value
  const now = await store.drafts.get(draftId)
  if (now !== null && now.status !== 'inReview') throw refusal({ code: 'draft/closed', status: now.status })
  const { error } = written
  if (error.code === 'store/conflict' || error.code === 'store/not-found') return stored({ ok: false, error }, 'draft')
  throw refusal(error)
}
