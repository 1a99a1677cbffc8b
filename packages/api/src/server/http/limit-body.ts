// How much a request may carry. What is too long is read to its end and thrown away, so that the sender hears
// the answer instead of a broken connection; only what goes on and on is cut off.

const MEGABYTE = 1_048_576

/** Bytes of a calendar's text. */
export const CALENDAR_FILE_LIMIT = MEGABYTE

/** `limit` is what people are told; `around` is what the wire adds to it. */
export type Allowance = { readonly limit: number; readonly around: number }

export const ordinary: Allowance = { limit: MEGABYTE, around: 0 }

/** Where a file is sent: in a form, or as a text of JSON, where marks and line breaks take two bytes. */
const files: Readonly<Record<string, Allowance>> = {
  '/api/import': { limit: 25 * MEGABYTE, around: 65_536 },
  '/api/trpc/calendar.readFile': { limit: CALENDAR_FILE_LIMIT, around: CALENDAR_FILE_LIMIT + 65_536 },
}

const SHEET: Allowance = { limit: 10 * MEGABYTE, around: 65_536 }

/** Null for requests that carry no file. */
export const fileAllowance = (path: string): Allowance | null =>
  files[path] ?? (/^\/api\/plans\/[^/]+\/budget\/sheet$/.test(path) ? SHEET : null)

const DRAIN_LIMIT = 256 * MEGABYTE

export type LimitedBody = { readonly kind: 'within'; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly kind: 'over' }

/** Reads a body into memory, as far as it is allowed. Rejects when the sender breaks off. */
export const readLimited = async (request: Request, allowed: Allowance): Promise<LimitedBody> => {
  const limit = allowed.limit + allowed.around
  if (request.body === null) return { kind: 'within', bytes: new Uint8Array() }
  const announced = Number(request.headers.get('content-length') ?? 0)
  let over = announced > limit
  let length = 0
  const chunks: Uint8Array[] = []
  const reader = request.body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.byteLength
    if (length > limit) over = true
    if (length > DRAIN_LIMIT) {
      await reader.cancel()
      break
    }
    if (over) chunks.length = 0
    else chunks.push(read.value)
  }
  if (over) return { kind: 'over' }
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return { kind: 'within', bytes }
}
