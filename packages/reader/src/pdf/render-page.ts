// A page's picture for the eye: stamps and signatures on it, held as its words are read.

import { err, ok, type PageHold, type Result } from '@tiendo/domain'
import { sniff } from '../extract/sniff.ts'
import type { Box } from '../page/placed-page.ts'
import { documentOfPictures } from '../pictures/document-of-pictures.ts'
import type { ReadError } from '../read-error.ts'
import { drawPage, wholePage, type Canvas } from './draw-page.ts'
import { withEngine, type Engine, type Handle } from './engine.ts'
import { asTurn, type Turn } from './frame.ts'
import { heldPixels, heldRatio } from './held-pixels.ts'
import { scratchOf } from './memory.ts'
import { withDocument, type OpenDocument } from './open-document.ts'
import { withPage } from './open-page.ts'
import { turnFor } from './page-marks.ts'
import { pngOf, type Pixels } from './png.ts'
import { readGlyphs } from './read-glyphs.ts'

export type PageImage = { readonly width: number; readonly height: number; readonly png: Uint8Array }

export type PageView = {
  /** Pixels of the picture. */
  readonly width: number
  /** How the page is held, where it is not as the file has it. */
  readonly hold?: PageHold
  /** That part of the page as held, in shares. */
  readonly box?: Box
}

/** Pixels: the widest a screen asks for, and the most that a long page may have. */
const WIDEST = 4000
const MOST_PIXELS = 16_000_000
/** Of a page of which a part is shown, beside that part. */
const LARGEST = 20_000
const WHOLE: Box = [0, 0, 1, 1]
/** No part is less of a page. */
const LEAST = 0.002

const partOf = (box: Box | undefined): Box => {
  if (box === undefined || !box.every(Number.isFinite)) return WHOLE
  const [left, top, right, bottom] = box.map((side) => Math.min(1, Math.max(0, side)))
  const part: Box = [left ?? 0, top ?? 0, right ?? 1, bottom ?? 1]
  return part[2] - part[0] >= LEAST && part[3] - part[1] >= LEAST ? part : WHOLE
}

const sizeOf = (width: number, ratio: number): readonly [number, number] => {
  const limited = Math.floor(Math.min(width, WIDEST, Math.sqrt(MOST_PIXELS / ratio)))
  return [limited, Math.round(limited * ratio)]
}

const canvasFor = (width: number, ratio: number, [left, top, right, bottom]: Box): Canvas | null => {
  const [own, high] = sizeOf(width, (ratio * (bottom - top)) / (right - left))
  if (!Number.isFinite(ratio) || own < 1 || high < 1) return null
  const wide = Math.min(LARGEST, own / (right - left))
  const tall = wide * ratio
  const page = { left: Math.round(-left * wide), top: Math.round(-top * tall), width: Math.round(wide), height: Math.round(tall) }
  return { width: own, height: high, page }
}

const turnOf = (engine: Engine, page: Handle): Turn => {
  const scratch = scratchOf(engine)
  const stated = asTurn(engine.FPDFPage_GetRotation(page))
  const turn = asTurn(turnFor(readGlyphs(engine, scratch, page), stated) - stated)
  scratch.free()
  return turn
}

const draw = (engine: Engine, page: Handle, { width, hold = null, box }: PageView): Pixels | null => {
  const [own, other] = [engine.FPDF_GetPageWidthF(page), engine.FPDF_GetPageHeightF(page)]
  const part = partOf(box)
  if (hold === null || !hold.every(Number.isFinite)) {
    const turn = turnOf(engine, page)
    const canvas = canvasFor(width, turn % 2 === 0 ? other / own : own / other, part)
    return canvas === null ? null : drawPage(engine, page, canvas, turn)
  }
  const [wide, high] = sizeOf(width, heldRatio(hold, part, own, other))
  // As fine as the part is shown, as far as there is room for the page around it.
  const [most, tall] = sizeOf(wide / (part[2] - part[0]), other / own)
  if (!(wide >= 1 && high >= 1 && most >= 1 && tall >= 1)) return null
  const whole = drawPage(engine, page, wholePage(most, tall))
  return whole === null ? null : heldPixels(whole, hold, part, wide, high)
}

const render = (document: OpenDocument, number: number, view: PageView): Result<PageImage, ReadError> => {
  const isThere = Number.isInteger(number) && number >= 1 && number <= document.pages
  const pixels = isThere ? withPage(document, number - 1, (page) => draw(document.engine, page, view)) : null
  if (pixels === null) return err({ code: 'reader/corrupt', part: `page ${number}` })
  return ok({ width: pixels.width, height: pixels.height, png: pngOf(pixels) })
}

/** Of a photograph, the page that it is read as. */
const asPages = (bytes: Uint8Array): Result<Uint8Array, ReadError> => {
  const kind = sniff(bytes, '')
  if (kind !== 'jpeg' && kind !== 'png') return ok(bytes)
  const document = documentOfPictures([{ bytes, name: '' }])
  return document.ok ? ok(document.value.bytes) : document
}

/** `page` is 1-based; `width` in pixels is kept to what is reasonable. */
export const renderPage = async (bytes: Uint8Array, page: number, view: PageView): Promise<Result<PageImage, ReadError>> => {
  const pages = asPages(bytes)
  if (!pages.ok) return pages
  return withEngine((engine) => withDocument(engine, pages.value, (document) => Promise.resolve(render(document, page, view))))
}
