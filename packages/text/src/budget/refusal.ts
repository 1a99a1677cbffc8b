// Why money was not recorded: what is wrong, and what to do.

import { unreachable, type MoneyRefusal } from '@tiendo/domain'
import { formatCount } from '../format/number.ts'
import type { Language } from '../language.ts'
import { moneyProblemSentence, type MoneyNames } from './problem.ts'

/** Of many rows, the first is told with how many there are: each is listed beside it. */
const rowsSentence = ({ problems }: Extract<MoneyRefusal, { readonly code: 'money/rows' }>, lang: Language, names: MoneyNames): string => {
  const [first] = problems
  const vi = lang === 'vi'
  if (first === undefined) return vi ? 'Chưa ghi nhận dòng nào.' : 'Nothing was recorded.'
  const sentence = moneyProblemSentence(first, lang, names)
  if (problems.length === 1 && first.row === 0) return sentence
  const row = names.row?.(first.row) ?? first.row + 1
  const rows = formatCount(new Set(problems.map((problem) => problem.row)).size, lang)
  return vi
    ? `Chưa ghi nhận dòng nào: ${rows} dòng cần sửa. Dòng ${row}: ${sentence}`
    : `Nothing was recorded: ${rows} to correct. Row ${row}: ${sentence}`
}

export const moneyRefusalSentence = (refusal: MoneyRefusal, lang: Language, names: MoneyNames = {}): string => {
  const vi = lang === 'vi'
  switch (refusal.code) {
    case 'money/rights':
      return vi
        ? 'Chỉ người làm tài chính hoặc đầu mối theo dõi kế hoạch được ghi nhận kinh phí. Gửi chứng từ cho họ.'
        : 'Money is recorded by finance, or by the monitor of the plan. Send them the voucher.'
    case 'money/reason-required':
      return vi ? 'Cần ghi lý do. Nhập vài lời rồi ghi lại.' : 'A reason is needed. Write it and save again.'
    case 'money/nothing-recorded':
      return vi ? 'Không có dòng nào để ghi nhận. Thêm ít nhất một dòng.' : 'There is no row to record. Add one.'
    case 'money/no-such-entry':
      return vi
        ? 'Không tìm thấy khoản này. Tải lại trang để xem tình trạng mới.'
        : 'This was not found. Reload to see how it stands.'
    case 'money/already-withdrawn':
      return vi
        ? 'Khoản này đã được hủy ghi nhận trước đó. Tải lại trang để xem tình trạng mới.'
        : 'This was taken back before. Reload to see how it stands.'
    case 'money/nothing-changes':
      return vi ? 'Không có gì thay đổi so với hiện tại.' : 'This is how it stands already.'
    case 'money/same-line':
      return vi ? 'Mục chuyển đi và mục nhận là một. Chọn hai mục khác nhau.' : 'Both items are the same. Choose two.'
    case 'money/rows':
      return rowsSentence(refusal, lang, names)
    default:
      return unreachable(refusal)
  }
}
