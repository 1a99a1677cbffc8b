// A phrase made even before it is read: NFC, one kind of space and dash, no invisible or Markdown marks. What people and
// scanners vary without meaning anything by it; words and their order are never touched, and the phrase itself is
// kept beside the rules.

import { withAccents } from './accents.ts'
import { writtenOut } from './spelling.ts'

/** `clean` keeps capitals for quoting; `lower` is for matching. Both have the same length. */
export type Source = { readonly clean: string; readonly lower: string }

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff*]/g
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g
const ROMAN = /[\u2160-\u2163\u2170-\u2173]/g
const romans = ['I', 'II', 'III', 'IV'] as const
const SPACES = /\s+/g
const PLAIN = /^[\u0020-\u007e\u00c0-\u01b0\u1ea0-\u1ef9]*$/
const NEEDS_WORK = /[*_]| {2}/
/** A scanner's line for a dash; a run of them is a blank to fill in. */
const LOW_DASH = /([\dIV] ?)_(?= ?[\dIVTQtq])/g

/** Marks set on the wrong letter, as keyboards and scanners leave them: "Qúy", "hòan thành", "truớc", "thừơng". */
const MISPLACED = /qúy|quí(?![A-Za-zÀ-ỹ])|qúi(?![A-Za-zÀ-ỹ])|[òóỏõọ]a(?=[nct])|u[ờớợ](?=[cnmptui])|[ừứửữự]ơ|ư[òóỏõọ]|ǎ/gu
const onA: Readonly<Record<string, string>> = { ò: 'oà', ó: 'oá', ỏ: 'oả', õ: 'oã', ọ: 'oạ' }
const onHorn: Readonly<Record<string, string>> = {
  ừơ: 'ườ', ứơ: 'ướ', ửơ: 'ưở', ữơ: 'ưỡ', ựơ: 'ượ', ưò: 'ườ', ưó: 'ướ', ưỏ: 'ưở', ưõ: 'ưỡ', ưọ: 'ượ', uờ: 'ườ', uớ: 'ướ', uợ: 'ượ',
}
const replaced = (found: string): string => {
  if (found === 'ǎ') return 'ă'
  if (found.startsWith('q')) return 'quý'
  return onHorn[found] ?? onA[found.charAt(0)] ?? found
}

const lowerSameLength = (text: string): string => {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, i) => {
    const small = text.charAt(i).toLowerCase()
    return small.length === 1 ? small : text.charAt(i)
  }).join('')
}

const tidy = (phrase: string): string =>
  phrase
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(ROMAN, (sign) => romans[sign.charCodeAt(0) & 3] ?? sign)
    .replace(SPACES, ' ')
    .replace(LOW_DASH, '$1-')

/** Marks of a list and quotation marks around the whole: "- Quý II/2026;", "a) …", "“…”", "…./." */
const MARKS_BEFORE = new Set(Array.from(' -+•·▪◦○●■□►➢❖✓“”"«‘'))
const MARKS_AFTER = new Set(Array.from(' .;“”"»’'))
const LETTER_OF_LIST = /^[a-zđ]\) /iu

const unwrapped = (text: string): string => {
  let [start, end] = [0, text.length]
  while (start < end && MARKS_BEFORE.has(text.charAt(start))) start += 1
  if (LETTER_OF_LIST.test(text.slice(start, start + 3))) start += 3
  while (end > start && (MARKS_AFTER.has(text.charAt(end - 1)) || (text.charAt(end - 1) === '/' && text.charAt(end) === '.'))) end -= 1
  return text.slice(start, end)
}

export const normalise = (phrase: string): Source => {
  const clean = writtenOut(unwrapped(PLAIN.test(phrase) && !NEEDS_WORK.test(phrase) ? phrase : tidy(phrase))).trim()
  return { clean, lower: withAccents(lowerSameLength(clean).replace(MISPLACED, replaced)) }
}
