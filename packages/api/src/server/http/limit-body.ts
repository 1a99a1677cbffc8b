// How much a request may carry. What is too long is read to its end and thrown away, so that the sender hears
// the answer instead of a broken connection; only what goes on and on is cut off.

const MEGABYTE = 1_048_576

/** Bytes of one file. */
export const UPLOAD_LIMIT = 25 * MEGABYTE
/** The form around the file. */
export const FORM_ALLOWANCE = 65_536
export const BODY_LIMIT = MEGABYTE
/** Bytes of a calendar's text; as JSON it takes more. */
export const CALENDAR_FILE_LIMIT = MEGABYTE
const DRAIN_LIMIT = 256 * MEGABYTE

export type LimitedBody = { readonly kind: 'within'; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly kind: 'over' }

/** Reads a body of at most `limit` bytes into memory. Rejects when the sender breaks off. */
export const readLimited = async (request: Request, limit: number): Promise<LimitedBody> => {
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
