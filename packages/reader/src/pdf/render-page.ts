// A page's picture for the eye: stamps and signatures on it, held as its words are read.

import { err, ok, type Result } from '@tiendo/domain'
import type { ReadError } from '../read-error.ts'
import { withEngine, type Engine, type Handle } from './engine.ts'
import { asTurn } from './frame.ts'
import { scratchOf } from './memory.ts'
import { withDocument, type OpenDocument } from './open-document.ts'
import { withPage } from './open-page.ts'
import { turnFor } from './page-marks.ts'
import { pngOf, type Pixels } from './png.ts'
import { readGlyphs } from './read-glyphs.ts'

export type PageImage = { readonly width: number; readonly height: number; readonly png: Uint8Array }

/** Pixels: the widest a screen asks for, and the most that a long page may have. */
const WIDEST = 4000
const MOST_PIXELS = 16_000_000

const RED_FIRST = 0x10
const NO_ALPHA = 0
const WHITE = 0xff_ff_ff_ff

const draw = (engine: Engine, page: Handle, width: number): Pixels | null => {
  const scratch = scratchOf(engine)
  const stated = asTurn(engine.FPDFPage_GetRotation(page))
  const turn = asTurn(turnFor(readGlyphs(engine, scratch, page), stated) - stated)
  scratch.free()
  const [own, other] = [engine.FPDF_GetPageWidthF(page), engine.FPDF_GetPageHeightF(page)]
  const ratio = turn % 2 === 0 ? other / own : own / other
  const limited = Math.floor(Math.min(width, WIDEST, Math.sqrt(MOST_PIXELS / ratio)))
  const height = Math.round(limited * ratio)
  if (!Number.isFinite(ratio) || limited < 1 || height < 1) return null
  const bitmap = engine.FPDFBitmap_Create(limited, height, NO_ALPHA)
  if (bitmap === 0) return null
  engine.FPDFBitmap_FillRect(bitmap, 0, 0, limited, height, WHITE)
  engine.FPDF_RenderPageBitmap(bitmap, page, 0, 0, limited, height, turn, RED_FIRST)
  const start = engine.FPDFBitmap_GetBuffer(bitmap)
  const rgbx = engine.pdfium.HEAPU8.slice(start, start + limited * height * 4)
  engine.FPDFBitmap_Destroy(bitmap)
  return { width: limited, height, rgbx }
}

const render = (document: OpenDocument, number: number, width: number): Result<PageImage, ReadError> => {
  const isThere = Number.isInteger(number) && number >= 1 && number <= document.pages
  const pixels = isThere ? withPage(document, number - 1, (page) => draw(document.engine, page, width)) : null
  if (pixels === null) return err({ code: 'reader/corrupt', part: `page ${number}` })
  return ok({ width: pixels.width, height: pixels.height, png: pngOf(pixels) })
}

/** `page` is 1-based; `width` in pixels is kept to what is reasonable. */
export const renderPage = (
  bytes: Uint8Array,
  page: number,
  { width }: { readonly width: number },
): Promise<Result<PageImage, ReadError>> =>
  withEngine((engine) =>
    withDocument(engine, bytes, (document) => Promise.resolve(render(document, page, width))),
  )
