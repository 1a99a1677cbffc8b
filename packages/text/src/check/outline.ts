// Findings about headings and numbers.

import type { ListPlace, OutlineFindings } from '@tiendo/domain'
import { listed, type Language, type Words } from '../language.ts'
import { quoted as quotedOne } from './many.ts'
import type { FamilyWords } from './rule-words.ts'

const places: Readonly<Record<ListPlace, Words>> = {
  tasks: { vi: 'danh mục nhiệm vụ', en: 'the list of tasks' },
  budget: { vi: 'phần kinh phí', en: 'the budget' },
  sections: { vi: 'các mục của văn bản', en: 'the sections' },
}

const quoted = (titles: readonly string[], lang: Language): string => listed(titles.map((title) => `“${title}”`), lang)

const onlyIn = (titles: readonly string[], where: Words, lang: Language): string =>
  titles.length === 0 ? '' : lang === 'vi' ? `Chỉ có trong ${where.vi}: ${quoted(titles, lang)}. ` : `Only in ${where.en}: ${quoted(titles, lang)}. `

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
  'outline/repeated': {
    name: { vi: 'Trùng số thứ tự', en: 'A number twice' },
    about: { vi: 'Số thứ tự của mục, nhiệm vụ và dòng kinh phí.', en: 'Numbers of sections, tasks and budget lines.' },
    why: { vi: 'Dẫn chiếu đến số đó thì không biết là mục nào.', en: 'Whoever cites the number cites two things.' },
    title: ({ number, where }, lang) =>
      lang === 'vi' ? `Hai mục ${number} trong ${places[where].vi}` : `Number ${number} stands twice in ${places[where].en}`,
    detail: ({ first, second }, lang) =>
      lang === 'vi' ? `${quotedOne(first)} và ${quotedOne(second)}. Đánh lại số thứ tự.` : `${quotedOne(first)} and ${quotedOne(second)}. Number them anew.`,
  },
  'outline/empty-section': {
    name: { vi: 'Mục trống', en: 'Empty section' },
    about: { vi: 'Nội dung dưới mỗi đề mục.', en: 'What stands under each heading.' },
    why: { vi: 'Đề mục không có nội dung là thiếu, hoặc thừa.', en: 'A heading over nothing lacks its words, or is left over.' },
    title: ({ path, title }, lang) => (lang === 'vi' ? `Mục ${path} “${title}” không có nội dung` : `Section ${path} “${title}” is empty`),
    detail: (_, lang) => (lang === 'vi' ? 'Ngay sau là mục khác. Bổ sung nội dung hoặc bỏ đề mục.' : 'Another heading follows at once. Write it, or drop it.'),
  },
  'outline/body-annex': {
    name: { vi: 'Thân kế hoạch và phụ lục', en: 'Body against annex' },
    about: { vi: 'Các nhóm nhiệm vụ ở thân kế hoạch và ở phụ lục.', en: 'Groups of tasks in the body and in the annex.' },
    why: { vi: 'Nhóm chỉ có ở một nơi thì dễ bị bỏ sót khi thực hiện.', en: 'A group in one place alone is easily left undone.' },
    title: ({ bodyCount, annexCount }, lang) =>
      lang === 'vi'
        ? `Thân kế hoạch có ${bodyCount} nhóm nhiệm vụ, phụ lục có ${annexCount}, không trùng hết`
        : `The body has ${bodyCount} groups of tasks, the annex ${annexCount}, and not all agree`,
    detail: ({ body, annex }, lang) =>
      onlyIn(body, { vi: 'thân kế hoạch', en: 'the body' }, lang) +
      onlyIn(annex, { vi: 'phụ lục', en: 'the annex' }, lang) +
      (lang === 'vi' ? 'Bổ sung cho khớp, hoặc xác nhận là chia nhóm khác nhau.' : 'Make them agree, or see that they are only cut otherwise.'),
  },
}
