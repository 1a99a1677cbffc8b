// Milliseconds to read a plan of twenty pages from a Word file, against what must be done at the least: unpacking the
// file and walking its XML. And of four times as many pages against four times that, which it is where reading is linear.
import { strFromU8, unzipSync } from 'fflate'
import { readDocument } from '@tiendo/reader'
import { SaxesParser } from 'saxes'
import { longDocx } from './long-docx.ts'
import { milliseconds, type Figure } from './measure.ts'

const PAGES = 20

const reads = async (bytes: Uint8Array): Promise<number> => {
  const read = await readDocument(bytes, 'dai.docx')
  if (!read.ok) throw new Error(read.error.code)
  return read.value.draft.tasks.length
}

const walks = async (bytes: Uint8Array): Promise<number> => {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let elements = 0
  parser.on('opentag', () => {
    elements += 1
  })
  const body = unzipSync(bytes)['word/document.xml']
  parser.write(strFromU8(body ?? new Uint8Array())).close()
  return elements
}

export const readingDocx = async (): Promise<readonly Figure[]> => {
  const [whole, longer] = [longDocx(PAGES), longDocx(PAGES * 4)]
  const value = await milliseconds(() => reads(whole))
  const floor = await milliseconds(() => walks(whole))
  const long = await milliseconds(() => reads(longer), 3)
  return [
    { name: `read a DOCX of ${PAGES} pages`, value, unit: 'ms', peer: { name: 'unpacking it and walking its XML', value: floor } },
    { name: `read a DOCX of ${PAGES * 4} pages`, value: long, unit: 'ms', peer: { name: 'four times a quarter of it', value: value * 4 } },
  ]
}
