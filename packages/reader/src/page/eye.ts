// The door to whatever reads pictures of pages. The reader asks; who builds an eye (@tiendo/eye) answers. What comes back
// is the same paged text with positions that a PDF's own letters give, so all that follows is shared.

import type { Hold } from './hold.ts'
import type { Box, PlacedPage } from './placed-page.ts'

/** A page as the file has it: in colour, perhaps askew, perhaps on its side. */
export type PagePicture = {
  /** 1-based. */
  readonly number: number
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Red, green, blue and one byte unused for each pixel, line by line. */
  readonly rgbx: Uint8Array
  /** Pixels to the inch; with width and height it says how large the paper is. */
  readonly dpi: number
}

/** What is on a page and is no print. Points of the page as it is held. */
export type PageMark = { readonly kind: 'handwriting' | 'stamp' | 'signature'; readonly box: Box }

/** What was made out on a picture: words with their certainty, ruled lines, and what is no print. Plain data. */
export type SeenPage = {
  /** Held upright and straight; its words are in reading order and none is corrected. */
  readonly page: PlacedPage
  /** Null where the page is held as the file has it. */
  readonly hold: Hold | null
  readonly marks: readonly PageMark[]
}

export type Eye = {
  /** How many pages it looks at side by side. */
  readonly atOnce: number
  /** May take over the picture's bytes. Fails only by a fault of its own; aborted, it rejects with the signal's reason. */
  readonly look: (picture: PagePicture, signal?: AbortSignal) => Promise<SeenPage>
  readonly close: () => Promise<void>
}

/** Names the way of looking: pages kept from another one are looked at again. */
export const EYE_VERSION = '1'
