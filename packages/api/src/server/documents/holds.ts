// How the pages of a draft's document are held: asked of storage once for each draft that has all of it.

import type { PageHold } from '@tiendo/domain'
import type { AuthorityStore, DraftRow } from '@tiendo/db'

const LIMIT = 100

export type HoldOf = (store: AuthorityStore, row: DraftRow, page: number) => Promise<PageHold>

export const keepHolds = (): HoldOf => {
  const kept = new Map<string, readonly PageHold[]>()
  const put = (key: string, holds: readonly PageHold[]): void => {
    kept.delete(key)
    kept.set(key, holds)
    const [oldest] = kept.keys()
    if (kept.size > LIMIT && oldest !== undefined) kept.delete(oldest)
  }
  return async (store, { id, draft }, page) => {
    // Letters say themselves how a page is held; there is nothing to know of one that was not looked at.
    if (draft.source.notes === undefined) return null
    const key = JSON.stringify([store.authority, id])
    const holds = kept.get(key) ?? (await store.drafts.source(id))?.pageHolds ?? []
    if (draft.source.reading === undefined) put(key, holds)
    return holds[page - 1] ?? null
  }
}
