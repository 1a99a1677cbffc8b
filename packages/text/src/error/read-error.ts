// Why a file could not be read: one clear sentence each. The codes are the reader's; this package does not import it,
// so they are named again here, and the front ends, which pass one to the other, do not compile on a difference.

import { unreachable } from '@tiendo/domain'
import { formatCount } from '../format/number.ts'
import type { Language } from '../language.ts'

/** Sizes are bytes. */
export type ReadProblem =
  | { readonly code: 'reader/empty' }
  | { readonly code: 'reader/not-a-document'; readonly looksLike: string | null }
  | { readonly code: 'reader/too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'reader/unsupported'; readonly kind: 'doc' }
  | { readonly code: 'reader/password-protected' }
  | { readonly code: 'reader/scan'; readonly pages: number }
  | { readonly code: 'reader/not-a-picture'; readonly name: string; readonly looksLike: string | null }
  | { readonly code: 'reader/broken-picture'; readonly name: string }
  | { readonly code: 'reader/picture-too-large'; readonly name: string; readonly pixels: number; readonly limit: number }
  | { readonly code: 'reader/too-many-pages'; readonly pages: number; readonly limit: number }
  | { readonly code: 'reader/cancelled' }
  | { readonly code: 'reader/zip-bomb'; readonly limit: number }
  | { readonly code: 'reader/corrupt'; readonly part: string }
  | { readonly code: 'reader/undecodable' }
  | { readonly code: 'reader/nothing-found' }
  | { readonly code: 'reader/too-slow'; readonly seconds: number }
  | { readonly code: 'reader/too-heavy' }
  | { readonly code: 'reader/failed' }

/** "25 MB", rounded down for limits: what is allowed is never overstated. */
export const megabytes = (bytes: number, lang: Language): string =>
  `${formatCount(Math.max(1, Math.floor(bytes / 1_048_576)), lang)} MB`

/** The size of the file itself, rounded up: what is refused is never understated. */
const size = (bytes: number, lang: Language): string =>
  `${formatCount(Math.max(1, Math.ceil(bytes / 1_048_576)), lang)} MB`

export const readErrorSentence = (problem: ReadProblem, lang: Language): string => {
  const vi = lang === 'vi'
  switch (problem.code) {
    case 'reader/empty':
      return vi
        ? 'Tệp trống, không có nội dung nào để đọc. Kiểm tra lại tệp rồi chọn lại.'
        : 'The file is empty. Check it and choose again.'
    case 'reader/not-a-document': {
      const kind =
        problem.looksLike === null
          ? ''
          : vi
            ? ` (giống tệp ${problem.looksLike})`
            : ` (it looks like ${problem.looksLike})`
      return vi
        ? `Tệp này không phải là văn bản đọc được${kind}. Chọn tệp Word (DOCX, DOC, RTF), ODT, PDF, ảnh chụp (JPEG, PNG), HTML, Markdown hoặc văn bản thuần (TXT).`
        : `This file is not a readable document${kind}. Choose a Word (DOCX, DOC, RTF), ODT, PDF, photograph (JPEG, PNG), HTML, Markdown or plain text file.`
    }
    case 'reader/too-large': {
      const [own, most] = [size(problem.bytes, lang), megabytes(problem.limit, lang)]
      return vi
        ? `Tệp ${own} quá lớn, chỉ nhận đến ${most}. Bỏ bớt hình ảnh hoặc tách phần kế hoạch ra tệp riêng.`
        : `The file is too large (${own}; at most ${most}). Remove pictures, or put the plan in its own file.`
    }
    case 'reader/unsupported':
      return vi
        ? 'Tệp DOC này do bản Word trước Word 97 tạo nên chưa đọc được. Mở bằng trình soạn thảo, lưu thành DOCX rồi nhập lại.'
        : 'This DOC file was made by Word before Word 97 and cannot be read. Open it in a word processor, save it as DOCX and import that.'
    case 'reader/password-protected':
      return vi
        ? 'Tệp được bảo vệ bằng mật khẩu nên không đọc được. Bỏ mật khẩu, lưu lại rồi nhập.'
        : 'The file is protected by a password. Remove it, save and import again.'
    case 'reader/scan': {
      const pages = formatCount(problem.pages, lang)
      return vi
        ? `Đây là bản quét: ${pages} trang chỉ có hình ảnh, mà ở đây không nhận dạng được chữ trong ảnh. Dùng bản có chữ (DOCX, hoặc PDF xuất từ trình soạn thảo).`
        : `This is a scan: its ${pages} pages are pictures, and words in pictures are not recognised here. Use the version with text (DOCX, or a PDF made by a word processor).`
    }
    case 'reader/not-a-picture': {
      const kind =
        problem.looksLike === null ? '' : vi ? ` (giống tệp ${problem.looksLike})` : ` (it looks like ${problem.looksLike})`
      return vi
        ? `Tệp “${problem.name}” không phải là ảnh đọc được${kind}. Lưu ảnh thành JPEG, PNG hoặc PDF rồi chọn lại.`
        : `The file “${problem.name}” is no picture that can be read${kind}. Save it as JPEG, PNG or PDF and choose that.`
    }
    case 'reader/broken-picture':
      return vi
        ? `Ảnh “${problem.name}” bị hỏng hoặc tải về chưa hết. Lấy lại ảnh gốc, hoặc chụp lại trang đó.`
        : `The picture “${problem.name}” is damaged or incomplete. Fetch the original again, or take it anew.`
    case 'reader/picture-too-large': {
      const [own, most] = [Math.ceil(problem.pixels / 1e6), Math.floor(problem.limit / 1e6)].map((count) => formatCount(count, lang))
      return vi
        ? `Ảnh “${problem.name}” có ${own} triệu điểm ảnh, chỉ nhận đến ${most} triệu. Thu nhỏ ảnh, hoặc chụp lại ở cỡ thường.`
        : `The picture “${problem.name}” has ${own} million pixels; at most ${most} million are read. Make it smaller, or take it at the usual size.`
    }
    case 'reader/too-many-pages': {
      const [pages, most] = [formatCount(problem.pages, lang), formatCount(problem.limit, lang)]
      return vi
        ? `Tệp có ${pages} trang, chỉ nhận đến ${most} trang. Tách phần kế hoạch ra tệp riêng rồi nhập lại.`
        : `The file has ${pages} pages; at most ${most} are read. Put the plan in a file of its own.`
    }
    case 'reader/cancelled':
      return vi
        ? 'Đã dừng đọc theo yêu cầu; chưa có gì được lưu. Chọn lại tệp khi cần.'
        : 'Reading was stopped as asked; nothing was kept. Choose the file again when needed.'
    case 'reader/zip-bomb':
      return vi
        ? 'Tệp nén chứa dữ liệu lớn bất thường nên không được mở. Lưu văn bản thành tệp mới rồi nhập.'
        : 'The file unpacks to far more than a document holds and was not opened. Save it anew and import that.'
    case 'reader/corrupt':
      return vi
        ? 'Tệp bị hỏng hoặc tải về chưa hết nên không đọc được. Mở thử bằng trình soạn thảo, hoặc lấy lại tệp gốc.'
        : 'The file is damaged or incomplete. Try opening it in a word processor, or fetch the original again.'
    case 'reader/undecodable':
      return vi
        ? 'Không nhận ra bảng mã chữ của tệp. Mở bằng trình soạn thảo, lưu với mã Unicode (UTF-8) rồi nhập lại; thay PDF bằng bản DOCX.'
        : 'The encoding of the text is not known. Open it in an editor, save it as Unicode (UTF-8) and import that; for a PDF, use the DOCX.'
    case 'reader/nothing-found':
      return vi
        ? 'Không đọc được chữ nào: các trang trắng, hoặc ảnh quá mờ. Quét hay chụp lại rõ hơn, hoặc dùng bản có chữ (DOCX).'
        : 'No words could be read: the pages are blank, or the pictures too faint. Scan or photograph them more clearly, or use the version with text (DOCX).'
    case 'reader/too-slow': {
      const seconds = formatCount(problem.seconds, lang)
      return vi
        ? `Đọc tệp quá ${seconds} giây nên đã dừng. Tách phần kế hoạch ra tệp riêng rồi nhập lại.`
        : `Reading took more than ${seconds} seconds and was stopped. Put the plan in a file of its own.`
    }
    case 'reader/too-heavy':
      return vi
        ? 'Tệp cần quá nhiều bộ nhớ để đọc nên đã dừng. Bỏ bớt hình ảnh hoặc tách phần kế hoạch ra tệp riêng.'
        : 'Reading needs too much memory and was stopped. Remove pictures, or put the plan in its own file.'
    case 'reader/failed':
      return vi
        ? 'Bộ đọc gặp lỗi với tệp này; tệp có thể vẫn tốt. Lưu thành DOCX rồi nhập lại; nếu vẫn lỗi, báo quản trị viên.'
        : 'The reader failed on this file. Save it as DOCX and import again; if it persists, tell an administrator.'
    default:
      return unreachable(problem)
  }
}
