// What the finders share: the document being read, and how a passage becomes a value with its source.

import type { Confidence, Doubt, Read, Span, Untaken, UntakenWhy } from '@tiendo/domain'
import type { Block } from '../extract/extracted.ts'
import { flat, spanOf, type Passage } from '../extract/passage.ts'
import { lineAt, pageAt, type RawText } from '../extract/raw-text.ts'

export type Source = {
  readonly raw: RawText
  readonly blocks: readonly Block[]
  readonly years: readonly [number, number] | null
}

/** A value with its source; `doubt` says why it is not sure, and is left out where it is. */
export const read = <T>(value: T, span: Span | null, confidence: Confidence, doubt?: Doubt): Read<T> =>
  doubt === undefined || confidence === 'sure' ? { value, span, confidence } : { value, span, confidence, doubt }

/** Nothing stated: no source to show. */
export const unread = <T>(value: T, confidence: Confidence = 'likely'): Read<T> => read(value, null, confidence, 'absent')

const rank = { sure: 0, likely: 1, doubtful: 2 } as const satisfies Record<Confidence, number>

/** No surer than `confidence`; what was doubted as much keeps its own doubt. */
export const lowered = <T>(value: Read<T>, confidence: 'likely' | 'doubtful', doubt: Doubt): Read<T> =>
  rank[value.confidence] >= rank[confidence] ? value : { ...value, confidence, doubt }

export const readText = (raw: RawText, passage: Passage, confidence: Confidence = 'sure', doubt?: Doubt): Read<string> =>
  read(flat(passage.text), spanOf(raw, passage), confidence, doubt)

/** A whole stretch of the source: a row with its continuation. */
export const stretch = (
  raw: RawText,
  from: number,
  to: number,
  cell: readonly [number, number] | null = null,
): Span => ({
  page: pageAt(raw, from),
  line: [lineAt(raw, from), lineAt(raw, Math.max(from, to - 1))],
  cell,
  quote: raw.text.slice(from, to).trim(),
})

export const untaken = (raw: RawText, passage: Passage, why: UntakenWhy): Untaken => ({
  text: flat(passage.text),
  why,
  span: spanOf(raw, passage),
})
