// A stretch of a page whose lines are parted by breaks: paragraphs where a blank line, a mark or a full stop parts
// them; a break inside a paragraph stays one.

import { markerOf } from './marker.ts'

const ENDED = /[.;:!?…][”"’)]*$/u
const BEGINS = /^[\p{Lu}\p{N}“"(+•–-]/u

/** Each paragraph once, its own breaks as `\n`; blank ones left out. */
export const brokenLines = (text: string): readonly string[] => {
  const paragraphs: string[] = []
  let open = ''
  const close = (): void => {
    if (open !== '') paragraphs.push(open)
    open = ''
  }
  for (const line of text.split('\n').map((each) => each.replace(/^[ \u00a0]+|[ \u00a0\r]+$/g, ''))) {
    if (line.trim() === '') close()
    else if (open === '') open = line
    else {
      const above = open.slice(open.lastIndexOf('\n') + 1)
      if (markerOf(line) !== null || (ENDED.test(above) && BEGINS.test(line))) {
        close()
        open = line
      } else open += `\n${line}`
    }
  }
  close()
  return paragraphs
}
