// Property changes of the old Word format (MS-DOC 2.2.5): a code says what changes and how long its value is.

import type { Binary } from './binary.ts'

export const SPRM = {
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  level: 0x6649,
  listLevel: 0x260a,
  list: 0x460b,
  table: 0xd608,
  huge: 0x6646,
  hugeOld: 0x6645,
  bold: 0x0835,
  font: 0x4a4f,
  fontHigh: 0x4a51,
  deleted: 0x0800,
  inserted: 0x0801,
  hidden: 0x083c,
  symbol: 0x6a09,
  characterStyle: 0x4a30,
  pageBreak: 0x2407,
} as const

const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const

/** Hands over each change with where its value begins; stops at what does not fit. */
export const eachSprm = (data: Binary, from: number, to: number, change: (code: number, at: number) => void): void => {
  let at = from
  while (at + 2 < to) {
    const code = data.u16(at)
    at += 2
    const kind = code >> 13
    if (kind !== 6) {
      change(code, at)
      at += SIZES[kind] ?? 1
    } else if (code === SPRM.table) {
      change(code, at)
      at += data.u16(at) + 1
    } else {
      change(code, at)
      at += data.u8(at) + 1
    }
  }
}
