// A JPEG as a page's picture: its bytes go into the page as they are, once they are known to be whole.

import { exifOf, type Exif } from './exif.ts'
import type { Picture } from './picture.ts'

const SIZES: readonly number[] = [0xc0, 0xc1, 0xc2]
/** Lossless, hierarchical, arithmetic: written by hardly anybody, read by nobody. */
const OTHERS: readonly number[] = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]
const [START, END, SCAN, JFIF, EXIF, ADOBE] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xee]
const INCH = 2.54

const COLOURS: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }

type Found = {
  readonly width: number
  readonly height: number
  readonly parts: number
  readonly adobe: boolean
  readonly exif: Exif | null
  readonly density: readonly [number, number] | null
  /** Bytes up to its end; null where there is none. */
  readonly length: number | null
}

/** The next marker that is no part of packed samples. */
const markerAfter = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return -1
}

const ascii = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length))

const densityOf = (segment: Uint8Array): readonly [number, number] | null => {
  if (segment.length < 12 || ascii(segment, 5) !== 'JFIF\0') return null
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength)
  const scale = segment[7] === 1 ? 1 : segment[7] === 2 ? INCH : 0
  return scale === 0 ? null : [view.getUint16(8) * scale, view.getUint16(10) * scale]
}

const walk = (bytes: Uint8Array): Found | 'other' | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size: readonly [number, number, number] | null = null
  let [adobe, exif, density]: [boolean, Exif | null, readonly [number, number] | null] = [false, null, null]
  let length: number | null = null
  let at = markerAfter(bytes, 2)
  while (at >= 0) {
    const marker = bytes[at + 1] ?? 0
    if (marker === END) {
      length = at + 2
      break
    }
    const long = at + 4 <= bytes.length ? view.getUint16(at + 2) : 0
    if (long < 2 || at + 2 + long > bytes.length) break
    const segment = bytes.subarray(at + 4, at + 2 + long)
    if (OTHERS.includes(marker)) return 'other'
    if (SIZES.includes(marker) && segment.length >= 6) {
      if (segment[0] !== 8) return 'other'
      size ??= [view.getUint16(at + 7), view.getUint16(at + 5), segment[5] ?? 0]
    } else if (marker === JFIF) density ??= densityOf(segment)
    else if (marker === EXIF) exif ??= ascii(segment, 4) === 'Exif' ? exifOf(segment) : null
    else if (marker === ADOBE) adobe ||= ascii(segment, 5) === 'Adobe'
    const next = at + 2 + long
    at = marker === SCAN ? markerAfter(bytes, next) : bytes[next] === 0xff ? markerAfter(bytes, next) : -1
  }
  return size === null ? null : { width: size[0], height: size[1], parts: size[2], adobe, exif, density, length }
}

/** Null where it is broken; `other`: a JPEG of a kind that is not read. */
export const jpegOf = (bytes: Uint8Array): Picture | 'other' | null => {
  if (bytes[1] !== START) return null
  const found = walk(bytes)
  if (found === null || found === 'other') return found
  const { width, height, parts, adobe, exif, density, length } = found
  const colours = COLOURS[parts]
  if (colours === undefined) return 'other'
  // Adobe's programs write the four colours upside down.
  const decode = parts === 4 && adobe ? '/Decode[1 0 1 0 1 0 1 0]' : ''
  return {
    width,
    height,
    orientation: exif?.orientation ?? 1,
    density: density ?? exif?.density ?? null,
    samples: () =>
      length === null
        ? null
        : {
            entries: `/ColorSpace${colours}/BitsPerComponent 8/Filter/DCTDecode${decode}`,
            stream: bytes.subarray(0, length),
          },
  }
}
