// A document read into a draft. Nothing is stored before all is read, save the draft of a long one's first page: it is
// there to be reviewed while the rest is read, and from then on only somebody who says so stops the reading.

import { err, ok, type Draft, type Result, type SourceText } from '@tiendo/domain'
import type { DomainError } from '../../client/errors.ts'
import type { Imported, ImportProgress } from '../../client/import-document.ts'
import type { ApiContext } from '../context.ts'
import type { Member } from '../member.ts'
import { keptPages } from './kept-pages.ts'
import { endReading } from './read-whole.ts'
import type { Reading, Readings } from './readings.ts'

export type Watch = {
  readonly onProgress: (progress: ImportProgress) => void
  readonly onBeginning: (beginning: Imported) => void
  /** Whoever asked has gone. */
  readonly gone: AbortSignal
}

export type Document = {
  readonly draftId: string
  readonly bytes: Uint8Array
  readonly name: string
  readonly sha256: string
  /** Stores a draft of it, or finds that it is known. */
  readonly keep: (draft: Draft, source: SourceText) => Promise<Imported>
}

export const readInto = async (
  api: ApiContext,
  readings: Readings,
  member: Member,
  { draftId, bytes, name, sha256, keep }: Document,
  { onProgress, onBeginning, gone }: Watch,
): Promise<Result<Imported, DomainError>> => {
  const { authority } = member.store
  const stop = new AbortController()
  const signal = AbortSignal.any([stop.signal, api.closing])
  const own: { first: Promise<Imported> | null; reading: Reading | null } = { first: null, reading: null }
  const leave = (): void => {
    if (own.first === null) stop.abort()
  }
  gone.addEventListener('abort', leave, { once: true })
  if (gone.aborted) leave()

  const begin = async ({ draft, source }: { readonly draft: Draft; readonly source: SourceText }): Promise<Imported> => {
    const first = await keep(draft, source)
    if (first.known || first.reading === undefined) {
      stop.abort()
      return first
    }
    own.reading = readings.begin({ authority, draftId }, first.reading, () => stop.abort())
    onBeginning(first)
    return first
  }
  const read = await api.read({
    bytes,
    name,
    authority,
    pages: keptPages(api, member.store, sha256),
    signal,
    onProgress: (progress) => {
      own.reading?.say(progress)
      onProgress(progress)
    },
    onBeginning: (beginning) => {
      own.first = begin(beginning)
      own.first.catch(() => stop.abort())
    },
  })
  if (own.first === null) {
    if (!read.ok) return read
    if (signal.aborted) return err({ code: 'reader/cancelled' })
    return ok(await keep(read.value.draft, read.value.source))
  }
  const first = await own.first
  if (first.known) return ok(first)
  try {
    const ended = await endReading(api, member, draftId, read)
    own.reading?.end(ended.ok ? null : ended.error)
    return ended.ok ? ok({ draftId, known: false }) : ended
  } catch (error) {
    own.reading?.end({ code: 'reader/failed' })
    throw error
  }
}
