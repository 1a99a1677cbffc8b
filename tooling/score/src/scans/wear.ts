// What scanners and copiers do to a sheet: grain, shadow, black and white lines too far apart, blocks of a bad JPEG.

import type { Chance } from './chance.ts'
import { eachPixel, greySheet, lightOf, pixels, type Sheet } from './sheet.ts'

const GRAIN = 16
/** Of all pixels: black or white at random. */
const SPECKS = 0.003

export const grainy = (sheet: Sheet, chance: Chance): Sheet => {
  const light = lightOf(sheet)
  for (let i = 0; i < light.length; i++) {
    const speck = chance.next()
    if (speck < SPECKS) light[i] = speck < SPECKS / 2 ? 0 : 255
    else light[i] = (light[i] ?? 0) * 0.94 + GRAIN * chance.normal()
  }
  return greySheet(sheet, light)
}

/** Light falls off to the right and below; the lid stood open at the left edge; the paper is not white. */
export const shadowed = (sheet: Sheet): Sheet => {
  const edge = pixels(9, sheet.dpi)
  return eachPixel(sheet, (value, x, y) => {
    const light = 0.94 - 0.3 * (x / sheet.width) ** 2 - 0.12 * (y / sheet.height)
    return value * light * (x >= edge ? 1 : 0.15 + 0.85 * (x / edge) ** 2)
  })
}

const FAX_ACROSS = 204
/** Lines to the inch: the fine way that offices send in, and the coarse one. */
export type FaxLines = 196 | 98

/** Sent by fax and drawn again at the sheet's own size: each dot black or white, edges frayed. */
export const faxed = (sheet: Sheet, chance: Chance, lines: FaxLines): Sheet => {
  const { width, height, dpi } = sheet
  const light = lightOf(sheet)
  const [across, down] = [Math.round((width * FAX_ACROSS) / dpi), Math.round((height * lines) / dpi)]
  const dots = new Uint8ClampedArray(across * down)
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      const [left, right] = [Math.floor((x * width) / across), Math.max(Math.floor(((x + 1) * width) / across), Math.floor((x * width) / across) + 1)]
      const [top, bottom] = [Math.floor((y * height) / down), Math.max(Math.floor(((y + 1) * height) / down), Math.floor((y * height) / down) + 1)]
      let sum = 0
      for (let fromY = top; fromY < bottom; fromY++) for (let fromX = left; fromX < right; fromX++) sum += light[fromY * width + fromX] ?? 255
      const mean = sum / ((right - left) * (bottom - top))
      dots[y * across + x] = mean + 14 * chance.normal() < 150 ? 0 : 255
    }
  const out = new Uint8ClampedArray(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      out[y * width + x] = dots[Math.min(down - 1, Math.floor((y * down) / height)) * across + Math.min(across - 1, Math.floor((x * across) / width))] ?? 255
  return greySheet(sheet, out)
}

