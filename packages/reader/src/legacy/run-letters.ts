// Documents made of runs with fonts: which of them stand in an old code. A font's name says what may be, the words
// decide; a document may hold both, so every family of fonts is judged by its own words.

import type { SourceNote } from '@tiendo/domain'
import { fromLegacy } from './from-legacy.ts'
import { guessLegacy, holds } from './guess-legacy.ts'
import { legacyFont } from './legacy-font.ts'
import type { LegacyEncoding } from './tables.ts'

/** A run's text as it is to be read. */
export type ReadRun = (text: string, font: string | null) => string

export type Letters = { readonly read: ReadRun; readonly notes: readonly SourceNote[] }

export type Survey = {
  /** Takes note of a run, and gives it back as it stands. */
  readonly read: ReadRun
  /** How to read the runs; null where all stand right as they are. */
  readonly decide: () => Letters | null
}

type Family = LegacyEncoding | 'other'

const familyOf = (font: string | null): Family => (font === null ? 'other' : (legacyFont(font)?.encoding ?? 'other'))

const MOST_CHARACTERS = 400_000

export const surveyRuns = (): Survey => {
  const texts = new Map<Family, string[]>()
  let length = 0
  return {
    read: (text, font) => {
      if (length > MOST_CHARACTERS || !/[\u0080-\uf0ff]/.test(text)) return text
      const family = familyOf(font)
      const known = texts.get(family)
      if (known === undefined) texts.set(family, [text])
      else known.push(text)
      length += text.length
      return text
    },
    decide: () => {
      const codes = new Map<Family, LegacyEncoding>()
      for (const [family, parts] of texts) {
        const text = parts.join(' ')
        const code = family !== 'other' && holds(text, family) ? family : guessLegacy(text)
        if (code !== null) codes.set(family, code)
      }
      if (codes.size === 0) return null
      return {
        read: (text, font) => {
          const code = codes.get(familyOf(font))
          return code === undefined ? text : fromLegacy(text, code, legacyFont(font ?? '')?.capitals === true)
        },
        notes: [...new Set(codes.values())].map((encoding) => ({ kind: 'legacyEncoding', encoding })),
      }
    },
  }
}
