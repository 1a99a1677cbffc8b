// What is wrong with a row of money: what, and what to do.

import { unreachable, type MoneyProblem } from '@tiendo/domain'
import { formatDate } from '../format/date.ts'
import { formatDong } from '../format/number.ts'
import type { Language } from '../language.ts'

/** Names for ids, and how the shell numbers the rows of an import; what is not known is said without. */
export type MoneyNames = {
  readonly line?: (id: string) => string | null
  readonly task?: (id: string) => string | null
  readonly unit?: (id: string) => string | null
  /** Of a row by its index from 0: the row's number in the spreadsheet. Without it, index + 1. */
  readonly row?: (index: number) => number
}

const lineWords = (id: string, names: MoneyNames, lang: Language): string =>
  `${lang === 'vi' ? 'mục' : 'item'} ${names.line?.(id) ?? `“${id}”`}`

const shortOf = (
  problem: Extract<MoneyProblem, { readonly code: 'money/overspent' | 'money/not-enough' }>,
  names: MoneyNames,
  lang: Language,
): string => {
  const { lineId, available, asked, fiscalYear } = problem
  const vi = lang === 'vi'
  const where = lineId === null ? (vi ? 'kế hoạch' : 'the plan') : lineWords(lineId, names, lang)
  const [has, wants] = [formatDong(available < 0n ? -available : available, lang), formatDong(asked, lang)]
  if (available < 0n)
    return vi
      ? `Năm ${fiscalYear}, ${where} đã chi vượt ${has}, nay thêm ${wants}.`
      : `In ${fiscalYear}, ${where} is overspent by ${has} already; this adds ${wants}.`
  if (available === 0n)
    return vi
      ? `Năm ${fiscalYear}, ${where} không còn dự toán, hoặc chưa ghi nhận dự toán giao; số này là ${wants}.`
      : `In ${fiscalYear}, ${where} has nothing left, or no allocation is recorded; this is ${wants}.`
  return vi
    ? `Năm ${fiscalYear}, ${where} chỉ còn ${has}, ít hơn ${wants}.`
    : `In ${fiscalYear}, ${where} has only ${has} left, less than ${wants}.`
}

export const moneyProblemSentence = (problem: MoneyProblem, lang: Language, names: MoneyNames = {}): string => {
  const vi = lang === 'vi'
  switch (problem.code) {
    case 'money/no-such-line': {
      const line = lineWords(problem.lineId, names, lang)
      return vi
        ? `Kế hoạch không có ${line}. Chọn một mục của kế hoạch, hoặc để trống nếu chưa rõ.`
        : `The plan has no ${line}. Choose an item of the plan, or leave it empty.`
    }
    case 'money/no-such-task': {
      const task = names.task?.(problem.taskId) ?? `“${problem.taskId}”`
      return vi
        ? `Kế hoạch không có nhiệm vụ ${task}. Sửa số nhiệm vụ, hoặc để trống.`
        : `The plan has no task ${task}. Correct the number, or leave it empty.`
    }
    case 'money/no-such-unit': {
      const unit = names.unit?.(problem.unit) ?? `“${problem.unit}”`
      return vi
        ? `Không có đơn vị ${unit} trong kế hoạch. Sửa tên đơn vị, hoặc để trống.`
        : `There is no unit ${unit} in the plan. Correct the name, or leave it empty.`
    }
    case 'money/amount-not-positive':
      return vi
        ? 'Số tiền phải lớn hơn 0; riêng điều chỉnh có thể âm, nhưng không bằng 0. Nhập lại số tiền.'
        : 'An amount is more than 0; only an adjustment may be negative, and never 0. Enter the amount again.'
    case 'money/year-outside-plan': {
      const [first, last] = problem.years
      const years = first === last ? `${first}` : vi ? `từ ${first} đến ${last}` : `${first} to ${last}`
      return vi
        ? `Năm ngân sách ${problem.fiscalYear} ngoài thời gian của kế hoạch (${years}). Sửa năm.`
        : `The fiscal year ${problem.fiscalYear} is outside the plan (${years}). Correct the year.`
    }
    case 'money/in-future':
      return vi
        ? `Ngày ${formatDate(problem.on, lang)} ở sau hôm nay (${formatDate(problem.today, lang)}). Nhập ngày của văn bản hoặc chứng từ.`
        : `${formatDate(problem.on, lang)} is after today (${formatDate(problem.today, lang)}). Enter the day of the act or voucher.`
    case 'money/outside-year':
      return vi
        ? `Ngày chi ${formatDate(problem.on, lang)} không thuộc năm ngân sách ${problem.fiscalYear}: chi từ 01/01/${problem.fiscalYear} đến hết ngày ${formatDate(problem.closesOn, lang)}. Sửa ngày hoặc năm.`
        : `${formatDate(problem.on, lang)} is not in the fiscal year ${problem.fiscalYear}, whose payments run from 1 Jan ${problem.fiscalYear} to ${formatDate(problem.closesOn, lang)}. Correct the day or the year.`
    case 'money/act-required':
      return vi
        ? 'Cần ghi văn bản quyết định (số, ký hiệu). Nhập, ví dụ, 12/QĐ-STC.'
        : 'The deciding act is needed (number and symbol). Enter it, such as 12/QĐ-STC.'
    case 'money/overspent':
      return shortOf(problem, names, lang)
    case 'money/not-enough': {
      const why = shortOf(problem, names, lang)
      return vi ? `${why} Chuyển số nhỏ hơn.` : `${why} Move less.`
    }
    case 'money/repeated': {
      if (problem.otherRow === null)
        return vi
          ? 'Chứng từ này đã được ghi nhận trước đây (cùng mục, số, ngày, số tiền). Bỏ dòng nếu là một.'
          : 'This voucher is recorded already (same item, number, day and amount). Leave the row out if it is the same.'
      const other = names.row?.(problem.otherRow) ?? problem.otherRow + 1
      return vi
        ? `Trùng chứng từ với dòng ${other} (cùng mục, số, ngày, số tiền). Bỏ một dòng.`
        : `The same voucher as in row ${other} (same item, number, day and amount). Leave one out.`
    }
    case 'money/parts-too': {
      const [line, other] = [lineWords(problem.lineId, names, lang), lineWords(problem.otherLineId, names, lang)]
      return vi
        ? `Ghi cho ${line} trong khi ${other} cũng có số cùng loại: có thể tính hai lần. Nếu là một khoản, chỉ ghi ở một mục.`
        : `Recorded for ${line} while ${other} has the same too: perhaps counted twice. If it is one sum, keep one.`
    }
    case 'money/id-taken':
      return vi
        ? 'Dòng này đã được ghi nhận. Tải lại trang rồi xem lại.'
        : 'This row is recorded already. Reload and look again.'
    default:
      return unreachable(problem)
  }
}
