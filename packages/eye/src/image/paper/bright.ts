// A picture made small, and the largest bright thing on it.

import type { PagePicture } from '@tiendo/reader/page'
import { parting } from '../parting.ts'
import type { Grey } from '../prepared.ts'

/** Pixels of the small picture's longer side. */
const LONG = 320

export type Bright = {
  readonly width: number
  readonly top: number
  readonly bottom: number
  /** By row: the first bright pixel, and one past the last. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** By column: the same. */
  readonly rows: (column: number) => readonly [number, number]
}

export const smallOf = ({ width, height, rgbx }: PagePicture): Grey => {
  const size = Math.max(1, Math.max(width, height) / LONG)
  const [columns, lines] = [Math.max(1, Math.floor(width / size)), Math.max(1, Math.floor(height / size))]
  const grey = new Uint8Array(columns * lines)
  for (let row = 0; row < lines; row++)
    for (let column = 0; column < columns; column++) {
      let [sum, count] = [0, 0]
      // The brightest channel: neither a red stamp nor blue ink is a hole in the paper.
      for (let y = Math.floor(row * size); y < Math.min(height, (row + 1) * size); y += 2)
        for (let x = Math.floor(column * size); x < Math.min(width, (column + 1) * size); x += 2, count++) {
          const at = 4 * (y * width + x)
          sum += Math.max(rgbx[at] ?? 0, rgbx[at + 1] ?? 0, rgbx[at + 2] ?? 0)
        }
      grey[row * columns + column] = sum / Math.max(1, count)
    }
  return { width: columns, height: lines, grey }
}

/** Grey levels between paper and what it lies on, at least. */
const APART = 45

export const brightest = ({ width, height, grey }: Grey): Bright | null => {
  const counts = new Uint32Array(256)
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1
  const { level, apart } = parting(counts)
  if (apart < APART) return null
  const group = new Int32Array(grey.length)
  let [largest, size, groups] = [0, 0, 0]
  for (let start = 0; start < grey.length; start++) {
    if (group[start] !== 0 || (grey[start] ?? 0) < level) continue
    groups++
    group[start] = groups
    const stack = [start]
    let count = 0
    for (let at = stack.pop(); at !== undefined; at = stack.pop(), count++) {
      const x = at % width
      for (const to of [at - width, at + width, x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1])
        if (to >= 0 && to < grey.length && group[to] === 0 && (grey[to] ?? 0) >= level) {
          group[to] = groups
          stack.push(to)
        }
    }
    if (count > size) [largest, size] = [groups, count]
  }
  const first = new Int32Array(height).fill(width)
  const last = new Int32Array(height)
  let [top, bottom] = [height, 0]
  for (let at = 0; at < group.length; at++) {
    if (group[at] !== largest) continue
    const [x, y] = [at % width, Math.floor(at / width)]
    first[y] = Math.min(first[y] ?? 0, x)
    last[y] = x + 1
    ;[top, bottom] = [Math.min(top, y), y + 1]
  }
  const rows = (column: number): readonly [number, number] => {
    let [high, low] = [height, 0]
    for (let y = 0; y < height; y++)
      if (group[y * width + column] === largest) [high, low] = [Math.min(high, y), y + 1]
    return [high, low]
  }
  return { width, top, bottom, first, last, rows }
}
