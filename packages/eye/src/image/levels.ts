// Print drawn out to black on white: faint copies darkened, grain of the paper taken off, red ink bleached by its own
// strength. Black and white pages come out as they went in.

import { RED, type Inks } from './inks.ts'
import { parting } from './parting.ts'

const WHITE = 255
/** Lighter than this is paper, whatever its grain. */
const PAPER = 180
/** Fainter print is not drawn out to black: it may be that of the other side. */
const FAINTEST = 150
/** Grey levels between print and paper, at least. */
const APART = 50
/** Grain is cut off this many times its usual depth below the paper. */
const GRAIN = 2
const LEAST_WHITE = 190
/** Of all dark pixels, these are the core of strokes. */
const CORE = 0.2
/** All but the darkest red ink is gone, and what is a little darker, too: what print shows through is darker by half. */
const RED_GONE = 0.9
const RED_BLACK = 0.4
const FEW = 200

const histogram = ({ grey, ink }: Inks, red: boolean): Uint32Array => {
  const counts = new Uint32Array(256)
  for (let i = 0; i < grey.length; i++)
    if ((ink[i] === RED) === red) counts[grey[i] ?? 0] = (counts[grey[i] ?? 0] ?? 0) + 1
  return counts
}

/** The value below which `share` of those from `from` to `to` lie. */
const quantile = (counts: Uint32Array, from: number, to: number, share: number): number | null => {
  const all = counts.subarray(from, to).reduce((sum, n) => sum + n, 0)
  if (all < FEW) return null
  let [value, below] = [from, 0]
  while (value < to - 1 && below + (counts[value] ?? 0) < all * share) below += counts[value++] ?? 0
  return value
}

const ramp = (black: number, white: number): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, v) => Math.max(0, Math.min(WHITE, Math.round(((v - black) * WHITE) / (white - black)))))

export const levelled = (inks: Inks): Uint8Array => {
  const counts = histogram(inks, false)
  const paper = quantile(counts, PAPER, 256, 0.5) ?? WHITE
  const grain = paper - (quantile(counts, PAPER, 256, 0.16) ?? paper)
  const { level, apart } = parting(counts)
  const black = apart < APART ? 0 : Math.min(FAINTEST, quantile(counts, 0, level, CORE) ?? 0)
  const white = Math.max(LEAST_WHITE, black + APART, paper - GRAIN * grain)
  const usual = ramp(black, white)
  const red = quantile(histogram(inks, true), 0, 256, 0.3)
  const bleached = red === null ? usual : ramp(red * RED_BLACK, red * RED_GONE)
  return inks.grey.map((value, i) => (inks.ink[i] === RED ? bleached[value] : usual[value]) ?? WHITE)
}
