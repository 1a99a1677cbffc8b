// A line with signs under the words that are meant. Measured in columns: wide letters take two, combining marks none. A
// long line is cut around them.

import { characters, width } from '../../text/width.ts'

export type Underlined = { readonly text: string; readonly signs: string }

type Character = { readonly text: string; readonly columns: number; readonly meant: boolean }

const columnsOf = (all: readonly Character[]): number => all.reduce((sum, { columns }) => sum + columns, 0)

/** From where a window of `most` columns shows the first meant words, with a third of it before them. */
const windowStart = (all: readonly Character[], most: number): number => {
  const first = all.findIndex(({ meant }) => meant)
  const last = all.findLastIndex(({ meant }) => meant)
  if (columnsOf(all.slice(0, last + 1)) < most) return 0
  let [start, before] = [first, 0]
  const room = Math.max(0, Math.min(Math.floor(most / 3), most - columnsOf(all.slice(first, last + 1)) - 2))
  while (start > 0 && before + (all[start - 1]?.columns ?? 0) <= room) {
    start -= 1
    before += all[start]?.columns ?? 0
  }
  return start
}

/** `from` and `to` are indexes of UTF-16 units in `text`; nothing is underlined where they are the same. */
export const underlined = (text: string, from: number, to: number, most: number): Underlined => {
  let at = 0
  const all = characters(text).map((character): Character => {
    const begin = at
    at += character.length
    return { text: character, columns: width(character), meant: begin < to && at > from }
  })
  const start = columnsOf(all) <= most ? 0 : windowStart(all, most)
  const cutBefore = start > 0 ? 1 : 0
  let [end, used] = [start, cutBefore]
  while (end < all.length) {
    const next = all[end]?.columns ?? 0
    // A column stays free for the sign that the line goes on.
    if (used + next > most - (end + 1 < all.length ? 1 : 0)) break
    used += next
    end += 1
  }
  const shown = all.slice(start, end)
  const cutAfter = end < all.length ? '…' : ''
  const signs = shown.map(({ columns, meant }) => (meant ? '^' : ' ').repeat(columns)).join('')
  return {
    text: `${cutBefore === 1 ? '…' : ''}${shown.map((one) => one.text).join('')}${cutAfter}`,
    signs: `${' '.repeat(cutBefore)}${signs}`.trimEnd(),
  }
}
