// Places for tests.

import type { Confidence, Read } from '../plan/draft.ts'
import type { Span } from '../plan/span.ts'

export const aSpan = (line = 1, quote = ''): Span => ({ page: null, line: [line, line], cell: null, quote })

/** A value as read, sure and placed unless said otherwise. */
export const aRead = <T>(value: T, confidence: Confidence = 'sure', span: Span | null = aSpan()): Read<T> => ({
  value,
  span,
  confidence,
})
