// PNGs written by hand for tests, of any kind that the standard knows; and the pictures that pages are drawn as, taken
// apart again.

import { unzlibSync, zlibSync } from 'fflate'

export type TestPng = {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly colour: 0 | 2 | 3 | 4 | 6
  /** Of a pixel, one value for each channel. */
  readonly at: (x: number, y: number) => readonly number[]
  readonly woven?: boolean
  /** How each line is written, as the standard counts; told by its number. */
  readonly filter?: (line: number) => number
  readonly more?: readonly (readonly [string, readonly number[]])[]
}

const part = (name: string, data: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(data.length + 12)
  new DataView(bytes.buffer).setUint32(0, data.length)
  bytes.set(Array.from(name, (letter) => letter.charCodeAt(0)), 4)
  bytes.set(data, 8)
  return bytes
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((one) => [...one]))

/** Where the seven woven pictures begin, and their steps. */
const WOVEN = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const

const lineOf = (bits: number, pixels: readonly (readonly number[])[]): readonly number[] => {
  const values = pixels.flat()
  if (bits === 16) return values.flatMap((value) => [value >> 8, value & 255])
  const bytes: number[] = []
  const each = 8 / bits
  for (let i = 0; i < values.length; i += each)
    bytes.push(Array.from({ length: each }, (_, n) => values[i + n] ?? 0).reduce((sum, value) => (sum << bits) | value, 0))
  return bytes
}

const nearest = (a: number, b: number, c: number): number => {
  const by = (value: number): number => Math.abs(a + b - c - value)
  return by(a) <= by(b) && by(a) <= by(c) ? a : by(b) <= by(c) ? b : c
}

const filtered = (line: readonly number[], above: readonly number[], step: number, filter: number): readonly number[] => [
  filter,
  ...line.map((value, i) => {
    const [a, b, c] = [i < step ? 0 : (line[i - step] ?? 0), above[i] ?? 0, i < step ? 0 : (above[i - step] ?? 0)]
    return (value - ([0, a, b, (a + b) >> 1, nearest(a, b, c)][filter] ?? 0)) & 255
  }),
]

/** Samples as they are packed. */
const samplesOf = ({ width, height, bits, at, woven = false, filter = () => 0 }: TestPng): Uint8Array => {
  const out: number[] = []
  for (const [left, top, across, down] of woven ? WOVEN : [[0, 0, 1, 1] as const]) {
    let above: readonly number[] = []
    if (left >= width) continue
    for (let y = top; y < height; y += down) {
      const pixels: (readonly number[])[] = []
      for (let x = left; x < width; x += across) pixels.push(at(x, y))
      const line = lineOf(bits, pixels)
      out.push(...filtered(line, above, Math.max(1, (bits * (pixels[0]?.length ?? 1)) >> 3), filter(y)))
      above = line
    }
  }
  return Uint8Array.from(out)
}

/** `packed`: other samples than those of its pixels. */
export const pngFile = (png: TestPng, packed: Uint8Array = zlibSync(samplesOf(png))): Uint8Array => {
  const head = new Uint8Array([0, 0, 0, 0, 0, 0, 0, 0, png.bits, png.colour, 0, 0, png.woven === true ? 1 : 0])
  const view = new DataView(head.buffer)
  view.setUint32(0, png.width)
  view.setUint32(4, png.height)
  const more = (png.more ?? []).map(([name, data]) => part(name, Uint8Array.from(data)))
  return joined([
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', head),
    ...more,
    part('IDAT', packed),
    part('IEND', new Uint8Array(0)),
  ])
}

export type Drawn = { readonly width: number; readonly height: number; readonly at: (x: number, y: number) => readonly number[] }

/** Of a PNG as pages are drawn: one block of samples, each line against the one above. */
export const drawnIn = (png: Uint8Array): Drawn => {
  const view = new DataView(png.buffer, png.byteOffset)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const channels = png[25] === 2 ? 3 : 1
  const lines = unzlibSync(png.subarray(41, 41 + view.getUint32(33)))
  const size = width * channels + 1
  for (let y = 1; y < height; y++)
    for (let i = 1; i < size; i++) lines[y * size + i] = (lines[y * size + i] ?? 0) + (lines[(y - 1) * size + i] ?? 0)
  const at = (x: number, y: number): readonly number[] => {
    const from = y * size + 1 + x * channels
    return channels === 3 ? [...lines.subarray(from, from + 3)] : Array.from({ length: 3 }, () => lines[from] ?? 0)
  }
  return { width, height, at }
}
