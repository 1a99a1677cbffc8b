// Why a value is not sure, as a sentence to the one who looks at it; and what a file has to say of itself.

import type { Doubt, SourceNote } from '@tiendo/domain'
import { listed, type Language, type Words } from '../language.ts'

const doubts: Readonly<Record<Doubt, Words>> = {
  absent: {
    vi: 'Văn bản không nêu ở chỗ đáng lẽ phải nêu.',
    en: 'The document does not say it where it should.',
  },
  notUnderstood: {
    vi: 'Có chữ, nhưng chưa hiểu được nghĩa.',
    en: 'There are words, but their meaning is not understood.',
  },
  joined: {
    vi: 'Ghép từ nhiều ô, hoặc từ hai trang liền nhau: đối chiếu chỗ nối.',
    en: 'Put together from several cells or over a page break: check where they join.',
  },
  inProse: {
    vi: 'Lấy từ một câu văn, không phải từ một ô riêng.',
    en: 'Taken from a sentence, not from a cell of its own.',
  },
  columnLost: {
    vi: 'Bảng mất cột trong tệp này, nên giá trị có thể thuộc cột bên cạnh.',
    en: 'The table lost its columns in this file; the value may belong to the next column.',
  },
  ambiguous: {
    vi: 'Có thể hiểu theo nhiều cách; chọn cách đúng.',
    en: 'It can be read in more than one way; choose the right one.',
  },
  inherited: {
    vi: 'Nêu một lần cho nhiều mục, ở đầu nhóm hoặc ở ô gộp.',
    en: 'Said once for several items, by a heading or a merged cell.',
  },
  unlikeName: {
    vi: 'Không giống tên một cơ quan.',
    en: 'It is unlike the name of a body.',
  },
  brokenLetters: {
    vi: 'Phông chữ của tệp ghi sai mã chữ: đối chiếu từng chữ với trang.',
    en: 'The font says other letters than it shows: compare each letter with the page.',
  },
  recognised: {
    vi: 'Đọc từ ảnh mà chưa chắc: đối chiếu từng chữ với trang.',
    en: 'Made out from a picture without certainty: compare each letter with the page.',
  },
  repaired: {
    vi: 'Chữ đọc từ ảnh có vẻ sai, đây là cách đọc được đề xuất; trích dẫn giữ chữ đã đọc.',
    en: 'What was made out from the picture looks wrong; this is a proposal, the quotation keeps what was read.',
  },
  handwritten: {
    vi: 'Viết tay: xem hình cắt từ trang rồi ghi lại.',
    en: 'Written by hand: look at the cutting from the page and enter it.',
  },
}
export const doubtSentence = (doubt: Doubt, lang: Language): string => doubts[doubt][lang]

type Encoding = Extract<SourceNote, { kind: 'legacyEncoding' }>['encoding']

const encodings: Readonly<Record<Encoding, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  vps: 'VPS',
  viscii: 'VISCII',
  'windows-1258': 'Windows-1258',
}

const MOST_PAGES = 6

const pagesOf = (pages: readonly number[], lang: Language): string => {
  const shown = pages.slice(0, MOST_PAGES).map(String)
  const rest = pages.length - shown.length
  const more = rest === 0 ? [] : [lang === 'vi' ? `${rest} trang khác` : `${rest} more`]
  const word = lang === 'vi' ? 'trang' : pages.length === 1 ? 'page' : 'pages'
  return `${word} ${listed([...shown, ...more], lang)}`
}

/** What it means for the one who reviews, and what to do. */
export const sourceNoteSentence = (note: SourceNote, lang: Language): string => {
  const vi = lang === 'vi'
  switch (note.kind) {
    case 'legacyEncoding':
      return vi
        ? `Tệp dùng bảng mã cũ ${encodings[note.encoding]}; chữ đã được chuyển sang Unicode. Nếu thấy chữ lạ, hãy đối chiếu với bản giấy.`
        : `The file uses the old ${encodings[note.encoding]} code; its letters were converted to Unicode. If some look odd, compare with the paper.`
    case 'brokenFont':
      return vi
        ? `Phông chữ ở ${pagesOf(note.pages, lang)} ghi sai mã chữ: chữ đọc được có thể khác chữ nhìn thấy. Hãy đối chiếu từng giá trị với trang.`
        : `The font on ${pagesOf(note.pages, lang)} says other letters than it shows. Compare each value with the page.`
    case 'pagesWithoutText':
      return vi
        ? `Ảnh chụp, không có chữ để đọc: ${pagesOf(note.pages, lang)}. Nội dung ở đó chưa được đọc; hãy thêm bằng tay hoặc nhập bản có chữ.`
        : `Pictures without text: ${pagesOf(note.pages, lang)}. Nothing there was read; add it by hand or import a copy with text.`
    case 'recognised':
      return vi
        ? `Bản quét: chữ ở ${pagesOf(note.pages, lang)} được nhận dạng từ ảnh. Chỗ chưa chắc có đánh dấu; hãy đối chiếu với trang.`
        : `A scan: the words on ${pagesOf(note.pages, lang)} were recognised from a picture. What is not certain is marked; compare with the page.`
    case 'hiddenTextRefused':
      return vi
        ? `Lớp chữ ẩn dưới ảnh ở ${pagesOf(note.pages, lang)} không khớp với hình nhìn thấy, nên đã đọc từ ảnh.`
        : `The text hidden behind the picture on ${pagesOf(note.pages, lang)} is not what is seen; the picture was read.`
    case 'hiddenTextKept':
      return vi
        ? `Ảnh ở ${pagesOf(note.pages, lang)} có lớp chữ ẩn khớp với hình, nên đã dùng lớp chữ ấy.`
        : `The picture on ${pagesOf(note.pages, lang)} has hidden text that matches it; that text was used.`
    case 'trackedChanges':
      return vi
        ? `Tệp còn ${note.count} chỗ sửa chưa chấp nhận; đã đọc như thể mọi chỗ sửa được chấp nhận. Hãy chắc đây là bản đã ký.`
        : `The file holds ${note.count} tracked changes, read as if accepted. Make sure that this is the signed copy.`
    case 'encodedTwice':
      return vi
        ? 'Chữ trong tệp bị ghi sai mã (như “Káº¿ hoáº¡ch”) và đã được khôi phục. Nếu thấy chữ lạ, hãy đối chiếu với bản giấy.'
        : 'The letters of the file were encoded twice (“Káº¿ hoáº¡ch”) and have been restored. If some look odd, compare with the paper.'
    case 'textOnly':
      return vi
        ? 'Định dạng cũ: chỉ lấy được chữ, bảng có thể mất hàng và cột. Lưu lại thành DOCX rồi nhập sẽ chắc hơn.'
        : 'An old format: only its words, tables may have lost rows and columns. Saving it as DOCX reads more surely.'
  }
}
