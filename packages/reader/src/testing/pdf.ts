// PDFs written by hand for tests: what no word processor can be made to write. Every letter is six
// tenths of an em wide, so that places can be told from the text.

import { strToU8 } from 'fflate'

const LATIN1_FIRST = 33

export type TestFont = {
  readonly name: string
  /** In the order of their codes; null: the codes are those of Latin-1. */
  readonly letters: string | null
}

/** A font that names each of these letters. */
export const fontOf = (letters: string, name = 'Mau'): TestFont => ({ name, letters: [...new Set(letters.normalize('NFC'))].join('') })

export const latinFont = (name: string): TestFont => ({ name, letters: null })

const hex = (code: number, digits: number): string => code.toString(16).toUpperCase().padStart(digits, '0')

/** Text as a string of the font's codes, in hexadecimal. */
export const codesOf = ({ letters }: TestFont, text: string): string => {
  const known = letters === null ? null : Array.from(letters)
  const code = (letter: string): number =>
    letter === ' ' ? 32 : known === null ? letter.charCodeAt(0) : LATIN1_FIRST + known.indexOf(letter)
  return `<${Array.from(text, (letter) => hex(code(letter), 2)).join('')}>`
}

const fontObject = ({ name, letters }: TestFont): string => {
  const widths = Array.from({ length: 224 }, () => 600).join(' ')
  const differences = Array.from(letters ?? '', (letter) => `/uni${hex(letter.codePointAt(0) ?? 0, 4)}`).join(' ')
  const encoding =
    letters === null
      ? '/WinAnsiEncoding'
      : `<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[${LATIN1_FIRST} ${differences}]>>`
  return `<</Type/Font/Subtype/Type1/BaseFont/${name}/FirstChar 32/LastChar 255/Widths[${widths}]/Encoding ${encoding}/FontDescriptor<</Type/FontDescriptor/FontName/${name}/Flags 33/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80/FontBBox[0 -200 600 800]>>>>`
}

/** Text from a point, upright or turned by quarters against the clock. */
export const show = (font: TestFont, index: number, x: number, y: number, size: number, text: string, quarters = 0): string => {
  const [cos, sin] = [[1, 0], [0, 1], [-1, 0], [0, -1]][quarters] ?? [1, 0]
  return `BT /F${index} ${size} Tf ${cos} ${sin} ${-(sin ?? 0)} ${cos} ${x} ${y} Tm ${codesOf(font, text)} Tj ET`
}

export type TestPage = {
  /** Lower left and upper right corner; A4 where absent. */
  readonly box?: readonly [number, number, number, number]
  readonly crop?: readonly [number, number, number, number]
  readonly rotate?: number
  readonly content: string
  /** More entries of the page, in PDF's own words. */
  readonly more?: string
}

export type TestDocument = {
  readonly pages: readonly TestPage[]
  readonly fonts?: readonly TestFont[]
  /** Named things a page can draw, each an object with its stream. */
  readonly drawables?: Readonly<Record<string, readonly [dictionary: string, stream: string]>>
  /** Objects by their own numbers, from 1000 on. */
  readonly objects?: Readonly<Record<number, string>>
}

const streamOf = (dictionary: string, stream: string): string =>
  `<<${dictionary}/Length ${stream.length}>>\nstream\n${stream}\nendstream`

/** The file, with its table of contents. Streams are Latin-1. */
export const pdfOf = ({ pages, fonts = [], drawables = {}, objects = {} }: TestDocument): Uint8Array => {
  const all = new Map<number, string>()
  const [catalogue, tree, resources] = [1, 2, 3]
  let next = 4
  const add = (body: string): number => {
    all.set(next, body)
    return next++
  }
  const fontList = fonts.map((font, i) => `/F${i} ${add(fontObject(font))} 0 R`).join(' ')
  const drawn = Object.entries(drawables).map(([name, [dictionary, stream]]) => {
    const own = `/Type/XObject${dictionary}`
    return `/${name} ${add(streamOf(dictionary.includes('/Form') ? `${own}/Resources ${resources} 0 R` : own, stream))} 0 R`
  })
  const leaves = pages.map(({ box = [0, 0, 595, 842], crop, rotate = 0, content, more = '' }) => {
    const stream = add(streamOf('', content))
    const cropped = crop === undefined ? '' : `/CropBox[${crop.join(' ')}]`
    return add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[${box.join(' ')}]${cropped}/Rotate ${rotate}/Resources ${resources} 0 R/Contents ${stream} 0 R${more}>>`,
    )
  })
  all.set(catalogue, `<</Type/Catalog/Pages ${tree} 0 R>>`)
  all.set(tree, `<</Type/Pages/Count ${leaves.length}/Kids[${leaves.map((leaf) => `${leaf} 0 R`).join(' ')}]>>`)
  all.set(resources, `<</Font<<${fontList}>>/XObject<<${drawn.join(' ')}>>>>`)
  for (const [number, body] of Object.entries(objects)) all.set(Number(number), body)
  let file = '%PDF-1.7\n'
  const places = new Map<number, number>()
  for (const [number, body] of [...all].toSorted(([a], [b]) => a - b)) {
    places.set(number, file.length)
    file += `${number} 0 obj\n${body}\nendobj\n`
  }
  const start = file.length
  file += 'xref\n0 1\n0000000000 65535 f \n'
  for (const [number, place] of places) file += `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`
  file += `trailer\n<</Size ${Math.max(...places.keys()) + 1}/Root ${catalogue} 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return strToU8(file, true)
}
