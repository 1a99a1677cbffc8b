// Pages of our own documents as a printer would lay them on paper, and where their letters come to stand: stamps and ink
// are put where people put them.

import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'
import type { Sheet } from './sheet.ts'

const POINTS = 72
const WHITE = 0xff_ff_ff_ff
const RED_FIRST = 0x10
const WITH_STAMPS = 0x01

/** Left, top, right, bottom in shares of the page. */
export type Area = readonly [number, number, number, number]
export type Letter = { readonly text: string; readonly area: Area }

export type Printed = { readonly pages: number; readonly sheet: (page: number, dpi: number) => Sheet; readonly letters: (page: number) => readonly Letter[] }

let started: Promise<WrappedPdfiumModule> | null = null
const start = async (): Promise<WrappedPdfiumModule> => {
  const pdfium = await init({})
  pdfium.PDFiumExt_Init()
  return pdfium
}

const sheetOf = (pdfium: WrappedPdfiumModule, page: number, dpi: number): Sheet => {
  const width = Math.round((pdfium.FPDF_GetPageWidthF(page) * dpi) / POINTS)
  const height = Math.round((pdfium.FPDF_GetPageHeightF(page) * dpi) / POINTS)
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0)
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, RED_FIRST | WITH_STAMPS)
  const rgbx = pdfium.pdfium.HEAPU8.subarray(pdfium.FPDFBitmap_GetBuffer(bitmap))
  const rgb = new Uint8ClampedArray(width * height * 3)
  for (let i = 0, from = 0; i < rgb.length; i += 3, from += 4) {
    rgb[i] = rgbx[from] ?? 0
    rgb[i + 1] = rgbx[from + 1] ?? 0
    rgb[i + 2] = rgbx[from + 2] ?? 0
  }
  pdfium.FPDFBitmap_Destroy(bitmap)
  return { width, height, dpi, rgb }
}

const lettersOf = (pdfium: WrappedPdfiumModule, page: number): readonly Letter[] => {
  const { malloc, free } = pdfium.pdfium.wasmExports
  const [wide, high] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
  const text = pdfium.FPDFText_LoadPage(page)
  const room = malloc(32)
  const letters: Letter[] = []
  for (let i = 0; i < pdfium.FPDFText_CountChars(text); i++) {
    if (!pdfium.FPDFText_GetCharBox(text, i, room, room + 8, room + 16, room + 24)) continue
    const [left, right, bottom, top] = new Float64Array(pdfium.pdfium.HEAPU8.slice(room, room + 32).buffer)
    const shown = String.fromCodePoint(pdfium.FPDFText_GetUnicode(text, i))
    const area: Area = [(left ?? 0) / wide, 1 - (top ?? 0) / high, (right ?? 0) / wide, 1 - (bottom ?? 0) / high]
    if (shown.trim() !== '') letters.push({ text: shown, area })
  }
  free(room)
  pdfium.FPDFText_ClosePage(text)
  return letters
}

/** A file as its printed pages, 1-based, as long as `use` lasts. */
export const withPrinted = async <T>(bytes: Uint8Array, use: (printed: Printed) => Promise<T>): Promise<T> => {
  started ??= start()
  const pdfium = await started
  const { malloc, free } = pdfium.pdfium.wasmExports
  const place = malloc(bytes.length)
  pdfium.pdfium.HEAPU8.set(bytes, place)
  const document = pdfium.FPDF_LoadMemDocument(place, bytes.length, '')
  if (document === 0) throw new Error('no PDF')
  const of = <R>(page: number, make: (handle: number) => R): R => {
    const handle = pdfium.FPDF_LoadPage(document, page - 1)
    const made = make(handle)
    pdfium.FPDF_ClosePage(handle)
    return made
  }
  try {
    return await use({
      pages: pdfium.FPDF_GetPageCount(document),
      sheet: (page, dpi) => of(page, (handle) => sheetOf(pdfium, handle, dpi)),
      letters: (page) => of(page, (handle) => lettersOf(pdfium, handle)),
    })
  } finally {
    pdfium.FPDF_CloseDocument(document)
    free(place)
  }
}
