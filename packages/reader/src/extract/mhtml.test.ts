import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'
import { pageOfMhtml } from './mhtml.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const archive = (encoding: string, body: string): Uint8Array =>
  bytes(
    [
      'From: <Saved by a browser>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html"; boundary="--=_x"',
      '',
      '----=_x',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '----=_x',
      'Content-Type: text/html; charset="utf-8"',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
      '----=_x--',
      '',
    ].join('\r\n'),
  )

const page = '<html><body><p>KẾ HOẠCH</p><p>Dọn kho năm 2026</p></body></html>'
const utf8 = Array.from(bytes(page))

describe('a page kept in one file', () => {
  it.each([
    [
      'quoted-printable',
      utf8
        .map(
          (byte, i) =>
            (byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte)) +
            (i % 30 === 29 ? '=\r\n' : ''),
        )
        .join(''),
    ],
    ['base64', btoa(String.fromCharCode(...utf8))],
    ['8bit', page],
  ])('%s', async (encoding, body) => {
    expect(new TextDecoder().decode(pageOfMhtml(archive(encoding, body)) ?? bytes('')).trim()).toBe(page)
    const result = await readDocument(archive(encoding, body), 'a.doc')
    expect(result.ok && [result.value.draft.source.kind, result.value.draft.document.title.value]).toEqual([
      'html',
      'Dọn kho năm 2026',
    ])
  })

  it('without a page it is no document', async () => {
    expect(await readDocument(bytes('MIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nx'), 'a.mht')).toEqual({
      ok: false,
      error: { code: 'reader/not-a-document', looksLike: 'MHTML' },
    })
  })
})
