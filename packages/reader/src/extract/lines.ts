// Plain text, tab-separated text and Markdown, line by line: what each line is, before lines become blocks.
// Page numbers that stand alone between blank lines are noise of the page and are left out.

import { pastedRows } from './pasted-rows.ts'

export type LineKind = 'blank' | 'noise' | 'tabs' | 'pipes' | 'rule' | 'heading' | 'text'

export type Line = {
  readonly kind: LineKind
  readonly from: number
  readonly to: number
  /** Trimmed, NFC: for looking at; what is read is taken from the raw text. */ readonly text: string
  /** Where its words begin, behind marks that are none of them. */ readonly skip?: number
}

/** A single dash without a colon is a cell that holds nothing. */
const PIPE_RULE = /^\|?\s*(?::-+:?|-+:|-{2,})\s*(?:\|\s*(?::-+:?|-+:|-{2,})\s*)*\|?$/
/** A line that holds a page's number and nothing else. */
export const PAGE_NUMBER = /^(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?$|^Trang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?$/iu

/** More bars or tabs than columns fit on a sheet: no row of a table. */
const MOST_CELLS = 100
const many = (line: string, sign: string): boolean => line.split(sign, MOST_CELLS + 1).length > MOST_CELLS

/** A mark with a tab behind it, and no other tab. */
const LISTED = /^(?:[-–+•●▪*·§➢►■□◆▫o]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[IVX]{1,5}\.|[a-zđ][.)]|[A-Z]\.)\t[^\t]+$/u

const kindOf = (line: string, text: string): LineKind => {
  if (text === '') return 'blank'
  if (line.length > MOST_CELLS && (many(line, '\t') || many(line, '|'))) return 'text'
  if (/^#{1,6}\s+\S/.test(text)) return 'heading'
  if (text.includes('|') && PIPE_RULE.test(text)) return 'rule'
  if (/^(?:-{3,}|\*{3,}|_{3,}|={3,}|\|)$/.test(text)) return 'noise'
  if (/^\|.*\|$/.test(text)) return 'pipes'
  // Copied from a word processor: the number of an item and a tab before its words.
  if (LISTED.test(text)) return 'text'
  if (text.includes('\t') || (line.match(/\t/g) ?? []).length >= 2) return 'tabs'
  return 'text'
}

/** A cell in quotation marks may run over so many lines of the file. */
const QUOTED_LINES = 20

/** Whether the last cell that a quotation mark opens is still open at the end of a row separated by tabs. */
const isOpenCell = (line: string): boolean => {
  const at = line.lastIndexOf('\t"')
  const from = at >= 0 ? at + 1 : line.startsWith('"') ? 0 : -1
  return from >= 0 && line.slice(from).split('"').length % 2 === 0
}

/** Where the line that begins at `lineStarts[i]` ends: further down where a quoted cell of its row holds breaks. */
const rowEnd = (text: string, lineStarts: readonly number[], i: number): number => {
  const end = (at: number): number => lineStarts[at + 1] ?? text.length
  const from = lineStarts[i] ?? 0
  const first = text.slice(from, end(i))
  if (!isOpenCell(first)) return i
  let open = true
  // A first cell of several lines has its row's first tab only after it.
  let tabs = first.includes('\t')
  for (let at = i + 1; at <= i + QUOTED_LINES && at < lineStarts.length; at++) {
    const line = text.slice(lineStarts[at], end(at))
    const close = open ? line.search(/(?<!")"(?:"")*(?!")/) : -1
    if (open && close < 0) continue
    if (!tabs && line[close + 1] !== '\t') return i
    tabs = true
    open = isOpenCell(line.slice(close + 1))
    if (!open) return at
  }
  return i
}

/** Lines with their kinds, a row with a quoted cell over several lines as one; offsets are in `text`. */
export const linesOf = (text: string, lineStarts: readonly number[]): readonly Line[] => {
  const rows: (readonly [number, number])[] = []
  const pasted = pastedRows(text.includes('\t') ? lineStarts.map((from, i) => text.slice(from, lineStarts[i + 1])) : [])
  for (let i = 0; i < lineStarts.length; i++) {
    const last = pasted.get(i) ?? rowEnd(text, lineStarts, i)
    rows.push([lineStarts[i] ?? 0, lineStarts[last + 1] ?? text.length])
    i = last
  }
  const lines = rows.map(([from, to]): Line => {
    const line = text.slice(from, to).replace(/[\r\n\f]+$/, '')
    const trimmed = line.trim().normalize('NFC')
    return { kind: kindOf(line, trimmed), from, to: from + line.length, text: trimmed }
  })
  const blank = (i: number): boolean => lines[i] === undefined || lines[i]?.kind === 'blank'
  const bare = bareRows(lines)
  const pages = new Set([...countedPages(lines), ...numberedPages(lines)])
  return lines.map((line, i) => {
    if (pages.has(i)) return { ...line, kind: 'noise' }
    if (line.kind !== 'text') return line
    const apart =
      blank(i - 1) &&
      blank(i + 1) &&
      (blank(i - 2) || blank(i + 2) || text[line.from] === '\f' || text[line.from - 1] === '\f')
    // Centred or at the right margin, with a blank line on one side: set by a program, not typed by a person.
    const inset = /^[ \u00a0]{20}/u.test(text.slice(line.from, line.to)) && (blank(i - 1) || blank(i + 1))
    if ((apart || inset) && PAGE_NUMBER.test(line.text)) return { ...line, kind: 'noise' }
    return bare.has(i) ? { ...line, kind: 'pipes' } : line
  })
}

/** Lines that a page has at least. */
const PAGE_LINES = 12

/** "1/3", "2/3", "3/3": each page says which of all it is. */
const numberedPages = (lines: readonly Line[]): ReadonlySet<number> => {
  const pages: number[] = []
  const all = new Set<string>()
  lines.forEach(({ text }, i) => {
    const match = /^(\d{1,3})\/(\d{1,3})$/u.exec(text)
    if (match === null || Number(match[1]) !== pages.length + 1) return
    pages.push(i)
    all.add(match[2] ?? '')
  })
  return new Set(pages.length > 1 && all.size === 1 && all.has(`${pages.length}`) ? pages : [])
}

/** Pages counted through the text: a number alone on its first line, and the next ones far below, by a blank line. */
const countedPages = (lines: readonly Line[]): ReadonlySet<number> => {
  const pages: number[] = []
  const first = lines.findIndex(({ kind }) => kind !== 'blank')
  if (lines[first]?.kind !== 'text' || lines[first].text !== '1') return new Set()
  for (let i = first; i < lines.length; i++) {
    const last = pages.at(-1) ?? first - PAGE_LINES
    const beside = lines[i - 1]?.kind !== 'text' || lines[i + 1]?.kind !== 'text'
    if (lines[i]?.text === `${pages.length + 1}` && beside && i - last >= PAGE_LINES) pages.push(i)
  }
  return new Set(pages)
}

/** Lines of a Markdown table written without its outer bars: the one above a rule, and those below it with bars. */
const bareRows = (lines: readonly Line[]): ReadonlySet<number> => {
  const rows = new Set<number>()
  const isBare = (i: number): boolean => lines[i]?.kind === 'text' && (lines[i]?.text ?? '').includes('|')
  lines.forEach((line, i) => {
    if (line.kind === 'rule' && isBare(i - 1)) rows.add(i - 1).add(i)
    else if (rows.has(i - 1) && isBare(i)) rows.add(i)
  })
  for (const i of copiedRows(lines)) rows.add(i)
  return rows
}

const BAR = /(?:^|\s)\|(?=\s|$)/g
const barsOf = ({ kind, text }: Line): number =>
  kind === 'text' && text.includes('|') && !text.startsWith('|') ? (text.match(BAR)?.length ?? 0) : 0

/** So many lines below each other with the same bars are a table, whatever else they lack. */
const COPIED_ROWS = 3

/** Rows copied from a page: cells apart by bars, without a rule. One that also ends with a bar needs no neighbour. */
const copiedRows = (lines: readonly Line[]): readonly number[] => {
  const rows: number[] = []
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]
    const bars = line === undefined ? 0 : barsOf(line)
    let end = i + 1
    if (bars > 0) while (end < lines.length && barsOf(lines[end] ?? NONE) === bars) end++
    const closed = bars >= 2 && (line?.text.endsWith('|') ?? false)
    if (closed || (bars >= 2 && end - i >= COPIED_ROWS)) for (let at = i; at < end; at++) rows.push(at)
    i = end
  }
  return rows
}

const NONE: Line = { kind: 'blank', from: 0, to: 0, text: '' }
