// The lines right above a table: what they say for all of its rows, and the heading it stands under.

import type { Paragraph } from '../extract/extracted.ts'
import { markerOf } from '../extract/marker.ts'
import { flat } from '../extract/passage.ts'
import type { SaidAbove } from './said-above.ts'

/** What the lines above a table say; a line that is said by is a caption. */
export type Caption = { readonly paragraph: Paragraph; readonly said: SaidAbove }

/** The numbered heading right above a table; annexes are none. */
export const headingOf = (captions: readonly Caption[]): string | null => {
  const last = captions.findLast(({ paragraph }) => {
    const kind = markerOf(paragraph.passage.text)?.kind
    return kind !== undefined && kind !== 'named' && kind !== 'bullet'
  })
  if (last === undefined) return null
  const { text } = last.paragraph.passage
  return flat(text.slice(markerOf(text)?.length ?? 0)).replace(/\s*:$/, '')
}
