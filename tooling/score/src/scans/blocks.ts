// The blocks of a JPEG saved small: each eight by eight pixels as a sum of waves, the fine ones kept roughly or not at
// all. Colour is kept at half the size, as cameras and scanners do.

import type { Sheet } from './sheet.ts'

const SIDE = 8

/** How coarsely each wave of light is kept at quality 50 (JPEG, annex K). */
const COARSE = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87,
  80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92,
  95, 98, 112, 100, 103, 99,
]

const waves = Float64Array.from({ length: SIDE * SIDE }, (_, i) => {
  const [wave, place] = [Math.floor(i / SIDE), i % SIDE]
  return (wave === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * place + 1) * wave * Math.PI) / (2 * SIDE))
})

/** Rows of `block` against the waves, then turned on its side: twice of it goes there, twice of the other way back. */
const pass = (block: Float64Array, out: Float64Array, back: boolean): void => {
  for (let row = 0; row < SIDE; row++)
    for (let wave = 0; wave < SIDE; wave++) {
      let sum = 0
      for (let k = 0; k < SIDE; k++)
        sum += (block[row * SIDE + k] ?? 0) * (waves[back ? k * SIDE + wave : wave * SIDE + k] ?? 0)
      out[wave * SIDE + row] = sum
    }
}

/** One plane of values, `coarse` times as coarsely as at quality 50. */
const blockPlane = (plane: Float64Array, width: number, height: number, coarse: number): void => {
  const [block, other] = [new Float64Array(SIDE * SIDE), new Float64Array(SIDE * SIDE)]
  for (let top = 0; top < height; top += SIDE)
    for (let left = 0; left < width; left += SIDE) {
      for (let i = 0; i < SIDE * SIDE; i++) {
        const [y, x] = [Math.min(height - 1, top + Math.floor(i / SIDE)), Math.min(width - 1, left + (i % SIDE))]
        block[i] = (plane[y * width + x] ?? 0) - 128
      }
      pass(block, other, false)
      pass(other, block, false)
      for (let i = 0; i < SIDE * SIDE; i++) {
        const step = (COARSE[i] ?? 1) * coarse
        block[i] = Math.round((block[i] ?? 0) / step) * step
      }
      pass(block, other, true)
      pass(other, block, true)
      for (let i = 0; i < SIDE * SIDE; i++) {
        const [y, x] = [top + Math.floor(i / SIDE), left + (i % SIDE)]
        if (y < height && x < width) plane[y * width + x] = (block[i] ?? 0) + 128
      }
    }
}

/** `coarse`: 1 is quality 50, 2 is quality 25. */
export const blocked = ({ rgb, ...sheet }: Sheet, coarse: number): Sheet => {
  const { width, height } = sheet
  const [wide, high] = [Math.ceil(width / 2), Math.ceil(height / 2)]
  const light = new Float64Array(width * height)
  const [blue, red] = [new Float64Array(wide * high).fill(128), new Float64Array(wide * high).fill(128)]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const [r, g, b] = [rgb[3 * at] ?? 0, rgb[3 * at + 1] ?? 0, rgb[3 * at + 2] ?? 0]
      light[at] = 0.299 * r + 0.587 * g + 0.114 * b
      const half = (y >> 1) * wide + (x >> 1)
      blue[half] = (blue[half] ?? 0) + 0.25 * (-0.1687 * r - 0.3313 * g + 0.5 * b)
      red[half] = (red[half] ?? 0) + 0.25 * (0.5 * r - 0.4187 * g - 0.0813 * b)
    }
  blockPlane(light, width, height, coarse)
  for (const plane of [blue, red]) blockPlane(plane, wide, high, coarse)
  const out = new Uint8ClampedArray(rgb.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const half = (y >> 1) * wide + (x >> 1)
      const [l, b, r] = [light[at] ?? 0, (blue[half] ?? 128) - 128, (red[half] ?? 128) - 128]
      out[3 * at] = l + 1.402 * r
      out[3 * at + 1] = l - 0.3441 * b - 0.7141 * r
      out[3 * at + 2] = l + 1.772 * b
    }
  return { ...sheet, rgb: out }
}
