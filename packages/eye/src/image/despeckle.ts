// Specks of dust and of a bad line taken away. Tone marks and dots are as small as specks: only what lies far from all
// print goes, and what is smaller than any dot.

import type { Components } from './components.ts'
import type { Grey, PixelBox } from './prepared.ts'

const WHITE = 255
const BARE = 225
/** In inches: the lowest letters; how far a mark lies from its letter at most; the largest speck. */
const LETTER = 0.035
const BESIDE = 0.12
const SPECK = 0.035
/** Square inches: the dot of an i in the smallest print is twice as large. */
const DUST = 0.00005

/** A tone mark printed faintly is a dark dot in a grey stroke; a speck has paper all around. */
const isBare = ({ width, height, grey }: Grey, [l, t, r, b]: PixelBox): boolean => {
  for (let y = Math.max(0, t - 2); y < Math.min(height, b + 2); y++)
    for (let x = Math.max(0, l - 2); x < Math.min(width, r + 2); x++) {
      const isEdge = y === t - 2 || y === b + 1 || x === l - 2 || x === r + 1
      if (isEdge && (grey[y * width + x] ?? WHITE) < BARE) return false
    }
  return true
}

export const despeckled = (print: Grey, { count, box, area, runs, of }: Components, dpi: number): Grey => {
  const cell = Math.max(4, Math.round(BESIDE * dpi))
  const [columns, rows] = [Math.ceil(print.width / cell) + 2, Math.ceil(print.height / cell) + 2]
  const near = new Uint8Array(columns * rows)
  for (let i = 0; i < count; i++) {
    const [l, t, r, b] = box(i)
    if (b - t < LETTER * dpi && r - l < LETTER * dpi) continue
    for (let y = Math.floor(t / cell); y <= Math.floor((b - 1) / cell) + 2; y++)
      near.fill(1, y * columns + Math.floor(l / cell), y * columns + Math.floor((r - 1) / cell) + 3)
  }
  const gone = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const [l, t, r, b] = box(i)
    const alone = near[(Math.floor(t / cell) + 1) * columns + Math.floor(l / cell) + 1] === 0
    const small = b - t <= SPECK * dpi && r - l <= SPECK * dpi
    if ((alone && small) || ((area[i] ?? 0) <= DUST * dpi * dpi && isBare(print, [l, t, r, b]))) gone[i] = 1
  }
  const grey = print.grey.slice()
  for (let run = 0; run < of.length; run++) {
    if (gone[of[run] ?? 0] !== 1) continue
    const [y, from, to] = [runs[3 * run] ?? 0, runs[3 * run + 1] ?? 0, runs[3 * run + 2] ?? 0]
    for (let row = Math.max(0, y - 1); row <= Math.min(print.height - 1, y + 1); row++)
      grey.fill(WHITE, row * print.width + Math.max(0, from - 1), row * print.width + Math.min(print.width, to + 1))
  }
  return { ...print, grey }
}
