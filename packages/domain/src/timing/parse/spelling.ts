// Times run together, shortened or drawn, written out as the readers know them: "QuýII/2026", "Q2/2026", "T6/2026",
// "31/12/26", "Tháng 1 → 6", "trước 30/11/năm". Only what has one meaning is touched: a day whose digits a scanner
// mixed with letters stays what it is, and is not understood.

import { abbreviations, type Rewritings } from './abbreviations.ts'

/** A year in two digits, of this half of the century: "26" is 2026, but 10/12/15 may be anything. */
const SHORT_YEAR = '([2-4]\\d)(?![\\d/%]| ?%|[.,]\\d|(?<=20) \\d\\d(?!\\d)| ?- ?\\d(?!\\d?/)| ?(?:chỉ tiêu|xã|phường|đơn vị|hồ sơ|hộ|người|mục tiêu))'
const DAY_MONTH = '(0?[1-9]|[12]\\d|3[01])SEP(0?[1-9]|1[0-2])SEP'
const shortDate = (separator: string): string => DAY_MONTH.replaceAll('SEP', separator) + SHORT_YEAR
const WITH_YEAR = '(?= ?[/.-] ?(?:20\\d\\d|[2-4]\\d)(?![\\d/]))'

/** "Tháng 3;6;9/2026": a semicolon between numbers of one list is a comma. */
const NUMBER = '(?:\\d{1,2}|[IV]{1,3})(?![\\dA-Za-zÀ-ỹ])'
const LIST = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:ngày|tháng|quý|quí):? ?${NUMBER}(?: ?[,;] ?(?:và )?${NUMBER}){1,11}(?= ?(?:$|[;,.)]|/ ?(?:20)?\\d\\d(?![\\d/])| (?:và|đến|h[àằ]ng|mỗi)(?![A-Za-zÀ-ỹ])| năm 20\\d\\d))|(?<![A-Za-zÀ-ỹ])năm:? ?20\\d\\d(?: ?[,;] ?20\\d\\d(?![\\d/])){1,11}`,
  'giu',
)

/** "15/3; 15/6; 15/9/2026". */
const DAYS_LISTED = /(?<![\d/])(\d{1,2}\/\d{1,2}) ?; ?(?=\d{1,2}\/\d{1,2}(?!\d))/g

/** What a phrase must hold for a rewriting to be tried: most hold nothing of the kind, and are read the faster. */
const ARROW = /[>→⇒÷~]/
const GLUED_WORD = /[A-Za-zÀ-ỹ]{2}(?:ngày|tuần|tháng|quý|năm)/iu
const GLUED_NUMBER = /[ygúíýmÚÍÝYGM][\dIViv]/
const LETTER = /[QTqt]\.? ?[\dIVi]|[Qq]uý\./
const SHORT_MONTHS = /\dT ?[đc(,:nt]/i
const POINT = /\. 20/
const SHORT = /[/.-] ?[2-4]\d(?!\d)/
const RANGE = /\d ?- ?\d{1,2} \D/
const PER_YEAR = /\/ ?năm/i

/** In this order: what is written out by one may be what the next looks for. */
const rewritings: readonly Rewritings[] = [
  {
    sign: ARROW,
    list: [
      [/->|=>|[→⇒÷~]/g, '-'],
    ],
  },
  ...abbreviations,
  {
    sign: GLUED_WORD,
    list: [
      [/(?<!A-Za-zÀ-ỹ)(trước|đến|từ|trong|hết|vào|cuối|đầu|giữa|hằng|hàng|mỗi)(?=(?:ngày|tuần|tháng|quý|năm)(?!A-Za-zÀ-ỹ))/giu, '$1 '],
    ],
  },
  {
    sign: GLUED_NUMBER,
    list: [
      [/(?<!A-Za-zÀ-ỹ)(ngày|tháng|quý|quí|qúy|năm)(?=\d)/giu, '$1 '],
      [/(?<!A-Za-zÀ-ỹ)(quý|quí|qúy)(?=[IV]{1,3}(?![A-Za-zÀ-ỹ]))/giu, '$1 '],
    ],
  },
  {
    sign: LETTER,
    list: [
      [/(?<![A-Za-zÀ-ỹ\d/])Q\.? ?(0?[1-4]|I{1,3}|IV)(?= ?- ?Q?\.? ?(?:0?[1-4]|I{1,3}|IV) ?\/ ?20\d\d)/giu, 'Quý $1'],
      [new RegExp(`(?<![A-Za-zÀ-ỹ\\d/])Q(?:uý)?\\.? ?(0?[1-4]|I{1,3}|IV)${WITH_YEAR}`, 'giu'), 'Quý $1'],
      [new RegExp(`(?<![A-Za-zÀ-ỹ\\d/])T\\.? ?(0?[1-9]|1[0-2])(?= ?- ?T?\\.?\\d{1,2} ?/ ?20\\d\\d)`, 'gu'), 'Tháng $1'],
      [new RegExp(`(?<![A-Za-zÀ-ỹ\\d/]|[A-Za-zÀ-ỹ]-)T\\.? ?(0?[1-9]|1[0-2])${WITH_YEAR}`, 'gu'), 'Tháng $1'],
    ],
  },
  {
    sign: SHORT_MONTHS,
    list: [
      [/(?<![A-Za-zÀ-ỹ\d/])(0?[1-9]|1[0-2])T(?= (?:đầu|cuối) )/giu, '$1 tháng'],
      [/(?<=(?:báo cáo|sơ kết) )(0?[69])T(?= ?[(,:]| năm| trước)/giu, '$1 tháng'],
    ],
  },
  {
    sign: POINT,
    list: [
      [/(?<!A-Za-zÀ-ỹ)(quý (?:0?[1-4]|[IV]{1,3}))\. (?=20\d\d(?!\d))/giu, '$1/'],
    ],
  },
  {
    sign: SHORT,
    list: [
      [new RegExp(`(?<!A-Za-zÀ-ỹ)(quý (?:0?[1-4]|[IV]{1,3})|tháng (?:0?[1-9]|1[0-2])) ?/ ?${SHORT_YEAR}`, 'giu'), '$1/20$2'],
      [new RegExp(`(?<![A-Za-zÀ-ỹ\\d/.,-])${shortDate(' ?/ ?')}`, 'gu'), '$1/$2/20$3'],
      [new RegExp(`(?:(?<=ngày )|^)${shortDate('[.-]')}(?= |$)`, 'giu'), '$1/$2/20$3'],
    ],
  },
  {
    sign: RANGE,
    list: [
      [/(?<![\d/])(?<!(?:tháng|quý|ngày|thứ) )(\d{1,2}) ?- ?\d{1,2} (?=(?:lần|lượt|lớp|đợt|cuộc|buổi|hội nghị) ?(?:\/|mỗi|trong|một) ?(?:năm|quý|tháng|tuần)|[A-Za-zÀ-ỹ]{2,10}(?: [A-Za-zÀ-ỹ]{1,10}){0,4} ?\/ ?(?:năm|quý|tháng|tuần)(?![A-Za-zÀ-ỹ]))/giu, 'ít nhất $1 '],
    ],
  },
  {
    sign: PER_YEAR,
    list: [
      [/(?<![\d/])(\d{1,2} ?[/.-] ?\d{1,2}) ?\/ ?năm (?=\d{4})/giu, '$1/'],
      [/(?<![\d/])(\d{1,2} ?\/ ?\d{1,2}) ?\/ ?năm(?! ?[A-Za-zÀ-ỹ\d])/giu, '$1 hằng năm'],
    ],
  },
]

const rewritten = (text: string, [pattern, replacement]: Rewritings['list'][number]): string =>
  typeof replacement === 'string' ? text.replace(pattern, replacement) : text.replace(pattern, replacement)

/** The phrase with each of these written out; all other words stay, in order. */
export const writtenOut = (phrase: string): string => {
  const listed = phrase.includes(';')
    ? phrase.replace(LIST, (list) => list.replaceAll(';', ',')).replace(DAYS_LISTED, '$1, ')
    : phrase
  return rewritings.reduce(
    (text, { sign, list }) =>
      sign.test(text) ? list.reduce(rewritten, text) : text,
    listed,
  )
}
