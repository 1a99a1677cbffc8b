// A quantity to reach ("ít nhất 100 cán bộ"), as the document states it.

import type { Span } from '../plan/span.ts'

export type Comparator = '=' | '>=' | '<=' | '>' | '<' | '~'

export type Target = {
  readonly id: string
  readonly text: string
  /** A decimal as a string: exact, with a dot. */
  readonly quantity: string
  readonly comparator: Comparator
  readonly unit: string
  readonly span: Span | null
}
