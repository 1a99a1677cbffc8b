// Findings about tasks.

import type { TaskFindings } from '@tiendo/domain'
import type { FamilyWords } from './rule-words.ts'
import { taskName } from './values.ts'

export const taskWords: FamilyWords<TaskFindings> = {
  'task/missing-lead': {
    name: { vi: 'Thiếu cơ quan chủ trì', en: 'No lead' },
    about: { vi: 'Cơ quan chủ trì của mỗi nhiệm vụ.', en: 'The lead of each task.' },
    why: { vi: 'Không có ai chịu trách nhiệm thì không đôn đốc được.', en: 'A task nobody answers for cannot be followed up.' },
    title: (task, lang) =>
      `${taskName(task, lang)} ${lang === 'vi' ? 'chưa có cơ quan chủ trì' : 'has no lead organisation'}`,
    detail: ({ title }, lang) =>
      lang === 'vi'
        ? `“${title}”. Chọn cơ quan chủ trì trước khi ban hành theo dõi.`
        : `“${title}”. Name a lead before publishing.`,
  },
  'task/missing-timing': {
    name: { vi: 'Thiếu thời gian', en: 'No timing' },
    about: { vi: 'Thời gian thực hiện của mỗi nhiệm vụ.', en: 'The timing of each task.' },
    why: { vi: 'Không có thời gian thì không biết khi nào quá hạn.', en: 'Without a time nothing is ever late.' },
    title: (task, lang) => `${taskName(task, lang)} ${lang === 'vi' ? 'không nêu thời gian thực hiện' : 'states no timing'}`,
    detail: ({ title }, lang) =>
      lang === 'vi'
        ? `“${title}”. Nhập thời gian, hoặc để trống nếu văn bản không quy định.`
        : `“${title}”. Enter one, or leave it empty if the document sets none.`,
  },
}
