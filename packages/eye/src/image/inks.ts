// Black print apart from coloured ink: stamps are red, pens are blue. Measured against the paper, so that neither
// yellow light nor shadow is a colour. Black stays black under a red stamp: seen through red glass red is white.

import type { PagePicture } from '@tiendo/reader/page'
import type { PaperLevel } from './paper-level.ts'

export const BLACK = 0
export const RED = 1
export const BLUE = 2

/** `grey`: 255 is paper. `ink` names each pixel's colour: BLACK (paper, too), RED or BLUE. */
export type Inks = { readonly width: number; readonly height: number; readonly grey: Uint8Array; readonly ink: Uint8Array }

/** Difference of the strongest to the weakest channel from which a pixel has a colour. */
const COLOURED = 48
const FAINT = 24
/** Paler than this it is paper that took some colour. */
const PALE = 232

/** Gains of one row of pixels: red, green, blue for each. */
const gainsOfRow = ({ cell, columns, rows, gains }: PaperLevel, y: number, row: Float32Array): void => {
  const v = Math.min(rows - 1, Math.max(0, (y + 0.5) / cell - 0.5))
  const top = Math.floor(v)
  const bottom = Math.min(rows - 1, top + 1)
  const down = v - top
  for (let x = 0, i = 0; i < row.length; x++) {
    const u = Math.min(columns - 1, Math.max(0, (x + 0.5) / cell - 0.5))
    const left = Math.floor(u)
    const right = Math.min(columns - 1, left + 1)
    const across = u - left
    for (let c = 0; c < 3; c++, i++) {
      const above = (gains[(top * columns + left) * 3 + c] ?? 1) * (1 - across) + (gains[(top * columns + right) * 3 + c] ?? 1) * across
      const below =
        (gains[(bottom * columns + left) * 3 + c] ?? 1) * (1 - across) + (gains[(bottom * columns + right) * 3 + c] ?? 1) * across
      row[i] = above * (1 - down) + below * down
    }
  }
}

/** Rows whose gains are worked out once: light does not change in so few pixels. */
const SAME_LIGHT = 4

export const inksOf = ({ width, height, rgbx }: PagePicture, paper: PaperLevel): Inks => {
  const grey = new Uint8Array(width * height)
  const ink = new Uint8Array(width * height)
  const gains = new Float32Array(width * 3)
  for (let y = 0; y < height; y++) {
    if (y % SAME_LIGHT === 0) gainsOfRow(paper, y, gains)
    for (let x = 0, at = y * width, from = at * 4, i = 0; x < width; x++, at++, from += 4, i += 3) {
      const r = Math.min(255, (rgbx[from] ?? 0) * (gains[i] ?? 1))
      const g = Math.min(255, (rgbx[from + 1] ?? 0) * (gains[i + 1] ?? 1))
      const b = Math.min(255, (rgbx[from + 2] ?? 0) * (gains[i + 2] ?? 1))
      const least = r < g ? (r < b ? r : b) : g < b ? g : b
      const most = r > g ? (r > b ? r : b) : g > b ? g : b
      const chroma = most - least
      const luma = 0.299 * r + 0.587 * g + 0.114 * b
      grey[at] = luma
      if (chroma < FAINT || least > PALE) continue
      if (most === r && g - least < 0.4 * chroma) {
        // Faint red is red in part: print beside a stamp, the stamp's own edges.
        const share = chroma >= COLOURED ? 1 : (chroma - FAINT) / (COLOURED - FAINT)
        grey[at] = luma + (r - luma) * share
        if (chroma >= COLOURED) ink[at] = RED
      } else if (most === b && chroma >= COLOURED && b - g >= 0.35 * chroma) ink[at] = BLUE
    }
  }
  return { width, height, grey, ink }
}
