// A file opened by the engine, and closed whatever happens to whoever uses it.

import { err, ok, type Result } from '@tiendo/domain'
import type { ReadError } from '../read-error.ts'
import type { Engine, Handle } from './engine.ts'

export type OpenDocument = {
  readonly engine: Engine
  readonly handle: Handle
  readonly pages: number
  /** Where the file's bytes lie in the engine's memory. */
  readonly place: Handle
}

/** Of FPDF_GetLastError: a password is needed, or a way of locking it does not know. */
const LOCKED: readonly number[] = [4, 5]

const opened = (engine: Engine, place: Handle, length: number): Result<OpenDocument, ReadError> => {
  const handle = engine.FPDF_LoadMemDocument(place, length, '')
  if (handle === 0) {
    const locked = LOCKED.includes(engine.FPDF_GetLastError())
    return err(locked ? { code: 'reader/password-protected' } : { code: 'reader/corrupt', part: 'pdf' })
  }
  const pages = engine.FPDF_GetPageCount(handle)
  if (pages > 0) return ok({ engine, handle, pages, place })
  engine.FPDF_CloseDocument(handle)
  return err({ code: 'reader/corrupt', part: 'pdf' })
}

/** The bytes stay in the engine's memory as long as the document is open. */
export const withDocument = async <T>(
  engine: Engine,
  bytes: Uint8Array,
  use: (document: OpenDocument) => Promise<Result<T, ReadError>>,
): Promise<Result<T, ReadError>> => {
  const { wasmExports } = engine.pdfium
  const place = wasmExports.malloc(bytes.length)
  if (place === 0) throw new RangeError('memory limit')
  engine.pdfium.HEAPU8.set(bytes, place)
  const document = opened(engine, place, bytes.length)
  const result = document.ok ? await use(document.value) : document
  if (document.ok) engine.FPDF_CloseDocument(document.value.handle)
  wasmExports.free(place)
  return result
}
