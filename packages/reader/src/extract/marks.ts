// Comments that begin with `tiendo:` are said to this program. They are handed over with their place and are no part of
// the text. Formats that are written out as a text carry them through as anchors: noncharacters (U+FDD0 …, which Unicode
// keeps for use inside a program), taken out again as the text is written.

import { isLocalDate, type LocalDate, type SourceMark } from '@tiendo/domain'
import type { Block } from './extracted.ts'
import { lineAt, type RawText } from './raw-text.ts'

/** A comment, and the offsets in the raw text that it stands beside. */
export type RawMark = {
  readonly text: string
  readonly by: string | null
  readonly on: LocalDate | null
  readonly from: number
  readonly to: number
}

const SIGN = /^\s*tiendo\s*:\s*/iu
const LONGEST = 1000

/** What a comment says to this program; null where it is for somebody else. */
export const saidToUs = (comment: string): string | null => {
  const sign = SIGN.exec(comment.slice(0, LONGEST))
  return sign === null ? null : comment.slice(sign[0].length, LONGEST).replace(/\s+/g, ' ').trim()
}

/** The day of an XML date and time. */
export const dayOf = (written: string | undefined): LocalDate | null => {
  const day = written?.slice(0, 10) ?? ''
  return isLocalDate(day) ? day : null
}

const [OPEN, ZERO, DIGITS] = [0xfdd0, 0xfdd1, 16]
export const MOST_MARKS = DIGITS ** 3
const ANCHOR = /\ufdd0([\ufdd1-\ufde0])([\ufdd1-\ufde0])([\ufdd1-\ufde0])/g

/** Stands for the mark with this number in a flow. */
export const anchorOf = (index: number): string =>
  String.fromCharCode(OPEN, ...[DIGITS ** 2, DIGITS, 1].map((unit) => ZERO + (Math.floor(index / unit) % DIGITS)))

export type Lifted = {
  readonly text: string
  readonly found: readonly { readonly index: number; readonly at: number }[]
}

/** The text without anchors, and where in it they stood. */
export const liftAnchors = (text: string): Lifted => {
  if (!text.includes('\ufdd0')) return { text, found: [] }
  const found: { readonly index: number; readonly at: number }[] = []
  let removed = 0
  for (const match of text.matchAll(ANCHOR)) {
    const digits = match.slice(1).map((digit) => digit.charCodeAt(0) - ZERO)
    found.push({ index: digits.reduce((sum, digit) => sum * DIGITS + digit, 0), at: match.index - removed })
    removed += match[0].length
  }
  return { text: text.replace(ANCHOR, ''), found }
}

type Lines = readonly [number, number]

const linesOfBlocks = (raw: RawText, blocks: readonly Block[]): readonly Lines[] =>
  blocks
    .flatMap((block): readonly (readonly [number, number])[] =>
      block.kind === 'table'
        ? block.rows.map(({ from, to }) => [from, to])
        : [[block.passage.starts[0] ?? 0, block.passage.ends.at(-1) ?? 0]],
    )
    .map(([from, to]): Lines => [lineAt(raw, from), lineAt(raw, Math.max(from, to - 1))])

/** Marks with the lines of the paragraphs and rows they stand beside; of the next one where they stand alone. */
export const sourceMarks = (
  marks: readonly RawMark[],
  raw: RawText,
  blocks: readonly Block[],
): readonly SourceMark[] => {
  if (marks.length === 0) return []
  const parts = linesOfBlocks(raw, blocks)
  return marks.map(({ from, to, ...said }): SourceMark => {
    const own: Lines = [lineAt(raw, from), lineAt(raw, Math.max(from, to - 1))]
    const beside = parts.filter((lines) => lines[0] <= own[1] && own[0] <= lines[1])
    const next = beside.length > 0 ? beside : parts.filter((lines) => lines[0] > own[1]).slice(0, 1)
    const lines = next.length > 0 ? next : [own]
    return { ...said, line: [Math.min(...lines.map(([first]) => first)), Math.max(...lines.map(([, last]) => last))] }
  })
}

const COMMENT = /<!--([^<>]{0,1000})-->/g

/** Comments in a text file, marked as in HTML. */
export const marksInText = (text: string): readonly RawMark[] => {
  if (!/tiendo\s*:/iu.test(text)) return []
  return [...text.matchAll(COMMENT)].slice(0, MOST_MARKS).flatMap((match): readonly RawMark[] => {
    const said = saidToUs(match[1] ?? '')
    return said === null
      ? []
      : [{ text: said, by: null, on: null, from: match.index, to: match.index + match[0].length }]
  })
}

/** The text with those comments as spaces: every other character stays where it stood. */
export const withoutMarks = (text: string, marks: readonly RawMark[]): string => {
  let [kept, from] = ['', 0]
  for (const mark of marks) {
    kept += text.slice(from, mark.from) + text.slice(mark.from, mark.to).replace(/[^\r\n]/g, ' ')
    from = mark.to
  }
  return kept + text.slice(from)
}
