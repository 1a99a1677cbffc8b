// Signed papers as offices sign them, and what is done to them after: made here, with keys made here.

import type { DocumentSignature } from '@tiendo/domain'
import { strToU8 } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { codesOf, fontOf, pdfOf, show } from '../testing/pdf.ts'
import { grown, overwritten } from './testing/grow.ts'
import { identity, type Identity } from './testing/identity.ts'
import { containerFor, timeStampFor, type Container } from './testing/make-container.ts'
import { signPdf, type SignAs } from './testing/sign-pdf.ts'

const font = fontOf('kế hoạch năm trong quý')
const AT = '2026-01-05T03:30:00Z'
const paper = pdfOf({ fonts: [font], pages: [{ box: [0, 0, 200, 100], content: show(font, 0, 10, 80, 10, 'kế hoạch năm') }] })
/** Of the paper: its font, then what is on the page, then the page. */
const [CONTENT, PAGE] = [5, 6]
const WORDS = codesOf(font, 'kế hoạch năm')
const OTHER_WORDS = codesOf(font, 'kế hoạch quý')

const stream = (content: string): string => `<</Length ${content.length}>>\nstream\n${content}\nendstream`
const page = (more: string): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Rotate 0/Resources 3 0 R/Contents ${CONTENT} 0 R${more}>>`
const stamp = { 3000: '<</Type/Annot/Subtype/FreeText/F 4/Rect[40 70 80 95]>>', [PAGE]: page('/Annots[3000 0 R]') }

const signed = (file: Uint8Array, container: Omit<Container, 'at'> & { readonly at?: string | null }, as: SignAs = {}): Promise<Uint8Array<ArrayBuffer>> => {
  const { at = AT, ...rest } = container
  return signPdf(file, (bytes) => containerFor(bytes, { ...rest, ...(at === null ? {} : { at }) }), as)
}

const signaturesOf = async (file: Uint8Array): Promise<readonly DocumentSignature[]> => {
  const read = await readPdf(file, defaultLimits)
  if (!read.ok) throw new Error(read.error.code)
  return read.value.signatures
}

const only = async (file: Uint8Array): Promise<DocumentSignature> => {
  const [one, other] = await signaturesOf(file)
  if (one === undefined || other !== undefined) throw new Error('not one signature')
  return one
}

let person: Identity
let office: Identity
let once: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  person = await identity('P-256')
  office = await identity('P-384', { name: 'Ủy ban nhân dân Tỉnh Mẫu', organisation: 'Tỉnh Mẫu' }, 'SHA-384')
  once = await signed(paper, { by: person })
})

describe('a signed paper', () => {
  it('says who, when and that it is as signed', async () => {
    expect(await signaturesOf(once)).toEqual([
      {
        kind: 'signature',
        signer: 'Trần Văn Mẫu',
        organisation: 'Ủy ban nhân dân Tỉnh Mẫu',
        certifiedBy: 'CA Mẫu',
        signedAt: AT,
        timeStamped: false,
        state: 'intact',
        weak: false,
        since: 'nothing',
        inDate: true,
      },
    ])
  })

  it.each<[string, Parameters<typeof identity>[0], string, boolean]>([
    ['RSA, SHA-256', 'RSA', 'SHA-256', false],
    ['RSA, SHA-512', 'RSA', 'SHA-512', false],
    ['RSA, SHA-1: intact, and weak', 'RSA', 'SHA-1', true],
    ['RSA of 1024 bits: intact, and weak', 'RSA-1024', 'SHA-256', true],
    ['RSA-PSS', 'PSS', 'SHA-256', false],
    ['ECDSA P-384', 'P-384', 'SHA-384', false],
  ])('by %s', async (_, kind, hash, weak) => {
    const file = await signed(paper, { by: await identity(kind, {}, hash) })
    expect(await only(file)).toMatchObject({ state: 'intact', weak })
    expect(await only(overwritten(file, WORDS, OTHER_WORDS))).toMatchObject({ state: 'altered', weak })
  })

  it('without attributes the key signs the bytes themselves', async () => {
    const file = await signed(paper, { by: person, bare: true })
    expect(await only(file)).toMatchObject({ state: 'intact', signedAt: null, inDate: null })
    expect(await only(overwritten(file, WORDS, OTHER_WORDS))).toMatchObject({ state: 'altered' })
  })

  it('in the older form the container carries the hash', async () => {
    const file = await signPdf(
      paper,
      async (bytes) => containerFor(bytes, { by: person, carries: new Uint8Array(await globalThis.crypto.subtle.digest('SHA-1', bytes)) }),
      { format: 'adbe.pkcs7.sha1' },
    )
    expect(await only(file)).toMatchObject({ state: 'intact', weak: true })
    expect(await only(overwritten(file, WORDS, OTHER_WORDS))).toMatchObject({ state: 'altered' })
  })

  it('what a detached container carries is no stand-in for the file', async () => {
    const other = new Uint8Array(strToU8('something else that is signed well'))
    expect(await only(await signed(paper, { by: person, carries: other }))).toMatchObject({ state: 'altered' })
  })

  it('nobody’s certificate is put in place of the signer’s', async () => {
    expect(await only(await signed(paper, { by: person, binds: office }))).toMatchObject({ state: 'altered' })
  })
})

describe('when', () => {
  it.each<[string, string | null, string | undefined, string | null]>([
    ['as the signer’s computer says', AT, "D:20200101000000+07'00'", AT],
    ['as is written beside it', null, "D:20260105103000+07'00'", AT],
    ['in Việt Nam, where no zone is written', null, 'D:20260105103000', AT],
    ['not at all', null, undefined, null],
    ['at no such day', null, 'D:20260231103000Z', null],
  ])('%s', async (_, at, writtenAt, expected) => {
    const file = await signed(paper, { by: person, at }, writtenAt === undefined ? {} : { writtenAt })
    expect(await only(file)).toMatchObject({ signedAt: expected, timeStamped: false, state: 'intact' })
  })

  it('a good time stamp goes before the signer’s clock, a bad one does not', async () => {
    const stamped = { by: office, at: '2026-01-05T03:31:00Z' }
    expect(await only(await signed(paper, { by: person, stampedBy: stamped }))).toMatchObject({ signedAt: stamped.at, timeStamped: true })
    const ofAnother = { ...stamped, over: new Uint8Array(8) }
    expect(await only(await signed(paper, { by: person, stampedBy: ofAnother }))).toMatchObject({ signedAt: AT, timeStamped: false })
  })

  it('a certificate that was out of date, or not yet in date', async () => {
    const [late, early] = [await identity('P-256', { to: '2026-01-01' }), await identity('P-256', { from: '2026-02-01' })]
    expect(await only(await signed(paper, { by: late }))).toMatchObject({ state: 'intact', inDate: false })
    expect(await only(await signed(paper, { by: early }))).toMatchObject({ state: 'intact', inDate: false })
  })

  it('the whole file stamped', async () => {
    const file = await signPdf(once, (bytes) => timeStampFor(bytes, office, '2026-01-06T00:00:00Z'), { format: 'ETSI.RFC3161' })
    expect(await signaturesOf(file)).toMatchObject([
      { kind: 'signature', since: 'added', signedAt: AT },
      { kind: 'timeStamp', state: 'intact', since: 'nothing', signedAt: '2026-01-06T00:00:00Z', timeStamped: true },
    ])
    const [, stamped] = await signaturesOf(overwritten(file, WORDS, OTHER_WORDS))
    expect(stamped).toMatchObject({ state: 'altered' })
  })
})

describe('what came after', () => {
  const later: readonly (readonly [string, DocumentSignature['since'], (file: Uint8Array) => Uint8Array])[] = [
    ['an end of line', 'nothing', (file) => new Uint8Array([...file, 13, 10])],
    ['a number stamped upon the page', 'added', (file) => grown(file, stamp)],
    ['bytes that no reader shows', 'added', (file) => new Uint8Array([...file, ...strToU8('%'.repeat(100))])],
    ['other words on the page', 'pages', (file) => grown(file, { [CONTENT]: stream(show(font, 0, 10, 80, 10, 'kế hoạch quý')) })],
    ['the same words elsewhere', 'pages', (file) => grown(file, { [CONTENT]: stream(show(font, 0, 10, 60, 10, 'kế hoạch năm')) })],
    ['the same words in white', 'pages', (file) => grown(file, { [CONTENT]: stream(`1 1 1 rg ${show(font, 0, 10, 80, 10, 'kế hoạch năm')}`) })],
    ['a page more', 'pages', (file) => grown(file, { 2: `<</Type/Pages/Count 2/Kids[${PAGE} 0 R 3001 0 R]>>`, 3001: page('') })],
    ['a page turned', 'pages', (file) => grown(file, { [PAGE]: page('').replace('/Rotate 0', '/Rotate 90') })],
  ]
  it.each(later)('%s: %s', async (_, since, change) => {
    expect(await only(change(once))).toMatchObject({ state: 'intact', since })
  })

  it('the person, then number and day by the clerk, then the authority', async () => {
    const clerk = await identity('P-256', { name: 'Văn thư' })
    const numbered = await signed(once, { by: clerk, at: '2026-01-05T07:00:00Z' }, { objects: stamp })
    const all = await signed(numbered, { by: office, at: '2026-01-05T07:00:10Z' })
    expect((await signaturesOf(all)).map(({ signer, state, since }) => [signer, state, since])).toEqual([
      ['Trần Văn Mẫu', 'intact', 'added'],
      ['Văn thư', 'intact', 'added'],
      ['Ủy ban nhân dân Tỉnh Mẫu', 'intact', 'nothing'],
    ])
  })
})

describe('what is no good signature', () => {
  it('a field that waits for its signature is none', async () => {
    expect(await signaturesOf(await signPdf(paper, () => Promise.resolve(new Uint8Array())))).toEqual([])
  })

  const range = /\/ByteRange(\[[^\]]*\])/
  const rangeOf = (file: Uint8Array): string => range.exec(new TextDecoder('latin1').decode(file))?.[1] ?? ''
  const padded = (text: string): string => text.padEnd(rangeOf(once).length)
  it.each([
    ['beyond the file', '[0 100 200 2000000000]'],
    ['over itself', '[0 900 100 900]'],
    ['of numbers too great', '[0 9999999999 9999999999 9]'],
    ['below nothing', '[0 -5 10 10]'],
    ['that leaves out more than its container', '[0 20 60 400]'],
    ['that begins later', '[9 500 24511 300]'],
    ['of six numbers', '[0 1 2 3 4 5]'],
  ])('a range %s', async (_, written) => {
    expect(await only(overwritten(once, rangeOf(once), padded(written)))).toMatchObject({ state: 'altered', since: 'unknown' })
  })

  it.each<[string, Uint8Array]>([
    ['no container', strToU8('none at all')],
    ['lengths beyond the end', new Uint8Array([0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 1])],
    ['nested without end', new Uint8Array(11_000).fill(0x30).map((byte, index) => (index % 2 === 0 ? byte : 0x80))],
    ['ten thousand empty parts', new Uint8Array([0x30, 0x82, 0x2a, 0xf8, ...Array.from({ length: 11_000 }, (_, index) => (index % 2 === 0 ? 5 : 0))])],
    ['a container of nothing', new Uint8Array([0x30, 0x0b, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02])],
  ])('%s cannot be verified', async (_, bytes) => {
    const file = await signPdf(paper, () => Promise.resolve(bytes))
    expect(await only(file)).toMatchObject({ signer: null, state: 'unverifiable', since: 'unknown', inDate: null })
  })

  it('a form that is not known cannot be verified; its names are told', async () => {
    const file = await signed(paper, { by: person }, { format: 'adbe.x509.rsa_sha1' })
    expect(await only(file)).toMatchObject({ signer: 'Trần Văn Mẫu', state: 'unverifiable', since: 'unknown' })
  })

  it('whichever byte of the container is changed, the file is read and its signature listed', async () => {
    const made: Uint8Array[] = []
    await signPdf(paper, async (bytes) => {
      const container = await containerFor(bytes, { by: person, at: AT, bare: true })
      made.push(container)
      return container
    })
    const [container] = made
    if (container === undefined) throw new Error('no container')
    for (let at = 0; at < container.length; at += 37) {
      const broken = container.map((byte, index) => (index === at ? byte ^ 0x55 : byte))
      const file = await signPdf(paper, () => Promise.resolve(broken))
      expect(await signaturesOf(file)).toHaveLength(1)
    }
  })
})
