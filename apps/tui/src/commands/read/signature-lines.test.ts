import type { DocumentSignature, Draft } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { signatureLines } from './signature-lines.ts'

const person: DocumentSignature = {
  kind: 'signature',
  signer: 'Trần Văn Mẫu\u001b[31m',
  organisation: 'Sở Mẫu',
  certifiedBy: 'CA Mẫu',
  signedAt: '2026-01-05T03:30:00Z',
  timeStamped: false,
  state: 'intact',
  weak: false,
  since: 'added',
  inDate: true,
}
const source: Draft['source'] = { name: 'ke-hoach.pdf', kind: 'pdf', sha256: '00', pages: 1 }

describe('signatures on a terminal', () => {
  it('nothing is said of a file without any', () => {
    expect(signatureLines({ source }, 'vi')).toEqual([])
  })

  it('first whether the text is the one that was signed, then each of them, nothing a terminal would obey', () => {
    const office: DocumentSignature = { ...person, signer: 'Sở Mẫu', signedAt: '2026-01-05T07:00:00Z', timeStamped: true, since: 'nothing' }
    const signed = { ...source, notes: [{ kind: 'recognised' as const, pages: [1] }], signatures: [person, office] }
    expect(signatureLines({ source: signed }, 'vi')).toEqual([
      '',
      'Chữ ký số: 2',
      '  Văn bản còn nguyên như lúc ký.',
      '  Chữ ký bảo đảm tệp và hình ảnh các trang, không bảo đảm chữ đã nhận dạng từ hình: vẫn cần đối chiếu với trang.',
      '  Chưa kiểm tra được chứng thư còn hiệu lực tại tổ chức chứng thực.',
      '  còn nguyên vẹn · Trần Văn Mẫu [31m (Sở Mẫu), 10:30 ngày 05/01/2026',
      '  còn nguyên vẹn · Sở Mẫu, 14:00 ngày 05/01/2026',
    ])
  })

  it('a broken one in English', () => {
    const broken: DocumentSignature = { ...person, signer: 'Trần Văn Mẫu', certifiedBy: null, state: 'altered', since: 'unknown', inDate: false }
    expect(signatureLines({ source: { ...source, signatures: [broken] } }, 'en')).toEqual([
      '',
      'Digital signature: 1',
      '  The document was changed after it was signed: what is read may not be what was signed. Compare with the original, or get the file anew from the issuing body.',
      '  broken · Trần Văn Mẫu (Sở Mẫu), 10:30 on 5 Jan 2026',
      '     The file was changed after signing, or the signature is not by this certificate.',
      '     The certificate was out of its dates when signed.',
      '     The time is by the signer’s own clock.',
    ])
  })
})
