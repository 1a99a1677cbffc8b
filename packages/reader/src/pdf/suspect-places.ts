// Where words stand in the text whose letters are not to be trusted: found again by their places on the page.

import type { Extracted, SuspectWords } from '../extract/extracted.ts'
import { lineAt } from '../extract/raw-text.ts'
import type { PlacedPage, PlacedWord } from '../page/placed-page.ts'

/** Words that are trusted less than by half. */
const TRUSTED = 0.5

export const isSuspect = ({ certainty }: PlacedWord): boolean => certainty !== null && certainty < TRUSTED

type Laid = Pick<Extracted, 'raw' | 'places'>

const suspectOn = ({ raw, places = [] }: Laid, { number, width, height, words }: PlacedPage): readonly SuspectWords[] => {
  const here = places.filter(({ page }) => page === number)
  // What was seen is doubted by its own letters.
  return words.filter((word) => isSuspect(word) && word.letters === undefined).flatMap(({ text, box }) => {
    const [x, y] = [(box[0] + box[2]) / 2 / width, (box[1] + box[3]) / 2 / height]
    const place = here.find(({ box: [left, top, right, bottom] }) => x >= left && x <= right && y >= top && y <= bottom)
    if (place === undefined) return []
    const [stretch, own] = [raw.text.slice(place.from, place.to), text.normalize('NFC')]
    // A word that was joined to its neighbour makes all of the line suspect.
    const at = stretch.indexOf(own)
    return [{ line: lineAt(raw, place.from + Math.max(0, at)), text: at < 0 ? stretch.trim() : own }]
  })
}

export const suspectPlaces = (pages: readonly PlacedPage[], laid: Laid): readonly SuspectWords[] =>
  pages.filter(({ words }) => words.some(isSuspect)).flatMap((page) => suspectOn(laid, page))
