// An amount as people type it, understood or not; nothing is guessed. A figure without a unit is đồng only where it is so
// long that nobody could mean thousands or millions of them.

import { isExact, parseAmount, type Dong } from '@tiendo/domain'

const DONG_DIGITS = 7

export type Understood =
  | { readonly kind: 'amount'; readonly amount: Dong }
  | { readonly kind: 'empty' | 'malformed' | 'unit' | 'part' | 'range' }

const NEGATIVE = /^\s*[-−–]\s*/u

/** "1,5 tỷ", "-20 triệu đồng", "1.500.000". */
export const understoodAmount = (text: string): Understood => {
  const isLess = NEGATIVE.test(text)
  const size = text.replace(NEGATIVE, '').trim()
  const isLong = size.replace(/\D/g, '').length >= DONG_DIGITS
  const read = parseAmount(size, isLong || /^0+$/.test(size) ? 'đồng' : null)
  if (read.ok) {
    if (!isExact(read.value)) return { kind: 'range' }
    return { kind: 'amount', amount: isLess ? -read.value.min : read.value.min }
  }
  switch (read.error.code) {
    case 'amount/empty':
      return { kind: 'empty' }
    case 'amount/unit-missing':
      return { kind: 'unit' }
    case 'amount/not-whole':
      return { kind: 'part' }
    case 'amount/reversed':
      return { kind: 'range' }
    case 'amount/malformed':
      return { kind: 'malformed' }
  }
}
