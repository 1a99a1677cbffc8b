// A file sent to be read: one request whose answer comes line by line, so that whoever waits sees how far it is and
// can call it off. Aborting the signal closes the request, and the server stops reading.

import { z } from 'zod'
import type { DomainError, ErrorData } from './errors.ts'

export type ImportProgress = {
  /** `waiting`: `done` of `total` documents before it in the queue are over. */
  readonly stage: 'waiting' | 'opening' | 'pages' | 'seeing' | 'finding'
  readonly done: number
  readonly total: number
}

/** `known`: the same file was imported before, and this is the draft it gave then. */
export type Imported = { readonly draftId: string; readonly known: boolean }

export type ImportLine =
  | ({ readonly kind: 'progress' } & ImportProgress)
  | ({ readonly kind: 'draft' } & Imported)
  | { readonly kind: 'refused'; readonly error: DomainError }
  /** The server failed; its log has it under the request's id. */
  | { readonly kind: 'failed'; readonly requestId: string }

export type ImportFailure =
  | DomainError
  | { readonly code: 'network/offline' }
  | { readonly code: 'server/failed'; readonly requestId: string | null }

export type ImportDocument = {
  /** Where the server is: `http://127.0.0.1:4310`, or blank for the page's own. */
  readonly origin: string
  readonly file: Blob
  readonly name: string
  /** Made once; the same again gives the same draft. */
  readonly commandId: string
  /** The draft of the same document that this one takes the place of. */
  readonly replaces?: string
  /** Read even what was read before. */
  readonly again?: boolean
  readonly headers?: Readonly<Record<string, string>>
  readonly onProgress?: (progress: ImportProgress) => void
  readonly signal?: AbortSignal
}

type Outcome =
  | { readonly ok: true; readonly value: Imported }
  | { readonly ok: false; readonly error: ImportFailure }

const failed = (error: ImportFailure): Outcome => ({ ok: false, error })

const formOf = ({ file, name, commandId, replaces, again }: ImportDocument): FormData => {
  const form = new FormData()
  form.set('commandId', commandId)
  if (replaces !== undefined) form.set('replaces', replaces)
  if (again === true) form.set('again', 'yes')
  form.set('file', file, name)
  return form
}

/** Both ends are compiled from these types; what is none of them comes from a server that speaks otherwise. */
const lineOf = (text: string): ImportLine =>
  z.custom<ImportLine>((value) => typeof value === 'object' && value !== null && 'kind' in value).parse(JSON.parse(text))
const errorData = z.custom<ErrorData>((value) => typeof value === 'object' && value !== null && 'domain' in value)

const outcomeOf = (line: ImportLine, onProgress: ImportDocument['onProgress']): Outcome | null => {
  switch (line.kind) {
    case 'progress':
      onProgress?.({ stage: line.stage, done: line.done, total: line.total })
      return null
    case 'draft':
      return { ok: true, value: { draftId: line.draftId, known: line.known } }
    case 'refused':
      return failed(line.error)
    case 'failed':
      return failed({ code: 'server/failed', requestId: line.requestId })
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let rest = ''
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + decoder.decode(read.value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

const refusedBefore = async (response: Response): Promise<ImportFailure> => {
  const { data } = errorData.safeParse(await response.json().catch(() => null))
  return data?.domain ?? { code: 'server/failed', requestId: data?.requestId ?? null }
}

export const importDocument = async (options: ImportDocument): Promise<Outcome> => {
  const { origin, headers = {}, onProgress, signal } = options
  try {
    const response = await fetch(`${origin}/api/import`, {
      method: 'POST',
      headers,
      body: formOf(options),
      ...(signal === undefined ? {} : { signal }),
    })
    if (!response.ok || response.body === null) return failed(await refusedBefore(response))
    for await (const text of linesOf(response.body)) {
      const outcome = outcomeOf(lineOf(text), onProgress)
      if (outcome !== null) return outcome
    }
  } catch {
    // Called off by the one who asked, or the connection broke.
  }
  return failed(signal?.aborted === true ? { code: 'reader/cancelled' } : { code: 'network/offline' })
}
