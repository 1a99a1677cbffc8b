// A page as marks on paper: words with their boxes, and ruled lines. What PDF text gives, and what the recognition of
// a picture will give: everything behind this door is the same for both.

/** Left, top, right, bottom in points (1/72 inch) from the top left corner, the page held as it is read. */
export type Box = readonly [number, number, number, number]

export type PlacedWord = {
  /** As the file has it: ligatures taken apart, nothing else corrected. Never blank, no white space inside. */
  readonly text: string
  readonly box: Box
  /** Height of the letters in points. */
  readonly size: number
  readonly bold: boolean
  /** 0 to 1 where the letters were recognised or their font is suspect; null where the file states them. */
  readonly certainty: number | null
  /** Of a recognised word: the same for each of its UTF-16 units. */
  readonly letters?: readonly number[]
  /** What the eye read, where `text` is another word proposed in its place; quotations keep this one. */
  readonly read?: string
}

/** A straight line drawn on the page, by any means; the box of a hairline may have no width or no height. */
export type PlacedRule = { readonly direction: 'horizontal' | 'vertical'; readonly box: Box }

export type PlacedPage = {
  /** 1-based. */
  readonly number: number
  /** Points. */
  readonly width: number
  readonly height: number
  /** In the order of the file, which is not always that of reading. */
  readonly words: readonly PlacedWord[]
  readonly rules: readonly PlacedRule[]
}
