// Search finds unaccented text, and puts the exact tone first: "ke hoach" finds "Kế hoạch".
import { foldVietnamese } from '@tiendo/domain'

export const fold = foldVietnamese

/** Whether every word of the query stands somewhere in the text. */
export const matches = (text: string, query: string): boolean => {
  const folded = fold(text)
  return fold(query).split(/\s+/).filter((word) => word !== '').every((word) => folded.includes(word))
}

/** Those that match, exact tones first; the order is kept otherwise. An empty query keeps all. */
export const ranked = <T,>(items: readonly T[], query: string, textOf: (item: T) => string): readonly T[] => {
  const found = items.filter((item) => matches(textOf(item), query))
  const exact = query.trim().normalize('NFC').toLowerCase()
  if (exact === '') return found
  const isExact = (item: T): boolean => textOf(item).normalize('NFC').toLowerCase().includes(exact)
  return [...found.filter(isExact), ...found.filter((item) => !isExact(item))]
}
