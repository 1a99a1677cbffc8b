// Findings about the document itself.

import type { DocumentFindings } from '@tiendo/domain'
import type { FamilyWords } from './rule-words.ts'

export const documentWords: FamilyWords<DocumentFindings> = {
  'document/missing-number': {
    name: { vi: 'Thiếu số', en: 'No number' },
    about: { vi: 'Số và ký hiệu của văn bản.', en: 'The number and symbol of the document.' },
    why: {
      vi: 'Văn bản không có số thì không viện dẫn và không theo dõi được.',
      en: 'A document without a number can be neither cited nor followed.',
    },
    title: (_, lang) => (lang === 'vi' ? 'Văn bản chưa có số' : 'The document has no number'),
    detail: (_, lang) =>
      lang === 'vi'
        ? 'Chỗ ghi số ký hiệu để trống: có thể là bản dự thảo. Nhập số nếu đã ban hành.'
        : 'The place for it is blank: perhaps a draft. Enter the number if it has been issued.',
  },
  'document/missing-date': {
    name: { vi: 'Thiếu ngày', en: 'No date' },
    about: { vi: 'Ngày ban hành của văn bản.', en: 'The date of issue.' },
    why: {
      vi: 'Thời hạn tính từ ngày ban hành phụ thuộc vào ngày này.',
      en: 'Deadlines counted from the issue depend on it.',
    },
    title: (_, lang) => (lang === 'vi' ? 'Văn bản chưa có ngày ban hành' : 'The document has no date of issue'),
    detail: (_, lang) =>
      lang === 'vi'
        ? 'Thời hạn tính từ ngày ban hành chưa tính được. Nhập ngày ký nếu đã ban hành.'
        : 'Deadlines counted from its issue cannot be computed. Enter the date it was signed.',
  },
}
