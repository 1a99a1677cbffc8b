// Ink put on a printed sheet: drawn by PDFium from a drawing in PDF's own words, then laid over the print, which shows
// through it.

import { pdfOf } from '@tiendo/reader/testing'
import { withPrinted, type Area } from './render.ts'
import type { Sheet } from './sheet.ts'

const POINTS = 72

/** Over a sheet: drawn in points from the lower left, in colour on white. */
export type Drawing = (wide: number, high: number) => string

export const overlaid = async (sheet: Sheet, drawing: Drawing, strength: number): Promise<Sheet> => {
  const { width, height, dpi } = sheet
  const [wide, high] = [(width * POINTS) / dpi, (height * POINTS) / dpi]
  const file = pdfOf({ pages: [{ box: [0, 0, wide, high], content: drawing(wide, high) }], fonts: [{ name: 'Helvetica-Bold', letters: null }] })
  const ink = await withPrinted(file, async (printed) => printed.sheet(1, dpi))
  const rgb = sheet.rgb.slice()
  const wideInk = ink.width * 3
  for (let y = 0; y < Math.min(height, ink.height); y++)
    for (let i = 0; i < Math.min(width, ink.width) * 3; i++) {
      const at = y * width * 3 + i
      rgb[at] = (rgb[at] ?? 0) * (1 - strength * (1 - (ink.rgb[y * wideInk + i] ?? 255) / 255))
    }
  return { ...sheet, rgb }
}

/** Made white again: what was printed there is to be written by hand. */
export const emptied = (sheet: Sheet, areas: readonly Area[]): Sheet => {
  const rgb = sheet.rgb.slice()
  for (const [left, top, right, bottom] of areas)
    for (let y = Math.floor(top * sheet.height) - 2; y < bottom * sheet.height + 2; y++)
      rgb.fill(255, (y * sheet.width + Math.floor(left * sheet.width) - 1) * 3, (y * sheet.width + Math.ceil(right * sheet.width) + 1) * 3)
  return { ...sheet, rgb }
}
