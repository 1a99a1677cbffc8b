import { describe, expect, it } from 'vitest'
import { signatureStanding, signedText, type DocumentSignature, type SignatureStanding, type SignedText } from './document-signature.ts'

const one = (change: Partial<DocumentSignature> = {}): DocumentSignature => ({
  kind: 'signature',
  signer: 'Trần Văn Mẫu',
  organisation: null,
  certifiedBy: 'CA Mẫu',
  signedAt: '2026-01-05T03:30:00Z',
  timeStamped: false,
  state: 'intact',
  weak: false,
  since: 'nothing',
  inDate: true,
  ...change,
})

describe('what is to be thought of one', () => {
  it.each<[SignatureStanding, Partial<DocumentSignature>]>([
    ['good', {}],
    ['good', { since: 'added', inDate: null, weak: true }],
    ['doubtful', { since: 'pages' }],
    ['doubtful', { inDate: false }],
    ['broken', { state: 'altered', since: 'unknown' }],
    ['unknown', { state: 'unverifiable', since: 'unknown', inDate: false }],
  ])('%s: %j', (standing, change) => {
    expect(signatureStanding(one(change))).toBe(standing)
  })
})

describe('what the signatures say of the text', () => {
  it.each<[SignedText, string, readonly DocumentSignature[]]>([
    ['unsigned', 'none', []],
    ['asSigned', 'one over the whole file', [one()]],
    ['asSigned', 'the person, then the clerk, then the authority', [one({ since: 'added' }), one({ since: 'added' }), one()]],
    ['asSigned', 'the number was written into the page before the authority signed', [one({ since: 'pages' }), one()]],
    ['asSigned', 'an archive stamped the time', [one({ since: 'added' }), one({ kind: 'timeStamp' })]],
    ['asSigned', 'one that cannot be verified beside one that can', [one({ state: 'unverifiable', since: 'unknown' }), one()]],
    ['addedTo', 'something was put on it after the last', [one({ since: 'added' })]],
    ['addedTo', 'what came after cannot be told', [one({ since: 'unknown' })]],
    ['addedTo', 'the time stamp that covers it is not verified', [one({ since: 'added' }), one({ kind: 'timeStamp', state: 'unverifiable' })]],
    ['changed', 'pages changed after the last', [one({ since: 'pages' })]],
    ['changed', 'a time stamp does not make changed pages good', [one({ since: 'pages' }), one({ kind: 'timeStamp' })]],
    ['changed', 'one is broken, the last is not', [one({ state: 'altered', since: 'unknown' }), one()]],
    ['unknown', 'none can be verified', [one({ state: 'unverifiable', since: 'unknown' })]],
    ['unknown', 'the time alone', [one({ kind: 'timeStamp' })]],
  ])('%s: %s', (said, _, signatures) => {
    expect(signedText(signatures)).toBe(said)
  })
})
