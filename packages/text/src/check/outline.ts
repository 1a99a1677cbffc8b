// Findings about headings and numbers.

import type { OutlineFindings } from '@tiendo/domain'
import type { Words } from '../language.ts'
import type { FamilyWords } from './rule-words.ts'

const places: Readonly<Record<'tasks' | 'budget' | 'sections', Words>> = {
  tasks: { vi: 'danh mục nhiệm vụ', en: 'the list of tasks' },
  budget: { vi: 'phần kinh phí', en: 'the budget' },
  sections: { vi: 'các mục của văn bản', en: 'the sections' },
}

export const outlineWords: FamilyWords<OutlineFindings> = {
  'outline/gap': {
    name: { vi: 'Thiếu số thứ tự', en: 'Gap in the numbers' },
    about: { vi: 'Số thứ tự của mục, nhiệm vụ và dòng kinh phí.', en: 'Numbers of sections, tasks and budget lines.' },
    why: { vi: 'Thiếu số là đánh nhầm, hoặc mất nội dung.', en: 'A missing number is a slip, or something left out.' },
    title: ({ missing, where }, lang) =>
      lang === 'vi' ? `Thiếu mục ${missing} trong ${places[where].vi}` : `Number ${missing} is missing in ${places[where].en}`,
    detail: ({ after, before }, lang) =>
      lang === 'vi'
        ? `Sau mục ${after} là mục ${before}. Có thể đánh số nhầm hoặc thiếu nội dung.`
        : `${before} follows ${after}. A slip of numbering, or something left out.`,
  },
}
