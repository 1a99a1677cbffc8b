// What storage answered about a draft in review. A draft that was closed meanwhile is said to be closed: to load
// it again and repeat, as after a conflict, would not help.

import type { AuthorityStore, Conflict, DraftRow, NotFound } from '@tiendo/db'
import type { Result } from '@tiendo/domain'
import { refusal } from '../failure.ts'
import { stored } from '../stored.ts'

export const reviewed = async (
  store: AuthorityStore,
  draftId: string,
  written: Result<DraftRow, Conflict | NotFound>,
): Promise<DraftRow> => {
  const now = written.ok ? null : await store.drafts.get(draftId)
  if (now !== null && now.status !== 'inReview') throw refusal({ code: 'draft/closed', status: now.status })
  return stored(written, 'draft')
}
