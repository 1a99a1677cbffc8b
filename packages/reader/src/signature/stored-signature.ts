// A signature as the file keeps it (ISO 32000-2, 12.8): the container of the signature, the bytes it says it covers, how
// it is made, and the time that whoever signed wrote beside it.

import type { Engine, Handle } from '../pdf/engine.ts'
import type { OpenDocument } from '../pdf/open-document.ts'

export type StoredSignature = {
  readonly contents: Uint8Array<ArrayBuffer>
  /** Pairs of where and how many; empty where the file says none. */
  readonly range: readonly number[]
  /** "ETSI.CAdES.detached"; empty where it is not said. */
  readonly format: string
  /** As the file writes times: "D:20260105103000+07'00'". */
  readonly writtenAt: string
}

/** More of one file are not looked at: a document that passed through every office has a dozen. */
const MOST = 32
/** Bytes of one container; with every certificate and revocation list of a chain they are tens of thousands. */
const LARGEST = 2 * 1024 * 1024
const NAME_BYTES = 256
const RANGE_NUMBERS = 64

type Fill = (place: Handle, length: number) => number

/** What the engine says when it is first asked how long that is. */
const answer = ({ pdfium }: Engine, most: number, size: number, fill: Fill): Uint8Array<ArrayBuffer> | null => {
  const length = fill(0, 0)
  if (length <= 0 || length > most) return null
  const place = pdfium.wasmExports.malloc(length * size)
  if (place === 0) return null
  const filled = fill(place, length)
  const bytes = filled === length ? new Uint8Array(pdfium.HEAPU8.subarray(place, place + length * size)) : null
  pdfium.wasmExports.free(place)
  return bytes
}

/** Latin letters up to the zero that ends them. */
const nameIn = (bytes: Uint8Array | null): string => {
  const end = bytes?.indexOf(0) ?? 0
  return bytes === null ? '' : String.fromCharCode(...bytes.subarray(0, end < 0 ? bytes.length : end))
}

const stored = (engine: Engine, signature: Handle): StoredSignature | null => {
  const ask = (most: number, size: number, fill: (place: Handle, length: number) => number) => answer(engine, most, size, fill)
  const contents = ask(LARGEST, 1, (place, length) => engine.FPDFSignatureObj_GetContents(signature, place, length))
  // A field that waits for its signature, or one blanked with zeros.
  if (contents === null || contents.every((byte) => byte === 0)) return null
  const range = ask(RANGE_NUMBERS, 4, (place, length) => engine.FPDFSignatureObj_GetByteRange(signature, place, length))
  return {
    contents,
    range: range === null ? [] : [...new Int32Array(range.buffer)],
    format: nameIn(ask(NAME_BYTES, 1, (place, length) => engine.FPDFSignatureObj_GetSubFilter(signature, place, length))),
    writtenAt: nameIn(ask(NAME_BYTES, 1, (place, length) => engine.FPDFSignatureObj_GetTime(signature, place, length))),
  }
}

/** Fields that nobody has signed are none. */
export const storedSignatures = ({ engine, handle }: OpenDocument): readonly StoredSignature[] => {
  const count = Math.min(MOST, Math.max(0, engine.FPDF_GetSignatureCount(handle)))
  return Array.from({ length: count }, (_, index) => engine.FPDF_GetSignatureObject(handle, index)).flatMap((signature) => {
    const found = signature === 0 ? null : stored(engine, signature)
    return found === null ? [] : [found]
  })
}
