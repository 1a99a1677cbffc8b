// Names in capitals as they are written in running text: "SỞ NỘI VỤ" → "Sở Nội vụ". The document itself usually says
// how; else the rule of Nghị định 30/2020/NĐ-CP, Phụ lục II: places take capitals throughout, bodies at their start.

import { fold } from './fold.ts'

const PLACE = /^(?:tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn|đặc khu|quận)$/iu
const SMALL = new Set(['và', 'của', 'nhân', 'dân', 'hội'])

export const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

const sentenceCase = (name: string): string => {
  let inPlace = false
  return name
    .toLowerCase()
    .split(/\s+/)
    .map((word, i) => {
      if (i > 0 && PLACE.test(word)) {
        inPlace = true
        return word
      }
      if (word === 'ubnd' || word === 'hđnd') return word.toUpperCase()
      return (inPlace && !SMALL.has(word)) || i === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word
    })
    .join(' ')
}

/** `text` is searched for the same name in mixed case; the first one found is how the document writes it. */
export const written = (name: string, text: string, folded: string): string => {
  const plain = name.replace(/\s+/g, ' ').trim()
  if (!isCapitals(plain)) return plain
  const wanted = fold(plain)
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const found = text.slice(at, at + wanted.length)
    if (!isCapitals(found) && found.toLowerCase() === plain.toLowerCase() && /^\p{Lu}/u.test(found)) return found
  }
  return sentenceCase(plain)
}
