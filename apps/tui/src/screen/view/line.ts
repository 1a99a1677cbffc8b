// A line of the screen before it is drawn: segments with a tone. Widths are measured here and nowhere else.

import { cut, fit, width } from '../../text/width.ts'
import type { Tone } from '../theme.ts'

export type Segment = { readonly text: string; readonly tone: Tone }
export type Line = readonly Segment[]

export const seg = (text: string, tone: Tone = 'plain'): Segment => ({ text, tone })
export const line = (text: string, tone: Tone = 'plain'): Line => [{ text, tone }]
export const blank: Line = []

export const lineWidth = (segments: Line): number => segments.reduce((sum, one) => sum + width(one.text), 0)

/** Cut or filled to exactly `columns`; filling takes the tone of the last segment when it is a selection. */
export const fitLine = (segments: Line, columns: number): Line => {
  const out: Segment[] = []
  let left = columns
  for (const one of segments) {
    const wide = width(one.text)
    if (wide > left) {
      const shown = fit(cut(one.text, left), left)
      return left === 0 ? out : [...out, { ...one, text: shown }]
    }
    out.push(one)
    left -= wide
  }
  if (left > 0) out.push(seg(' '.repeat(left), segments.at(-1)?.tone === 'selected' ? 'selected' : 'plain'))
  return out
}

/** Without the spaces at its end, which nobody sees and ink would measure; a selection keeps its own. */
export const trimmed = (segments: Line): Line => {
  const last = segments.at(-1)
  if (last === undefined || last.tone === 'selected') return segments
  const text = last.text.trimEnd()
  if (text === last.text) return segments
  return text === '' ? trimmed(segments.slice(0, -1)) : [...segments.slice(0, -1), { ...last, text }]
}

/** Left and right parts with room between; the left one gives way. */
export const spread = (left: Line, right: Line, columns: number): Line => {
  const room = columns - lineWidth(right)
  return room < 4 ? fitLine(left, columns) : [...fitLine(left, room - 1), seg(' '), ...right]
}

/** Exactly `count` lines. */
export const fill = (lines: readonly Line[], count: number): readonly Line[] =>
  lines.length >= count
    ? lines.slice(0, count)
    : [...lines, ...Array.from({ length: count - lines.length }, () => blank)]
