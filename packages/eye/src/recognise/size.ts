// How large a line is printed, told from the heights of its letters: what a file states as the size of its font.

import type { SeenLetter, SeenLine } from './lines.ts'

// Of Times, the letter of state papers, in heights of the font: from the top or the middle line down to the base line.
const TALL = 0.675
const LOW = 0.455
/** A full line of its letters, above and below what they stand on. */
export const ABOVE = 0.891
export const BELOW = 0.216

const IS_TALL = /^[A-HK-PR-ZĐ0-9bdhklđ]$/u
const IS_LOW = /^[acemnorsuvxzư]$/u
const HANGS = /^[gpqy]$/u

/** In pixels; null where the letter does not show it. */
const sizeBy = ({ text, box: [, top, , bottom] }: SeenLetter): number | null => {
  const height = bottom - top
  if (IS_TALL.test(text)) return height / TALL
  if (IS_LOW.test(text)) return height / LOW
  return HANGS.test(text) ? height / (LOW + BELOW) : null
}

export const median = (values: readonly number[]): number | null =>
  values.length === 0 ? null : ([...values].sort((a, b) => a - b)[values.length >> 1] ?? null)

export const sizeOf = (letters: readonly SeenLetter[], least = 1): number | null => {
  const sizes = letters.flatMap((letter) => sizeBy(letter) ?? [])
  return sizes.length < least ? null : median(sizes)
}

/** The height at which the line's letters stand, at a place along it. */
export const baseAt = ({ base: [l, t, r, b] }: SeenLine, x: number): number =>
  r <= l ? b : t + ((b - t) * (Math.min(r, Math.max(l, x)) - l)) / (r - l)

/** Where those letters stand that stand on the line, if any do. */
export const footOf = (letters: readonly SeenLetter[]): number | null =>
  median(letters.flatMap(({ text, box }) => (IS_TALL.test(text) || IS_LOW.test(text) ? [box[3]] : [])))

/** Sizes so near that of most letters are that size: the same letters, measured on different lines. */
const LIKE = 0.07

export const bodySize = (lines: readonly { readonly size: number | null; readonly letters: number }[]): number | null =>
  median(lines.flatMap(({ size, letters }) => (size === null ? [] : Array.from({ length: letters }, () => size))))

export const settledSize = (size: number | null, body: number | null): number | null => {
  if (size === null || body === null) return size ?? body
  return Math.abs(size - body) < body * LIKE ? body : size
}
