// The samples of a PNG that a PDF cannot take as they are (woven lines, see-through colours), as red, green and blue
// over white paper.

import { Unzlib } from 'fflate'

export type PngHead = {
  readonly width: number
  readonly height: number
  readonly bits: number
  /** As the standard counts: 0 grey, 2 colour, 3 from a palette, 4 grey and 6 colour with what shows through. */
  readonly colour: number
  readonly woven: boolean
}

/** What a PNG says beside its samples. */
export type PngColours = { readonly palette: Uint8Array | null; readonly clear: Uint8Array | null }

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

export const channelsOf = ({ colour }: PngHead): number => CHANNELS[colour] ?? 0

/** Left, top, steps across and down of each of the seven woven pictures. */
const WOVEN = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const
const PLAIN = [[0, 0, 1, 1]] as const

type Pass = { readonly left: number; readonly top: number; readonly across: number; readonly down: number; readonly columns: number; readonly rows: number }

const passesOf = ({ width, height, woven }: PngHead): readonly Pass[] =>
  (woven ? WOVEN : PLAIN)
    .map(([left, top, across, down]) => ({
      left,
      top,
      across,
      down,
      columns: Math.ceil((width - left) / across),
      rows: Math.ceil((height - top) / down),
    }))
    .filter(({ columns, rows }) => columns > 0 && rows > 0)

const lineBytes = (head: PngHead, columns: number): number => Math.ceil((columns * head.bits * channelsOf(head)) / 8)

/** Bytes that are unpacked at a time. */
const STEP = 16_384

/** No more than its size says; null where it is less or broken. */
const unpacked = (packed: readonly Uint8Array[], size: number): Uint8Array | null => {
  const out = new Uint8Array(size)
  const state = { at: 0 }
  const stream = new Unzlib((chunk) => {
    if (state.at < size) out.set(chunk.subarray(0, size - state.at), state.at)
    state.at += chunk.length
  })
  try {
    for (const part of packed)
      for (let from = 0; from < part.length && state.at < size; from += STEP) stream.push(part.subarray(from, from + STEP))
  } catch {
    // It throws for a stream that is damaged; it has no other failure.
  }
  return state.at < size ? null : out
}

const nearest = (a: number, b: number, c: number): number => {
  const [toA, toB, toC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
  return toA <= toB && toA <= toC ? a : toB <= toC ? b : c
}

/** Takes the filter off a line, in place; `line` begins after the byte that names it. False for a name of none. */
const unfilter = (data: Uint8Array, line: number, above: number, length: number, step: number): boolean => {
  const filter = data[line - 1] ?? 0
  if (filter > 4) return false
  if (filter === 0) return true
  for (let i = 0; i < length; i++) {
    const left = i < step ? 0 : (data[line + i - step] ?? 0)
    const up = above < 0 ? 0 : (data[above + i] ?? 0)
    const upLeft = above < 0 || i < step ? 0 : (data[above + i - step] ?? 0)
    const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : nearest(left, up, upLeft)
    data[line + i] = (data[line + i] ?? 0) + guess
  }
  return true
}

const over = (value: number, alpha: number): number => Math.round(255 + ((value - 255) * alpha) / 255)

/** Writes one pixel of a line as red, green, blue. */
const painter = (head: PngHead, { palette, clear }: PngColours, out: Uint8Array) => {
  const { bits, colour } = head
  const channels = channelsOf(head)
  const most = 2 ** bits - 1
  const at = (data: Uint8Array, line: number, index: number): number => {
    if (bits === 8) return data[line + index] ?? 0
    if (bits === 16) return ((data[line + 2 * index] ?? 0) << 8) | (data[line + 2 * index + 1] ?? 0)
    const bit = index * bits
    return ((data[line + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & most
  }
  /** The one colour that stands for nothing. */
  const isClear = (values: readonly number[]): boolean =>
    clear !== null && clear.length >= 2 * values.length && values.every((value, i) => value === (((clear[2 * i] ?? 0) << 8) | (clear[2 * i + 1] ?? 0)))
  const even = (value: number): number => (bits === 8 ? value : Math.round((value * 255) / most))
  return (data: Uint8Array, line: number, column: number, to: number): void => {
    const first = column * channels
    const [a, b, c] = [at(data, line, first), channels > 1 ? at(data, line, first + 1) : 0, channels > 2 ? at(data, line, first + 2) : 0]
    let [red, green, blue, alpha] = [0, 0, 0, 255]
    if (colour === 3) {
      ;[red, green, blue] = [palette?.[3 * a] ?? 0, palette?.[3 * a + 1] ?? 0, palette?.[3 * a + 2] ?? 0]
      alpha = clear?.[a] ?? 255
    } else if (colour === 0 || colour === 4) {
      red = green = blue = even(a)
      alpha = colour === 4 ? even(b) : isClear([a]) ? 0 : 255
    } else {
      ;[red, green, blue] = [even(a), even(b), even(c)]
      alpha = colour === 6 ? even(at(data, line, first + 3)) : isClear([a, b, c]) ? 0 : 255
    }
    out[to] = over(red, alpha)
    out[to + 1] = over(green, alpha)
    out[to + 2] = over(blue, alpha)
  }
}

/** Three bytes a pixel; null where the samples are cut short or broken. */
export const rgbOf = (head: PngHead, colours: PngColours, packed: readonly Uint8Array[]): Uint8Array | null => {
  const passes = passesOf(head)
  const size = passes.reduce((sum, { columns, rows }) => sum + rows * (lineBytes(head, columns) + 1), 0)
  const data = unpacked(packed, size)
  if (data === null) return null
  const out = new Uint8Array(head.width * head.height * 3)
  const paint = painter(head, colours, out)
  const step = Math.max(1, (head.bits * channelsOf(head)) >> 3)
  let from = 0
  for (const { left, top, across, down, columns, rows } of passes) {
    const length = lineBytes(head, columns)
    for (let row = 0; row < rows; row++) {
      const line = from + 1
      if (!unfilter(data, line, row === 0 ? -1 : line - length - 1, length, step)) return null
      const start = (top + row * down) * head.width + left
      for (let column = 0; column < columns; column++) paint(data, line, column, (start + column * across) * 3)
      from += length + 1
    }
  }
  return out
}
