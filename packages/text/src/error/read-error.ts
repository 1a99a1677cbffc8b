// Why a file could not be read: one clear sentence each. The codes are the reader's; this package does not import it.

import { formatCount } from '../format/number.ts'
import type { Language } from '../language.ts'

/** Sizes are bytes. `detail` of the reader (entry names, offsets) never reaches a sentence. */
export type ReadErrorCode =
  | 'read/empty'
  | 'read/not-a-document'
  | 'read/unsupported'
  | 'read/too-large'
  | 'read/encrypted'
  | 'read/bomb'
  | 'read/damaged'
  | 'read/no-text'

type Say = (data: ReadErrorData, lang: Language) => string
export type ReadErrorData = {
  readonly limit?: number
  readonly size?: number
  readonly name?: string
  readonly kind?: string
}

/** "50 MB", rounded down for limits: what is allowed is never overstated. */
export const megabytes = (bytes: number, lang: Language): string =>
  `${formatCount(Math.max(1, Math.floor(bytes / 1_048_576)), lang)} MB`

const sentences: Readonly<Record<ReadErrorCode, Say>> = {
  'read/empty': (_, lang) =>
    lang === 'vi'
      ? 'Tệp trống, không có nội dung nào để đọc. Kiểm tra lại tệp rồi chọn lại.'
      : 'The file is empty. Check it and choose again.',
  'read/not-a-document': (_, lang) =>
    lang === 'vi'
      ? 'Tệp này không phải là văn bản đọc được. Chọn tệp DOCX, HTML, Markdown hoặc văn bản thuần (TXT).'
      : 'This file is not a readable document. Choose a DOCX, HTML, Markdown or plain text file.',
  'read/unsupported': (_, lang) =>
    lang === 'vi'
      ? 'Loại tệp này chưa đọc được. Mở bằng trình soạn thảo và lưu thành DOCX rồi nhập lại.'
      : 'This kind of file cannot be read yet. Open it in a word processor, save it as DOCX and import that.',
  'read/too-large': ({ limit }, lang) => {
    const most =
      limit === undefined
        ? ''
        : lang === 'vi'
          ? ` (tối đa ${megabytes(limit, lang)})`
          : ` (at most ${megabytes(limit, lang)})`
    return lang === 'vi'
      ? `Tệp quá lớn${most}. Bỏ bớt hình ảnh hoặc tách phần kế hoạch ra tệp riêng.`
      : `The file is too large${most}. Remove pictures, or put the plan in a file of its own.`
  },
  'read/encrypted': (_, lang) =>
    lang === 'vi'
      ? 'Tệp được bảo vệ bằng mật khẩu nên không đọc được. Bỏ mật khẩu, lưu lại rồi nhập.'
      : 'The file is protected by a password. Remove it, save and import again.',
  'read/bomb': (_, lang) =>
    lang === 'vi'
      ? 'Tệp nén chứa dữ liệu lớn bất thường nên không được mở, để bảo đảm an toàn. Lưu lại văn bản thành tệp mới rồi nhập.'
      : 'The file unpacks to far more than a document holds, so it was not opened. Save the document anew and import that.',
  'read/damaged': (_, lang) =>
    lang === 'vi'
      ? 'Tệp bị hỏng hoặc tải về chưa hết nên không đọc được. Mở thử bằng trình soạn thảo, hoặc tải lại tệp gốc.'
      : 'The file is damaged or incomplete. Try opening it in a word processor, or fetch the original again.',
  'read/no-text': (_, lang) =>
    lang === 'vi'
      ? 'Văn bản không có chữ nào đọc được, có thể là bản quét hình ảnh. Dùng bản có chữ (DOCX) thay cho bản quét.'
      : 'The document holds no readable text; it may be a scan. Use the version with text (DOCX).',
}

const isCode = (code: string): code is ReadErrorCode => Object.hasOwn(sentences, code)

/** A code that is not known here (a newer reader) gets the general sentence, never silence. */
export const readErrorSentence = (error: { readonly code: string } & ReadErrorData, lang: Language): string => {
  if (isCode(error.code)) return sentences[error.code](error, lang)
  return lang === 'vi'
    ? 'Không đọc được tệp này. Lưu văn bản thành DOCX rồi nhập lại.'
    : 'This file could not be read. Save the document as DOCX and import it again.'
}
