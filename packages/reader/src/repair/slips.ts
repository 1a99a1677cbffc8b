// What a recogniser mistakes: marks of one letter for another's, letters of one shape, capitals that stand alone. A word
// gives the words that it may have been on paper, and nothing says yet which of them it was.

import { isSyllable } from '../legacy/syllable.ts'

/** Letters of one shape but for their marks. */
const FAMILIES = ['aăâ', 'eê', 'oôơ', 'uư', 'i', 'y', 'dđ']
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u
/** Letters taken for one another. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['j', 'ị'], ['l', 'i'], ['i', 'l'], ['c', 'o'], ['o', 'c'], ['v', 'y'], ['y', 'v'], ['rn', 'm'], ['q', 'g'], ['ÿ', 'y'], ['ï', 'i'],
]

const familyOf = (letter: string): string => FAMILIES.find((family) => family.includes(letter)) ?? letter

/** A letter as itself and its tone: "ế" is "ê" and the sharp one. */
const partsOf = (letter: string): readonly [base: string, tone: string] => {
  const apart = letter.normalize('NFD')
  const tone = TONE.exec(apart)?.[0] ?? ''
  return [apart.replace(TONE, '').normalize('NFC'), tone]
}

const variantsOf = (letter: string): readonly string[] => {
  const [base, tone] = partsOf(letter)
  const bases = familyOf(base)
  if (!/[aăâeêoôơuưiydđ]/u.test(base)) return []
  const tones = 'dđ'.includes(base) ? [''] : TONES
  return Array.from(bases).flatMap((other) =>
    tones.flatMap((mark) => (other === base && mark === tone ? [] : [`${other}${mark}`.normalize('NFC')])),
  )
}

/** A mark too many: the same letter is read twice, once with its mark ("nhuụ", "tâãm"). */
const withoutDouble = (word: string): readonly string[] => {
  const letters = Array.from(word)
  return letters.flatMap((letter, i) => {
    const next = letters[i + 1]
    if (next === undefined || familyOf(partsOf(letter)[0]) !== familyOf(partsOf(next)[0])) return []
    return [letters.toSpliced(i, 1).join(''), letters.toSpliced(i + 1, 1).join('')]
  })
}

/** Lower-case syllables one slip away from a lower-case word in NFC, each once; the word itself is none of them. */
export const slipsOf = (word: string): readonly string[] => {
  if (word.length > 8) return []
  const letters = Array.from(word)
  const found = new Set<string>()
  letters.forEach((letter, i) => {
    for (const other of variantsOf(letter)) found.add(letters.toSpliced(i, 1, other).join(''))
  })
  for (const [read, meant] of SHAPES)
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1))
      found.add(word.slice(0, at) + meant + word.slice(at + read.length))
  for (const other of withoutDouble(word)) {
    found.add(other)
    const rest = Array.from(other)
    rest.forEach((letter, i) => {
      for (const variant of variantsOf(letter)) found.add(rest.toSpliced(i, 1, variant).join(''))
    })
  }
  found.delete(word)
  return [...found].filter(isSyllable)
}

/** The capitals of one word put upon another. */
export const likeCapitals = (word: string, model: string): string => {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase()
  return model.charAt(0) === model.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)
}
