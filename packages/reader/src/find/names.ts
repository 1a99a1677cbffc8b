// Names in capitals as they are written in running text: "SỞ NỘI VỤ" → "Sở Nội vụ". The document itself usually says
// how; else the rule of Nghị định 30/2020/NĐ-CP, Phụ lục II: places take capitals throughout, bodies at their start.

import { fold } from './fold.ts'

const PLACE = /^(?:tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn|đặc khu|quận)$/iu
const SMALL = new Set(['và', 'của', 'nhân', 'dân', 'hội'])
/** After these the field of work takes a capital: "Sở Y tế", "Bệnh viện Đa khoa". */
const FIELD = new Set(['sở', 'bộ', 'cục', 'vụ', 'viện', 'tâm', 'trường', 'khoa', 'ban', 'phòng', 'ty', 'tra'])
const NO_FIELD = /^(?:ủy ban|uỷ ban|văn phòng|cán bộ|đa khoa|thanh tra|đảng bộ|chi bộ)$/u
const ACRONYM = /^(?:[BCDĐGHKLMNPQRSTVX]{2,}|UBND|HĐND|UBMTTQ(?:VN)?)$/u

export const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

const opened = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const sentenceCase = (name: string): string => {
  const source = name.split(/\s+/)
  const words = source.map((word) => word.toLowerCase())
  const cased: string[] = []
  let [inPlace, inField] = [false, false]
  for (let i = 0; i < words.length; i++) {
    const [word, before, pair] = [words[i] ?? '', words[i - 1] ?? '', `${words[i]} ${words[i + 1]}`]
    if (i > 0 && (PLACE.test(word) || PLACE.test(pair))) {
      cased.push(PLACE.test(pair) ? pair : word)
      if (PLACE.test(pair)) i++
      ;[inPlace, inField] = [true, false]
      continue
    }
    const field = FIELD.has(before) && !NO_FIELD.test(`${words[i - 2] ?? ''} ${before}`)
    inField ||= field
    const opens = i === 0 || field || (inPlace && !SMALL.has(word)) || (inField && /^(?:và|[-–])$|,$/u.test(before))
    cased.push(ACRONYM.test(source[i] ?? '') ? (source[i] ?? '') : opens ? opened(word) : word)
  }
  return cased.join(' ')
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
