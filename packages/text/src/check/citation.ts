// Findings about cited documents.

import type { CitationFindings } from '@tiendo/domain'
import { capitalised } from '../language.ts'
import type { FamilyWords } from './rule-words.ts'
import { shortList } from './short-list.ts'
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
  'citation/unknown-issuer': {
    name: { vi: 'Mã cơ quan lạ', en: 'Unknown issuer code' },
    about: { vi: 'Chữ viết tắt tên cơ quan trong số ký hiệu.', en: 'The issuer’s code in a symbol.' },
    why: { vi: 'Sai ký hiệu thì không tra được văn bản.', en: 'By a wrong symbol the document is not found.' },
    title: ({ symbol, code }, lang) =>
      lang === 'vi' ? `${symbol}: không rõ cơ quan “${code}”` : `${symbol}: “${code}” is no known issuer`,
    detail: ({ code, near }, lang) =>
      lang === 'vi'
        ? `“${code}” gần giống “${near}”: có thể gõ nhầm. Đối chiếu với bản gốc.`
        : `“${code}” is almost “${near}”: perhaps a slip. Compare with the original.`,
  },
  'citation/unknown-type': {
    name: { vi: 'Mã loại văn bản lạ', en: 'Unknown type code' },
    about: { vi: 'Chữ viết tắt tên loại trong số ký hiệu.', en: 'The code of the type in a symbol.' },
    why: { vi: 'Tên loại có chữ viết tắt theo bảng.', en: 'Types have codes of a table.' },
    title: ({ symbol, code }, lang) =>
      lang === 'vi' ? `${symbol}: không có loại văn bản “${code}”` : `${symbol}: there is no type “${code}”`,
    detail: ({ near, said }, lang) => {
      const of = said === null ? '' : lang === 'vi' ? ` (${said})` : ` (${said})`
      return lang === 'vi'
        ? `Có thể là “${near}”${of}. Đối chiếu với bản gốc.`
        : `Perhaps “${near}”${of}. Compare with the original.`
    },
  },
  'citation/law-not-in-force': {
    name: { vi: 'Luật hết hiệu lực', en: 'Law no longer in force' },
    about: { vi: 'Luật được viện dẫn còn hiệu lực hay không.', en: 'Whether a law cited is in force.' },
    why: { vi: 'Căn cứ phải còn hiệu lực khi ký và khi thực hiện.', en: 'A ground must stand while the plan does.' },
    title: ({ cited, by, when }, lang) => {
      if (when === 'before') return lang === 'vi' ? `${cited} đã được thay bằng ${by}` : `${cited} was replaced by ${by}`
      return lang === 'vi' ? `${cited} được thay bằng ${by} trong thời gian thực hiện` : `${cited} is replaced by ${by} while the plan runs`
    },
    detail: ({ from, by }, lang) =>
      lang === 'vi'
        ? `Từ ngày ${day(from, lang)} áp dụng ${by}. Rà soát lại căn cứ và thẩm quyền theo luật mới.`
        : `${by} applies from ${day(from, lang)}. Review grounds and powers under the new law.`,
  },
  'citation/no-date': {
    name: { vi: 'Viện dẫn thiếu ngày', en: 'Cited without a date' },
    about: { vi: 'Ngày của văn bản viện dẫn lần đầu.', en: 'The day of what is cited.' },
    why: { vi: 'Số văn bản được đánh lại mỗi năm.', en: 'Numbers begin anew each year.' },
    title: ({ symbols }, lang) => {
      const [first = ''] = symbols
      if (symbols.length === 1) return lang === 'vi' ? `${first} được viện dẫn mà không ghi ngày` : `${first} is cited without its date`
      return lang === 'vi' ? `${symbols.length} văn bản được viện dẫn mà không ghi ngày` : `${symbols.length} acts are cited without their dates`
    },
    detail: ({ symbols, dated }, lang) =>
      lang === 'vi'
        ? `${shortList(symbols)}. ${dated} văn bản khác có ghi ngày; bổ sung ngày ở lần viện dẫn đầu.`
        : `${shortList(symbols)}. ${dated} others carry theirs; add it where each is first cited.`,
  },
  'citation/missing-basis': {
    name: { vi: 'Thiếu căn cứ', en: 'No ground' },
    about: { vi: 'Căn cứ ban hành của kế hoạch.', en: 'What the plan rests on.' },
    why: { vi: 'Kế hoạch phải nêu căn cứ hoặc văn bản mà nó thực hiện.', en: 'A plan says on what ground it is made.' },
    title: (_, lang) => (lang === 'vi' ? 'Kế hoạch không viện dẫn văn bản nào làm căn cứ' : 'The plan cites no act that it rests on'),
    detail: (_, lang) =>
      lang === 'vi'
        ? 'Nêu văn bản giao nhiệm vụ hoặc quy định là căn cứ ở phần mở đầu.'
        : 'Name the act that orders it, or the rule it rests on, in the opening.',
  },
  'citation/two-names': {
    name: { vi: 'Một văn bản hai tên', en: 'One symbol, two titles' },
    about: { vi: 'Trích yếu ghi sau cùng một số ký hiệu.', en: 'The titles given after one symbol.' },
    why: { vi: 'Một văn bản chỉ có một trích yếu.', en: 'A document has one title.' },
    title: ({ symbol }, lang) => (lang === 'vi' ? `${symbol} được ghi với hai trích yếu khác nhau` : `${symbol} is given two different titles`),
    detail: ({ names }, lang) => {
      const both = names.map((name) => `“${name}”`).join(lang === 'vi' ? ' và ' : ' and ')
      return lang === 'vi' ? `${both}. Đối chiếu với bản gốc.` : `${both}. Compare with the original.`
    },
  },
  'citation/self': {
    name: { vi: 'Viện dẫn chính mình', en: 'Cites itself' },
    about: { vi: 'Số của chính kế hoạch trong phần căn cứ.', en: 'The plan’s own number among its grounds.' },
    why: { vi: 'Kế hoạch không thể là căn cứ của chính nó.', en: 'A plan cannot rest on itself.' },
    title: ({ symbol }, lang) => (lang === 'vi' ? `Kế hoạch lấy chính ${symbol} làm căn cứ` : `The plan rests on ${symbol}, which is itself`),
    detail: (_, lang) =>
      lang === 'vi'
        ? 'Thường do chép từ văn bản khác. Ghi lại số của văn bản là căn cứ.'
        : 'Often copied over. Give the number of what it really rests on.',
  },
  'citation/self-date': {
    name: { vi: 'Phụ lục ghi ngày khác', en: 'Annex gives another day' },
    about: { vi: 'Ngày ghi ở phụ lục so với ngày ký của văn bản.', en: 'The day on an annex against that of the document.' },
    why: { vi: 'Phụ lục ban hành cùng văn bản, cùng một ngày.', en: 'An annex is issued with its document, on one day.' },
    title: ({ symbol, date }, lang) =>
      lang === 'vi' ? `Phụ lục ghi ${symbol} ngày ${day(date, lang)}` : `An annex dates ${symbol} ${day(date, lang)}`,
    detail: ({ issuedOn }, lang) =>
      lang === 'vi'
        ? `Phần đầu văn bản ghi ngày ${day(issuedOn, lang)}. Sửa cho thống nhất.`
        : `The head of the document says ${day(issuedOn, lang)}. Make them agree.`,
  },
}
