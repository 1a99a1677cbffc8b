// A plan that rests on nothing: no act is cited, and no words say on what ground it is made.

import type { Rule } from '../rule.ts'

const GROUNDS = /(?<!\p{L})(?:căn\s+cứ|thực\s+hiện|triển\s+khai|theo|thi\s+hành|cụ\s+thể\s+hóa|quán\s+triệt)\s+(?:[^.;:]{0,40}\s)?(?:luật|bộ luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|kế hoạch|chương trình|công văn|công điện|kết luận|hướng dẫn|thông báo|đề án|chiến lược|điều lệ|ý kiến|chỉ đạo|chức năng)(?!\p{L})/iu

export const missingBasis: Rule<'citation/missing-basis'> = {
  severity: 'note',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I' },
  find: ({ citations, text, document }) =>
    citations.length === 0 && text.length > 0 && ![document.title.value ?? '', ...text.map((part) => part.text)].some((words) => GROUNDS.test(words))
      ? [{ data: {}, span: document.title.span }]
      : [],
  examples: {
    breaks: `I. NHIỆM VỤ
1. Rà soát danh mục thiết bị.`,
    passes: `Thực hiện Quyết định số 88/QĐ-UBND ngày 20/12/2025 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
I. NHIỆM VỤ
1. Rà soát danh mục thiết bị.`,
  },
}
