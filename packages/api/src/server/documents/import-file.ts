// A file comes in and becomes a draft, or one error that says why not. The same bytes are known again before they are
// read.

import { ok, type Draft, type Result, type SourceText } from '@tiendo/domain'
import type { DomainError } from '../../client/errors.ts'
import type { Imported } from '../../client/import-document.ts'
import type { ApiContext } from '../context.ts'
import { derivedId } from '../derived-id.ts'
import { carriedFrom } from '../drafts/carried-from.ts'
import type { Member } from '../member.ts'
import { found, stored } from '../stored.ts'
import type { ImportForm } from './import-form.ts'
import { oneFile } from './one-file.ts'
import { readInto, type Watch } from './read-into.ts'
import type { Readings } from './readings.ts'

/** Off the event loop, however large the file. */
const sha256Of = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')

const importedOf = (draftId: string, { source: { reading } }: Draft): Imported => ({
  draftId,
  known: false,
  ...(reading === undefined ? {} : { reading }),
})

/** Throws what `stored` and `found` throw. */
export const importFile = async (
  api: ApiContext,
  readings: Readings,
  member: Member,
  { commandId, replaces, again, ...form }: ImportForm,
  watch: Watch,
): Promise<Result<Imported, DomainError>> => {
  const { drafts, authority } = member.store
  const draftId = derivedId(commandId, 'draft')
  const made = await drafts.get(draftId)
  if (made !== null) return ok(importedOf(draftId, made.draft))
  const file = await oneFile(api, authority, form, watch.gone)
  if (!file.ok) return file
  const { bytes, name } = file.value
  const sha256 = await sha256Of(bytes)
  const known = async (): Promise<Imported | null> => {
    const lines = again === 'yes' ? [] : await drafts.ofFile(sha256)
    const line = lines.find(({ status }) => status !== 'discarded')
    return line === undefined ? null : { draftId: line.id, known: true }
  }
  const before = await known()
  if (before !== null) return ok(before)
  if (replaces !== undefined) found(await drafts.get(replaces), 'draft')

  const keep = async (draft: Draft, source: SourceText): Promise<Imported> => {
    // Somebody else may have sent the same while this was read.
    const meanwhile = await known()
    if (meanwhile !== null) return meanwhile
    const here = { id: draftId, draft, answers: new Map(), reshapes: [] }
    const link = replaces === undefined ? {} : { link: await carriedFrom(member.store, replaces, here, commandId) }
    const by = { by: member.userId, at: api.now(), commandId }
    const row = await drafts.importDraft(draftId, draft, source, by, { file: bytes, ...link })
    return importedOf(stored(row, 'draft').id, draft)
  }
  return readInto(api, readings, member, { draftId, bytes, name, sha256, keep }, watch)
}
