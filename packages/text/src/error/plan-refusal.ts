// Why a published plan was not changed: what is wrong, where, and what to do.

import { unreachable, type PlanRefusal } from '@tiendo/domain'
import { formatDate } from '../format/date.ts'
import type { Language } from '../language.ts'

export const planRefusalSentence = (refusal: PlanRefusal, lang: Language): string => {
  const vi = lang === 'vi'
  switch (refusal.code) {
    case 'plan/rights':
      return vi
        ? 'Chỉ đầu mối theo dõi kế hoạch hoặc lãnh đạo được đổi thời hạn; cách hiểu thời hạn do đầu mối hoặc quản trị đặt. Nhờ một trong những người này.'
        : 'Days are moved by who follows the plan up or by a leader; how its words are read, by who follows it up or an administrator. Ask one of them.'
    case 'plan/no-such-work':
      return vi
        ? `Kế hoạch không có phần việc “${refusal.workId}”. Tải lại trang rồi chọn lại.`
        : `The plan has no piece of work “${refusal.workId}”. Reload and choose again.`
    case 'plan/no-such-occurrence':
      return vi
        ? 'Phần việc này không có kỳ đã chọn. Tải lại trang rồi chọn một kỳ đang có.'
        : 'This work does not have the period chosen. Reload and choose one that it has.'
    case 'plan/reason-required':
      return vi
        ? 'Cần ghi lý do, tốt nhất kèm số văn bản cho phép. Nhập lý do rồi ghi lại.'
        : 'A reason is needed, best with the document that allows it. Write it and save again.'
    case 'plan/phrase-not-understood':
      return vi
        ? `Không hiểu được thời hạn từ “${refusal.phrase}”. Viết như trong văn bản, ví dụ “Quý II/2026” hoặc “trước ngày 15/11 hằng năm”.`
        : `The words “${refusal.phrase}” say no time that is understood. Write it as officials do, such as “Quý II/2026” or “trước ngày 15/11 hằng năm”.`
    case 'plan/not-recurring':
      return vi
        ? 'Việc này chỉ làm một lần nên không có “từ kỳ này trở đi”. Chọn đổi riêng kỳ này hoặc đổi cả thời hạn.'
        : 'This work is done once, so there is no “from here on”. Change this period or the whole timing.'
    case 'plan/nothing-changes':
      return vi
        ? 'Nội dung mới giống hệt nội dung đang có, nên không có gì để ghi. Sửa rồi ghi lại.'
        : 'What you entered is what stands already, so there is nothing to save. Change it first.'
    case 'plan/before-issue': {
      const [due, issued] = [formatDate(refusal.due, lang), formatDate(refusal.issuedOn, lang)]
      return vi
        ? `Hạn ${due} ở trước ngày ban hành kế hoạch (${issued}). Chọn một ngày từ ${issued} trở đi.`
        : `${due} is before the plan was issued (${issued}). Choose a day from ${issued} on.`
    }
    default:
      return unreachable(refusal)
  }
}
