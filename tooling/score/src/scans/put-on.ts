// Stamps, signatures and handwriting where offices put them, found by what is printed there.

import type { Chance } from './chance.ts'
import { areaOf, lastOf } from './find-letters.ts'
import { roundStamp, signature, STAMP_RADIUS, written } from './ink.ts'
import { emptied, overlaid } from './overlay.ts'
import type { Area, Letter } from './render.ts'
import type { Sheet } from './sheet.ts'

/** A page on its way: what is printed on it, and what it is of the whole. */
export type Leaf = {
  readonly sheet: Sheet
  readonly letters: readonly Letter[]
  readonly number: number
  readonly signatory: string | null
  readonly chance: Chance
}

/** How much of the print under it a stamp lets through. */
const STAMP_STRENGTH = 0.85
const PEN_STRENGTH = 0.9

/**
 * Over the signature and a third of the name's letters; over the words in the middle of the first page, as a stamp of
 * arrival or one that slipped; half over the right edge of each page, as pages are tied together.
 */
export const stamped = ({ sheet, letters, number, signatory, chance }: Leaf): Promise<Sheet> => {
  const name = signatory === null ? null : areaOf(letters, lastOf(signatory))
  return overlaid(
    sheet,
    (wide, high) => {
      const drawn = [roundStamp(wide + STAMP_RADIUS * 0.3, high * 0.45)]
      if (number === 1) drawn.push(roundStamp(wide * chance.between(0.55, 0.7), high * chance.between(0.55, 0.62)))
      if (name !== null) {
        const [left, top] = [name[0] * wide, (1 - name[1]) * high]
        drawn.push(signature(left + 4, top + 22, chance), roundStamp(left - 4, top + 26))
      }
      return drawn.join('\n')
    },
    STAMP_STRENGTH,
  )
}

const points = ([left, top, right, bottom]: Area, wide: number, high: number): readonly [number, number, number, number] => [
  left * wide,
  (1 - bottom) * high,
  right * wide,
  (1 - top) * high,
]

const BLANKS = [/Số:?(\d*)\/\p{Lu}/u, /ngày(\d*)tháng/u, /ngày\d*tháng(\d+)năm/u]

/** The head's number, day and month: left blank by the printer, filled in with a pen. */
export const filledByHand = async ({ sheet, letters, number, chance }: Leaf): Promise<Sheet> => {
  if (number !== 1) return sheet
  const blanks = BLANKS.flatMap((pattern) => {
    const area = areaOf(letters, pattern)
    const figures = pattern.exec(letters.map(({ text }) => text).join(''))?.[1]
    // What the document leaves blank somebody has filled in with something.
    const filled = figures === '' ? `${Math.floor(chance.between(10, 29))}` : figures
    return area === null || filled === undefined ? [] : [{ area, figures: filled }]
  })
  const bare = emptied(sheet, blanks.map(({ area }) => area))
  return overlaid(
    bare,
    (wide, high) => blanks.map(({ area, figures }) => written(figures, points(area, wide, high), chance)).join('\n'),
    PEN_STRENGTH,
  )
}
