// What is known of a picture before it becomes a page: how large it is, how it is to be held, and its samples as a PDF
// takes them.

/** How a picture is to be turned and mirrored to stand upright, by the numbers of EXIF. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

export type Samples = {
  /** Entries of an image of a PDF: its colours, how it is packed. */
  readonly entries: string
  readonly stream: Uint8Array
}

export type Picture = {
  /** Pixels, as stored. */
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
  /** Pixels to the inch across and down, where the file says. */
  readonly density: readonly [number, number] | null
  /** Made when asked for: whether the picture is too large is known before. Null where they are cut short or broken. */
  readonly samples: () => Samples | null
}
