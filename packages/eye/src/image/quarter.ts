// Whether a page lies on its side. Lines of print make rows full and empty by turns, columns do not; told strip by
// strip, so that a slant does not blur it.

import type { Grey } from './prepared.ts'

const DARK = 128
const STRIPS = 12
/** How much more the columns must change than the rows. */
const CLEAR = 1.5
/** Ruled lines would speak louder than print: a row of a strip counts as full at this share. */
const FULL = 0.5

/** Change from row to row within strips that run along them. */
const change = ({ width, height, grey }: Grey, across: boolean): number => {
  const [long, lines] = across ? [width, height] : [height, width]
  const [alongStep, lineStep] = across ? [1, width] : [width, 1]
  const strip = Math.ceil(long / STRIPS)
  let sum = 0
  for (let start = 0; start < long; start += strip) {
    const end = Math.min(long, start + strip)
    let before = 0
    for (let line = 0; line < lines; line++) {
      let dark = 0
      for (let i = start, at = start * alongStep + line * lineStep; i < end; i += 2, at += 2 * alongStep)
        if ((grey[at] ?? 255) < DARK) dark++
      const now = 2 * dark > FULL * (end - start) ? before : dark
      sum += (now - before) ** 2
      before = now
    }
  }
  return sum / (width * height)
}

export const isOnItsSide = (print: Grey): boolean => change(print, false) > CLEAR * change(print, true)
