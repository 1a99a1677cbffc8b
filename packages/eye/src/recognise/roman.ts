// Roman numbers by their stems: the recogniser takes "II" for "H" and "III" for "II" with great certainty, and a quarter
// of the year hangs on it. Stems can be counted.

import type { PixelBox } from '../image/prepared.ts'
import type { Ink } from './ink.ts'
import type { SeenLetter, SeenWord } from './lines.ts'

/** What stems of a Roman number are taken for, at the beginning of a word; after it a sign or nothing. */
const STEMS = /^(\(?[VX]{0,2})([IHLUl1|Đ]{1,4})(?=$|[./),:;-])/u

/** Shares of the letters' height between which stems have neither feet nor heads. */
const FROM = 0.22
const TO = 0.78
/** A stem is so much narrower than high. */
const NARROW = 0.4
/** How many of the rows must say the same. */
const MOST = 0.85

/** Widths of the dark stretches of a row. */
const runsOf = (ink: Ink, left: number, right: number, y: number): readonly number[] => {
  const runs: number[] = []
  let run = 0
  for (let x = left; x <= right; x++) {
    const isDark = x < right && ink.within(x, y, x + 1, y + 1) > 0
    if (isDark) run++
    else if (run > 0) {
      runs.push(run)
      run = 0
    }
  }
  return runs
}

/** How many plain stems stand in a box; null where there is anything else. */
const stemsIn = (ink: Ink, [left, top, right, bottom]: PixelBox): number | null => {
  const height = bottom - top
  const counts = new Map<number, number>()
  const [from, to] = [Math.round(top + FROM * height), Math.round(top + TO * height)]
  for (let y = from; y < to; y++) {
    const runs = runsOf(ink, left, right, y)
    const count = runs.some((run) => run > NARROW * height) ? 0 : runs.length
    counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  if (most === undefined || most[0] < 1 || most[0] > 3) return null
  return most[1] >= MOST * (to - from) ? most[0] : null
}

/** Counted by the eye and not by the recogniser: never certain. */
const COUNTED = 0.55

const boxAround = (letters: readonly SeenLetter[]): PixelBox => [
  Math.min(...letters.map(({ box }) => box[0])),
  Math.min(...letters.map(({ box }) => box[1])),
  Math.max(...letters.map(({ box }) => box[2])),
  Math.max(...letters.map(({ box }) => box[3])),
]

/** In their height: stems of one number stand no further apart. */
const NEAR = 0.16

/** Around all the ink that hangs together with these letters, up to the sign that follows: some stems have no letter. */
const stemBox = (ink: Ink, own: readonly SeenLetter[], next: SeenLetter | undefined, alone: boolean): PixelBox => {
  const [l, t, r, b] = boxAround(own)
  const step = Math.max(2, Math.round(NEAR * (b - t)))
  // A full stop stands below where stems are counted; its box may hold a stem that nothing was made of.
  const end = next === undefined ? r : /[.,]/u.test(next.text) ? next.box[2] : next.box[0]
  const reach = 4 * (b - t)
  const [leftmost, rightmost] = [alone ? l - reach : l, next === undefined ? r + reach : r]
  let [left, right] = [l, Math.min(Math.max(r, end), r + reach)]
  while (left > leftmost && ink.within(left - step, t, left, b) > 0) left -= step
  while (right < rightmost && ink.within(right, t, right + step, b) > 0) right += step
  return [left, t, right, b]
}

/** Of a number that begins with stems and nothing else: how many letters their count confirms. */
export const stemsOf = (ink: Ink, { letters }: SeenWord): number => {
  const [, before = '', read = ''] = STEMS.exec(letters.map(({ text }) => text).join('')) ?? []
  const own = letters.slice(before.length, before.length + read.length)
  if (!/^\(?$/u.test(before) || !/^I+$/u.test(read) || own.length !== read.length) return 0
  const next = letters[before.length + read.length]
  return stemsIn(ink, stemBox(ink, own, next, true)) === read.length ? before.length + read.length : 0
}

/** The word with as many stems as are printed. */
export const withStems = (ink: Ink, word: SeenWord): SeenWord => {
  const text = word.letters.map((letter) => letter.text).join('')
  const [, before = '', read = ''] = STEMS.exec(text) ?? []
  // Arabic ones have heads that are no stems of letters, but stand as straight.
  if (read === '' || /^1+$/u.test(read) || (read === 'I' && text.length === 1)) return word
  const at = before.length
  const own = word.letters.slice(at, at + read.length)
  if (own.length !== read.length) return word
  const place = stemBox(ink, own, word.letters[at + read.length], !/[VX]/u.test(before))
  const stems = stemsIn(ink, place)
  if (stems === null || 'I'.repeat(stems) === read || (stems === 1 && read.length === 1)) return word
  const [l, t, r, b] = place
  const counted = Array.from({ length: stems }, (_, i): SeenLetter => ({
    text: 'I',
    box: [Math.round(l + ((r - l) * i) / stems), t, Math.round(l + ((r - l) * (i + 1)) / stems), b],
    certainty: COUNTED,
  }))
  return {
    letters: [...word.letters.slice(0, at), ...counted, ...word.letters.slice(at + read.length)],
    certainty: Math.min(word.certainty, COUNTED),
  }
}
