import type { DocumentSignature, SignedText } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { signatureFacts, signaturesName, signatureStateWord, signatureTitle, signatureTrustSentence, signedPictureSentence, signedTextSentence } from './document-signature.ts'

const one: DocumentSignature = {
  kind: 'signature',
  signer: 'Trần Văn Mẫu',
  organisation: 'Sở Mẫu',
  certifiedBy: 'CA Mẫu',
  signedAt: '2026-01-05T18:30:00Z',
  timeStamped: true,
  state: 'intact',
  weak: false,
  since: 'nothing',
  inDate: true,
}
const nameless = { ...one, signer: null, organisation: null, signedAt: null }

describe('a signature in words', () => {
  it.each<[DocumentSignature, string, string]>([
    [one, 'Trần Văn Mẫu (Sở Mẫu), 01:30 ngày 06/01/2026', 'Trần Văn Mẫu (Sở Mẫu), 01:30 on 6 Jan 2026'],
    [{ ...one, signer: 'Sở Mẫu' }, 'Sở Mẫu, 01:30 ngày 06/01/2026', 'Sở Mẫu, 01:30 on 6 Jan 2026'],
    [{ ...one, organisation: null }, 'Trần Văn Mẫu, 01:30 ngày 06/01/2026', 'Trần Văn Mẫu, 01:30 on 6 Jan 2026'],
    [nameless, 'không rõ người ký, không ghi lúc ký', 'signer unknown, no time given'],
    [
      { ...one, kind: 'timeStamp', signer: 'TSA Mẫu', organisation: null },
      'Dấu thời gian: TSA Mẫu, 01:30 ngày 06/01/2026',
      'Time stamp: TSA Mẫu, 01:30 on 6 Jan 2026',
    ],
  ])('%#: who and when', (signature, vi, en) => {
    expect([signatureTitle(signature, 'vi'), signatureTitle(signature, 'en')]).toEqual([vi, en])
  })

  it.each<[Partial<DocumentSignature>, string, string]>([
    [{}, 'còn nguyên vẹn', 'intact'],
    [{ since: 'added' }, 'còn nguyên vẹn', 'intact'],
    [{ since: 'pages', inDate: false }, 'trang đã đổi sau khi ký', 'pages changed since'],
    [{ inDate: false }, 'chứng thư ngoài thời hạn', 'certificate out of date'],
    [{ state: 'altered', since: 'unknown', inDate: false }, 'không còn nguyên vẹn', 'broken'],
    [{ state: 'unverifiable', since: 'unknown' }, 'không kiểm tra được', 'cannot be verified'],
  ])('%j in a few words', (change, vi, en) => {
    const signature = { ...one, ...change }
    expect([signatureStateWord(signature, 'vi'), signatureStateWord(signature, 'en')]).toEqual([vi, en])
  })

  it('how many', () => {
    expect([signaturesName(1, 'vi'), signaturesName(1, 'en'), signaturesName(3, 'en')]).toEqual([
      'Chữ ký số: 1',
      'Digital signature: 1',
      'Digital signatures: 3',
    ])
  })

  it('all there is to say, the gravest first', () => {
    const worst: DocumentSignature = { ...one, since: 'pages', inDate: false, timeStamped: false, weak: true }
    expect(signatureFacts(worst, 'vi')).toEqual([
      'Sau chữ ký này nội dung các trang đã đổi: trang đang thấy không phải trang người này đã ký.',
      'Lúc ký, chứng thư ngoài thời hạn của nó.',
      'Thời điểm ký theo đồng hồ máy của người ký.',
      'Chứng thư ghi do CA Mẫu cấp.',
      'Dùng thuật toán cũ (SHA-1 hoặc khóa RSA dưới 2048 bit), ngày nay không còn đủ mạnh để chống giả mạo.',
    ])
    expect(signatureFacts(one, 'en')).toEqual([
      'It covers the whole file as it is.',
      'A time stamp vouches for the time.',
      'The certificate names CA Mẫu as its issuer.',
    ])
  })

  it('a broken one says nothing of what came after it', () => {
    const facts = signatureFacts({ ...one, state: 'altered', since: 'unknown' }, 'vi')
    expect(facts[0]).toBe('Tệp đã đổi sau khi ký, hoặc chữ ký không phải của chứng thư này.')
    expect(facts.join(' ')).not.toContain('Sau chữ ký này')
  })

  it('one that cannot be verified, with nothing known of it, says only that', () => {
    const bare: DocumentSignature = { ...nameless, certifiedBy: null, timeStamped: false, state: 'unverifiable', since: 'unknown', inDate: null }
    expect(signatureFacts(bare, 'vi')).toEqual(['Chữ ký được tạo theo cách không kiểm tra được ở đây; hãy mở tệp bằng phần mềm ký số để kiểm tra.'])
  })
})

describe('what they say together', () => {
  it.each<[SignedText, string | null, string | null]>([
    ['unsigned', null, null],
    ['asSigned', 'còn nguyên như lúc ký', 'as it was signed'],
    ['addedTo', 'không được chữ ký nào bảo đảm', 'none vouches for'],
    ['changed', 'có thể không phải nội dung đã ký', 'may not be what was signed'],
    ['unknown', 'Chưa biết', 'not known'],
  ])('%s', (said, vi, en) => {
    const [inVietnamese, inEnglish] = [signedTextSentence(said, 'vi'), signedTextSentence(said, 'en')]
    if (vi === null || en === null) expect([inVietnamese, inEnglish]).toEqual([null, null])
    else expect([inVietnamese?.includes(vi), inEnglish?.includes(en)]).toEqual([true, true])
  })

  it('nobody was asked whether a certificate is in force; of none that is intact there is nothing to ask', () => {
    expect(signatureTrustSentence([one], 'vi')).toBe('Chưa kiểm tra được chứng thư còn hiệu lực tại tổ chức chứng thực.')
    expect(signatureTrustSentence([one], 'en')).toContain('was not asked')
    expect(signatureTrustSentence([{ ...one, state: 'altered' }], 'vi')).toBeNull()
  })

  it('words made out of a picture are not signed', () => {
    expect(signedPictureSentence([{ kind: 'recognised', pages: [1] }], 'vi')).toContain('không bảo đảm chữ đã nhận dạng')
    expect(signedPictureSentence([{ kind: 'hiddenTextKept', pages: [1] }], 'en')).toContain('compare with the page')
    expect(signedPictureSentence([{ kind: 'textOnly' }], 'vi')).toBeNull()
  })
})
