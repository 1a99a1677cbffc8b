// Large thin strokes in black: a signature, or the ring of a stamp on a copy without colours. Only marked, never taken
// out: whether words stand there is for the recogniser to say.

import type { Components } from '../components.ts'
import type { PixelBox, Prepared } from '../prepared.ts'

type Mark = Prepared['marks'][number]
type Size = { readonly width: number; readonly height: number }

/** Inches. */
const LEAST = { high: 0.35, wide: 0.35 }
const MOST = { high: 2.2, wide: 4.5 }
const STAMP = { least: 1, most: 1.9 }
/** The edge of the paper on the glass. */
const MARGIN = 0.2
/** Of its box, and strokes side by side: letters that run into each other are more and thicker. */
const FILLED = 0.3
const STROKES = 7
const ROUND = 0.12
/** Of the box of a ring: the middle half is empty. */
const HOLLOW = 0.25

const runsIn = ({ count, runs, of }: Components, box: Components['box']): { readonly all: Int32Array; readonly middle: Int32Array } => {
  const all = new Int32Array(count)
  const middle = new Int32Array(count)
  for (let run = 0; run < of.length; run++) {
    const component = of[run] ?? 0
    all[component] = (all[component] ?? 0) + 1
    const [l, t, r, b] = box(component)
    const [y, from, to] = [runs[3 * run] ?? 0, runs[3 * run + 1] ?? 0, runs[3 * run + 2] ?? 0]
    const [wide, high] = [(r - l) * HOLLOW, (b - t) * HOLLOW]
    if (y > t + high && y < b - high && to > l + wide && from < r - wide) middle[component] = (middle[component] ?? 0) + 1
  }
  return { all, middle }
}

export const blackStrokes = (components: Components, { width, height }: Size, dpi: number): readonly Mark[] => {
  const { count, box, area } = components
  const { all, middle } = runsIn(components, box)
  const margin = MARGIN * dpi
  const marks: Mark[] = []
  for (let i = 0; i < count; i++) {
    const place: PixelBox = box(i)
    const [l, t, r, b] = place
    const [wide, high] = [(r - l) / dpi, (b - t) / dpi]
    if (wide < LEAST.wide || high < LEAST.high || wide > MOST.wide || high > MOST.high) continue
    if (l < margin || t < margin || r > width - margin || b > height - margin) continue
    if ((area[i] ?? 0) > FILLED * (r - l) * (b - t) || (all[i] ?? 0) > STROKES * (b - t)) continue
    const isRing = Math.abs(wide / high - 1) < ROUND && high >= STAMP.least && high <= STAMP.most && middle[i] === 0
    marks.push({ kind: isRing ? 'stamp' : 'signature', box: place })
  }
  return marks
}
