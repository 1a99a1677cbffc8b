// How a camera was held, and the density it states: two entries of the first directory of EXIF (a small TIFF file).

import type { Orientation } from './picture.ts'

export type Exif = { readonly orientation: Orientation; readonly density: readonly [number, number] | null }

const NOTHING: Exif = { orientation: 1, density: null }

const HEAD = [0x45, 0x78, 0x69, 0x66, 0, 0]
const LITTLE = 0x49_49
const BIG = 0x4d_4d
const ENTRY = 12
/** Entries of one directory: more is none. */
const MOST = 500

const ORIENTATION = 0x112
const ACROSS = 0x11a
const DOWN = 0x11b
const UNIT = 0x128
const PER_CENTIMETRE = 3
const INCH = 2.54

const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8]

/** `segment`: the content of an APP1 marker. */
export const exifOf = (segment: Uint8Array): Exif => {
  if (!HEAD.every((byte, i) => segment[i] === byte)) return NOTHING
  const tiff = segment.subarray(HEAD.length)
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const fits = (at: number, bytes: number): boolean => at >= 0 && at + bytes <= tiff.length
  if (!fits(0, 8)) return NOTHING
  const order = view.getUint16(0)
  if (order !== LITTLE && order !== BIG) return NOTHING
  const little = order === LITTLE
  const directory = view.getUint32(4, little)
  if (!fits(directory, 2)) return NOTHING
  const count = Math.min(MOST, view.getUint16(directory, little))
  const entries = new Map<number, number>()
  for (let i = 0; i < count; i++) {
    const at = directory + 2 + i * ENTRY
    if (!fits(at, ENTRY)) break
    entries.set(view.getUint16(at, little), at + 8)
  }
  const short = (tag: number): number | null => {
    const at = entries.get(tag)
    return at === undefined ? null : view.getUint16(at, little)
  }
  const ratio = (tag: number): number | null => {
    const place = entries.get(tag)
    const at = place === undefined ? -1 : view.getUint32(place, little)
    return fits(at, 8) ? view.getUint32(at, little) / view.getUint32(at + 4, little) : null
  }
  const scale = short(UNIT) === PER_CENTIMETRE ? INCH : 1
  const [across, down] = [ratio(ACROSS), ratio(DOWN)]
  return {
    orientation: ORIENTATIONS.find((known) => known === short(ORIENTATION)) ?? 1,
    density: across === null || down === null ? null : [across * scale, down * scale],
  }
}
