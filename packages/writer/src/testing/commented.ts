// A Word file built for tests of comments, and what is read back of a copy: the words marked, every letter with its look.

import { localDate, type SourceText, type Span } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { commentDocx, type DocxComment } from '../comments/comment-docx.ts'

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const paragraph = (...runs: readonly string[]): string => `<w:p><w:pPr/>${runs.join('')}</w:p>`
export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((text) => `<w:tc>${paragraph(run(text))}</w:tc>`).join('')}</w:tr>`

export const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
export const docx = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    'word/media/anh.bin': [Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 251), { level: 0 }],
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  })

export const body = [
  paragraph(run('KẾ HOẠCH', '<w:b/>')),
  paragraph(run('Chăm sóc cây '), run('xanh năm 2026', '<w:i/>')),
  paragraph(run('Căn cứ Quyết định số 77/QĐ-UBND ngày 05/12/2025;')),
  paragraph(run('Căn cứ Quyết định số 77/QĐ-UBND ngày 05/12/2024 &amp; các văn bản khác.')),
  paragraph(run('1. Cắt tỉa cây đường Hoa Mai')),
  `<w:tbl>${row('STT', 'Nhiệm vụ', 'Chủ trì')}${row('1', 'Trồng cây', 'Phòng A')}${row('2', 'Tưới cây', 'Phòng A')}</w:tbl>`,
].join('')

export const readOf = async (bytes: Uint8Array, name = 'ke-hoach.docx') => {
  const read = await readDocument(bytes, name)
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

export const spanAt = (line: number, quote: string, cell: Span['cell'] = null): Span => ({
  page: null,
  line: [line, line],
  cell,
  quote,
})
export const comment = (span: Span | null, ...paragraphs: readonly string[]): DocxComment => ({
  span,
  paragraphs: paragraphs.length === 0 ? ['Sai'] : paragraphs,
})

export const on = localDate(2026, 11, 20)
export const commented = (
  bytes: Uint8Array,
  comments: readonly DocxComment[],
  source: SourceText,
  title: Span | null = null,
): Uint8Array => {
  const made = commentDocx(bytes, comments, { source, title, author: 'Tiến Độ', on })
  if (!made.ok) throw new Error(made.error.code)
  return made.value
}

export const xmlOf = (bytes: Uint8Array, name = 'word/document.xml'): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

/** The words between the marks of each comment. */
export const marked = (bytes: Uint8Array): Readonly<Record<string, string>> => {
  const xml = xmlOf(bytes)
  return Object.fromEntries(
    [...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map(({ 0: tag, 1: id = '', index }) => {
      const end = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`)
      return [id, textOf(xml.slice(index + tag.length, end))]
    }),
  )
}
export const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map((match) => match[1])
    .join('')
    .replaceAll('&amp;', '&')

/** Each letter with the properties of its run. */
export const letters = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?(.*?)<\/w:r>/g)].flatMap(([, properties = '', inside = '']) =>
    textOf(inside)
      .split('')
      .map((letter) => `${letter}${properties}`),
  )
