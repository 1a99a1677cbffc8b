// What the finders share: the document being read, and how a passage becomes a value with its source.

import type { Confidence, Read, Span, Untaken, UntakenWhy } from '@tiendo/domain'
import type { Block } from '../extract/extracted.ts'
import { flat, spanOf, type Passage } from '../extract/passage.ts'
import { lineAt, pageAt, type RawText } from '../extract/raw-text.ts'

export type Source = {
  readonly raw: RawText
  readonly blocks: readonly Block[]
  readonly years: readonly [number, number] | null
}

export const read = <T>(value: T, span: Span | null, confidence: Confidence): Read<T> => ({ value, span, confidence })

/** Nothing stated: no source to show. */
export const unread = <T>(value: T, confidence: Confidence = 'likely'): Read<T> => ({ value, span: null, confidence })

export const readText = (raw: RawText, passage: Passage, confidence: Confidence = 'sure'): Read<string> =>
  read(flat(passage.text), spanOf(raw, passage), confidence)

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
