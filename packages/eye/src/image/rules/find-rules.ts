// The ruled lines of a page that stands straight: frames and lines of tables, lines under headings. Found, joined where
// they are broken, drawn out to where they meet, and taken out of the print.

import type { Grey, PixelBox, Prepared } from '../prepared.ts'
import { eraseStroke } from './erase.ts'
import { onItsSide, strokesOf, type Bits, type RunLimits, type Stroke } from './long-runs.ts'

type Rule = Prepared['rules'][number]
/** A line along one direction: where it runs, and where it lies across. */
type Line = { readonly from: number; readonly to: number; readonly at: number; readonly thickness: number }

/** Hairlines are grey. */
const DARK = 160

/** All in inches. */
const LIMITS = { run: 0.2, gap: 0.012, leap: 0.05, thickest: 0.04 }
const SHORTEST = 0.4
/** Between two lines of the other direction even the side of a low row is one. */
const SHORTEST_BETWEEN = 0.15
/** A longer one is none of a word, whatever stands on it. */
const LONG = 1.2
const CLEARANCE = 3
const TOUCHED = 0.12
/** Of a line's length. */
const STEEPEST = 0.012
const BENT = 0.006
const SAMPLES = 32
/** Inches again. */
const JOINED = 0.15
/** As far apart as ends of lines that are meant to meet. */
const MEETING = 0.07
/** The edge of the paper on the glass looks like a line. */
const MARGIN = 0.2

const bitsOf = ({ width, height, grey }: Grey): Bits => {
  const dark = new Uint8Array(grey.length)
  for (let i = 0; i < dark.length; i++) if ((grey[i] ?? 255) < DARK) dark[i] = 1
  return { width, height, dark }
}

const lineOf = ({ from, top, bottom, thickness }: Stroke): Line => {
  let [sum, count] = [0, 0]
  for (let i = 0; i < top.length; i++)
    if (top[i] !== -1) [sum, count] = [sum + ((top[i] ?? 0) + (bottom[i] ?? 0)) / 2, count + 1]
  return { from, to: from + top.length, at: sum / Math.max(1, count), thickness }
}

/** A pen's stroke falls, or bends; paper that curls on a photograph bends a line less. */
const isRuled = ({ top, bottom }: Stroke): boolean => {
  const middles = Array.from({ length: SAMPLES + 1 }, (_, i): number | null => {
    const at = Math.round((i * (top.length - 1)) / SAMPLES)
    return top[at] === -1 ? null : ((top[at] ?? 0) + (bottom[at] ?? 0)) / 2
  }).flatMap((middle, i) => (middle === null ? [] : [[i / SAMPLES, middle] as const]))
  const [first, last] = [middles[0], middles.at(-1)]
  if (first === undefined || last === undefined || last[0] === first[0]) return true
  const fall = (last[1] - first[1]) / (last[0] - first[0])
  const bend = Math.max(...middles.map(([at, middle]) => Math.abs(middle - first[1] - fall * (at - first[0]))))
  return Math.abs(fall) <= 2 + STEEPEST * top.length && bend <= 2 + BENT * top.length
}

/** Serifs of letters that touch make a line, too: one that letters stand on or hang from. */
const isOfLetters = ({ from, top, bottom }: Stroke, { width, height, dark }: Bits): boolean => {
  let touched = 0
  for (let i = 0; i < top.length; i++) {
    const [above, below] = [(top[i] ?? 0) - CLEARANCE, (bottom[i] ?? 0) - 1 + CLEARANCE]
    if (top[i] === -1) continue
    if ((above >= 0 && dark[above * width + from + i] === 1) || (below < height && dark[below * width + from + i] === 1)) touched++
  }
  return touched > TOUCHED * top.length
}

/** Pieces of one line, each next to the one before it, become one. */
const joined = (lines: readonly Line[], dpi: number): readonly Line[] => {
  const left = lines.toSorted((a, b) => a.from - b.from)
  const done: Line[] = []
  for (const line of left) {
    const at = done.findIndex(
      (other) => line.from - other.to <= JOINED * dpi && Math.abs(line.at - other.at) <= 2 + (line.thickness + other.thickness) / 2,
    )
    const before = done[at]
    if (before === undefined) done.push(line)
    else {
      const [a, b] = [before.to - before.from, line.to - line.from]
      done[at] = {
        from: before.from,
        to: Math.max(before.to, line.to),
        at: (before.at * a + line.at * b) / (a + b),
        thickness: Math.max(before.thickness, line.thickness),
      }
    }
  }
  return done
}

const meets = (line: Line, end: number, reach: number) => (other: Line): boolean =>
  Math.abs(other.at - end) <= reach && other.from - reach <= line.at && line.at <= other.to + reach

/** Ends drawn out, or cut, to the lines they meet. */
const drawnOut = (line: Line, others: readonly Line[], reach: number): Line => {
  const first = others.find(meets(line, line.from, reach))
  const last = others.find(meets(line, line.to, reach))
  return { ...line, from: first?.at ?? line.from, to: last?.at ?? line.to }
}

const ruleOf =
  (direction: Rule['direction']) =>
  ({ from, to, at, thickness }: Line): Rule => {
    const [start, end] = [Math.round(from), Math.round(to)]
    const low = Math.round(at - thickness / 2)
    const high = Math.max(low + 1, Math.round(at + thickness / 2))
    const box: PixelBox = direction === 'horizontal' ? [start, low, end, high] : [low, start, high, end]
    return { direction, box }
  }

export const findRules = (print: Grey, dpi: number): { readonly print: Grey; readonly rules: readonly Rule[] } => {
  const flat = bitsOf(print)
  const upright = onItsSide(flat)
  const limits: RunLimits = {
    run: LIMITS.run * dpi,
    gap: Math.max(1, LIMITS.gap * dpi),
    leap: LIMITS.leap * dpi,
    thickest: Math.max(3, LIMITS.thickest * dpi),
  }
  const isEdge = ({ at, from, to }: Line, across: number): boolean =>
    (at < MARGIN * dpi || at > across - MARGIN * dpi) && to - from > across * 0.05
  const across = strokesOf(flat, limits).filter(
    (stroke) => isRuled(stroke) && (stroke.top.length >= LONG * dpi || !isOfLetters(stroke, flat)),
  )
  const down = strokesOf(upright, { ...limits, run: SHORTEST_BETWEEN * dpi }).filter(isRuled)
  const longAcross = joined(across.map(lineOf), dpi).filter(({ from, to }) => to - from >= SHORTEST * dpi)
  const allDown = joined(down.map(lineOf), dpi)
  const reach = MEETING * dpi
  const longDown = allDown.filter(
    (line) =>
      line.to - line.from >= SHORTEST * dpi ||
      (longAcross.some(meets(line, line.from, reach)) && longAcross.some(meets(line, line.to, reach))),
  )
  const lies = (lines: readonly Line[]) => (stroke: Stroke): boolean => {
    const { at, from, to } = lineOf(stroke)
    return lines.some((line) => Math.abs(line.at - at) <= 4 && line.from <= from && to <= line.to)
  }
  const grey = print.grey.slice()
  const left = onItsSide(upright)
  for (const stroke of across.filter(lies(longAcross))) eraseStroke(stroke, left, grey, { along: 1, across: print.width })
  const rest = onItsSide(left)
  for (const stroke of down.filter(lies(longDown))) eraseStroke(stroke, rest, grey, { along: print.width, across: 1 })
  const acrossLines = longAcross.filter((line) => !isEdge(line, print.height))
  const downLines = longDown.filter((line) => !isEdge(line, print.width))
  return {
    print: { ...print, grey },
    rules: [
      ...acrossLines.map((line) => drawnOut(line, downLines, reach)).map(ruleOf('horizontal')),
      ...downLines.map((line) => drawnOut(line, acrossLines, reach)).map(ruleOf('vertical')),
    ],
  }
}
