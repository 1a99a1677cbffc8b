// A picture as PNG: eight bits a channel, grey where all of it is grey, which most pages are.

import { zlibSync } from 'fflate'

export type Pixels = {
  readonly width: number
  readonly height: number
  /** Red, green, blue and one byte unused for each pixel, line by line. */
  readonly rgbx: Uint8Array
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const GREY = 0
const COLOUR = 2
/** Each byte as the difference to the line above: long stretches of nothing pack best. */
const UP = 2
/** Packing: speed before size. */
const LEVEL = 3

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = (c & 1) === 1 ? 0xed_b8_83_20 ^ (c >>> 1) : c >>> 1
  return c
})

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xff_ff_ff_ff
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xff_ff_ff_ff) >>> 0
}

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crcOf(bytes.subarray(4, 8 + data.length)))
  return bytes
}

const isGrey = (rgbx: Uint8Array): boolean => {
  for (let i = 0; i < rgbx.length; i += 4) if (rgbx[i] !== rgbx[i + 1] || rgbx[i] !== rgbx[i + 2]) return false
  return true
}

/** Lines of samples, each after a byte that names its filter. */
const filtered = ({ width, height, rgbx }: Pixels, channels: number): Uint8Array => {
  const line = width * channels + 1
  const out = new Uint8Array(line * height)
  for (let y = 0; y < height; y++) {
    out[y * line] = UP
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4
      const above = from - width * 4
      const to = y * line + 1 + x * channels
      for (let c = 0; c < channels; c++) out[to + c] = (rgbx[from + c] ?? 0) - (y === 0 ? 0 : (rgbx[above + c] ?? 0))
    }
  }
  return out
}

export const pngOf = (pixels: Pixels): Uint8Array => {
  const grey = isGrey(pixels.rgbx)
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, pixels.width)
  view.setUint32(4, pixels.height)
  header[8] = 8
  header[9] = grey ? GREY : COLOUR
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(filtered(pixels, grey ? 1 : 3), { level: LEVEL })),
    chunk('IEND', new Uint8Array(0)),
  ]
  const png = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    png.set(part, at)
    at += part.length
  }
  return png
}
