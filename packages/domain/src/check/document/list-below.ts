// How many items a list has that begins below a paragraph: dashes up to the next heading, numbers and letters as long
// as they count on. Null where no list follows, or where it ends is not clear.

import type { TextPart } from '../text-parts.ts'

type Mark = { readonly style: string; readonly at: number | null }

const LETTERS = 'abcdđeghiklmnopqrstuvxy'

export const markOf = (text: string): Mark | null => {
  const dash = /^\s*([-–—•*+])\s/u.exec(text)?.[1]
  if (dash !== undefined) return { style: /[-–—]/u.test(dash) ? '-' : dash, at: null }
  const [, open = '', sign = '', close = ''] = /^\s*(\(?)(\d{1,2}|[a-zđ])([.)])\s/u.exec(text) ?? []
  if (sign === '') return null
  const digit = /\d/u.test(sign)
  return { style: `${open}${digit ? '1' : 'a'}${close}`, at: digit ? Number(sign) : LETTERS.indexOf(sign) + 1 }
}

/** Longer lists are not counted: nobody states their length. */
const LONGEST = 60
const HEADING = /^[\s#*]{0,8}(?:[IVXLC]{1,6}[.)\s]|[A-H]\.\s|PHẦN|CHƯƠNG|MỤC|Điều\s+\d)|^\s*(?:\d{1,2}\.){1,3}\d{1,2}/u

const countDashes = (parts: readonly TextPart[], style: string): number => {
  let count = 0
  for (const part of parts) {
    const mark = markOf(part.text)
    if (mark === null || mark.at !== null || HEADING.test(part.text)) break
    if (mark.style === style) count += 1
  }
  return count
}

const countOrdered = (parts: readonly TextPart[], style: string): number => {
  let count = 0
  for (const part of parts) {
    const mark = markOf(part.text)
    if (mark?.style === style) {
      if (mark.at !== count + 1) break
      count += 1
    } else if (HEADING.test(part.text)) break
  }
  return count
}

export const listBelow = (text: readonly TextPart[], index: number): number | null => {
  const own = text[index]
  const first = text[index + 1]
  const mark = first === undefined ? null : markOf(first.text)
  if (own === undefined || mark === null || (mark.at !== null && mark.at !== 1) || markOf(own.text)?.style === mark.style) return null
  const parts = text.slice(index + 1, index + 1 + LONGEST)
  const count = mark.at === null ? countDashes(parts, mark.style) : countOrdered(parts, mark.style)
  return count < 2 ? null : count
}
