// Files that are no good: each gets one code within seconds, the server goes on, and nothing is stored.

import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildServer, type Built, type Program } from './testing/program.ts'
import { signIn, type Caller } from './testing/caller.ts'
import { goodFile } from './testing/good-file.ts'
import { zip } from './testing/zip.ts'

const MB = 1_048_576

let built: Built
let server: Program
let caller: Caller
beforeAll(async () => {
  built = await buildServer()
  server = await built.start({ TIENDO_DATA: await built.folder() })
  caller = await signIn(server.address ?? expect.fail(server.stderr()), 'dau-moi')
})
afterAll(() => built.clean())

const text = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words)

const paragraph = '<w:p><w:r><w:t>Kế hoạch của Tỉnh Mẫu</w:t></w:r></w:p>'
const documentXml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
const types =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relations =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

const docx = (body: Uint8Array): Uint8Array<ArrayBuffer> =>
  zip([
    { name: '[Content_Types].xml', bytes: text(types) },
    { name: '_rels/.rels', bytes: text(relations) },
    { name: 'word/document.xml', bytes: body },
  ])

/** Repeated noise of its own kind, so that cutting it cuts into the document itself. */
const longDocx = (): Uint8Array<ArrayBuffer> =>
  docx(text(documentXml(Array.from({ length: 4000 }, (_, i) => paragraph.replace('Mẫu', `Mẫu ${(i * 7919) % 10_007}`)).join(''))))

/** 256 MB of one letter, said in a quarter of a megabyte. */
const bomb = (): Uint8Array<ArrayBuffer> => {
  const chunk = deflateRawSync(Buffer.alloc(256 * MB, 'A'), { level: 9 })
  return zip([
    { name: '[Content_Types].xml', bytes: text(types) },
    { name: '_rels/.rels', bytes: text(relations) },
    { name: 'word/document.xml', deflated: chunk, size: 256 * MB },
  ])
}

/** A password-protected DOCX is no zip but an OLE compound file with these streams. */
const protectedDocx = (): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(8192)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const view = new DataView(bytes.buffer)
  view.setUint16(24, 0x3e, true)
  view.setUint16(26, 3, true)
  view.setUint16(28, 0xfffe, true)
  view.setUint16(30, 9, true)
  view.setUint16(32, 6, true)
  view.setUint32(44, 1, true)
  view.setUint32(48, 1, true)
  // No small streams, no more tables; of the one table: itself, the directory, nothing else.
  const [none, end, table] = [0xffffffff, 0xfffffffe, 0xfffffffd]
  view.setUint32(60, end, true)
  view.setUint32(68, end, true)
  for (let at = 80; at < 1024; at += 4) view.setUint32(at, none, true)
  view.setUint32(512, table, true)
  view.setUint32(516, end, true)
  const entry = (index: number, name: string): void => {
    const at = 1024 + index * 128
    for (let i = 0; i < name.length; i += 1) view.setUint16(at + i * 2, name.charCodeAt(i), true)
    view.setUint16(at + 64, (name.length + 1) * 2, true)
    view.setUint8(at + 66, index === 0 ? 5 : 2)
    // Neighbours before and after, and what it holds.
    const links = [none, index === 1 ? 2 : none, index === 0 ? 1 : none]
    links.forEach((to, nth) => view.setUint32(at + 68 + nth * 4, to, true))
  }
  entry(0, 'Root Entry')
  entry(1, 'EncryptionInfo')
  entry(2, 'EncryptedPackage')
  return bytes
}

const table: readonly (readonly [what: string, name: string, bytes: () => Uint8Array<ArrayBuffer>, code: string])[] = [
  ['a picture cut short', 'anh.docx', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'reader/broken-picture'],
  ['a program', 'ke-hoach.docx', () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 'reader/not-a-document'],
  ['an empty file', 'trong.docx', () => new Uint8Array(), 'reader/empty'],
  ['a file of 60 MB', 'lon.docx', () => new Uint8Array(60 * MB), 'request/too-large'],
  ['a password-protected DOCX', 'mat.docx', protectedDocx, 'reader/password-protected'],
  ['a zip bomb', 'bom.docx', bomb, 'reader/zip-bomb'],
  ['a truncated DOCX', 'cut.docx', () => longDocx().slice(0, 9000), 'reader/corrupt'],
  ['a DOCX without its document', 'thieu.docx', () => zip([{ name: '[Content_Types].xml', bytes: text(types) }]), 'reader/corrupt'],
]

describe('a hostile upload', () => {
  it.each(table)('%s: %s', async (_, name, bytes, code) => {
    const before = (await caller.query('drafts.list')).value
    const answer = await caller.upload(bytes(), name)
    expect(answer.code).toBe(code)
    expect((await caller.query('drafts.list')).value).toEqual(before)
  })

  it('all at once do not keep others from working', async () => {
    const uploads = Promise.all(table.map(([, name, bytes]) => caller.upload(bytes(), name)))
    for (let i = 0; i < 5; i += 1) expect((await caller.query('plans.list')).status).toBe(200)
    expect((await uploads).map(({ code }) => code)).toEqual(table.map(([, , , code]) => code))
  })

  it('afterwards a good file is read as ever', async () => {
    const answer = await caller.upload(goodFile(), 'tot.txt')
    expect(answer.code).toBeNull()
    expect(JSON.stringify((await caller.query('drafts.list')).value)).toContain('tot.txt')
    expect(server.stderr()).toBe('')
  })
})
