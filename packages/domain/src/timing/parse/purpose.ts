// What a part of a phrase is for: the words beside its time, as written, without the joints between parts.
// "Ban hành quy chế | trong tháng 02/2027 | và tổ chức thực hiện".

import { withoutEnd } from '../../organisation/without-end.ts'

const MARKS_BEFORE = /^[\s,;:.()/–-]+/
const MARKS_AFTER = ' ,;:.(/–-'
const JOINTS_BEFORE =
  /^(?:(?:và|hoặc|thì|để|đồng thời|sau đó|phải|cần|h(?:oà|òa)n thành việc|h(?:oà|òa)n thành|hoàn tất việc|hoàn tất|thời gian thực hiện|thời gian|thời hạn|dự kiến|phấn đấu|cơ bản|đảm bảo|bảo đảm)(?![0-9A-Za-zÀ-ỹ])[\s,:]*)+/iu
const JOINTS_AFTER =
  /[\s,:]{0,20}(?<![0-9A-Za-zÀ-ỹ])(?:và|hoặc|xong|vào|là|(?<!tổ chức )thực hiện xong|(?<!(?:khi|chưa|đã|được|không|mức độ|tỷ lệ|kết quả|việc) )h(?:oà|òa)n thành|dự kiến|phấn đấu|thời gian(?: thực hiện| hoàn thành)?|thời hạn(?: thực hiện| hoàn thành)?|phải|dứt điểm|nhân dịp|dịp|định k[ỳì]|theo|trong)$/iu
const NOTHING = new Set([
  'thực hiện', 'tổ chức', 'triển khai', 'triển khai thực hiện', 'việc', 'các', 'này', 'bắt đầu', 'bắt đầu thực hiện',
  'hoàn thành', 'xong', 'thời gian', 'thời hạn', 'tiến độ', 'dự kiến', 'kết thúc', 'hạn', 'của', 'năm', 'các năm', 'những năm', 'quý', 'tháng', 'tuần', 'giai đoạn', 'khoảng', 'ước', 'dịp', 'dương lịch', 'nhân', 'nhân dịp', 'nội', 'trung bình', 'bình quân', '6 tháng', '01 năm', '1 năm', 'một lần', '01 lần', '1 lần',
])
/** How far a plan looks ahead is not what this is for. */
const OUTLOOK = /^(?:(?:tầm nhìn|định hướng)(?: đến)?(?: hết)?(?: năm)? |(?:riêng )?(?:trong )?năm )?\d{4}$/iu
const MAX = 200
/** Quotation marks alone are no words. */
const LETTER = /[0-9A-Za-zÀ-ỹ]/u

/** The words as a purpose, or null where they are only joints. `read`: the same words as they are read, marks set right. */
export const purposeOf = (words: string, read: string = words): string | null => {
  const opened = read.replace(MARKS_BEFORE, '').replace(JOINTS_BEFORE, '')
  let text = withoutEnd(opened, MARKS_AFTER)
  for (let shorter = text.replace(JOINTS_AFTER, ''); shorter !== text; shorter = text.replace(JOINTS_AFTER, '')) {
    text = withoutEnd(shorter, MARKS_AFTER)
  }
  if (text.endsWith(')') && !text.includes('(')) text = text.slice(0, -1).trimEnd()
  if (!LETTER.test(text) || text.length > MAX || NOTHING.has(text.toLowerCase()) || OUTLOOK.test(text)) return null
  const start = read.length - opened.length
  return words.slice(start, start + text.length)
}

/** Not the "trình" of "lộ trình", "chương trình". */
const FINISHING =
  /(?<![A-Za-zÀ-ỹ])(?<!(?:lộ|chương|quá|tiến|công|quy|giáo|hành|tờ) )(?:h(?:oà|òa)n thành|hoàn tất|xong|kết thúc|ban hành|trình|phê duyệt|duyệt|thông qua|công bố|nộp|gửi|báo cáo|thành lập|nghiệm thu|bàn giao|khánh thành|khởi công|ký kết|đưa vào)(?![A-Za-zÀ-ỹ])/iu

/** Whether words speak of something to be finished, so that "trong Quý II" after them is a limit. */
export const isFinishing = (words: string): boolean => FINISHING.test(words)

/** "Không tổ chức trước ngày …", "ngoài thời gian từ …": when a thing is not to be done is no limit for doing it. */
const NOT_DONE =
  /(?:^|[,;:(.–-]) ?(?:không|chưa|ngoài|trừ|ngoại trừ|miễn|quá hạn)(?![A-Za-zÀ-ỹ]| (?:quá|ngừng|chỉ|những|dưới|ít|muộn|chậm|trễ|sau|ra|nêu|xác định)(?![A-Za-zÀ-ỹ]))[^,:;()]*$/u
/** What such words must hold: most hold nothing of the kind, and are read the faster. */
const NO = /không|chưa|ngoài|trừ|miễn|quá hạn/
export const isNotDone = (words: string): boolean => NO.test(words) && NOT_DONE.test(words) && !/ và(?: |$)/u.test(words)

const CARRIES_OUT = /^[\s,;]*(?:và |sau đó |đồng thời )?(?:tổ chức|triển khai|thực hiện)(?![A-Za-zÀ-ỹ])/iu
const ALSO = /^[\s,;]*(?:và|sau đó|đồng thời)(?![A-Za-zÀ-ỹ])/iu

/** "… và tổ chức thực hiện": a part of its own, of which no time is said. */
export const isPartOfItsOwn = (words: string): boolean => CARRIES_OUT.test(words) || ALSO.test(words)
export const carriesOut = (words: string): boolean => CARRIES_OUT.test(words)
