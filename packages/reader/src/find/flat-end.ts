// Where a table that lost its columns ends: at the part of the document after the one it stands in ("III. KINH PHÍ"
// after the table in "II."), which no blank cell and no rule of the table tells from a row.

import { markerOf, type Marker } from '../extract/marker.ts'

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ')
/** How far above a table the part that it belongs to may begin. */
const MOST_ABOVE = 60

const orderOf = ({ kind, label }: Marker): number | null => {
  if (kind === 'capital') return label.charCodeAt(0)
  const order = kind === 'roman' ? ROMAN.indexOf(label) : Number(label)
  return kind === 'number' || kind === 'roman' ? order : null
}

/** The number of the part that a line stands in. */
export const partAbove = (lines: readonly string[]): Marker | null => {
  for (const text of lines.slice(-MOST_ABOVE).reverse()) {
    const marker = markerOf(text)
    if (marker !== null && orderOf(marker) !== null) return marker
  }
  return null
}

/** Whether a line opens the part after `above`; the last row's number goes on otherwise, or is written otherwise. */
export const opensPart = (text: string, above: Marker | null, last: string, isRow: boolean): boolean => {
  const marker = above === null ? null : markerOf(text)
  if (above === null || marker === null || marker.kind !== above.kind) return false
  const [now, before, row] = [orderOf(marker), orderOf(above), markerOf(last)]
  if (now === null || before === null || now !== before + 1) return false
  return !isRow || row?.kind !== marker.kind
}
