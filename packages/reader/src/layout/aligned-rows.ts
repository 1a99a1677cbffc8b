// Where the rows of a table without lines begin. Each number of the first column stands in a row of its own: at its
// first line, or in the middle of its lines where cells are centred. White lines between rows say it more plainly.

import { bottom, quantile, top } from './boxes.ts'
import { startsLow } from './joints.ts'
import type { VisualLine } from './visual-line.ts'

const NUMBER = /^\(?(?:\d{1,4}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-HĐ]|[a-zđ])[.)]*$/u

/** One line of a table: which columns have words on it, and the words of the first. */
export type TableLine = {
  readonly line: VisualLine
  readonly filled: readonly boolean[]
  /** The middle of each column's words: cells that are centred stand between the lines of others. */
  readonly middles: readonly number[]
  readonly first: string
  /** Runs over the columns: the name of a group. */
  readonly over: boolean
  /** The words of the first column are no rest of those above: there was room for them, or nothing stands there. */
  readonly begins: boolean
}

/** In heights of letters: more than between the lines of one row. */
const APART = 0.45
/** Lines between two numbers, more than any row has. */
const MOST = 60
/** What it costs that words stand before the first number of a page: the rest of a row. */
const REST = 1.5
/** By how much a cost may be greater and still be taken as the same. */
const ROUGH = 0.5
/** How many rows there may seem to be for each stretch that white lines set apart, where these are the rows. */
const FEW = 2

export const isRowNumber = (text: string): boolean => NUMBER.test(text)

const isNumber = (line: TableLine): boolean => !line.over && isRowNumber(line.first)

type Align = 'top' | 'middle'

/** How far the cells of a row stand from where its number says they should, in lines. */
const cost = (lines: readonly TableLine[], from: number, to: number, number: number, align: Align): number => {
  const at = lines[number]
  if (at === undefined) return 0
  const unit = Math.max(1, at.line.size)
  const own = at.middles[0] ?? 0
  let sum = 0
  for (let column = 1; column < at.filled.length; column++) {
    let [first, last] = [-1, -1]
    for (let i = from; i <= to; i++) {
      if (lines[i]?.filled[column] !== true) continue
      if (first < 0) first = i
      last = i
    }
    const [a, b] = [lines[first]?.middles[column], lines[last]?.middles[column]]
    if (a === undefined || b === undefined) continue
    sum += Math.abs((align === 'top' ? a : (a + b) / 2) - own) / unit
  }
  return sum
}

type Parts = { readonly cost: number; readonly starts: readonly number[] }

/** Rows so far, the last first. */
type Chain = { readonly cost: number; readonly start: number; readonly before: Chain | null }

/** The cheapest way to part the lines `from` up to `to` into rows, one for each number. */
const part = (lines: readonly TableLine[], from: number, to: number, align: Align, rest: number): Parts => {
  const numbers: number[] = []
  for (let i = from; i < to; i++) {
    const line = lines[i]
    if (line !== undefined && isNumber(line)) numbers.push(i)
  }
  const [first] = numbers
  if (first === undefined) return { cost: 0, starts: from < to ? [from] : [] }
  // For each place where the current row may begin: the least cost so far, and the rows before it.
  let open = new Map<number, Chain | null>()
  for (let start = align === 'top' || first - from > MOST ? first : from; start <= first; start++)
    open.set(start, start === from ? null : { cost: rest, start: from, before: null })
  numbers.forEach((number, k) => {
    const next = numbers[k + 1]
    const ends =
      next === undefined ? [to - 1] : align === 'top' || next - number > MOST ? [next - 1] : range(number, next)
    const after = new Map<number, Chain | null>()
    for (const [start, before] of open)
      for (const end of ends) {
        const total = (before?.cost ?? 0) + cost(lines, start, end, number, align)
        if (total < (after.get(end + 1)?.cost ?? Infinity)) after.set(end + 1, { cost: total, start, before })
      }
    open = after
  })
  const starts: number[] = []
  const last = open.get(to) ?? null
  for (let at = last; at !== null; at = at.before) starts.push(at.start)
  return { cost: last?.cost ?? Infinity, starts: starts.reverse() }
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** Stretches that white lines set apart. */
const groupsOf = (lines: readonly TableLine[]): readonly number[] => {
  const gaps = lines.map(({ line }, i) => (i === 0 ? Infinity : top(line) - bottom(lines[i - 1]?.line ?? line)))
  const usual = Math.max(0, quantile(gaps.slice(1), 0.2, 0))
  const size = quantile(
    lines.map(({ line }) => line.size),
    0.5,
    1,
  )
  return gaps.flatMap((gap, i) => (gap > usual + size * APART ? [i] : []))
}

/** What it costs to take stretches as rows; infinite where one holds two numbers. */
const groupCost = (lines: readonly TableLine[], groups: readonly number[]): number => {
  const sums = (['top', 'middle'] as const).map((align) => {
    let sum = 0
    groups.forEach((start, i) => {
      const end = groups[i + 1] ?? lines.length
      const numbers = lines.slice(start, end).flatMap((line, n) => (isNumber(line) ? [start + n] : []))
      if (numbers.length > 1) sum = Infinity
      else for (const number of numbers) sum += cost(lines, start, end - 1, number, align)
    })
    return sum
  })
  return Math.min(...sums)
}

/** Lines that say again what the lines above the first number say. */
const headingsAgain = (lines: readonly TableLine[], texts: readonly string[]): ReadonlySet<number> => {
  const first = lines.findIndex(isNumber)
  const heading = new Set(texts.slice(0, Math.max(0, first)))
  return new Set(texts.flatMap((text, i) => (i > first && heading.has(text) ? [i] : [])))
}

/** "Tổng cộng" and its figures. */
const isSum = (line: TableLine, text: string): boolean =>
  !isNumber(line) && line.filled.filter(Boolean).length > 1 && /^(?:tổng(?:\s(?:cộng|số))?|cộng)\s?:?\s\d/iu.test(text)

/** A bold heading ends where lines that are not bold begin, also those of a row that the page before began. */
const headingEnd = (lines: readonly TableLine[]): number => {
  const plain = lines.findIndex(({ line }) => !line.bold)
  const first = lines.findIndex(isNumber)
  return plain > 0 && plain < first && !lines.slice(0, plain).some(({ over }) => over) ? plain : 0
}

/** Indexes of lines at which rows begin; `texts` are the lines as they read. */
export const alignedRowStarts = (lines: readonly TableLine[], texts: readonly string[]): readonly number[] => {
  const again = headingsAgain(lines, texts)
  const numbers = lines.filter(isNumber).length
  const groups = groupsOf(lines)
  if (numbers < 2) {
    const begun = lines.flatMap((line, i) => (i === 0 || line.over !== lines[i - 1]?.over || line.begins ? [i] : []))
    return groups.length > 1 && groups.length * FEW >= begun.length ? groups : begun
  }
  // Names of groups, sums and repeated headings stand by themselves.
  const sums = new Set(lines.flatMap((line, i) => (isSum(line, texts[i] ?? '') ? [i] : [])))
  const fixed = (i: number): boolean => lines[i]?.over === true || again.has(i) || sums.has(i)
  const stretches: (readonly [number, number])[] = []
  const alone: number[] = []
  const head = headingEnd(lines)
  // Under a heading that a page repeats, small letters are the rest of the row above it.
  const rest = head === 0 ? 0 : lines.findIndex((_, i) => i >= head && (fixed(i) || !startsLow(texts[i] ?? '')))
  if (head > 0) stretches.push([0, head])
  if (rest > head) stretches.push([head, rest])
  for (let i = Math.max(head, rest); i < lines.length; ) {
    let end = i + 1
    while (end < lines.length && fixed(end) === fixed(i)) end++
    if (!fixed(i)) stretches.push([i, end])
    else
      for (let at = i; at < end; at++)
        if (at === i || sums.has(at) || NUMBER.test(lines[at]?.first ?? '')) alone.push(at)
    i = end
  }
  const parted = (['top', 'middle'] as const).map((align) =>
    stretches.map(([from, to], i) => part(lines, from, to, align, i === 0 ? 0 : REST)),
  )
  const total = (parts: readonly Parts[] | undefined): number => (parts ?? []).reduce((sum, each) => sum + each.cost, 0)
  const best = total(parted[0]) <= total(parted[1]) ? parted[0] : parted[1]
  if (groups.length >= numbers && groupCost(lines, groups) <= total(best) + ROUGH) return groups
  return [...alone, ...(best ?? []).flatMap(({ starts }) => starts)].sort((a, b) => a - b)
}
