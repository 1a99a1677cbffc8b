// A page parted into what is read by itself: the columns of tables between their ruled lines, the areas around tables,
// what stands in columns. It is cut only where no letters are, so each lies in exactly one region.

import type { PixelBox, Prepared } from '../image/prepared.ts'
import { closeBox, type Ink } from './ink.ts'

type Rule = Prepared['rules'][number]
type Side = Rule['direction']

/** Points: strokes so near are one line; white so wide parts columns, each at least so wide. */
const NEAR = 3
const COLUMN_GAP = 20
const COLUMN = 30
/** Down several lines less white is enough, and the tail of a signature through it is nothing. */
const TALL = 40
const TALL_GAP = 12
const STROKE = 4
/** White so high, in points, parts lines of text where columns are looked for. */
const BAND_GAP = 4
/** How much of a cut must be drawn. */
const DRAWN = 0.25
/** Ink that a cut may touch, in points: what is left of a line taken away, a letter's foot. */
const TOUCHED = 2
const DEPTH = 40

type Cut = { readonly at: number; readonly share: number }

type Sheet = { readonly ink: Ink; readonly rules: readonly Rule[]; readonly point: number }

const isUpright = (side: Side): boolean => side === 'vertical'

const spanOf = ({ direction, box: [l, t, r, b] }: Rule): readonly [number, number] =>
  isUpright(direction) ? [t, b] : [l, r]
const placeOf = ({ direction, box: [l, t, r, b] }: Rule): number => (isUpright(direction) ? (l + r) / 2 : (t + b) / 2)

/** Rules of one direction that lie in a box, those at one place together. */
const rulesAt = ({ rules, point }: Sheet, [l, t, r, b]: PixelBox, side: Side): readonly (readonly Rule[])[] => {
  const [from, to, start, end] = isUpright(side) ? [l, r, t, b] : [t, b, l, r]
  const groups: Rule[][] = []
  const own = rules
    .filter((rule) => rule.direction === side && placeOf(rule) > from && placeOf(rule) < to)
    .filter((rule) => spanOf(rule)[0] < end && spanOf(rule)[1] > start)
    .sort((one, other) => placeOf(one) - placeOf(other))
  for (const rule of own) {
    const group = groups.at(-1)
    const [first] = group ?? []
    if (group !== undefined && first !== undefined && placeOf(rule) - placeOf(first) <= NEAR * point) group.push(rule)
    else groups.push([rule])
  }
  return groups
}

/** A cut along rules, from side to side of the box; null where it would go through letters. */
const cutAlong = ({ ink, point }: Sheet, [l, t, r, b]: PixelBox, side: Side, group: readonly Rule[]): Cut | null => {
  const at = Math.round(group.reduce((sum, rule) => sum + placeOf(rule), 0) / Math.max(1, group.length))
  const [start, end] = isUpright(side) ? [t, b] : [l, r]
  const inkOn = (from: number, to: number): number =>
    isUpright(side) ? ink.within(at, from, at + 1, to) : ink.within(from, at, to, at + 1)
  let [reached, drawn, touched] = [start, 0, 0]
  for (const [from, to] of group.map(spanOf).sort(([one], [other]) => one - other)) {
    if (from > reached) touched += inkOn(reached, Math.min(from, end))
    drawn += Math.max(0, Math.min(to, end) - Math.max(from, reached))
    reached = Math.max(reached, Math.min(to, end))
  }
  touched += inkOn(reached, end)
  const share = drawn / Math.max(1, end - start)
  return touched > TOUCHED * point || share < DRAWN ? null : { at, share }
}

/** Cuts along rules of one direction: the best drawn, and those drawn nearly as well. */
const cutsAlong = (sheet: Sheet, box: PixelBox, side: Side): readonly Cut[] => {
  const cuts = rulesAt(sheet, box, side).flatMap((group) => cutAlong(sheet, box, side, group) ?? [])
  const most = Math.max(0, ...cuts.map(({ share }) => share))
  return cuts.filter(({ share }) => share > most * 0.9)
}

const FULL = 0.9

/** Rules down the whole box part it first: what stands between them is one column, however many rows it has. */
const ruledCuts = (sheet: Sheet, box: PixelBox): readonly [Side, readonly Cut[]] | null => {
  const down = cutsAlong(sheet, box, 'vertical')
  const across = cutsAlong(sheet, box, 'horizontal')
  const [first, second] = [down[0]?.share ?? 0, across[0]?.share ?? 0]
  if (first === 0 && second === 0) return null
  if (first >= FULL || first >= second) return ['vertical', down]
  // Rows are parted only for the sake of sides that reach no further.
  return ['horizontal', across]
}

const splitAt = ([l, t, r, b]: PixelBox, side: Side, places: readonly number[]): readonly PixelBox[] => {
  const ends = [...places, isUpright(side) ? r : b]
  return ends.map((end, i): PixelBox => {
    const start = ends[i - 1] ?? (isUpright(side) ? l : t)
    return isUpright(side) ? [start, t, end, b] : [l, start, r, end]
  })
}

/** White stretches from side to side of a box at least so wide, inside of its ink; `touched` dark pixels are white. */
const gapsIn = (
  ink: Ink,
  [l, t, r, b]: PixelBox,
  side: Side,
  least: number,
  touched = 0,
): readonly (readonly [number, number])[] => {
  const gaps: (readonly [number, number])[] = []
  const [from, to] = isUpright(side) ? [l, r] : [t, b]
  let start = -1
  for (let at = from; at <= to; at++) {
    const isInk =
      at === to || (isUpright(side) ? ink.within(at, t, at + 1, b) : ink.within(l, at, r, at + 1)) > touched
    if (!isInk) continue
    if (start >= 0 && at < to && at - start >= least) gaps.push([start, at])
    start = at + 1
  }
  return gaps
}

type Gap = readonly [number, number]

/** Where white runs down between columns of words. */
const columnGaps = ({ ink, point }: Sheet, box: PixelBox): readonly Gap[] => {
  const gaps: Gap[] = []
  let last = box[0]
  const height = box[3] - box[1]
  const isTall = height > TALL * point
  const least = (isTall ? TALL_GAP : COLUMN_GAP) * point
  for (const gap of gapsIn(ink, box, 'vertical', least, isTall ? STROKE * point : 0)) {
    if (gap[0] - last < COLUMN * point || box[2] - gap[1] < COLUMN * point) continue
    gaps.push(gap)
    last = gap[1]
  }
  return gaps
}

/** What both leave white, where each gap of one meets its like of the other. */
const sharedGaps = (some: readonly Gap[], others: readonly Gap[], least: number): readonly Gap[] | null => {
  if (some.length !== others.length) return null
  const gaps = some.map((gap, i): Gap => [Math.max(gap[0], others[i]?.[0] ?? 0), Math.min(gap[1], others[i]?.[1] ?? 0)])
  return gaps.every(([from, to]) => to - from >= least) ? gaps : null
}

/** Lines of text that stand in columns, parted from those that do not. */
const inColumns = (sheet: Sheet, box: PixelBox): readonly PixelBox[] => {
  const breaks = gapsIn(sheet.ink, box, 'horizontal', BAND_GAP * sheet.point)
  const lines = splitAt(box, 'horizontal', breaks.map(([from, to]) => (from + to) >> 1))
  const bands: { box: PixelBox; gaps: readonly Gap[] }[] = []
  for (const line of lines) {
    const close = closeBox(sheet.ink, line)
    const gaps = close === null ? [] : columnGaps(sheet, close)
    const last = bands.at(-1)
    const same = last === undefined ? null : sharedGaps(last.gaps, gaps, (TALL_GAP / 2) * sheet.point)
    if (last !== undefined && same !== null)
      bands[bands.length - 1] = { box: [last.box[0], last.box[1], last.box[2], line[3]], gaps: same }
    else bands.push({ box: line, gaps })
  }
  return bands.flatMap((band) => splitAt(band.box, 'vertical', band.gaps.map(([from, to]) => (from + to) >> 1)))
}

/** Parts one under the other that the same sides part again, taken together. */
const alike = (sheet: Sheet, parts: readonly PixelBox[]): readonly PixelBox[] => {
  const joined: { box: PixelBox; sides: readonly number[] | null }[] = []
  for (const box of parts) {
    const close = closeBox(sheet.ink, box)
    const cuts = close === null ? null : cutsAlong(sheet, close, 'vertical')
    const sides = cuts?.filter(({ share }) => share >= FULL).map(({ at }) => at) ?? null
    const last = joined.at(-1)
    const isAlike =
      last !== undefined &&
      (last.sides === null ||
        sides === null ||
        (last.sides.length === sides.length &&
          last.sides.every((at, i) => Math.abs(at - (sides[i] ?? 0)) <= NEAR * sheet.point)))
    if (isAlike) joined[joined.length - 1] = { box: [last.box[0], last.box[1], box[2], box[3]], sides: last.sides ?? sides }
    else joined.push({ box, sides })
  }
  return joined.map(({ box }) => box)
}

const part = (sheet: Sheet, box: PixelBox, depth: number): readonly PixelBox[] => {
  const close = closeBox(sheet.ink, box)
  if (close === null) return []
  const ruled = depth < DEPTH ? ruledCuts(sheet, close) : null
  if (ruled === null) return inColumns(sheet, close)
  const [side, cuts] = ruled
  // Sides stay as they are cut: columns of one width find each other again.
  const split = splitAt(box, side, cuts.map(({ at }) => at))
  const parts = side === 'horizontal' ? alike(sheet, split) : split
  if (parts.length === 1) return inColumns(sheet, close)
  return parts.flatMap((each) => part(sheet, each, depth + 1))
}

/** In reading order of a sort: as they were cut, from the top down and from the left. */
export const regionsOf = ({ rules, dpi }: Pick<Prepared, 'rules' | 'dpi'>, ink: Ink): readonly PixelBox[] => {
  const sheet: Sheet = { ink, rules, point: dpi / 72 }
  return part(sheet, [0, 0, ink.width, ink.height], 0).flatMap((box) => {
    const close = closeBox(ink, box)
    return close === null ? [] : [close]
  })
}
