// The letters of a document judged font by font: what stands in an old Vietnamese code is read by it, and where a font
// does not say what it shows, its words are doubted and their pages named.

import type { SourceNote } from '@tiendo/domain'
import { surveyRuns } from '../legacy/run-letters.ts'
import type { PlacedPage, PlacedWord } from '../page/placed-page.ts'
import { withHornedU } from './horned-u.ts'
import type { FoundWord } from './page-marks.ts'
import type { ReadPage } from './read-page.ts'
import { hasLostLetters, tallyOf } from './sound-words.ts'

/** How far words are trusted whose font is suspect, whose letters are unknown, or that a program recognised. */
const SUSPECT = 0.3
const LOST = 0.1
const RECOGNISED = 0.8

/** A font is judged by so many words; so many of them must be sound. */
const ENOUGH = 8
const SOUND = 0.7
const JUDGED = 4000

type Fonts = ReadonlyMap<string, readonly FoundWord[]>

const byFont = (pages: readonly ReadPage[]): Fonts => {
  const fonts = new Map<string, FoundWord[]>()
  for (const { words } of pages)
    for (const word of words) {
      const known = fonts.get(word.font)
      if (known === undefined) fonts.set(word.font, [word])
      else known.push(word)
    }
  return fonts
}

/** "ABCDEF+VnTimeH,Bold" (a part of a font that the file brings) and "VnTimeH-Bold" are the font VnTimeH. */
const plainName = (font: string): string =>
  font.replace(/^[A-Z]{6}\+/, '').replace(/[,-](?:bold|italic|regular|oblique)+$/i, '')

type Reading = { readonly read: (text: string) => string; readonly notes: readonly SourceNote[] }

const asItStands = (text: string): string => text

/** Each font has its own code: one document may hold several. */
const lettersOf = (font: string, words: readonly FoundWord[]): Reading | null => {
  // A font of TCVN3 shows itself only with its hyphens read as the letters they are.
  for (const before of [asItStands, withHornedU]) {
    const survey = surveyRuns()
    for (const { word } of words) survey.read(`${before(word.text)} `, plainName(font))
    const letters = survey.decide()
    const isTcvn3 = letters?.notes.some((note) => note.kind === 'legacyEncoding' && note.encoding === 'tcvn3') ?? false
    if (letters !== null && (!isTcvn3 || before === withHornedU))
      return { notes: letters.notes, read: (text) => letters.read(before(text), plainName(font)) }
  }
  return null
}

const isBroken = (texts: readonly string[]): boolean => {
  const { words, sound } = tallyOf(texts)
  return words >= ENOUGH && sound < SOUND * words
}

type Judgement = { readonly read: (text: string) => string; readonly broken: boolean }

const certaintyOf = ({ unmapped, recognised }: FoundWord, text: string, broken: boolean): number | null => {
  if (unmapped > 0 || hasLostLetters(text)) return LOST
  if (broken) return SUSPECT
  return recognised ? RECOGNISED : null
}

export type Mended = { readonly pages: readonly PlacedPage[]; readonly notes: readonly SourceNote[] }

export const mendWords = (pages: readonly ReadPage[]): Mended => {
  const notes = new Map<string, SourceNote>()
  const fonts = new Map<string, Judgement>()
  for (const [font, words] of byFont(pages)) {
    const letters = lettersOf(font, words)
    const read = letters?.read ?? asItStands
    for (const note of letters?.notes ?? []) notes.set(JSON.stringify(note), note)
    fonts.set(font, { read, broken: isBroken(words.slice(0, JUDGED).map(({ word }) => read(word.text))) })
  }
  const brokenPages = new Set<number>()
  const mended = pages.map(({ number, width, height, rules, words }): PlacedPage => {
    const own = words.map((found): PlacedWord => {
      const judgement = fonts.get(found.font)
      const text = judgement?.read(found.word.text) ?? found.word.text
      const certainty = certaintyOf(found, text, judgement?.broken ?? false)
      if (certainty !== null && certainty <= SUSPECT) brokenPages.add(number)
      return { ...found.word, text, certainty }
    })
    return { number, width, height, words: own, rules }
  })
  const broken: readonly SourceNote[] = brokenPages.size === 0 ? [] : [{ kind: 'brokenFont', pages: [...brokenPages] }]
  return { pages: mended, notes: [...notes.values(), ...broken] }
}
