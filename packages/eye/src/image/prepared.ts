// What a picture of a page is made into before anything on it is read.

import type { Hold, PageMark, PlacedRule } from '@tiendo/reader/page'

/** A byte a pixel, 0 black to 255 white, line by line. */
export type Grey = { readonly width: number; readonly height: number; readonly grey: Uint8Array }

/** Left, top, right, bottom in pixels of `print`; right and bottom are outside. */
export type PixelBox = readonly [number, number, number, number]

export type Prepared = {
  /** Upright, straight and flat: dark print on clean white; ruled lines, stamps, specks and shadows taken away. */
  readonly print: Grey
  readonly dpi: number
  readonly rules: readonly { readonly direction: PlacedRule['direction']; readonly box: PixelBox }[]
  readonly marks: readonly { readonly kind: PageMark['kind']; readonly box: PixelBox }[]
  readonly hold: Hold | null
}
