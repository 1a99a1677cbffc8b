// JPEGs written by hand for tests: each block of eight by eight pixels is of one colour.

export type TestJpeg = {
  /** Blocks. */
  readonly across: number
  readonly down: number
  /** 1 grey, 3 red green blue, 4 inks. */
  readonly parts: 1 | 3 | 4
  /** Of a part of a block, 0 to 255. */
  readonly at: (x: number, y: number, part: number) => number
  /** Markers that stand before the picture. */
  readonly before?: readonly number[]
  /** Adobe's programs say so; colours are as they stand. */
  readonly adobe?: boolean
}

const marker = (code: number, ...data: readonly number[]): readonly number[] => [0xff, code, (data.length + 2) >> 8, (data.length + 2) & 255, ...data]

/** Lengths of differences: code i of four bits is i of them; every other coefficient is nothing. */
const LENGTHS = Array.from({ length: 12 }, (_, i) => i)
const tables = [
  ...marker(0xdb, 0, ...Array.from({ length: 64 }, () => 1)),
  ...marker(0xc4, 0x00, 0, 0, 0, 12, ...Array.from({ length: 12 }, () => 0), ...LENGTHS),
  ...marker(0xc4, 0x10, 1, ...Array.from({ length: 15 }, () => 0), 0),
]

const ADOBE = marker(0xee, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, 0)

/** A camera's word on how it was held. */
export const held = (orientation: number): readonly number[] =>
  marker(0xe1, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0)

/** Dots to the inch. */
export const dense = (dpi: number): readonly number[] =>
  marker(0xe0, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, dpi >> 8, dpi & 255, dpi >> 8, dpi & 255, 0, 0)

export const jpegFile = ({ across, down, parts, at, before = [], adobe = parts > 1 }: TestJpeg): Uint8Array => {
  const bits: number[] = []
  const put = (value: number, count: number): void => {
    for (let i = count - 1; i >= 0; i--) bits.push((value >> i) & 1)
  }
  const last = Array.from({ length: parts }, () => 0)
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++)
      for (let part = 0; part < parts; part++) {
        const level = (at(x, y, part) - 128) * 8
        const difference = level - (last[part] ?? 0)
        last[part] = level
        const length = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1
        put(length, 4)
        put(difference < 0 ? difference + 2 ** length - 1 : difference, length)
        put(0, 1)
      }
  while (bits.length % 8 !== 0) bits.push(1)
  const packed: number[] = []
  for (let i = 0; i < bits.length; i += 8) {
    const byte = bits.slice(i, i + 8).reduce((sum, bit) => sum * 2 + bit, 0)
    packed.push(byte)
    if (byte === 255) packed.push(0)
  }
  const [width, height] = [across * 8, down * 8]
  const each = Array.from({ length: parts }, (_, i) => i + 1)
  return Uint8Array.from([
    0xff, 0xd8,
    ...before,
    ...(adobe ? ADOBE : []),
    ...tables,
    ...marker(0xc0, 8, height >> 8, height & 255, width >> 8, width & 255, parts, ...each.flatMap((part) => [part, 0x11, 0])),
    ...marker(0xda, parts, ...each.flatMap((part) => [part, 0]), 0, 63, 0),
    ...packed,
    0xff, 0xd9,
  ])
}
