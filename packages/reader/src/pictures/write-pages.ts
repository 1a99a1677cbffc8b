// A PDF of pictures, one to a page, written out: the same pictures give the same bytes.

import { strToU8 } from 'fflate'
import type { Samples } from './picture.ts'
import type { Sheet } from './picture-page.ts'

export type PicturePage = {
  readonly width: number
  readonly height: number
  readonly sheet: Sheet
  readonly samples: Samples
}

const [CATALOGUE, TREE, FIRST] = [1, 2, 3]
/** Objects of a page: itself, what it draws, the picture. */
const EACH = 3

export const writePages = (pages: readonly PicturePage[]): Uint8Array => {
  const parts: Uint8Array[] = []
  const places: number[] = []
  let length = 0
  const put = (part: Uint8Array | string): void => {
    const bytes = typeof part === 'string' ? strToU8(part, true) : part
    parts.push(bytes)
    length += bytes.length
  }
  const object = (number: number, body: string, stream: Uint8Array | null = null): void => {
    places[number] = length
    put(`${number} 0 obj\n${stream === null ? body : `<<${body}/Length ${stream.length}>>\nstream\n`}`)
    if (stream !== null) {
      put(stream)
      put('\nendstream')
    }
    put('\nendobj\n')
  }
  put('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')
  object(CATALOGUE, `<</Type/Catalog/Pages ${TREE} 0 R>>`)
  object(TREE, `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${FIRST + i * EACH} 0 R`).join(' ')}]>>`)
  pages.forEach(({ width, height, sheet, samples }, i) => {
    const page = FIRST + i * EACH
    const resources = `/Resources<</XObject<</P ${page + 2} 0 R>>>>`
    object(page, `<</Type/Page/Parent ${TREE} 0 R/MediaBox[0 0 ${sheet.width} ${sheet.height}]${resources}/Contents ${page + 1} 0 R>>`)
    object(page + 1, '', strToU8(`q ${sheet.matrix.join(' ')} cm /P Do Q`, true))
    object(page + 2, `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}${samples.entries}`, samples.stream)
  })
  const start = length
  const count = FIRST + pages.length * EACH
  put(`xref\n0 ${count}\n0000000000 65535 f \n`)
  for (let number = 1; number < count; number++) put(`${String(places[number] ?? 0).padStart(10, '0')} 00000 n \n`)
  put(`trailer\n<</Size ${count}/Root ${CATALOGUE} 0 R>>\nstartxref\n${start}\n%%EOF\n`)
  const file = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}
