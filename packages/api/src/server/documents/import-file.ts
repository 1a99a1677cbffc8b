// A file comes in and becomes a draft, or one error that says why not. Nothing is stored before it is read whole; the
// same bytes are known again before they are read.

import { err, ok, type Result } from '@tiendo/domain'
import type { AuthorityStore, DraftSummary } from '@tiendo/db'
import type { DomainError } from '../../client/errors.ts'
import type { Imported, ImportProgress } from '../../client/import-document.ts'
import type { ApiContext } from '../context.ts'
import { derivedId } from '../derived-id.ts'
import { carriedFrom } from '../drafts/carried-from.ts'
import type { Member } from '../member.ts'
import { found, stored } from '../stored.ts'
import type { ImportForm } from './import-form.ts'

/** Off the event loop, however large the file. */
const sha256Of = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')

const knownAs = async (store: AuthorityStore, sha256: string): Promise<DraftSummary | null> =>
  (await store.drafts.ofFile(sha256)).find(({ status }) => status !== 'discarded') ?? null

type Watch = { readonly onProgress: (progress: ImportProgress) => void; readonly signal: AbortSignal }

/** Throws what `stored` and `found` throw. */
export const importFile = async (
  api: ApiContext,
  { userId, store }: Member,
  { bytes, name, commandId, replaces, again }: ImportForm,
  { onProgress, signal }: Watch,
): Promise<Result<Imported, DomainError>> => {
  const draftId = derivedId(commandId, 'draft')
  if ((await store.drafts.get(draftId)) !== null) return ok({ draftId, known: false })
  const sha256 = await sha256Of(bytes)
  const known = async (): Promise<DraftSummary | null> => (again === 'yes' ? null : knownAs(store, sha256))
  const before = await known()
  if (before !== null) return ok({ draftId: before.id, known: true })
  if (replaces !== undefined) found(await store.drafts.get(replaces), 'draft')

  const read = await api.read({ bytes, name, authority: store.authority, onProgress, signal })
  if (!read.ok) return read
  if (signal.aborted) return err({ code: 'reader/cancelled' })
  // Somebody else may have sent the same while this was read.
  const meanwhile = await known()
  if (meanwhile !== null) return ok({ draftId: meanwhile.id, known: true })
  const { draft, source } = read.value
  const here = { id: draftId, draft, answers: new Map(), reshapes: [] }
  const link = replaces === undefined ? {} : { link: await carriedFrom(store, replaces, here, commandId) }
  const by = { by: userId, at: api.now(), commandId }
  const row = await store.drafts.importDraft(draftId, draft, source, by, { file: bytes, ...link })
  return ok({ draftId: stored(row, 'draft').id, known: false })
}
