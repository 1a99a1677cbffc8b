// Why an awaited event was not recorded or withdrawn: what is wrong, and what to do.

import { unreachable, type AwaitedRefusal } from '@tiendo/domain'
import { formatDate } from '../format/date.ts'
import type { Language } from '../language.ts'

export const awaitedRefusalSentence = (refusal: AwaitedRefusal, lang: Language): string => {
  const vi = lang === 'vi'
  switch (refusal.code) {
    case 'awaited/rights':
      return vi
        ? 'Chỉ đầu mối tổng hợp hoặc quản trị được ghi nhận sự kiện. Gửi văn bản chứng minh cho một trong hai người này.'
        : 'Events are recorded by a monitor or an administrator. Send one of them the document that proves it.'
    case 'awaited/in-future': {
      const [on, today] = [formatDate(refusal.on, lang), formatDate(refusal.today, lang)]
      return vi
        ? `Ngày ${on} ở sau hôm nay (${today}). Chỉ ghi nhận sự kiện đã diễn ra; nhập ngày thực tế.`
        : `${on} is after today (${today}). An event is recorded once it has come; enter the day it did.`
    }
    case 'awaited/reason-required':
      return vi
        ? 'Cần ghi lý do bỏ ghi nhận, vì các việc sẽ trở lại chờ. Nhập lý do rồi ghi lại.'
        : 'A reason for taking it back is needed, since its work will wait again. Write it and save again.'
    case 'awaited/no-work':
      return vi
        ? 'Chưa chọn việc nào. Chọn những việc chờ sự kiện này, hoặc ghi nhận cho tất cả.'
        : 'No work is chosen. Choose what waits for this event, or record it for all.'
    case 'awaited/nothing-recorded':
      return vi
        ? 'Sự kiện này chưa được ghi nhận nên không có gì để bỏ. Tải lại trang để xem tình trạng mới.'
        : 'Nothing has been recorded here, so there is nothing to take back. Reload to see how it stands.'
    default:
      return unreachable(refusal)
  }
}
