// What the digital signatures of a file say, in words. Never "valid": whether a certificate was revoked and whether who
// certifies is trusted can only be asked of the certification authority, and here nobody is asked.

import {
  localDate,
  type DocumentSignature,
  type SignatureState,
  type SignedText,
  type SinceSigning,
  type SourceNote,
} from '@tiendo/domain'
import { formatDate } from '../format/date.ts'
import type { Language, Words } from '../language.ts'

const states: Readonly<Record<SignatureState, Words>> = {
  intact: { vi: 'còn nguyên vẹn', en: 'intact' },
  altered: { vi: 'không còn nguyên vẹn', en: 'broken' },
  unverifiable: { vi: 'không kiểm tra được', en: 'cannot be verified' },
}

/** In a few words, with what an intact signature must not hide. */
export const signatureStateWord = ({ state, since: after, inDate }: DocumentSignature, lang: Language): string => {
  const vi = lang === 'vi'
  if (state !== 'intact') return states[state][lang]
  if (after === 'pages') return vi ? 'trang đã đổi sau khi ký' : 'pages changed since'
  if (inDate === false) return vi ? 'chứng thư ngoài thời hạn' : 'certificate out of date'
  return states.intact[lang]
}

/** "Chữ ký số: 3" · "Digital signatures: 3". */
export const signaturesName = (count: number, lang: Language): string =>
  `${lang === 'vi' ? 'Chữ ký số' : count === 1 ? 'Digital signature' : 'Digital signatures'}: ${count}`

/** The clock in Việt Nam: UTC+7, without summer time. */
const OFFSET_MS = 7 * 3_600_000

/** "10:30 ngày 05/01/2026" · "10:30 on 5 Jan 2026". */
const moment = (instant: string, lang: Language): string => {
  const there = new Date(Date.parse(instant) + OFFSET_MS)
  const day = localDate(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate())
  return `${there.toISOString().slice(11, 16)} ${lang === 'vi' ? 'ngày' : 'on'} ${formatDate(day, lang)}`
}

/** Who, without what is said twice: the certificate of an authority names it as person and as organisation. */
const whoOf = ({ signer, organisation }: DocumentSignature, lang: Language): string => {
  if (signer === null) return organisation ?? (lang === 'vi' ? 'không rõ người ký' : 'signer unknown')
  return organisation === null || organisation === signer ? signer : `${signer} (${organisation})`
}

/** "Trần Văn Mẫu (Sở Mẫu), 10:30 ngày 05/01/2026". */
export const signatureTitle = (signature: DocumentSignature, lang: Language): string => {
  const vi = lang === 'vi'
  const stamp = signature.kind === 'timeStamp' ? (vi ? 'Dấu thời gian: ' : 'Time stamp: ') : ''
  const when = signature.signedAt === null ? (vi ? 'không ghi lúc ký' : 'no time given') : moment(signature.signedAt, lang)
  return `${stamp}${whoOf(signature, lang)}, ${when}`
}

const since: Readonly<Record<SinceSigning, Words>> = {
  nothing: {
    vi: 'Chữ ký bao trùm toàn bộ tệp như hiện có.',
    en: 'It covers the whole file as it is.',
  },
  added: {
    vi: 'Sau chữ ký này tệp có thêm phần ghi chồng (chữ ký khác, con dấu, số và ngày); nội dung các trang vẫn như lúc ký.',
    en: 'More was put upon the file after it (other signatures, stamps, number and day); the pages are as signed.',
  },
  pages: {
    vi: 'Sau chữ ký này nội dung các trang đã đổi: trang đang thấy không phải trang người này đã ký.',
    en: 'The pages were changed after it: what is seen is not what this one signed.',
  },
  unknown: {
    vi: 'Sau chữ ký này tệp có thêm phần khác; không rõ là gì.',
    en: 'Something was added to the file after it; what, cannot be told.',
  },
}

const stateSentence = ({ state }: DocumentSignature, lang: Language): string | null => {
  const vi = lang === 'vi'
  switch (state) {
    case 'intact':
      return null
    case 'altered':
      return vi
        ? 'Tệp đã đổi sau khi ký, hoặc chữ ký không phải của chứng thư này.'
        : 'The file was changed after signing, or the signature is not by this certificate.'
    case 'unverifiable':
      return vi
        ? 'Chữ ký được tạo theo cách không kiểm tra được ở đây; hãy mở tệp bằng phần mềm ký số để kiểm tra.'
        : 'It was made in a way that is not known here; check the file with signing software.'
  }
}

const timeSentence = ({ signedAt, timeStamped, kind }: DocumentSignature, lang: Language): string | null => {
  if (signedAt === null || kind === 'timeStamp') return null
  const vi = lang === 'vi'
  if (timeStamped) return vi ? 'Thời điểm ký có dấu thời gian xác nhận.' : 'A time stamp vouches for the time.'
  return vi ? 'Thời điểm ký theo đồng hồ máy của người ký.' : 'The time is by the signer’s own clock.'
}

const dateSentence = ({ inDate }: DocumentSignature, lang: Language): string | null => {
  if (inDate !== false) return null
  return lang === 'vi' ? 'Lúc ký, chứng thư ngoài thời hạn của nó.' : 'The certificate was out of its dates when signed.'
}

const certificateSentence = ({ certifiedBy }: DocumentSignature, lang: Language): string | null => {
  if (certifiedBy === null) return null
  return lang === 'vi'
    ? `Chứng thư ghi do ${certifiedBy} cấp.`
    : `The certificate names ${certifiedBy} as its issuer.`
}

const weakSentence = ({ weak }: DocumentSignature, lang: Language): string | null => {
  if (!weak) return null
  return lang === 'vi'
    ? 'Dùng thuật toán cũ (SHA-1 hoặc khóa RSA dưới 2048 bit), ngày nay không còn đủ mạnh để chống giả mạo.'
    : 'By an old method (SHA-1, or an RSA key under 2048 bits), no longer strong enough against forgery.'
}

/** All there is to say of one signature, the gravest first. */
export const signatureFacts = (signature: DocumentSignature, lang: Language): readonly string[] =>
  [
    stateSentence(signature, lang),
    signature.state === 'intact' ? since[signature.since][lang] : null,
    dateSentence(signature, lang),
    timeSentence(signature, lang),
    certificateSentence(signature, lang),
    weakSentence(signature, lang),
  ].filter((sentence) => sentence !== null)

const texts: Readonly<Record<Exclude<SignedText, 'unsigned'>, Words>> = {
  asSigned: {
    vi: 'Văn bản còn nguyên như lúc ký.',
    en: 'The document is as it was signed.',
  },
  addedTo: {
    vi: 'Sau chữ ký cuối, tệp có thêm phần không được chữ ký nào bảo đảm: đối chiếu số, ngày và con dấu với bản chính.',
    en: 'Something was added after the last signature that none vouches for: compare number, day and stamps with the original.',
  },
  changed: {
    vi: 'Văn bản đã bị thay đổi sau khi ký: nội dung đọc được có thể không phải nội dung đã ký. Hãy đối chiếu với bản chính, hoặc lấy lại tệp từ cơ quan ban hành.',
    en: 'The document was changed after it was signed: what is read may not be what was signed. Compare with the original, or get the file anew from the issuing body.',
  },
  unknown: {
    vi: 'Chưa biết văn bản có còn như lúc ký không: không kiểm tra được chữ ký nào của người ký.',
    en: 'Whether the document is as it was signed is not known: no signer’s signature could be verified.',
  },
}

/** What the signatures together say of the text; null where there are none. */
export const signedTextSentence = (said: SignedText, lang: Language): string | null =>
  said === 'unsigned' ? null : texts[said][lang]

/** What none of it means. Null where nothing is intact: then there is nothing to trust. */
export const signatureTrustSentence = (signatures: readonly DocumentSignature[], lang: Language): string | null => {
  if (!signatures.some(({ state }) => state === 'intact')) return null
  return lang === 'vi'
    ? 'Chưa kiểm tra được chứng thư còn hiệu lực tại tổ chức chứng thực.'
    : 'Whether certificates are in force was not asked of the certification authority.'
}

const MADE_OUT: readonly SourceNote['kind'][] = ['recognised', 'hiddenTextKept', 'hiddenTextRefused']

/** A signature is on the picture of a page, not on the words that are made out of it. Null where these are the file's. */
export const signedPictureSentence = (notes: readonly SourceNote[], lang: Language): string | null => {
  if (!notes.some(({ kind }) => MADE_OUT.includes(kind))) return null
  return lang === 'vi'
    ? 'Chữ ký bảo đảm tệp và hình ảnh các trang, không bảo đảm chữ đã nhận dạng từ hình: vẫn cần đối chiếu với trang.'
    : 'Signatures vouch for the file and the pictures of its pages, not for the words made out of them: compare with the page.'
}
