// What is said of scans: where on a page something stands, what a person must enter, what is proposed.

import type { PlaceBox } from '@tiendo/domain'
import type { Language } from '@tiendo/text'

export type ScanWords = {
  readonly notes: string
  readonly asked: string
  readonly proposals: string
  readonly wasRead: string
  readonly proposed: string
  readonly onlyPictures: string
  readonly readingOn: (done: number, total: number) => string
  readonly page: (page: number) => string
  readonly places: readonly (readonly string[])[]
}

const words: Readonly<Record<Language, ScanWords>> = {
  vi: {
    notes: 'Về tệp',
    asked: 'Viết tay, cần người ghi lại',
    proposals: 'Chữ đọc từ ảnh, được đề xuất sửa',
    wasRead: 'đọc',
    proposed: 'đề xuất',
    onlyPictures: 'Nhiều tệp chỉ được đọc cùng lúc khi mỗi tệp là ảnh một trang của cùng một văn bản.',
    readingOn: (done, total) => `Mới đọc ${done}/${total} trang; máy chủ đọc tiếp.`,
    page: (page) => `trang ${page}`,
    places: [
      ['góc trên bên trái', 'phía trên, ở giữa', 'góc trên bên phải'],
      ['giữa trang, bên trái', 'giữa trang', 'giữa trang, bên phải'],
      ['góc dưới bên trái', 'phía dưới, ở giữa', 'góc dưới bên phải'],
    ],
  },
  en: {
    notes: 'About the file',
    asked: 'Written by hand, for a person to enter',
    proposals: 'Proposed for what was made out from the picture',
    wasRead: 'read',
    proposed: 'proposed',
    onlyPictures: "Several files are read at once only as pictures of one document's pages.",
    readingOn: (done, total) => `${done} of ${total} pages are read; the server reads on.`,
    page: (page) => `page ${page}`,
    places: [
      ['top left', 'top centre', 'top right'],
      ['middle left', 'middle of the page', 'middle right'],
      ['bottom left', 'bottom centre', 'bottom right'],
    ],
  },
}

export const scanWords = (language: Language): ScanWords => words[language]

const thirdOf = (share: number): number => Math.min(2, Math.max(0, Math.floor(share * 3)))

/** "trang 1, góc trên bên trái" */
export const pagePlaceText = ({ page, box: [left, top, right, bottom] }: { readonly page: number; readonly box: PlaceBox }, language: Language): string => {
  const { page: pageWord, places } = scanWords(language)
  return `${pageWord(page)}, ${places[thirdOf((top + bottom) / 2)]?.[thirdOf((left + right) / 2)] ?? ''}`
}
