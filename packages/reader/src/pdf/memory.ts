// Where the engine leaves its answers: a few numbers at a time, in a place of its memory kept for that.

import type { Engine, Handle } from './engine.ts'

export type Scratch = {
  /** Sixteen places of eight bytes, then one for a name. */
  readonly at: (place: number) => Handle
  readonly float: (place: number) => number
  readonly floats: (place: number, index: number) => number
  readonly double: (place: number) => number
  readonly integer: (place: number) => number
  /** Of a font: bytes as Latin letters. */
  readonly name: (length: number) => string
  readonly free: () => void
}

const PLACES = 16
const NAME_BYTES = 128

/** The engine's memory moves when it grows, so it is asked for anew each time. */
export const scratchOf = ({ pdfium }: Engine): Scratch => {
  const start = pdfium.wasmExports.malloc(PLACES * 8 + NAME_BYTES)
  if (start === 0) throw new RangeError('memory limit')
  const at = (place: number): Handle => start + place * 8
  return {
    at,
    float: (place) => pdfium.HEAPF32[at(place) >> 2] ?? 0,
    floats: (place, index) => pdfium.HEAPF32[(at(place) >> 2) + index] ?? 0,
    double: (place) => pdfium.HEAPF64[at(place) >> 3] ?? 0,
    integer: (place) => pdfium.HEAPU32[at(place) >> 2] ?? 0,
    name: (length) =>
      String.fromCharCode(...pdfium.HEAPU8.subarray(at(PLACES), at(PLACES) + Math.min(length, NAME_BYTES))),
    free: () => pdfium.wasmExports.free(start),
  }
}

export const NAME_PLACE = PLACES
export const NAME_LENGTH = NAME_BYTES
