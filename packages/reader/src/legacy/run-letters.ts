// Documents made of runs with fonts: which of them stand in an old code. A font's name says what may be, the words
// decide; a document may hold both, so every family of fonts is judged by its own words.

import type { SourceNote } from '@tiendo/domain'
import { fromLegacy } from './from-legacy.ts'
import { guessLegacy, holds } from './guess-legacy.ts'
import { legacyFont } from './legacy-font.ts'
import type { LegacyEncoding } from './tables.ts'

export type RunLetters = {
  /** A run's text as it is to be read. */
  readonly read: (text: string, font: string | null) => string
  /** Words end here: between paragraphs. */
  readonly pause: () => void
  readonly notes: readonly SourceNote[]
}

export type Survey = RunLetters & {
  /** How to read the runs; null where all stand right as they are. */
  readonly decide: () => RunLetters | null
}

type Family = LegacyEncoding | 'other'

const familyOf = (font: string | null): Family => (font === null ? 'other' : (legacyFont(font)?.encoding ?? 'other'))

const MOST_CHARACTERS = 400_000

/** Takes note of the runs, and gives them back as they stand. */
export const surveyRuns = (): Survey => {
  const texts = new Map<Family, string[]>()
  let length = 0
  const put = (family: Family, text: string): void => {
    const known = texts.get(family)
    if (known === undefined) texts.set(family, [text])
    else known.push(text)
  }
  return {
    read: (text, font) => {
      length += text.length
      if (length <= MOST_CHARACTERS) put(familyOf(font), text)
      return text
    },
    pause: () => {
      for (const parts of texts.values()) if (parts.at(-1) !== ' ') parts.push(' ')
    },
    notes: [],
    decide: () => {
      const codes = new Map<Family, LegacyEncoding>()
      for (const [family, parts] of texts) {
        const text = parts.join('')
        const code = family !== 'other' && holds(text, family) ? family : guessLegacy(text)
        if (code !== null) codes.set(family, code)
      }
      if (codes.size === 0) return null
      return {
        read: (text, font) => {
          const code = codes.get(familyOf(font))
          return code === undefined ? text : fromLegacy(text, code, legacyFont(font ?? '')?.capitals === true)
        },
        pause: () => undefined,
        notes: [...new Set(codes.values())].map((encoding) => ({ kind: 'legacyEncoding', encoding })),
      }
    },
  }
}

/**
 * Reads runs once to look at their letters, and again only where some have to be converted.
 */
export const withLetters = <T>(
  read: (letters: RunLetters) => T,
): { readonly value: T; readonly notes: readonly SourceNote[] } => {
  const survey = surveyRuns()
  const value = read(survey)
  const letters = survey.decide()
  return letters === null ? { value, notes: [] } : { value: read(letters), notes: letters.notes }
}
