// How many columns a text takes on a terminal, and texts cut or filled to a number of columns. Combining marks
// take none, wide characters two; a character is never cut in half.

import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'

const PLAIN = /^[\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff\u2013\u2014\u2018-\u201d\u2026\u2500-\u257f\u25a0-\u25ff]*$/
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** Vietnamese in composed form is one column a character; the rest is measured. */
export const width = (text: string): number => (PLAIN.test(text) ? text.length : stringWidth(text))

/**
 * The same for texts with colours in them. The build gives it to ink in the place of `string-width`, which walks
 * through every character of every line several times a frame.
 */
export const inkWidth = (text: string): number => width(text.includes('\u001B') ? stripVTControlCharacters(text) : text)

export const characters = (text: string): readonly string[] =>
  PLAIN.test(text) ? text.split('') : Array.from(graphemes.segment(text), (part) => part.segment)

/** The longest beginning that takes at most `columns`; ends in `…` when something was cut. */
export const cut = (text: string, columns: number): string => {
  if (width(text) <= columns) return text
  if (columns <= 0) return ''
  let kept = ''
  let used = 0
  for (const character of characters(text)) {
    const more = width(character)
    if (used + more > columns - 1) break
    kept += character
    used += more
  }
  return `${kept.trimEnd()}…`
}

/** Cut or filled with spaces to exactly `columns`. */
export const fit = (text: string, columns: number, align: 'left' | 'right' = 'left'): string => {
  const shown = cut(text, columns)
  const space = ' '.repeat(Math.max(0, columns - width(shown)))
  return align === 'left' ? shown + space : space + shown
}

/** Lines of at most `columns`, broken at spaces; a longer word is broken inside. */
export const wrap = (text: string, columns: number): readonly string[] => {
  if (columns < 1) return []
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    let rest = word
    if (used > 0 && used + 1 + width(rest) <= columns) {
      line += ` ${rest}`
      used += 1 + width(rest)
      continue
    }
    if (used > 0) lines.push(line)
    while (width(rest) > columns) {
      const head = take(rest, columns)
      lines.push(head)
      rest = rest.slice(head.length)
    }
    line = rest
    used = width(rest)
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

const take = (text: string, columns: number): string => {
  let kept = ''
  let used = 0
  for (const character of characters(text)) {
    used += width(character)
    if (used > columns && kept !== '') break
    kept += character
  }
  return kept
}
