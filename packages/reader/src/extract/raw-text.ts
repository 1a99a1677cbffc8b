// The text of a document as its lines stand: of the file itself for text formats, as extracted for the others.
// Every place in a draft is an offset here; pages and lines are looked up, never carried along.

export type RawText = {
  readonly text: string
  /** Offset of the first character of each line; the first is 0. */
  readonly lineStarts: readonly number[]
  /** Offset of the first character of each page; null where the format has no pages. */
  readonly pageStarts: readonly number[] | null
}

/** Lines end at LF, CRLF or CR; a form feed begins a page. */
export const rawText = (text: string): RawText => {
  const lineStarts = [0]
  const pageStarts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x0c) pageStarts.push(i + 1)
    else if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) lineStarts.push(i + 1)
  }
  return { text, lineStarts, pageStarts: pageStarts.length > 1 ? pageStarts : null }
}

/** How many of the ascending `starts` are at or before `offset`: a 1-based line or page. */
const ordinalAt = (starts: readonly number[], offset: number): number => {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

export const lineAt = (raw: RawText, offset: number): number => ordinalAt(raw.lineStarts, offset)

export const pageAt = (raw: RawText, offset: number): number | null =>
  raw.pageStarts === null ? null : ordinalAt(raw.pageStarts, offset)
