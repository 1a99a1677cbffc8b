// What is wrong with a spreadsheet, with how its columns were chosen, and with each of its rows: what, where, what to do.
// The codes of files are the reader's; this package does not import it, so they are named again here.

import { columnName, unreachable, type MappingProblem, type SheetProblem, type SkippedWhy } from '@tiendo/domain'
import { formatCount } from '../format/number.ts'
import { listed, type Language, type Words } from '../language.ts'

export type SheetFileProblem =
  | { readonly code: 'sheet/not-a-sheet'; readonly looksLike: string | null }
  | { readonly code: 'sheet/too-many-rows'; readonly limit: number }
  | { readonly code: 'sheet/too-many-cells'; readonly limit: number }
  | { readonly code: 'sheet/nothing-found' }

/** Of a whole file or of its mapping. */
export type SheetRefusal = SheetFileProblem | MappingProblem

export const sheetRefusalSentence = (problem: SheetRefusal, lang: Language): string => {
  const vi = lang === 'vi'
  switch (problem.code) {
    case 'sheet/not-a-sheet': {
      const { looksLike } = problem
      const kind = looksLike === null ? '' : vi ? ` (giống tệp ${looksLike})` : ` (it looks like ${looksLike})`
      return vi
        ? `Tệp này không phải bảng tính đọc được${kind}. Lưu thành XLSX hoặc CSV rồi chọn lại.`
        : `This file is not a spreadsheet that can be read${kind}. Save it as XLSX or CSV and choose again.`
    }
    case 'sheet/too-many-rows':
      return vi
        ? `Bảng tính có hơn ${formatCount(problem.limit, lang)} dòng. Chỉ để lại các khoản của kế hoạch này rồi chọn lại.`
        : `The spreadsheet has more than ${formatCount(problem.limit, lang)} rows. Keep those of this plan and choose again.`
    case 'sheet/too-many-cells':
      return vi
        ? `Bảng tính có hơn ${formatCount(problem.limit, lang)} ô. Chỉ để lại các khoản của kế hoạch này rồi chọn lại.`
        : `The spreadsheet has more than ${formatCount(problem.limit, lang)} cells. Keep those of this plan and choose again.`
    case 'sheet/nothing-found':
      return vi
        ? 'Bảng tính không có dòng nào. Kiểm tra lại tệp rồi chọn lại.'
        : 'The spreadsheet has no rows. Check it and choose again.'
    case 'sheet/no-such-table':
      return vi
        ? `Tệp không có trang tính thứ ${problem.table + 1}. Chọn lại trang tính.`
        : `The file has no sheet number ${problem.table + 1}. Choose the sheet again.`
    case 'sheet/no-such-column':
      return vi
        ? `Trang tính không có cột ${columnName(problem.column)}. Chọn lại cột.`
        : `The sheet has no column ${columnName(problem.column)}. Choose the column again.`
    case 'sheet/no-amount-column':
      return vi ? 'Chưa chọn cột số tiền. Chọn ít nhất một cột.' : 'No column of amounts is chosen. Choose at least one.'
    case 'sheet/stage-not-said':
      return vi
        ? 'Chưa rõ số tiền là gì (dự toán giao, giải ngân…). Chọn cho cả bảng hoặc cho từng cột.'
        : 'It is not said what the amounts are (allocation, disbursement…). Choose for the table or for each column.'
    default:
      return unreachable(problem)
  }
}

/** "Cột D" · "Column D"; blank where no column says it. */
const place = (column: number | null, lang: Language): string =>
  column === null ? '' : `${lang === 'vi' ? 'Cột' : 'Column'} ${columnName(column)}: `

const shown = (text: string): string => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

type Missing = Extract<SheetProblem, { readonly code: 'sheet/no-stage' | 'sheet/no-year' | 'sheet/no-day' }>
type Asked = { readonly name: Words; readonly form: Words }

const asked: Readonly<Record<Missing['code'], Asked>> = {
  'sheet/no-stage': {
    name: { vi: 'loại khoản tiền', en: 'what the amount is' },
    form: { vi: 'ghi như “giải ngân”, “dự toán giao”', en: 'write “disbursement” or “allocation”' },
  },
  'sheet/no-year': { name: { vi: 'năm ngân sách', en: 'the budget year' }, form: { vi: 'ghi như “2026”', en: 'write it as “2026”' } },
  'sheet/no-day': { name: { vi: 'ngày', en: 'the day' }, form: { vi: 'ghi như “05/3/2026”', en: 'write it as “05/3/2026”' } },
}

const missing = ({ code, text }: Missing, lang: Language): string => {
  const [name, form] = [asked[code].name[lang], asked[code].form[lang]]
  if (text === '')
    return lang === 'vi' ? `chưa có ${name}; chọn cho cả bảng hoặc ${form}.` : `${name} is not said; choose it for the table, or ${form}.`
  return lang === 'vi' ? `${shown(text)} không phải ${name}; ${form}.` : `${shown(text)} does not say ${name}; ${form}.`
}

const said = (problem: SheetProblem, lang: Language): string => {
  const vi = lang === 'vi'
  const text = shown(problem.text)
  switch (problem.code) {
    case 'sheet/no-such-line':
      if (problem.text === '') return vi ? 'chưa ghi khoản thuộc mục kinh phí nào.' : 'no budget item is named.'
      return vi
        ? `kế hoạch không có mục kinh phí ${text}; ghi đúng tên hoặc số mục.`
        : `the plan has no budget item ${text}; use its name or number.`
    case 'sheet/several-lines':
      return vi
        ? `có ${formatCount(problem.numbers.length, lang)} mục kinh phí tên ${text} (${listed(problem.numbers, lang)}); ghi thêm số mục.`
        : `${formatCount(problem.numbers.length, lang)} budget items are called ${text} (${listed(problem.numbers, lang)}); add the number.`
    case 'sheet/no-such-task':
      return vi
        ? `kế hoạch không có nhiệm vụ ${text}; ghi đúng tên hoặc số nhiệm vụ.`
        : `the plan has no task ${text}; use its title or number.`
    case 'sheet/several-tasks':
      return vi
        ? `có ${formatCount(problem.numbers.length, lang)} nhiệm vụ là ${text} (${listed(problem.numbers, lang)}); ghi số nhiệm vụ.`
        : `${formatCount(problem.numbers.length, lang)} tasks are ${text} (${listed(problem.numbers, lang)}); use the number.`
    case 'sheet/no-such-unit':
      return vi ? `chưa biết đơn vị ${text}; ghi đúng tên đơn vị.` : `the unit ${text} is not known; use its full name.`
    case 'sheet/no-stage':
    case 'sheet/no-year':
    case 'sheet/no-day':
      return missing(problem, lang)
    case 'sheet/not-an-amount':
      return vi ? `${text} không phải số tiền; ghi số, như 1.500.000.` : `${text} is not an amount; write a number.`
    case 'sheet/amount-unit-missing':
      return vi
        ? `chưa rõ ${text} là đồng hay triệu đồng; chọn đơn vị tiền của bảng.`
        : `it is not said whether ${text} is đồng or million đồng; choose the unit of the table.`
    case 'sheet/part-of-a-dong':
      return vi
        ? `${text} không tròn đồng theo đơn vị tiền của bảng; kiểm tra lại số hoặc đơn vị.`
        : `${text} is not whole đồng in the unit of the table; check the number or the unit.`
    case 'sheet/amount-is-range':
      return vi ? `${text} là một khoảng; khoản tiền phải là một số.` : `${text} is a range; an entry is one amount.`
    case 'sheet/broken-formula':
      return vi ? `công thức lỗi ${text}; sửa trong bảng tính rồi nhập lại.` : `the formula failed (${text}); correct it and import again.`
    default:
      return unreachable(problem)
  }
}

/** One sentence, with the column it is about. */
export const sheetProblemSentence = (problem: SheetProblem, lang: Language): string => {
  const where = place(problem.column, lang)
  const words = said(problem, lang)
  return where === '' ? capital(words) : `${where}${words}`
}

const skipped: Readonly<Record<SkippedWhy, Words>> = {
  total: { vi: 'dòng tổng, không nhập', en: 'a row of totals, left out' },
  sumOfParts: { vi: 'bằng tổng các dòng con bên dưới, không nhập để không tính hai lần', en: 'the sum of the rows under it, left out so as not to count twice' },
  columnNumbers: { vi: 'dòng đánh số cột, không nhập', en: 'numbers of columns, left out' },
  noAmount: { vi: 'không có số tiền, không nhập', en: 'no amount, left out' },
}

/** Why a row gives no entry, though nothing is wrong with it. */
export const skippedRowWords = (why: SkippedWhy, lang: Language): string => skipped[why][lang]
