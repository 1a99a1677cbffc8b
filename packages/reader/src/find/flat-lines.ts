// The physical lines of a table whose cells came out one below the other, as copies of PDF texts have it: the heading
// tells the number and order of the columns, a number opens each row, the heading again is a page's break.

import type { RawText } from '../extract/raw-text.ts'
import { flat, slice, type Passage } from '../extract/passage.ts'
import { roleOf, type Role } from './columns.ts'
import { opensPart, partAbove } from './flat-end.ts'
import { headingCells, piecesOf } from './flat-joined.ts'
import { unnumberedAt } from './flat-unnumbered.ts'
import type { Node } from './outline.ts'

export type FlatLine = { readonly passage: Passage; readonly node: Node }

/** Each line of the source by itself, whatever paragraphs were made of them. */
export const flatLines = (raw: RawText, nodes: readonly Node[]): readonly FlatLine[] =>
  nodes.flatMap((node): readonly FlatLine[] => {
    const { passage } = node.paragraph
    const lines: FlatLine[] = []
    let from = 0
    for (let i = 1; i <= passage.text.length; i++) {
      const between = i < passage.text.length ? raw.text.slice(passage.starts[i - 1] ?? 0, passage.starts[i] ?? 0) : '\n'
      if (!between.includes('\n')) continue
      const line = slice(passage, from, i)
      if (line.text !== '') lines.push({ passage: line, node })
      from = i
    }
    return lines
  })

const textOf = (line: FlatLine | undefined): string => flat(line?.passage.text ?? '')

const NUMBER = /^(\d{1,3}(?:\.\d{1,2})*|[IVX]{1,6}|[A-H])[.)]?$/
const GLUED = /^(\d{1,3}(?:\.\d{1,2})*|[IVX]{1,6}|[A-H])[.)]?\s+(?=\p{Lu}|\d)/u
const HEAD = /^(?:s?tt|số tt|stt\.)(?:\s+|$)/iu
const INDEX = /^\(\d{1,2}\)$/

const OPENS = /(?:^|\n)[ \t]*(?:(?:s?tt|số tt)[.\s]|(?:tên )?(?:nhiệm vụ|nội dung|công việc|hoạt động)[^\n.:;]{0,30}\n)/iu

/** Whether any line could open such a table. */
export const couldHold = (raw: RawText): boolean => OPENS.test(raw.text)

export type FlatHeading = {
  /** The columns after the number's, in order. */
  readonly roles: readonly (Role | null)[]
  /** Its lines as written: where they stand again, a page begins. */
  readonly lines: readonly string[]
  /** Index of the first line after it. */
  readonly body: number
  /** It stands on one line, and so does each of its rows. */
  readonly joined: boolean
}

const KNOWN: readonly Role[] = ['lead', 'coordinators', 'timing', 'deliverable', 'people', 'leadAndCoordinators']
const MOST_HEADING_LINES = 24

/** A heading's cells: one begins with a capital, its rest with a small letter or a bracket. */
const headingAt = (lines: readonly FlatLine[], at: number): FlatHeading | null => {
  const first = textOf(lines[at])
  if (!HEAD.test(first)) return null
  const cells: string[] = []
  const rest = first.replace(HEAD, '').trim()
  if (rest !== '') cells.push(rest)
  let i = at + 1
  for (; i < Math.min(lines.length, at + MOST_HEADING_LINES); i++) {
    const text = textOf(lines[i])
    if (NUMBER.test(text) || GLUED.test(text) || text.length > 45) break
    const goesOn = /^[\p{Ll}(/]/u.test(text) || /[/,–-]$|\s(?:và|hoặc)$/u.test(cells.at(-1) ?? '')
    if (goesOn && cells.length > 0 && !INDEX.test(text)) cells[cells.length - 1] = `${cells.at(-1) ?? ''} ${text}`
    else if (!INDEX.test(text)) {
      // The first line of a heading may say nothing until the next: "Cơ quan phối", "hợp".
      const known = [1, 2, 3].some((more) => roleOf(lines.slice(i, i + more).map(textOf).join(' ')) !== null)
      if (!known && KNOWN.filter((role) => cells.some((cell) => roleOf(cell) === role)).length >= 2) break
      cells.push(text)
    }
  }
  return headingOf(cells, lines.slice(at, i).map(textOf), i, false) ?? joinedHeadingAt(lines, at)
}

const MOST_JOINED_LINES = 4

/** All of its cells on one line, or on the few that it wrapped to. */
const joinedHeadingAt = (lines: readonly FlatLine[], at: number): FlatHeading | null => {
  let i = at + 1
  while (i < at + MOST_JOINED_LINES && i < lines.length && !GLUED.test(textOf(lines[i]))) i++
  const own = lines.slice(at, i).map(textOf)
  const cells = headingCells(own.filter((text) => !/^[(\d)\s]+$/.test(text)).join(' ').replace(HEAD, ''))
  return GLUED.test(textOf(lines[i])) ? headingOf(cells, own, i, true) : null
}

const headingOf = (cells: readonly string[], lines: readonly string[], body: number, joined: boolean): FlatHeading | null => {
  const roles = cells.map((cell) => roleOf(cell))
  const known = KNOWN.filter((role) => roles.includes(role)).length
  const distinct = new Set(roles.filter((role) => role !== null)).size === roles.filter((role) => role !== null).length
  if (known < 2 || !roles.includes('title') || !distinct) return null
  return { roles, lines, body, joined }
}

export type FlatRow = {
  readonly number: string
  /** Its lines; those after a page's break apart. */
  readonly chunks: readonly (readonly FlatLine[])[]
  /** Lines beyond what a row could hold. */
  readonly beyond: readonly FlatLine[]
}

export type FlatRegion = {
  readonly heading: FlatHeading
  readonly rows: readonly FlatRow[]
  readonly from: number
  readonly to: number
}

/** What ends a table whatever stands before it. */
const ENDS = /^(?:Nơi nhận|TM\.|KT\.|TL\.|Phụ lục|PHỤ LỤC|Điều \d|Ghi chú\s*:)/u

const parts = (number: string): readonly number[] => number.split('.').map(Number)

/** Whether a number goes on from the last: a first part of it, the next beside it or beside one above it. */
const goesOn = (last: string | null, number: string): boolean => {
  if (last === null) return /^(?:0?1(?:\.1)*|I|A)$/.test(number)
  if (/^0?1$|^I$/.test(number)) return true
  const [before, now] = [parts(last), parts(number)]
  if (before.some(Number.isNaN) || now.some(Number.isNaN)) return !/^\d+\.\d/.test(number) || !/^\d/.test(last)
  if (now.length === before.length + 1) return number === `${last}.1`
  if (now.length > before.length) return false
  const [above, here] = [now.slice(0, -1), now.at(-1) ?? 0]
  const step = here - (before[now.length - 1] ?? 0)
  return above.every((part, i) => part === before[i]) && step >= 1 && step <= 3
}

/** A page's number among the rows that stand on one line each. */
const PAGE = /^\d{1,3}\s*\/\s*\d{1,3}$/

/** A row of one page has no more lines. */
const MOST_LINES = 120

const isHeadingAgain = (lines: readonly FlatLine[], at: number, heading: FlatHeading): boolean =>
  heading.lines.every((text, i) => textOf(lines[at + i]) === text)

type Found = { readonly rows: readonly FlatRow[]; readonly to: number }

const rowsFrom = (lines: readonly FlatLine[], heading: FlatHeading, at: number): Found => {
  const rows: { readonly number: string; readonly chunks: FlatLine[][]; readonly first: string }[] = []
  const above = partAbove(lines.slice(0, at).map(textOf))
  const piecesIn = (line: FlatLine): readonly FlatLine[] =>
    heading.joined ? piecesOf(line.passage, heading.roles).map((passage) => ({ ...line, passage })) : [line]
  let i = heading.body
  for (; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || ENDS.test(textOf(line))) break
    if (isHeadingAgain(lines, i, heading)) {
      rows.at(-1)?.chunks.push([])
      i += heading.lines.length - 1
      continue
    }
    const text = textOf(line)
    const number = NUMBER.exec(text)?.[1] ?? GLUED.exec(text)?.[1]
    const opens = number !== undefined && goesOn(rows.at(-1)?.number ?? null, number)
    if (rows.length > 0 && opensPart(text, above, rows.at(-1)?.first ?? '', opens)) break
    if (opens) {
      const rest = slice(line.passage, GLUED.exec(line.passage.text)?.[0].length ?? line.passage.text.length)
      rows.push({ number, first: text, chunks: [NUMBER.test(text) ? [] : [...piecesIn({ ...line, passage: rest })]] })
    } else if (!INDEX.test(text) && !(heading.joined && PAGE.test(text))) rows.at(-1)?.chunks.at(-1)?.push(...piecesIn(line))
  }
  return {
    rows: rows.map(({ number, chunks }) => ({
      number,
      chunks: chunks.map((chunk) => chunk.slice(0, MOST_LINES)).filter((chunk) => chunk.length > 0),
      beyond: chunks.flatMap((chunk) => chunk.slice(MOST_LINES)),
    })),
    to: i,
  }
}

/** Every such table of a document. */
export const flatRegions = (lines: readonly FlatLine[]): readonly FlatRegion[] => {
  const regions: FlatRegion[] = []
  for (let i = 0; i < lines.length; i++) {
    const heading = headingAt(lines, i)
    if (heading === null) {
      const unnumbered = unnumberedAt(lines, i)
      if (unnumbered === null) continue
      regions.push(unnumbered)
      i = unnumbered.to - 1
      continue
    }
    const { rows, to } = rowsFrom(lines, heading, i)
    if (rows.length === 0) continue
    regions.push({ heading, rows, from: i, to })
    i = to - 1
  }
  return regions
}
