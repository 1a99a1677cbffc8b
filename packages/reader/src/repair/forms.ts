// Words that follow a form: numbers of parts in their order, quarters, noughts that are letters, "(b/c)". What a
// form allows only one reading of is proposed; figures themselves are never changed into other figures.

import { likeCapitals } from './slips.ts'
import type { Spoken } from './spoken.ts'

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']

/** Strokes that stand upright, where only such make a number: H is two of them, 1 and l are one. */
const STEMS: Readonly<Record<string, number>> = { I: 1, l: 1, '1': 1, '|': 1, T: 1, L: 1, i: 1, H: 2, n: 2, N: 2, m: 3, M: 3 }

/** How many upright strokes a word of nothing else has; null for any other word. */
const stemsOf = (text: string): number | null => {
  let stems = 0
  for (const letter of text) {
    const own = STEMS[letter]
    if (own === undefined) return null
    stems += own
  }
  return stems
}

const NUMBERED = /^([IVXHlL1T|inmNM]{1,5})([./])(\d{0,4}.*)$/su

/** "Quý 1I/2026", "quý H năm": a quarter in Roman figures. */
const quarter = (text: string): string | null => {
  const [, number = '', sign = '', rest = ''] = NUMBERED.exec(text) ?? [null, text.replace(/[,;]$/u, ''), '', /[,;]$/u.exec(text)?.[0] ?? '']
  if (/^(?:I{1,3}|IV|[1-4])$/u.test(number)) return null
  const stems = stemsOf(number)
  const roman = stems === null || stems > 3 ? undefined : ROMAN[stems]
  return roman === undefined ? null : `${roman}${sign}${rest}`
}

/** Whether a document counts its quarters in Roman figures, as most do. */
export const countsInRoman = (spoken: readonly Spoken[]): boolean => {
  const after = spoken.filter(({ joined }, i) => joined && isQuarter(spoken[i - 1]))
  const roman = after.filter(({ word }) => /^(?:I{1,3}|IV)(?![\p{L}\d])/u.test(word.text)).length
  return roman > 0 && after.every(({ word }) => !/^[234](?!\d)/u.test(word.text))
}

const isQuarter = (spoken: Spoken | undefined): boolean => spoken !== undefined && /^qu[ýyíi]$/u.test(spoken.core)

/** Capitals or a capital follow the number of a part. */
const BEGINS = /^\p{Lu}/u

/** What is known of the document before a word: its last part, and how it counts its quarters. */
export type Sequence = { last: number; readonly inRoman: boolean }

/** "HII." where "III." is the next part: of so many strokes, and the next in order. */
const part = (text: string, next: Spoken | undefined, sequence: Sequence): string | null => {
  const match = /^([IVXHlL1T|]{1,5})\.$/u.exec(text)
  // "1." is a point of a part more often than a part.
  if (match?.[1] === undefined || /^1+$/u.test(match[1]) || next === undefined || !BEGINS.test(next.written)) return null
  const own = ROMAN.indexOf(match[1])
  const following = ROMAN[sequence.last + 1]
  const stems = stemsOf(match[1])
  // One that fits is the next; the first part begins anew.
  if (own > 0 && (own === sequence.last + 1 || own === 1 || stems === null)) {
    sequence.last = own
    return null
  }
  if (following === undefined || stemsOf(following) === null || stems === null) return null
  if (own < 0 && Math.abs(stems - (stemsOf(following) ?? 0)) <= 1) {
    sequence.last += 1
    return `${following}.`
  }
  return null
}

/** Letters in the shape of a nought; upright strokes may be Roman, and stay. */
const NOUGHT = /[OoØ]/gu
const DAY = /^(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])(?:[/.](?:19|20)\d{2})?[,.;)]?$/u
const MONTH = /^(?:0?[1-9]|1[0-2])[/.](?:19|20)\d{2}[,.;)]?$/u
const SUM = /^\d{1,3}(?:\.\d{3})+[,.;)]?$/u

/** A day, a month or a sum with letters for its noughts. */
const noughts = (text: string): string | null => {
  if (text.length > 20 || !/\d/u.test(text) || !/[OoØ]/u.test(text)) return null
  const meant = text.replace(NOUGHT, '0')
  return DAY.test(meant) || MONTH.test(meant) || SUM.test(meant) ? meant : null
}

/** Words that figures follow: what is a slip from one, before figures that it counts, is it. */
const COUNTED: readonly (readonly [string, RegExp])[] = [
  ['tháng', /^(?:0?[1-9]|1[0-2])(?!\d)/u],
  ['năm', /^20\d\d(?!\d)/u],
  ['ngày', /^(?:0?[1-9]|[12]\d|3[01])(?!\d)/u],
]

/** A syllable without what is most easily mistaken in it. */
const consonants = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/gu, '').replace(/[aeiouy]+/gu, '_')

const counted = (at: Spoken, next: Spoken | undefined): string | null => {
  if (next?.joined !== true || at.core.length < 3) return null
  const own = consonants(at.core)
  const word = COUNTED.find(
    ([name, figures]) => name !== at.core && figures.test(next.word.text) && consonants(name) === own,
  )?.[0]
  return word === undefined ? null : `${at.before}${likeCapitals(word, at.written)}${at.after}`
}

const isOnLine = (a: Spoken, b: Spoken): boolean => b.word.box[0] > a.word.box[2] && b.word.box[1] < a.word.box[3]

/** The whole word as a form has it; null where none asks for another. */
export const formFor = (spoken: readonly Spoken[], i: number, sequence: Sequence): string | null => {
  const at = spoken[i]
  if (at === undefined) return null
  const text = at.word.text.normalize('NFC')
  const before = spoken[i - 1]
  if (at.joined && isQuarter(before)) {
    const found = quarter(text)
    if (found !== null) return found
    if (sequence.inRoman && /^1(?!\d)/u.test(text)) return `I${text.slice(1)}`
  }
  // A dash between two parts of a name has a blank on either side.
  const after = spoken[i + 1]
  if (/^\p{L}*\p{Ll}-$/u.test(text) && after !== undefined && /^\p{Lu}/u.test(after.written) && isOnLine(at, after))
    return `${text.slice(0, -1)} -`
  if (!at.joined) {
    const found = part(text, spoken[i + 1], sequence)
    if (found !== null) return found
  }
  if (/^[("]?b\/[oeđ](?=[)")]|$)/u.test(text)) return text.replace(/b\/[oeđ]/u, 'b/c')
  return counted(at, spoken[i + 1]) ?? noughts(text)
}
