// An open page drawn as pixels: all of it or a part, on white paper.

import type { Engine, Handle } from './engine.ts'
import type { Turn } from './frame.ts'
import type { Pixels } from './png.ts'

const RED_FIRST = 0x10
const NO_ALPHA = 0
const WHITE = 0xff_ff_ff_ff

/** The picture's size, and where the whole page lies in it. */
export type Canvas = {
  readonly width: number
  readonly height: number
  readonly page: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
}

/** All of the page. */
export const wholePage = (width: number, height: number): Canvas => ({
  width,
  height,
  page: { left: 0, top: 0, width, height },
})

/** Null where there is no room for it. */
export const drawPage = (engine: Engine, page: Handle, { width, height, page: at }: Canvas, turn: Turn = 0): Pixels | null => {
  if (!(width >= 1 && height >= 1)) return null
  const bitmap = engine.FPDFBitmap_Create(width, height, NO_ALPHA)
  if (bitmap === 0) return null
  engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
  engine.FPDF_RenderPageBitmap(bitmap, page, at.left, at.top, at.width, at.height, turn, RED_FIRST)
  const start = engine.FPDFBitmap_GetBuffer(bitmap)
  const rgbx = engine.pdfium.HEAPU8.slice(start, start + width * height * 4)
  engine.FPDFBitmap_Destroy(bitmap)
  return { width, height, rgbx }
}
