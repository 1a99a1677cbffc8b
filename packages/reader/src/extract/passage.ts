// A stretch of readable text that remembers where every character stands in the raw text, so that any part of it
// can be quoted exactly: marks removed, lines joined and NFC restored on one side, the source untouched on the other.

import type { Span } from '@tiendo/domain'
import { lineAt, pageAt, type RawText } from './raw-text.ts'

export type Passage = {
  readonly text: string
  /** For each UTF-16 unit of `text`: where its source begins and ends in the raw text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Indexes in `text` where a new stretch of source begins: a cell continued in another row. */
  readonly cuts: readonly number[]
  readonly cell: readonly [number, number] | null
}

export type PassageBuilder = {
  /** Text that stands for the source between two offsets, whatever its length there. */
  readonly push: (text: string, start: number, end: number) => void
  /** Text that is the source, unit for unit. */
  readonly word: (text: string, start: number) => void
  readonly done: (cell?: readonly [number, number] | null) => Passage
}

const SPACE = /[\s\u00a0]/
const INVISIBLE = /[\u200b\ufeff\u00ad\u000c]/g

/** Collects text; runs of white space become one space (one `\n` when a forced break is among them), ends trimmed. */
export const passageBuilder = (): PassageBuilder => {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let waiting: { readonly text: string; readonly start: number; readonly end: number } | null = null
  const space = (text: string, start: number, end: number): void => {
    if (starts.length === 0) return
    const mark = text.includes('\n') || waiting?.text === '\n' ? '\n' : ' '
    waiting = waiting === null ? { text: mark, start, end } : { ...waiting, text: mark }
  }
  const settle = (): void => {
    if (waiting === null) return
    parts.push(waiting.text)
    starts.push(waiting.start)
    ends.push(waiting.end)
    waiting = null
  }
  const push = (text: string, start: number, end: number): void => {
    const visible = text.replace(INVISIBLE, '')
    if (visible === '') return
    if (SPACE.test(visible)) return space(visible, start, end)
    settle()
    parts.push(visible)
    for (let i = 0; i < visible.length; i++) {
      starts.push(start)
      ends.push(end)
    }
  }
  return {
    push,
    word: (text, start) => {
      if (text.length === 1) return push(text, start, start + 1)
      settle()
      parts.push(text)
      for (let i = start; i < start + text.length; i++) {
        starts.push(i)
        ends.push(i + 1)
      }
    },
    done: (cell = null) => ({ text: parts.join(''), starts, ends, cuts: [], cell }),
  }
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu
const WORD = /[^\s\u00a0\u200b\ufeff\u00ad]+|[\s\u00a0\u200b\ufeff\u00ad]/g

/** Pushes raw text between two offsets, each cluster in NFC; text that is so already goes word by word. */
export const pushRaw = (builder: PassageBuilder, raw: string, from: number, to: number): void => {
  const text = raw.slice(from, to)
  if (text === text.normalize('NFC')) {
    for (const match of text.matchAll(WORD)) builder.word(match[0], from + match.index)
    return
  }
  for (const match of text.matchAll(CLUSTER)) {
    const start = from + match.index
    const length = match[0].length
    builder.push(length === 1 ? match[0] : match[0].normalize('NFC'), start, start + length)
  }
}

export const emptyPassage = (cell: readonly [number, number] | null = null): Passage => ({
  text: '',
  starts: [],
  ends: [],
  cuts: [],
  cell,
})

/** The part between two indexes of `text`, its ends trimmed. */
export const slice = (passage: Passage, from: number, to = passage.text.length): Passage => {
  let [start, end] = [Math.max(0, from), Math.min(passage.text.length, to)]
  while (start < end && /\s/.test(passage.text[start] ?? '')) start++
  while (end > start && /\s/.test(passage.text[end - 1] ?? '')) end--
  return {
    text: passage.text.slice(start, end),
    starts: passage.starts.slice(start, end),
    ends: passage.ends.slice(start, end),
    cuts: passage.cuts.filter((cut) => cut > start && cut < end).map((cut) => cut - start),
    cell: passage.cell,
  }
}

/** One after the other, `glue` between; `apart` when the second stands elsewhere in the source (another row). */
export const join = (a: Passage, b: Passage, glue: string, apart: boolean): Passage => {
  if (a.text === '') return b
  if (b.text === '') return a
  const at = a.ends.at(-1) ?? 0
  const gap = Array.from({ length: glue.length }, () => at)
  const offset = a.text.length + glue.length
  return {
    text: a.text + glue + b.text,
    starts: [...a.starts, ...gap, ...b.starts],
    ends: [...a.ends, ...gap, ...b.ends],
    cuts: [...a.cuts, ...(apart ? [offset] : []), ...b.cuts.map((cut) => cut + offset)],
    cell: a.cell,
  }
}

/** Where a part of a passage stands, quoted exactly; stretches that stand apart are quoted on lines of their own. */
export const spanOf = (raw: RawText, passage: Passage, from = 0, to = passage.text.length): Span => {
  const first = passage.starts[from] ?? 0
  const last = Math.max(first, passage.ends[to - 1] ?? first)
  const edges = [from, ...passage.cuts.filter((cut) => cut > from && cut < to), to]
  const pieces = edges.slice(0, -1).map((edge, i) => {
    const end = (edges[i + 1] ?? to) - 1
    return raw.text.slice(passage.starts[edge] ?? first, passage.ends[end] ?? last).trim()
  })
  return {
    page: pageAt(raw, first),
    line: [lineAt(raw, first), lineAt(raw, Math.max(first, last - 1))],
    cell: passage.cell,
    quote: pieces.join('\n'),
  }
}

/** A value as read: breaks inside it are spaces. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
