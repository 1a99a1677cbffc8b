// What came into a file after it was signed. A signed file only ever grows, so what was signed can be opened as it was,
// and its pages laid beside those of today: their words, the bytes of their pictures and everything drawn, with places
// and colours. What lies upon the pages (further signatures, stamps, number and day) is left out of it.

import type { SinceSigning } from '@tiendo/domain'
import { strToU8 } from 'fflate'
import { sha256Of } from '../extract/sha256.ts'
import { drawnObjects } from '../pdf/drawn-objects.ts'
import type { Engine, Handle } from '../pdf/engine.ts'
import { scratchOf, type Scratch } from '../pdf/memory.ts'
import type { OpenDocument } from '../pdf/open-document.ts'
import { reachesEnd } from './byte-range.ts'

const IMAGE = 3
/** Looked at of one document, for all its signatures together; a plan has tens, signed three or four times. */
const MOST_PAGES = 600
const LARGEST_IMAGE = 32 * 1024 * 1024

const imageIn = (engine: Engine, object: Handle): Uint8Array<ArrayBuffer> => {
  const length = engine.FPDFImageObj_GetImageDataRaw(object, 0, 0)
  const place = length > 0 && length <= LARGEST_IMAGE ? engine.pdfium.wasmExports.malloc(length) : 0
  if (place === 0) return new Uint8Array()
  engine.FPDFImageObj_GetImageDataRaw(object, place, length)
  const bytes = new Uint8Array(engine.pdfium.HEAPU8.subarray(place, place + length))
  engine.pdfium.wasmExports.free(place)
  return bytes
}

const wordsOn = (engine: Engine, page: Handle): string => {
  const text = engine.FPDFText_LoadPage(page)
  if (text === 0) return ''
  const count = engine.FPDFText_CountChars(text)
  const codes = Array.from({ length: Math.max(0, count) }, (_, index) => engine.quick.FPDFText_GetUnicode(text, index))
  engine.FPDFText_ClosePage(text)
  return codes.join(' ')
}

const drawnOn = async (engine: Engine, scratch: Scratch, page: Handle): Promise<string> => {
  const parts: string[] = []
  for (const { object, kind, matrix } of drawnObjects(engine, scratch, page)) {
    engine.quick.FPDFPageObj_GetBounds(object, scratch.at(0), scratch.at(1), scratch.at(2), scratch.at(3))
    const box = [0, 1, 2, 3].map((place) => scratch.float(place))
    engine.quick.FPDFPageObj_GetFillColor(object, scratch.at(0), scratch.at(1), scratch.at(2), scratch.at(3))
    const colour = [0, 1, 2, 3].map((place) => scratch.integer(place))
    parts.push([kind, ...matrix, ...box, ...colour].join(' '))
    if (kind === IMAGE) parts.push(await sha256Of(imageIn(engine, object)))
  }
  return parts.join('\n')
}

/** Equal where two pages are made of the same; a hash, since a page may hold very much. */
const makingOf = async (engine: Engine, document: Handle, index: number): Promise<string | null> => {
  const page = engine.FPDF_LoadPage(document, index)
  if (page === 0) return null
  const scratch = scratchOf(engine)
  const size = [engine.FPDF_GetPageWidthF(page), engine.FPDF_GetPageHeightF(page), engine.FPDFPage_GetRotation(page)]
  const making = [size.join(' '), wordsOn(engine, page), await drawnOn(engine, scratch, page)].join('\n\n')
  scratch.free()
  engine.FPDF_ClosePage(page)
  return sha256Of(strToU8(making))
}

type MakingOf = (index: number) => Promise<string | null>

const comparePages = async (pages: number, today: MakingOf, signed: MakingOf): Promise<SinceSigning> => {
  for (let index = 0; index < pages; index++) {
    const [one, other] = [await today(index), await signed(index)]
    if (one === null || other === null) return 'unknown'
    if (one !== other) return 'pages'
  }
  return 'added'
}

/** Asked for each signature of one document, by where the file ended when it was signed. */
export type SinceSigningAt = (end: number) => Promise<SinceSigning>

/** Both anew from the same bytes: what others do to the open one does not count. Free it when all is asked. */
export const sinceSigning = ({ engine, place }: OpenDocument, file: Uint8Array): { readonly at: SinceSigningAt; readonly free: () => void } => {
  const makings = new Map<number, string | null>()
  let now: Handle = 0
  let left = MOST_PAGES
  const looked = (document: Handle, index: number): Promise<string | null> => {
    left -= 1
    return left < 0 ? Promise.resolve(null) : makingOf(engine, document, index)
  }
  const today: MakingOf = async (index) => {
    const known = makings.get(index)
    if (known !== undefined) return known
    const making = await looked(now, index)
    makings.set(index, making)
    return making
  }
  const at: SinceSigningAt = async (end) => {
    if (reachesEnd(file, end)) return 'nothing'
    now = now === 0 ? engine.FPDF_LoadMemDocument(place, file.length, '') : now
    const then = now === 0 ? 0 : engine.FPDF_LoadMemDocument(place, end, '')
    if (then === 0) return 'unknown'
    const [pages, signed] = [engine.FPDF_GetPageCount(now), engine.FPDF_GetPageCount(then)]
    const since = pages === signed ? await comparePages(pages, today, (index) => looked(then, index)) : 'pages'
    engine.FPDF_CloseDocument(then)
    return since
  }
  return {
    at,
    free: () => {
      if (now !== 0) engine.FPDF_CloseDocument(now)
    },
  }
}
