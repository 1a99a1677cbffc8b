// Headers and footers of Word files: apart from the text, but for a letterhead.

import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { docx, paragraph, row, table } from '../testing/docx.ts'
import { part, relations } from '../testing/docx-parts.ts'
import type { Extracted } from './extracted.ts'
import { extractZip } from './zip-document.ts'

const read = (body: string, parts: Readonly<Record<string, string>> = {}): Extracted => {
  const result = extractZip(docx(body, parts), defaultLimits)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
describe('headers and footers', () => {
  const section =
    '<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:headerReference w:type="default" r:id="h2"/><w:footerReference w:type="default" r:id="f"/><w:titlePg/></w:sectPr>'
  const parts = (first: string): Readonly<Record<string, string>> => ({
    'word/_rels/document.xml.rels': relations(
      ['h1', 'header', 'header1.xml'],
      ['h2', 'header', 'header2.xml'],
      ['f', 'footer', 'footer1.xml'],
    ),
    'word/header1.xml': part('hdr', first),
    'word/header2.xml': part('hdr', paragraph('DỰ THẢO') + paragraph('2')),
    'word/footer1.xml': part('ftr', paragraph('Trang 1')),
  })

  it('are kept apart, without page numbers', () => {
    const extracted = read(paragraph('Thân') + section, parts(paragraph('Đầu trang')))
    expect([extracted.raw.text.trim(), extracted.margins]).toEqual(['Thân', ['Đầu trang', 'DỰ THẢO']])
  })

  it('a letterhead in the header of the first page is the head of the document', () => {
    const letterhead = table(row('UBND TỈNH MẪU', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))
    const extracted = read(paragraph('KẾ HOẠCH') + section, parts(letterhead))
    expect(extracted.raw.text.trim()).toBe('UBND TỈNH MẪU\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH')
    expect(extracted.margins).toEqual(['DỰ THẢO'])
  })

  it('a letterhead that the body has too stays in the margin', () => {
    const motto = paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(read(motto + section, parts(motto)).raw.text.trim()).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  })
})
