// The end of a reading whose draft is there already: the same draft becomes that of the whole document, or stays as it
// is, to be read on later.

import { err, ok, type Result } from '@tiendo/domain'
import type { DraftRow } from '@tiendo/db'
import type { DomainError } from '../../client/errors.ts'
import type { ApiContext, ReadFile } from '../context.ts'
import { derivedId } from '../derived-id.ts'
import { refusal } from '../failure.ts'
import type { Member } from '../member.ts'
import { found } from '../stored.ts'
import { keptPages } from './kept-pages.ts'
import type { Readings } from './readings.ts'

type Read = Awaited<ReturnType<ReadFile>>

/** Once for each draft, whoever read it and however often. */
const commandOf = (draftId: string): string => derivedId(draftId, 'read-on')

export const endReading = async (
  api: ApiContext,
  { userId, store }: Member,
  draftId: string,
  read: Read,
): Promise<Result<null, DomainError>> => {
  if (!read.ok) return read
  const { draft, source } = read.value
  const by = { by: userId, at: api.now(), commandId: commandOf(draftId) }
  const written = await store.drafts.readOn(draftId, draft, source, by)
  if (written.ok) return ok(null)
  const now = await store.drafts.get(draftId)
  if (now !== null && now.status !== 'inReview') return err({ code: 'draft/closed', status: now.status })
  return now === null ? err({ code: 'store/not-found', what: 'draft' }) : ok(null)
}

/** The draft of a document that is not read to its end; throws the refusal that says why it is none. */
export const beingRead = async ({ store }: Member, draftId: string) => {
  const row: DraftRow = found(await store.drafts.get(draftId), 'draft')
  if (row.status !== 'inReview') throw refusal({ code: 'draft/closed', status: row.status })
  const { reading } = row.draft.source
  if (reading === undefined) throw refusal({ code: 'draft/not-reading' })
  return { row, reading }
}

/** Begins to read on in the background, where nobody does yet. */
export const readOn = async (api: ApiContext, readings: Readings, member: Member, draftId: string): Promise<void> => {
  const { authority, drafts } = member.store
  const { row, reading } = await beingRead(member, draftId)
  const own = new AbortController()
  const signal = AbortSignal.any([own.signal, api.closing])
  const under = readings.begin({ authority, draftId }, reading, () => own.abort())
  if (under === null) return
  const fail = (error: unknown): void => {
    api.logger.error({ draftId, err: error }, 'reading on failed')
    under.end({ code: 'reader/failed' })
  }
  const bytes = await drafts.file(draftId).catch((error: unknown) => {
    fail(error)
    throw error
  })
  if (bytes === null) {
    under.end({ code: 'document/no-file' })
    throw refusal({ code: 'document/no-file' })
  }
  const { name, sha256 } = row.draft.source
  const pages = keptPages(api, member.store, sha256)
  const work = async (): Promise<void> => {
    const read = await api.read({ bytes, name, authority, pages, onProgress: under.say, signal })
    const ended = await endReading(api, member, draftId, read)
    under.end(ended.ok ? null : ended.error)
  }
  work().catch(fail)
}
