// Which letters of a page can be seen: on the page, inked, not cut off, not painted over, and white only on something
// dark.

import type { OwnBox } from './frame.ts'
import type { Glyph } from './glyph.ts'
import type { Drawings } from './read-drawings.ts'

/** Points by which a frame may cut into a letter's box. */
const CUT = 1
/** Of the page: a smaller picture may be a stamp with holes in it, which hides nothing. */
const WHOLE = 0.8

/** The largest are looked at, so that a page of specks costs no more than another. */
const AREAS = 1000

type Place = readonly [number, number]

const contains = ([left, bottom, right, top]: OwnBox, [x, y]: Place): boolean =>
  x >= left && x <= right && y >= bottom && y <= top

const middleOf = ([left, bottom, right, top]: OwnBox): Place => [(left + right) / 2, (bottom + top) / 2]

const areaOf = ([left, bottom, right, top]: OwnBox): number => (right - left) * (top - bottom)

export type Seen = {
  readonly visible: readonly Glyph[]
  /** They stand behind a picture: recognised by a program. None where the visible ones are the text. */
  readonly behind: readonly Glyph[]
}

export const seenGlyphs = (glyphs: readonly Glyph[], page: OwnBox, drawings: Drawings): Seen => {
  const { fills, pictures, covers, texts } = drawings
  const hiding = covers.filter(({ box, picture }) => !picture || areaOf(box) >= WHOLE * areaOf(page))
  const isCut = ({ run }: Glyph, [x, y]: Place): boolean => {
    const clip = texts.get(run.object)?.clip
    return clip !== undefined && (x < clip[0] - CUT || y < clip[1] - CUT || x > clip[2] + CUT || y > clip[3] + CUT)
  }
  const isHidden = ({ run }: Glyph, place: Place): boolean => {
    const order = texts.get(run.object)?.order ?? Infinity
    return hiding.some((cover) => cover.order > order && contains(cover.box, place))
  }
  const dark = [...fills, ...pictures].toSorted((a, b) => areaOf(b) - areaOf(a)).slice(0, AREAS)
  const isOnDark = (place: Place): boolean => dark.some((area) => contains(area, place))
  const visible: Glyph[] = []
  const behind: Glyph[] = []
  for (const glyph of glyphs) {
    const place = middleOf(glyph.box)
    if (!contains(page, place) || isCut(glyph, place)) continue
    const { ink } = glyph.run
    if (ink === 'none' || isHidden(glyph, place)) behind.push(glyph)
    else if (ink === 'visible' || isOnDark(place)) visible.push(glyph)
  }
  // A scan with recognised words has these alone, or a stamp and a number before them.
  const isScan = visible.length === 0 || (behind.length > visible.length && pictures.some((box) => areaOf(box) >= WHOLE * areaOf(page)))
  return { visible, behind: isScan ? behind : [] }
}
