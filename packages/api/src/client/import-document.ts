// A document sent to be read: one request whose answer comes line by line, so that whoever waits sees how far it is and
// can call it off. Closing the request stops the reading; once its first page is a draft, `drafts.stopReading` does, and
// a connection that breaks loses nothing.

import { z } from 'zod'
import type { DomainError, ErrorData } from './errors.ts'

export type ImportProgress = {
  /** `waiting`: `done` of `total` documents before it in the queue are over. */
  readonly stage: 'waiting' | 'opening' | 'pages' | 'seeing' | 'finding'
  readonly done: number
  readonly total: number
}

/** Pages read so far. */
export type PagesRead = { readonly done: number; readonly total: number }

/**
 * `known`: the same file was imported before, and this is the draft it gave then. `reading`: the draft of the first
 * pages, to be reviewed while the rest is read; the same draft has it all in the end.
 */
export type Imported = { readonly draftId: string; readonly known: boolean; readonly reading?: PagesRead }

export type ImportLine =
  | ({ readonly kind: 'progress' } & ImportProgress)
  /** The last, unless it has `reading`. */
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
  /** Where `file` is a picture of a page: those of its further pages, in their order. */
  readonly further?: readonly { readonly file: Blob; readonly name: string }[]
  /** Made once; the same again gives the same draft. */
  readonly commandId: string
  /** The draft of the same document that this one takes the place of. */
  readonly replaces?: string
  /** Read even what was read before. */
  readonly again?: boolean
  readonly headers?: Readonly<Record<string, string>>
  readonly onProgress?: (progress: ImportProgress) => void
  /** Hears once of a long document that its first page can be reviewed. */
  readonly onBeginning?: (beginning: { readonly draftId: string; readonly reading: PagesRead }) => void
  /** Aborted before the beginning, the reading ends; later it goes on without anybody waiting for it. */
  readonly signal?: AbortSignal
}

type Outcome =
  | { readonly ok: true; readonly value: Imported }
  | { readonly ok: false; readonly error: ImportFailure }

const failed = (error: ImportFailure): Outcome => ({ ok: false, error })

const formOf = ({ file, name, further = [], commandId, replaces, again }: ImportDocument): FormData => {
  const form = new FormData()
  form.set('commandId', commandId)
  if (replaces !== undefined) form.set('replaces', replaces)
  if (again === true) form.set('again', 'yes')
  for (const page of [{ file, name }, ...further]) form.append('file', page.file, page.name)
  return form
}

/** Both ends are compiled from these types; what is none of them comes from a server that speaks otherwise. */
const lineOf = (text: string): ImportLine =>
  z.custom<ImportLine>((value) => typeof value === 'object' && value !== null && 'kind' in value).parse(JSON.parse(text))
const errorData = z.custom<ErrorData>((value) => typeof value === 'object' && value !== null && 'domain' in value)

const outcomeOf = (line: Exclude<ImportLine, { readonly kind: 'progress' }>): Outcome => {
  switch (line.kind) {
    case 'draft': {
      const { draftId, known, reading } = line
      return { ok: true, value: { draftId, known, ...(reading === undefined ? {} : { reading }) } }
    }
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
  const { origin, headers = {}, onProgress, onBeginning, signal } = options
  let outcome: Outcome | null = null
  try {
    const response = await fetch(`${origin}/api/import`, {
      method: 'POST',
      headers,
      body: formOf(options),
      ...(signal === undefined ? {} : { signal }),
    })
    if (!response.ok || response.body === null) return failed(await refusedBefore(response))
    for await (const text of linesOf(response.body)) {
      const line = lineOf(text)
      if (line.kind === 'progress') onProgress?.({ stage: line.stage, done: line.done, total: line.total })
      else outcome = outcomeOf(line)
      if (line.kind === 'draft' && line.reading !== undefined)
        onBeginning?.({ draftId: line.draftId, reading: line.reading })
    }
  } catch {
    // Called off by the one who asked, or the connection broke. What has begun is read to its end all the same.
  }
  return outcome ?? failed(signal?.aborted === true ? { code: 'reader/cancelled' } : { code: 'network/offline' })
}
