// A PNG as a page's picture. A PDF packs samples as PNG does, so most go in as they are; the rest is unpacked first.

import { zlibSync } from 'fflate'
import type { Picture, Samples } from './picture.ts'
import { channelsOf, rgbOf, type PngColours, type PngHead } from './png-samples.ts'

const SIGNATURE = 8
const PER_METRE = 39.370_1
/** Packing of what was unpacked: speed before size. */
const LEVEL = 3

const BITS: Readonly<Record<number, readonly number[]>> = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] }

type Found = {
  readonly head: PngHead
  readonly colours: PngColours
  readonly density: readonly [number, number] | null
  readonly packed: readonly Uint8Array[]
  readonly whole: boolean
}

const headOf = (data: Uint8Array): PngHead | null => {
  if (data.length < 13) return null
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const [bits = 0, colour = 0, packing, filter, woven = 0] = data.subarray(8)
  if (BITS[colour]?.includes(bits) !== true || packing !== 0 || filter !== 0 || woven > 1) return null
  return { width: view.getUint32(0), height: view.getUint32(4), bits, colour, woven: woven === 1 }
}

const densityOf = (data: Uint8Array): readonly [number, number] | null => {
  if (data.length < 9 || data[8] !== 1) return null
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  return [view.getUint32(0) / PER_METRE, view.getUint32(4) / PER_METRE]
}

const walk = (bytes: Uint8Array): Found | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let [head, palette, clear]: [PngHead | null, Uint8Array | null, Uint8Array | null] = [null, null, null]
  let density: readonly [number, number] | null = null
  const packed: Uint8Array[] = []
  let whole = false
  for (let at = SIGNATURE; at + 12 <= bytes.length && !whole; ) {
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) {
      // Cut inside of a part; what came before may still say how large it is.
      break
    }
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (name === 'IHDR') head ??= headOf(data)
    else if (name === 'PLTE') palette = data
    else if (name === 'tRNS') clear = data
    else if (name === 'pHYs') density = densityOf(data)
    else if (name === 'IDAT') packed.push(data)
    else if (name === 'IEND') whole = true
    at += 12 + length
  }
  return head === null ? null : { head, colours: { palette, clear }, density, packed, whole }
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const samplesOf = ({ head, colours, packed, whole }: Found): Samples | null => {
  const { width, bits, colour, woven } = head
  const { palette, clear } = colours
  if (!whole || (colour === 3 && (palette === null || palette.length < 3))) return null
  if (woven || clear !== null || colour === 4 || colour === 6) {
    const rgb = rgbOf(head, colours, packed)
    if (rgb === null) return null
    return { entries: '/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode', stream: zlibSync(rgb, { level: LEVEL }) }
  }
  const entries = palette === null ? 0 : Math.min(256, Math.floor(palette.length / 3))
  const space =
    colour === 3 && palette !== null
      ? `[/Indexed/DeviceRGB ${entries - 1}<${hex(palette.subarray(0, entries * 3))}>]`
      : colour === 0
        ? '/DeviceGray'
        : '/DeviceRGB'
  const packing = `/Predictor 15/Colors ${channelsOf(head)}/BitsPerComponent ${bits}/Columns ${width}`
  return {
    entries: `/ColorSpace${space}/BitsPerComponent ${bits}/Filter/FlateDecode/DecodeParms<<${packing}>>`,
    stream: joined(packed),
  }
}

/** Null where it is broken. */
export const pngOf = (bytes: Uint8Array): Picture | null => {
  const found = walk(bytes)
  if (found === null) return null
  const { width, height } = found.head
  return { width, height, orientation: 1, density: found.density, samples: () => samplesOf(found) }
}
