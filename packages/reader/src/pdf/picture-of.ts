// A page of an open document as pixels for the eye: all that is printed, stamped and written on it, as the file holds it.

import type { PagePicture } from '../page/eye.ts'
import { drawPage, wholePage } from './draw-page.ts'
import type { OpenDocument } from './open-document.ts'
import { withPage } from './open-page.ts'
import type { Pixels } from './png.ts'

const POINTS = 72
/** What text and small print need: at 250 no more words were right, and each page took half as much memory again. */
const FINE = 200
/** Of one picture. */
const MOST_PIXELS = 12_000_000

const drawn = (document: OpenDocument, index: number, wanted: number): (Pixels & { readonly dpi: number }) | null =>
  withPage(document, index, (page) => {
    const { engine } = document
    const [wide, high] = [engine.FPDF_GetPageWidthF(page), engine.FPDF_GetPageHeightF(page)]
    const dpi = Math.min(wanted, POINTS * Math.sqrt(MOST_PIXELS / (wide * high)))
    const canvas = wholePage(Math.round((wide * dpi) / POINTS), Math.round((high * dpi) / POINTS))
    const pixels = drawPage(engine, page, canvas)
    return pixels === null ? null : { ...pixels, dpi }
  })

/** `index` from 0. Null where the page cannot be drawn. */
export const pictureOf = (document: OpenDocument, index: number): PagePicture | null => {
  const picture = drawn(document, index, FINE)
  return picture === null ? null : { number: index + 1, ...picture }
}

/** Whether anything is printed on a page: pixels to the inch that show a line of it, how much darker than its paper,
 * of how many, leaving out the edge, where a scanner leaves its shadow. */
const [ENOUGH, DARKER, SHARE, EDGE] = [50, 60, 0.0005, 0.06]

export const hasInk = (document: OpenDocument, index: number): boolean => {
  const picture = drawn(document, index, ENOUGH)
  if (picture === null) return false
  const { width, height, rgbx } = picture
  const counts = new Uint32Array(256)
  const [left, top] = [Math.round(width * EDGE), Math.round(height * EDGE)]
  let all = 0
  for (let y = top; y < height - top; y++)
    for (let x = left; x < width - left; x++) {
      const at = (y * width + x) * 4
      const light = ((rgbx[at] ?? 0) * 77 + (rgbx[at + 1] ?? 0) * 151 + (rgbx[at + 2] ?? 0) * 28) >> 8
      counts[light] = (counts[light] ?? 0) + 1
      all += 1
    }
  // Most of a page is paper.
  let [paper, seen] = [255, counts[255] ?? 0]
  while (paper > 0 && seen < all / 2) seen += counts[--paper] ?? 0
  let dark = 0
  for (let light = 0; light < paper - DARKER; light++) dark += counts[light] ?? 0
  return dark > SHARE * all
}
