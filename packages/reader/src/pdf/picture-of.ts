// A page of an open document as pixels for the eye: all that is printed, stamped and written on it, as the file holds it.

import type { PagePicture } from '../page/eye.ts'
import type { OpenDocument } from './open-document.ts'
import { withPage } from './open-page.ts'

const POINTS = 72
/** What small print needs; more only costs. */
const DPI = 200
/** Of one picture. */
const MOST_PIXELS = 12_000_000

const RED_FIRST = 0x10
const NO_ALPHA = 0
const WHITE = 0xff_ff_ff_ff

/** `index` from 0. Null where the page cannot be drawn. */
export const pictureOf = (document: OpenDocument, index: number): PagePicture | null =>
  withPage(document, index, (page): PagePicture | null => {
    const { engine } = document
    const [wide, high] = [engine.FPDF_GetPageWidthF(page), engine.FPDF_GetPageHeightF(page)]
    const dpi = Math.min(DPI, POINTS * Math.sqrt(MOST_PIXELS / (wide * high)))
    const [width, height] = [Math.round((wide * dpi) / POINTS), Math.round((high * dpi) / POINTS)]
    if (!(width >= 1 && height >= 1)) return null
    const bitmap = engine.FPDFBitmap_Create(width, height, NO_ALPHA)
    if (bitmap === 0) return null
    engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    engine.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, RED_FIRST)
    const start = engine.FPDFBitmap_GetBuffer(bitmap)
    const rgbx = engine.pdfium.HEAPU8.slice(start, start + width * height * 4)
    engine.FPDFBitmap_Destroy(bitmap)
    return { number: index + 1, width, height, rgbx, dpi }
  })
