// Marks of Markdown that concern whole lines: what stands before the document (front matter), quoted lines, headings
// marked by the line under them, fences around exact text.

import type { Line } from './lines.ts'

const MOST_FRONT = 60
const FENCE = /^(?:`{3,}|~{3,})[\w-]*$/
const UNDERLINE = /^(?:={3,}|-{3,})$/
/** Longer than a heading. */
const LONG = 200

/** How many lines stand between the rules at the top that hold `name: value`; 0 where there are none. */
const frontMatter = (lines: readonly Line[]): number => {
  if (lines[0]?.text !== '---') return 0
  for (let i = 1; i < Math.min(lines.length, MOST_FRONT); i++) {
    const text = lines[i]?.text ?? ''
    if (text === '---' || text === '...') return i + 1
    if (text !== '' && !/^(?:[\w-]+\s*:|- |#)/.test(text)) return 0
  }
  return 0
}

/** A quoted line without its marks. */
const unquoted = (text: string, line: Line): Line => {
  const marks = /^\s*(?:>[ \t]?)+/.exec(text.slice(line.from, line.to))?.[0]
  if (line.kind !== 'text' || marks === undefined) return line
  const words = line.text.replace(/^(?:>\s*)+/, '')
  return words === '' ? { ...line, kind: 'blank', text: '' } : { ...line, text: words, skip: marks.length }
}

export const markdownLines = (text: string, lines: readonly Line[]): readonly Line[] => {
  const front = frontMatter(lines)
  return lines.map((line, i): Line => {
    if (i < front || FENCE.test(line.text)) return { ...line, kind: 'noise' }
    const [above, below] = [lines[i - 1], lines[i + 1]]
    // A rule under a line of text alone makes it a heading.
    const alone = above === undefined || above.kind === 'blank' || above.kind === 'noise'
    if (line.kind === 'text' && line.text.length < LONG && alone && below?.kind === 'noise' && UNDERLINE.test(below.text))
      return { ...line, kind: 'heading' }
    return unquoted(text, line)
  })
}
