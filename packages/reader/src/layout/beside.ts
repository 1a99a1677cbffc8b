// Lines that stand beside each other: the two columns of a letterhead, of a foot, of a page. A white corridor runs down
// between them; it is looked for from a line with a wide gap, and followed up and down as far as it stays open.

import { bottom, left, middleX, quantile, right, top } from './boxes.ts'
import { gapsOf, narrowed, type Gap } from './corridors.ts'
import type { Frame } from './frame.ts'
import { startsLow } from './joints.ts'
import { lineText, visualLines, type VisualLine } from './visual-line.ts'
import type { PlacedWord } from '../page/placed-page.ts'

export type Beside = {
  readonly kind: 'beside'
  readonly left: readonly VisualLine[]
  readonly right: readonly VisualLine[]
  readonly corridor: readonly [number, number]
  /** Opened by the receivers of a document. */
  readonly foot: boolean
}

export type Band = { readonly kind: 'line'; readonly line: VisualLine } | Beside

/** In heights of letters: a gap that opens a corridor; one beside the motto. */
const OPENS = 1.5
const KEEPS = 0.55
/** How many times wider than the other gaps of its line. */
const WIDER = 2.6
/** In heights of letters: to the next line of both columns, to the name under a signature, to one more at the left. */
const NEXT = 2.6
const SIGNATURE = 14
const UNDER = 0.9

const MOTTO = /^(?:CỘNG|ĐẢNG|Độc)$/u
const MOTTO_NEXT = /^(?:HÒA|HOÀ|CỘNG|lập)$/u

/** Where the motto or the Party's name stands right of other words, their gap parts two columns however narrow. */
const mottoGap = (line: VisualLine): Gap | null => {
  const at = line.words.findIndex(
    (word, i) => i > 0 && MOTTO.test(word.text) && MOTTO_NEXT.test(line.words[i + 1]?.text ?? ''),
  )
  const [before, word] = [line.words[at - 1], line.words[at]]
  if (before === undefined || word === undefined) return null
  return left(word) - right(before) > line.size * KEEPS ? [right(before), left(word)] : null
}

const isFoot = ({ words: [first, second] }: VisualLine): boolean =>
  first?.text === 'Nơi' && second?.text.startsWith('nhận') === true

const openingGap = (line: VisualLine, frame: Frame): Gap | null => {
  const motto = mottoGap(line)
  if (motto !== null) return motto
  const gaps = gapsOf(line)
  const widest = gaps.reduce<Gap | null>(
    (most, gap) => (most === null || gap[1] - gap[0] > most[1] - most[0] ? gap : most),
    null,
  )
  if (widest === null || widest[1] - widest[0] < line.size * OPENS)
    // The signature stands beside the receivers on lines of its own.
    return isFoot(line) && right(line) < (frame.left + frame.right) / 2 ? [right(line), frame.right + line.size] : null
  const usual = quantile(
    gaps.map(([from, to]) => to - from),
    0.5,
    0,
  )
  return gaps.length < 3 || widest[1] - widest[0] > usual * WIDER ? widest : null
}

type Stand = 'both' | 'left' | 'right'
const standOf = (line: VisualLine, [from, to]: Gap): Stand =>
  right(line) <= (from + to) / 2 ? 'left' : left(line) >= (from + to) / 2 ? 'right' : 'both'

const isTitle = (line: VisualLine, [, from]: Gap, frame: Frame): boolean => {
  const [page, column] = [(frame.left + frame.right) / 2, (from + frame.right) / 2]
  return Math.abs(middleX(line) - page) * 2 < Math.abs(middleX(line) - column)
}

/** How far down the corridor is open: the index after its last line, and what is left of it. */
const follow = (
  lines: readonly VisualLine[],
  start: number,
  gap: Gap,
  frame: Frame,
): { end: number; corridor: Gap } => {
  let [end, corridor] = [start + 1, gap]
  for (let i = start + 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]]
    if (line === undefined) break
    const next = narrowed(line, corridor)
    if (next === null) break
    const stand = standOf(line, next)
    const far = before === undefined ? 0 : top(line) - bottom(before)
    // A title under the letterhead stands in the middle of the page, not of a column.
    if (stand === 'right' && isTitle(line, next, frame)) break
    if (stand === 'left' && far > line.size * UNDER) break
    if (stand === 'both' && far > line.size * NEXT) break
    if (stand === 'right' && far > line.size * SIGNATURE) break
    corridor = next
    end = i + 1
  }
  return { end, corridor }
}

const partOf = (lines: readonly VisualLine[], at: number, side: 'left' | 'right'): readonly VisualLine[] => {
  const words: PlacedWord[] = []
  for (const line of lines)
    for (const word of line.words) if ((left(word) + right(word)) / 2 < at === (side === 'left')) words.push(word)
  return words.length === 0 ? [] : visualLines(words, lines[0]?.page ?? 1)
}

const MARK = /^(?:[-–—+•●▪○❖✓*\p{Co}]|\(?[\p{L}\d]{1,4}(?:\.\d{1,3})*[.)]?)$/u

const SUM = /^\d[\d.,]*\s?(?:%|\p{L}{1,6}|(?:nghìn|ngàn|triệu|tỷ|tỉ)\sđồng)?[.;,]?$/u

/** A foot that the page before left open goes on at the top of this one: further receivers, the name of who signs. */
const restOfFoot = (lines: readonly VisualLine[], open: Gap, frame: Frame): { end: number; corridor: Gap } | null => {
  const { end, corridor } = follow(lines, -1, open, frame)
  const middle = (corridor[0] + corridor[1]) / 2
  const other = lines.slice(0, end).findIndex((line) => {
    const [receiver] = partOf([line], middle, 'left').map(lineText)
    return receiver !== undefined && !/^[-–+•]/u.test(receiver) && !startsLow(receiver)
  })
  const held = other < 0 ? end : other
  return held === 0 ? null : { end: held, corridor }
}

/**
 * Lines of a page from the top down, those beside each other taken together. `open` is the corridor of a foot that the
 * page before ended with.
 */
export const bandsOf = (lines: readonly VisualLine[], frame: Frame, open: Gap | null = null): readonly Band[] => {
  const bands: Band[] = []
  const rest = open === null ? null : restOfFoot(lines, open, frame)
  if (rest !== null) {
    const held = lines.slice(0, rest.end)
    const middle = (rest.corridor[0] + rest.corridor[1]) / 2
    const [first, second] = [partOf(held, middle, 'left'), partOf(held, middle, 'right')]
    bands.push({ kind: 'beside', left: first, right: second, corridor: rest.corridor, foot: true })
  }
  for (let i = rest?.end ?? 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) continue
    const gap = openingGap(line, frame)
    const found = gap === null ? null : follow(lines, i, gap, frame)
    const both =
      found === null ? 0 : lines.slice(i, found.end).filter((each) => standOf(each, found.corridor) === 'both').length
    if (found === null || (both < 2 && found.end - i < 3 && mottoGap(line) === null && !isFoot(line))) {
      bands.push({ kind: 'line', line })
      continue
    }
    const middle = (found.corridor[0] + found.corridor[1]) / 2
    const beside = lines.slice(i, found.end)
    // Marks of a list, its words hanging beside them.
    if (partOf(beside, middle, 'left').every((each) => MARK.test(lineText(each)))) {
      for (const each of beside) bands.push({ kind: 'line', line: each })
      i = found.end - 1
      continue
    }
    // Sums at the end of their lines stand in no column of the page.
    if (!isFoot(line) && partOf(beside, middle, 'right').every((each) => SUM.test(lineText(each)))) {
      for (const each of beside) bands.push({ kind: 'line', line: each })
      i = found.end - 1
      continue
    }
    const above: VisualLine[] = []
    // The signature may begin above the receivers.
    while (above.length < 3) {
      const last = bands.at(-1)
      const under = above[0] ?? line
      if (last?.kind !== 'line' || left(last.line) < middle || top(under) - bottom(last.line) > line.size * NEXT) break
      above.unshift(last.line)
      bands.pop()
    }
    const held = [...above, ...beside]
    if (partOf(held, middle, 'right').length === 0) {
      for (const each of held) bands.push({ kind: 'line', line: each })
      i = found.end - 1
      continue
    }
    bands.push({
      kind: 'beside',
      left: partOf(held, middle, 'left'),
      right: partOf(held, middle, 'right'),
      corridor: found.corridor,
      foot: isFoot(line),
    })
    i = found.end - 1
  }
  return bands
}
