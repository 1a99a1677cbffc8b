// What is printed around the text and is no part of it: page numbers, running heads and feet, the marks of an electronic
// signature, numbers of lines, words up the side of a page. Told by where it stands and by its return, hardly by words.

import { PAGE_NUMBER } from '../extract/lines.ts'
import type { PlacedPage, PlacedWord } from '../page/placed-page.ts'
import { height, left, middleY, top, width } from './boxes.ts'
import { isInside, type Grid } from './grid.ts'
import { lineNumbers } from './line-numbers.ts'
import { stampLines } from './stamps.ts'
import { lineText, visualLines, type VisualLine } from './visual-line.ts'

/** The upper and lower margin of a page as shares of its height (Nghị định 30/2020/NĐ-CP leaves 20 to 25 mm). */
const HEAD = 0.1
const FOOT = 0.9
/** A line returns when it stands so near the same place on another page, in thousandths of its height. */
const LEVEL = 4

const NUMBER = /^(?:[-–—]\s*)?(?:trang|page)?\s*(\d{1,4})(?:\s*(?:\/|of|trên)\s*\d{1,4})?(?:\s*[-–—])?$/iu

const isNumber = (text: string): boolean => PAGE_NUMBER.test(text) || NUMBER.test(text)

/** Runs up or down the page. */
const isUpright = (word: PlacedWord): boolean => height(word) > word.size * 2 && height(word) > width(word) * 1.5

type MarginLine = {
  readonly line: VisualLine
  readonly text: string
  readonly share: number
  /** Nothing stands above it in the head, below it in the foot. */ readonly outer: boolean
}

const marginLines = (page: PlacedPage): readonly MarginLine[] => {
  const whole = Math.max(1, page.height)
  const [head, foot] = [page.height * HEAD, page.height * FOOT]
  const near = page.words.filter((word) => !isUpright(word) && (middleY(word) < head || middleY(word) > foot))
  const lines = visualLines(near, page.number)
  return lines.map((line, i) => ({
    line,
    text: lineText(line),
    share: (middleY(line) / whole) * 1000,
    outer: middleY(line) < head ? i === 0 : i === lines.length - 1,
  }))
}

const keyOf = (text: string): string => text.replace(/\d+/g, '#')

export type Furniture = { readonly words: ReadonlySet<PlacedWord>; readonly margins: readonly string[] }

/** `drawn` are the grids of each page: what a table repeats at the top of a page is its heading. */
export const furnitureOf = (
  pages: readonly PlacedPage[],
  drawn: readonly (readonly Grid[])[],
  size: number,
): Furniture => {
  const byText = new Map<string, MarginLine[]>()
  const numbers: (MarginLine & { readonly offset: number })[] = []
  const words = new Set<PlacedWord>()
  const margins = new Map<string, string>()
  const take = (own: readonly PlacedWord[], text: string): void => {
    for (const word of own) words.add(word)
    const key = keyOf(text)
    if (!margins.has(key)) margins.set(key, text)
  }
  pages.forEach((page, i) => {
    for (const line of marginLines(page)) {
      const number = NUMBER.exec(line.text)
      if (number !== null && line.outer) numbers.push({ ...line, offset: Number(number[1]) - page.number })
      if (line.line.words.some((word) => drawn[i]?.some((grid) => isInside(grid, word)))) continue
      const key = keyOf(line.text)
      const same = byText.get(key)
      if (same === undefined) byText.set(key, [line])
      else same.push(line)
    }
    for (const line of stampLines(page, size)) take(line.words, lineText(line))
    for (const word of lineNumbers(page)) words.add(word)
    const upright = page.words.filter((word) => isUpright(word) && isBeside(word, page))
    if (upright.length > 0)
      take(
        upright,
        [...upright]
          .sort((a, b) => left(a) - left(b) || top(b) - top(a))
          .map((word) => word.text)
          .join(' '),
      )
  })
  // Numbers count with the pages, from wherever they begin; one that does not is only taken where it says what it is.
  const offsets = new Map<number, number>()
  for (const { offset } of numbers) offsets.set(offset, (offsets.get(offset) ?? 0) + 1)
  for (const { line, text, offset } of numbers)
    if ((offsets.get(offset) ?? 0) >= 2 || /\D/.test(text) || offset === 0) take(line.words, text)
  const least = pages.length < 4 ? 2 : 3
  for (const [key, same] of byText) {
    if (same.length < least || !/[\p{L}\d]/u.test(key) || isNumber(key)) continue
    const shares = new Map<number, number>()
    for (const { share } of same)
      shares.set(Math.round(share / LEVEL), (shares.get(Math.round(share / LEVEL)) ?? 0) + 1)
    for (const { line, text, share } of same) {
      const at = Math.round(share / LEVEL)
      const returns = (shares.get(at) ?? 0) + (shares.get(at - 1) ?? 0) + (shares.get(at + 1) ?? 0)
      if (returns >= least) take(line.words, text)
    }
  }
  return { words, margins: [...margins.values()] }
}

/** In the outer tenths of the width. */
const isBeside = (word: PlacedWord, page: PlacedPage): boolean =>
  left(word) < page.width * HEAD || left(word) > page.width * FOOT
