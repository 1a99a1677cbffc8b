// How bright the empty paper is, place by place: light falls unevenly on photographs, copies have shadows, paper is
// yellow. Kept as a coarse grid; what is printed is measured against it.

import type { PagePicture } from '@tiendo/reader/page'

/** `gains`: what brings red, green and blue of empty paper to white, at the middle of each cell. */
export type PaperLevel = {
  readonly cell: number
  readonly columns: number
  readonly rows: number
  readonly gains: Float32Array
}

/** Six cells to the inch: wider than the widest stroke, narrower than most shadows. */
const CELLS_TO_THE_INCH = 6
const BINS = 64
/** Even of a cell full of bold print a quarter is paper. */
const PAPER_SHARE = 0.25
/** A cell much darker than one beside it is filled with ink, not in shadow. */
const FILLED = 0.45
/** How far into a filled area the level of the paper around it is believed, in cells. */
const REACH = 8
const DARKEST = 48

const histograms = ({ width, height, rgbx }: PagePicture, cell: number, columns: number, rows: number): Uint32Array => {
  const counts = new Uint32Array(columns * rows * 3 * BINS)
  for (let y = 0; y < height; y += 2) {
    const row = Math.floor(y / cell) * columns
    for (let x = y & 2; x < width; x += 3) {
      const at = (row + Math.floor(x / cell)) * 3 * BINS
      const from = (y * width + x) * 4
      for (let c = 0; c < 3; c++) {
        const bin = at + c * BINS + ((rgbx[from + c] ?? 0) >> 2)
        counts[bin] = (counts[bin] ?? 0) + 1
      }
    }
  }
  return counts
}

const brightOf = (counts: Uint32Array): Float32Array => {
  const levels = new Float32Array(counts.length / BINS)
  for (let i = 0; i < levels.length; i++) {
    const bins = counts.subarray(i * BINS, (i + 1) * BINS)
    const wanted = bins.reduce((sum, n) => sum + n, 0) * PAPER_SHARE
    let bin = BINS - 1
    for (let above = bins[bin] ?? 0; above < wanted && bin > 0; above += bins[bin] ?? 0) bin--
    levels[i] = bin * 4 + 3
  }
  return levels
}

const around = (columns: number, rows: number, at: number): readonly number[] => {
  const [x, y] = [at % columns, Math.floor(at / columns)]
  const found: number[] = []
  for (let v = Math.max(0, y - 1); v <= Math.min(rows - 1, y + 1); v++)
    for (let u = Math.max(0, x - 1); u <= Math.min(columns - 1, x + 1); u++) found.push(v * columns + u)
  return found
}

/** Cells filled with ink take the level of the paper beside them. */
const withoutFilled = (columns: number, rows: number, levels: Float32Array): Float32Array => {
  let now = levels
  for (let pass = 0; pass < REACH; pass++) {
    const next = now.slice()
    for (let at = 0; at < columns * rows; at++) {
      const near = around(columns, rows, at)
      for (let c = 0; c < 3; c++) {
        let most = 0
        for (const other of near) most = Math.max(most, now[other * 3 + c] ?? 0)
        if ((now[at * 3 + c] ?? 0) < most * FILLED) next[at * 3 + c] = most
      }
    }
    now = next
  }
  return now
}

export const paperLevelOf = (picture: PagePicture): PaperLevel => {
  const cell = Math.max(8, Math.round(picture.dpi / CELLS_TO_THE_INCH))
  const [columns, rows] = [Math.ceil(picture.width / cell), Math.ceil(picture.height / cell)]
  const levels = withoutFilled(columns, rows, brightOf(histograms(picture, cell, columns, rows)))
  return { cell, columns, rows, gains: levels.map((level) => 255 / Math.max(DARKEST, level)) }
}
