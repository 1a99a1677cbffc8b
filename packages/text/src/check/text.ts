// Findings about the wording.

import type { TextFindings } from '@tiendo/domain'
import type { FamilyWords } from './rule-words.ts'
import { shortList } from './short-list.ts'
import { day } from './values.ts'

/** From Monday. */
const WEEKDAYS = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

const lines = (list: readonly number[]): string => shortList(list.map((line) => `${line}`))

export const textWords: FamilyWords<TextFindings> = {
  'text/impossible-date': {
    name: { vi: 'Ngày không có thật', en: 'No such day' },
    about: { vi: 'Ngày tháng ghi trong văn bản.', en: 'Days written in the text.' },
    why: { vi: 'Thời hạn vào ngày không có thì không ai giữ được.', en: 'Nobody can keep a day that does not exist.' },
    title: ({ words }, lang) => (lang === 'vi' ? `“${words}” không có trong lịch` : `“${words}” is in no calendar`),
    detail: (_, lang) => (lang === 'vi' ? 'Ghi lại đúng ngày, tháng hoặc quý.' : 'Write the day, month or quarter that was meant.'),
  },
  'text/wrong-weekday': {
    name: { vi: 'Thứ không khớp ngày', en: 'Wrong day of the week' },
    about: { vi: 'Thứ trong tuần ghi cạnh ngày tháng.', en: 'Days of the week written beside dates.' },
    why: { vi: 'Người đọc không biết theo thứ hay theo ngày.', en: 'A reader cannot tell which of the two is meant.' },
    title: ({ date, weekday, words }, lang) =>
      lang === 'vi'
        ? `“${words}”: ${day(date, lang)} là ${WEEKDAYS.vi[weekday - 1] ?? ''}`
        : `“${words}”: ${day(date, lang)} is a ${WEEKDAYS.en[weekday - 1] ?? ''}`,
    detail: (_, lang) => (lang === 'vi' ? 'Sửa thứ, hoặc sửa ngày.' : 'Correct the day of the week, or the date.'),
  },
  'text/ocr-slip': {
    name: { vi: 'Có thể gõ nhầm', en: 'Likely slip' },
    about: { vi: 'Từ ngữ hành chính viết sai một dấu hoặc một chữ.', en: 'Administrative words with one mark or letter wrong.' },
    why: { vi: 'Sai dấu khi gõ hoặc khi quét làm sai nghĩa và không tìm được.', en: 'Slips change the sense and hide from search.' },
    title: ({ words, instead }, lang) => (lang === 'vi' ? `“${words}” có thể là “${instead}”` : `“${words}” is perhaps “${instead}”`),
    detail: ({ lines: at }, lang) =>
      lang === 'vi' ? `Dòng ${lines(at)}. Đối chiếu với bản gốc nếu là bản quét.` : `Line ${lines(at)}. If scanned, compare with the original.`,
  },
  'text/broken-hyphen': {
    name: { vi: 'Số ký hiệu bị tách', en: 'Broken symbol' },
    about: { vi: 'Khoảng trắng trong số ký hiệu.', en: 'Blanks inside a symbol.' },
    why: { vi: 'Số ký hiệu viết liền, có khoảng trắng thì tìm không ra.', en: 'A symbol has no blanks; with one it is not found.' },
    title: ({ words }, lang) => (lang === 'vi' ? `Số ký hiệu “${words}” bị tách` : `The symbol “${words}” is broken`),
    detail: ({ instead, count }, lang) =>
      lang === 'vi' ? `Viết liền: ${instead} (${count} chỗ).` : `Write ${instead} (${count} ${count === 1 ? 'place' : 'places'}).`,
  },
  'text/doubled-word': {
    name: { vi: 'Lặp từ', en: 'Doubled word' },
    about: { vi: 'Từ ngữ viết lặp liền nhau.', en: 'Words typed twice in a row.' },
    why: { vi: 'Thường do gõ hoặc dán hai lần.', en: 'Often typed or pasted twice.' },
    title: ({ words }, lang) => (lang === 'vi' ? `Lặp từ: “${words}”` : `Doubled: “${words}”`),
    detail: (_, lang) => (lang === 'vi' ? 'Bỏ phần lặp.' : 'Drop one of the two.'),
  },
  'text/unclosed-bracket': {
    name: { vi: 'Ngoặc không đóng', en: 'Unclosed bracket' },
    about: { vi: 'Dấu ngoặc và dấu nháy mở.', en: 'Brackets and quotation marks.' },
    why: { vi: 'Thiếu dấu đóng thì không rõ phần trong ngoặc đến đâu.', en: 'Without its end, what it holds is unclear.' },
    title: ({ sign, lines: at }, lang) =>
      lang === 'vi' ? `Dấu “${sign}” mở mà không đóng (${at.length} chỗ)` : `“${sign}” opens and does not close (${at.length} ${at.length === 1 ? 'place' : 'places'})`,
    detail: ({ lines: at }, lang) => (lang === 'vi' ? `Dòng ${lines(at)}. Thêm dấu đóng.` : `Line ${lines(at)}. Close it.`),
  },
}
