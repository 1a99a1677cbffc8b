// What is printed on every page and belongs to none: page numbers, running heads and feet. Told by where it stands and
// by its return, not by its words alone.

import { PAGE_NUMBER } from '../extract/lines.ts'
import type { PlacedPage, PlacedWord } from '../page/placed-page.ts'
import { middleY } from './boxes.ts'
import { lineText, visualLines, type VisualLine } from './visual-line.ts'

/** The upper and lower margin of a page as shares of its height (Nghị định 30/2020/NĐ-CP leaves 20 to 25 mm). */
const HEAD = 0.1
const FOOT = 0.9
/** A line returns when it stands so near the same place on another page. */
const LEVEL = 4

const NUMBER = /^(?:[-–—]\s*)?(?:trang|page)?\s*(\d{1,4})(?:\s*(?:\/|of|trên)\s*\d{1,4})?(?:\s*[-–—])?$/iu

/** Lines of the two margins, each page's own; a line beside others on its height is one with them. */
const marginLines = (page: PlacedPage): readonly VisualLine[] => {
  const near = page.words.filter((word) => middleY(word) < page.height * HEAD || middleY(word) > page.height * FOOT)
  return visualLines(near, page.number)
}

type Candidate = { readonly line: VisualLine; readonly text: string; readonly share: number }

const keyOf = (text: string): string => text.replace(/\d+/g, '#')

const isNumber = (text: string): boolean => PAGE_NUMBER.test(text) || NUMBER.test(text)

export type Furniture = { readonly words: ReadonlySet<PlacedWord>; readonly margins: readonly string[] }

export const furnitureOf = (pages: readonly PlacedPage[]): Furniture => {
  const byText = new Map<string, Candidate[]>()
  const numbers: { readonly line: VisualLine; readonly offset: number }[] = []
  for (const page of pages)
    for (const line of marginLines(page)) {
      const text = lineText(line)
      const number = NUMBER.exec(text)
      if (number !== null) numbers.push({ line, offset: Number(number[1]) - page.number })
      const key = keyOf(text)
      const same = byText.get(key)
      const candidate = { line, text, share: middleY(line) / Math.max(1, page.height) * 1000 }
      if (same === undefined) byText.set(key, [candidate])
      else same.push(candidate)
    }
  const words = new Set<PlacedWord>()
  const margins = new Map<string, string>()
  const take = (line: VisualLine, text: string): void => {
    for (const word of line.words) words.add(word)
    const key = keyOf(text)
    if (!margins.has(key)) margins.set(key, text)
  }
  // Numbers count with the pages, from wherever they begin; one that does not is only taken where it stands alone.
  const offsets = new Map<number, number>()
  for (const { offset } of numbers) offsets.set(offset, (offsets.get(offset) ?? 0) + 1)
  for (const { line, offset } of numbers) {
    const text = lineText(line)
    if ((offsets.get(offset) ?? 0) >= 2 || /\D/.test(text) || offset === 0) take(line, text)
  }
  const least = pages.length < 4 ? 2 : 3
  for (const [key, same] of byText) {
    if (same.length < least || !/[\p{L}\d]/u.test(key) || isNumber(key)) continue
    for (const { line, text, share } of same) {
      const returns = same.filter((other) => Math.abs(other.share - share) < LEVEL).length
      if (returns >= least) take(line, text)
    }
  }
  return { words, margins: [...margins.values()] }
}

