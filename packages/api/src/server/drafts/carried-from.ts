// What an earlier draft of the same document brings to a new one.

import { carryInto, type ReviewState } from '@tiendo/domain'
import type { AuthorityStore, DraftLink } from '@tiendo/db'
import { derivedId } from '../derived-id.ts'
import { refusal } from '../failure.ts'
import { found } from '../stored.ts'

/** A chain of drafts is as long as a document was amended. */
const LONGEST = 200

/** Whether the chain of earlier drafts that begins at one leads to another. */
const leadsTo = async (store: AuthorityStore, from: string, to: string): Promise<boolean> => {
  let at: string | null = from
  for (let steps = 0; at !== null && steps < LONGEST; steps += 1) {
    if (at === to) return true
    at = (await store.drafts.get(at))?.earlierId ?? null
  }
  return at !== null
}

/** `here`: the draft that takes its place, stored already or about to be. */
export const carriedFrom = async (
  store: AuthorityStore,
  earlier: string,
  here: ReviewState & { readonly id: string },
  commandId: string,
): Promise<DraftLink> => {
  const row = found(await store.drafts.get(earlier), 'draft')
  if (await leadsTo(store, earlier, here.id)) throw refusal({ code: 'draft/not-earlier' })
  const { answers, reshapes } = carryInto(row, here, (id) => derivedId(commandId, id))
  return { earlier, answers, reshapes }
}
