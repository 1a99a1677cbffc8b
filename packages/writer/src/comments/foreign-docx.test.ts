// Documents of other programs, and what takes no comments.

import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  TYPES,
  body,
  comment,
  commented,
  docx,
  letters,
  marked,
  on,
  paragraph,
  readOf,
  run,
  spanAt,
  xmlOf,
} from '../testing/commented.ts'
import { commentDocx } from './comment-docx.ts'

describe('documents of other programs', () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

  it('with another prefix and the strict addresses', async () => {
    const original = zipSync({
      '[Content_Types].xml': strToU8(TYPES),
      '_rels/.rels': strToU8(
        '<Relationships xmlns="x"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="than/van-ban.xml"/></Relationships>',
      ),
      'than/van-ban.xml': strToU8(
        `<v:document xmlns:v="${strict}"><v:body><v:p><v:r><v:t>KẾ HOẠCH</v:t></v:r></v:p><v:p><v:r><v:t>Trồng cây năm 2026</v:t></v:r></v:p></v:body></v:document>`,
      ),
    })
    const { source } = await readOf(original)
    const copy = commented(original, [comment(spanAt(2, 'cây'))], source)
    expect(xmlOf(copy, 'than/van-ban.xml')).toContain(
      '<v:t xml:space="preserve">Trồng </v:t></v:r><v:commentRangeStart v:id="0"/><v:r><v:t xml:space="preserve">cây</v:t></v:r><v:commentRangeEnd v:id="0"/>',
    )
    expect(xmlOf(copy, 'than/comments.xml')).toContain(`xmlns:w="${strict}"`)
    expect(xmlOf(copy, 'than/_rels/van-ban.xml.rels')).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
    )
  })

  it('with deleted words, links and hidden runs around', async () => {
    const linked = `<w:p>${run('Theo ')}<w:del><w:r><w:delText>Quyết định cũ</w:delText></w:r></w:del><w:hyperlink>${run('Quyết định số 9/QĐ-UBND')}</w:hyperlink>${run('ẩn', '<w:vanish/>')}<w:ins>${run(' ngày 01/02/2026')}</w:ins></w:p>`
    const original = docx(body + linked)
    const { source } = await readOf(original)
    const copy = commented(original, [comment(spanAt(9, '9/QĐ-UBND ngày 01/02/2026'))], source)
    expect(Object.values(marked(copy))[0]).toContain('9/QĐ-UBND')
    expect(letters(xmlOf(copy))).toEqual(letters(xmlOf(original)))
  })

  it('with a text that is a section of its own', async () => {
    const original = docx(`${body}<w:p><w:r><w:t><![CDATA[Theo Kế hoạch & Đề án]]></w:t></w:r></w:p>`)
    const { source } = await readOf(original)
    const copy = commented(original, [comment(spanAt(9, 'Kế hoạch & Đề án')), comment(spanAt(2, 'cây xanh'))], source)
    expect(xmlOf(copy)).toContain('<w:t><![CDATA[Theo Kế hoạch & Đề án]]></w:t>')
    expect((await readOf(copy)).source.blocks).toEqual(source.blocks)
  })

  it.each([
    ['bytes of something else', strToU8('không phải')],
    ['an archive without a document', zipSync({ 'a.txt': strToU8('a') })],
    [
      'a comment of XML that never ends',
      zipSync({
        '[Content_Types].xml': strToU8(TYPES),
        'word/document.xml': strToU8(`<w:document>${'<!-- '.repeat(200_000)}`),
      }),
    ],
    [
      'tags that never end',
      zipSync({
        '[Content_Types].xml': strToU8(TYPES),
        'word/document.xml': strToU8(`<w:document>${'<a "'.repeat(200_000)}`),
      }),
    ],
    [
      'a body that does not end',
      zipSync({ '[Content_Types].xml': strToU8(TYPES), 'word/document.xml': strToU8('<w:document><w:body>') }),
    ],
  ])('%s takes no comments', async (_, bytes) => {
    const { source } = await readOf(docx(body))
    expect(commentDocx(bytes, [comment(null)], { source, title: null, author: 'a', on })).toEqual({
      ok: false,
      error: { code: 'comments/not-a-docx' },
    })
  })

  it('is told where its words are not found', async () => {
    const { source } = await readOf(docx(body))
    const other = docx(paragraph(run('Khác hẳn')))
    expect(commentDocx(other, [comment(spanAt(3, '77/QĐ-UBND'))], { source, title: null, author: 'a', on })).toEqual({
      ok: false,
      error: { code: 'comments/unplaced' },
    })
  })
})
