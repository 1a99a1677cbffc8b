// What the commands about findings say, in both languages.

import type { Language } from '@tiendo/text'

export type FindingsWords = {
  readonly columns: Readonly<Record<'at' | 'severity' | 'family' | 'finding' | 'place' | 'waiver', string>>
  readonly line: (line: number) => string
  readonly page: (page: number) => string
  readonly waivedBy: (who: string, reason: string) => string
  readonly former: string
  readonly counts: (errors: number, warnings: number, notes: number, waived: number) => string
  readonly waived: (count: number) => string
  readonly unwaived: (count: number) => string
  readonly noFinding: (text: string) => string
  readonly manyFindings: (text: string, count: number) => string
  readonly reasonMissing: string
  readonly written: string
}

const vi: FindingsWords = {
  columns: { at: 'Số', severity: 'Mức', family: 'Loại', finding: 'Điểm kiểm tra', place: 'Chỗ', waiver: 'Ghi nhận là đúng' },
  line: (line) => `dòng ${line}`,
  page: (page) => `trang ${page}`,
  waivedBy: (who, reason) => `${who}: “${reason}”`,
  former: 'người không còn trong hệ thống',
  counts: (errors, warnings, notes, waived) =>
    `${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý${waived === 0 ? '' : `; ${waived} điểm đã ghi nhận là đúng`}.`,
  waived: (count) => `Đã ghi nhận là đúng ${count} điểm; bỏ bằng tiendo unwaive.`,
  unwaived: (count) => `Đã bỏ ghi nhận ${count} điểm.`,
  noFinding: (text) => `Không có điểm kiểm tra nào là “${text}”. Xem tiendo findings: số thứ tự, mã quy tắc hoặc khóa.`,
  manyFindings: (text, count) => `“${text}” đúng với ${count} điểm. Ghi số thứ tự như tiendo findings in ra.`,
  written: 'Điểm này được ghi nhận trong chính văn bản, bằng nhận xét của tác giả: sửa tại đó.',
  reasonMissing: 'Cần nêu lý do với --reason, để người sau hiểu vì sao.',
}

const en: FindingsWords = {
  columns: { at: 'No', severity: 'Severity', family: 'Kind', finding: 'Finding', place: 'Place', waiver: 'Right as it stands' },
  line: (line) => `line ${line}`,
  page: (page) => `page ${page}`,
  waivedBy: (who, reason) => `${who}: “${reason}”`,
  former: 'a former user',
  counts: (errors, warnings, notes, waived) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${notes} ${notes === 1 ? 'note' : 'notes'}${waived === 0 ? '' : `; ${waived} recorded as right`}.`,
  waived: (count) => `${count} recorded as right; tiendo unwaive takes it back.`,
  unwaived: (count) => `${count} taken back.`,
  noFinding: (text) => `No finding is “${text}”. See tiendo findings: its number, the id of a rule, or its key.`,
  manyFindings: (text, count) => `“${text}” fits ${count} findings. Give the number that tiendo findings prints.`,
  written: 'This one is answered for in the document itself, by a comment of its author: it is changed there.',
  reasonMissing: 'A reason is needed: --reason, for those who come after.',
}

const words: Readonly<Record<Language, FindingsWords>> = { vi, en }

export const findingsWords = (language: Language): FindingsWords => words[language]
