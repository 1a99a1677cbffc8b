// Findings about cited documents.

import type { CitationFindings } from '@tiendo/domain'
import { capitalised } from '../language.ts'
import type { FamilyWords } from './rule-words.ts'
import { day } from './values.ts'

export const citationWords: FamilyWords<CitationFindings> = {
  'citation/date-conflict': {
    name: { vi: 'Hai ngày khác nhau', en: 'Two dates' },
    about: { vi: 'Ngày ghi cạnh mỗi số ký hiệu được viện dẫn.', en: 'The dates given beside each symbol cited.' },
    why: { vi: 'Một văn bản chỉ có một ngày ban hành.', en: 'A document has one date of issue.' },
    title: ({ symbol, dates }, lang) =>
      lang === 'vi' ? `${symbol} mang ${dates.length} ngày khác nhau` : `${symbol} carries ${dates.length} different dates`,
    detail: ({ dates }, lang) => {
      const mentions = dates
        .map(({ date, times }) => `${day(date, lang)} (${times} ${lang === 'vi' ? 'lần' : times === 1 ? 'time' : 'times'})`)
        .join(', ')
      return lang === 'vi'
        ? `${capitalised(mentions)}. Đối chiếu với bản gốc của văn bản được viện dẫn.`
        : `${mentions}. Compare with the cited document itself.`
    },
  },
  'citation/after-issue': {
    name: { vi: 'Sau ngày ban hành', en: 'After the issue date' },
    about: { vi: 'Ngày của văn bản viện dẫn so với ngày ký.', en: 'The dates of what is cited against the date of signing.' },
    why: { vi: 'Không thể viện dẫn văn bản chưa ban hành.', en: 'What is not yet issued cannot be cited.' },
    title: ({ symbol }, lang) =>
      lang === 'vi' ? `${symbol} có ngày sau ngày ban hành kế hoạch` : `${symbol} is dated after this plan was issued`,
    detail: ({ date, issuedOn }, lang) =>
      lang === 'vi'
        ? `Văn bản viện dẫn ghi ngày ${day(date, lang)}, kế hoạch ban hành ngày ${day(issuedOn, lang)}. Kiểm tra lại một trong hai ngày.`
        : `The cited document is dated ${day(date, lang)}, the plan ${day(issuedOn, lang)}. One of the two needs checking.`,
  },
  'citation/year-mismatch': {
    name: { vi: 'Năm của số ký hiệu', en: 'Year of the symbol' },
    about: { vi: 'Năm trong số ký hiệu so với ngày ghi bên cạnh.', en: 'The year in a symbol against the date beside it.' },
    why: {
      vi: 'Số ký hiệu của văn bản quy phạm mang năm ban hành.',
      en: 'The symbol of a normative act carries its year of issue.',
    },
    title: ({ symbol }, lang) =>
      lang === 'vi'
        ? `Năm trong số ký hiệu ${symbol} không khớp với ngày viện dẫn`
        : `The year in ${symbol} does not match the date cited`,
    detail: ({ symbolYear, date }, lang) =>
      lang === 'vi'
        ? `Số ký hiệu ghi năm ${symbolYear}, ngày viện dẫn là ${day(date, lang)}. Đối chiếu với bản gốc.`
        : `The symbol says ${symbolYear}, the date is ${day(date, lang)}. Compare with the original.`,
  },
}
