// Sheets as a file like a scanner's: a PDF of pictures and nothing else, packed without loss so that each loss is ours.

import { strToU8, zlibSync } from 'fflate'
import type { Sheet } from './sheet.ts'

const POINTS = 72
/** Packing: speed before size. */
const LEVEL = 3

const isGrey = ({ rgb }: Sheet): boolean => {
  for (let i = 0; i < rgb.length; i += 3) if (rgb[i] !== rgb[i + 1] || rgb[i] !== rgb[i + 2]) return false
  return true
}

const samplesOf = (sheet: Sheet, grey: boolean): Uint8Array => {
  if (!grey) return new Uint8Array(sheet.rgb.buffer)
  return Uint8Array.from({ length: sheet.width * sheet.height }, (_, i) => sheet.rgb[3 * i] ?? 0)
}

/** A page's picture, packed as soon as it is there: sheets are large. */
export type Packed = { readonly width: number; readonly height: number; readonly dpi: number; readonly grey: boolean; readonly data: Uint8Array }

export const packed = (sheet: Sheet): Packed => {
  const grey = isGrey(sheet)
  return { width: sheet.width, height: sheet.height, dpi: sheet.dpi, grey, data: zlibSync(samplesOf(sheet, grey), { level: LEVEL }) }
}

type Part = readonly [before: string, data: Uint8Array, after: string]

const plain = (body: string): Part => [body, new Uint8Array(0), '']
const stream = (dictionary: string, data: Uint8Array): Part => [`<<${dictionary}/Length ${data.length}>>\nstream\n`, data, '\nendstream']

const pageParts = ({ width, height, dpi, grey, data }: Packed, first: number): readonly Part[] => {
  const [wide, high] = [((width * POINTS) / dpi).toFixed(2), ((height * POINTS) / dpi).toFixed(2)]
  const space = grey ? '/DeviceGray' : '/DeviceRGB'
  return [
    plain(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${wide} ${high}]/Resources<</XObject<</P ${first + 2} 0 R>>>>/Contents ${first + 1} 0 R>>`),
    stream('', strToU8(`${wide} 0 0 ${high} 0 0 cm /P Do`)),
    stream(`/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace${space}/BitsPerComponent 8/Filter/FlateDecode`, data),
  ]
}

export const scanPdf = (pages: readonly Packed[]): Uint8Array => {
  const kids = pages.map((_, i) => `${3 + 3 * i} 0 R`).join(' ')
  const parts = [
    plain('<</Type/Catalog/Pages 2 0 R>>'),
    plain(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`),
    ...pages.flatMap((page, i) => pageParts(page, 3 + 3 * i)),
  ]
  const pieces: Uint8Array[] = [strToU8('%PDF-1.7\n')]
  let length = pieces[0]?.length ?? 0
  const write = (bytes: Uint8Array): void => {
    pieces.push(bytes)
    length += bytes.length
  }
  const places = parts.map(([before, data, after], i) => {
    const place = length
    write(strToU8(`${i + 1} 0 obj\n${before}`))
    write(data)
    write(strToU8(`${after}\nendobj\n`))
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  write(strToU8(`xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${parts.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`))
  const file = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    file.set(piece, at)
    at += piece.length
  }
  return file
}
