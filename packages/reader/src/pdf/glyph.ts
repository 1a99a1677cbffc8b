// A letter as drawn: what the file says it is, where it stands in the page's own space, and the run of text it is in.

import type { Handle } from './engine.ts'
import type { OwnBox, Point, Turn } from './frame.ts'

/** What the letters of one piece of drawn text have in common. */
export type Run = {
  readonly font: string
  readonly bold: boolean
  /** Height and width of its em on the page. */
  readonly size: number
  readonly em: number
  /** How the page must be turned for it to read from left to right; null where it runs askew. */
  readonly turn: Turn | null
  readonly ink: 'visible' | 'white' | 'none'
  /** Of the engine: tells where it comes among what is painted. */
  readonly object: Handle
}

export type Glyph = {
  /** One letter, or the several that one sign stands for. */
  readonly text: string
  /** The font does not say which letter it is. */
  readonly unmapped: boolean
  /** From where the pen starts to where it goes on; as high as the em. */
  readonly box: OwnBox
  /** Of the pen, on the line the letters stand on. */
  readonly origin: Point
  readonly run: Run
  /** The file has a blank before it. */
  readonly spaced: boolean
}
