// Why a command was refused: what is wrong, and what to do instead.

import type { OrganisationId, Refusal } from '@tiendo/domain'
import { formatDate } from '../format/date.ts'
import type { Language } from '../language.ts'

/** Gives an organisation's name for its id; null where it is not known, and the sentence does without. */
export type NameOf = (id: OrganisationId) => string | null

const nobody: NameOf = () => null

export const refusalSentence = (refusal: Refusal, lang: Language, nameOf: NameOf = nobody): string => {
  const vi = lang === 'vi'
  switch (refusal.code) {
    case 'execution/not-your-task': {
      const name = nameOf(refusal.organisationId)
      if (vi)
        return `Phần việc này do ${name ?? 'đơn vị khác'} chủ trì; chỉ đơn vị chủ trì được báo tiến độ và gửi kết quả.`
      return `This share is led by ${name ?? 'another organisation'}; only it reports progress and submits results.`
    }
    case 'execution/not-the-monitor': {
      const name = refusal.monitor === null ? null : nameOf(refusal.monitor)
      if (refusal.monitor === null)
        return vi
          ? 'Kế hoạch chưa có cơ quan theo dõi nên chưa ai nhận được kết quả. Chọn cơ quan theo dõi cho kế hoạch.'
          : 'The plan names no monitor, so nobody can accept results. Name one first.'
      return vi
        ? `Chỉ ${name ?? 'cơ quan theo dõi'} (đầu mối theo dõi kế hoạch) được nhận hoặc trả lại kết quả.`
        : `Only ${name ?? 'the monitor of this plan'} accepts or returns results.`
    }
    case 'execution/own-result':
      return vi
        ? 'Người gửi kết quả không tự nhận kết quả của mình. Nhờ một người khác của cơ quan theo dõi.'
        : 'The one who submitted a result cannot accept it. Ask another person of the monitoring body.'
    case 'execution/nothing-submitted':
      return vi
        ? 'Chưa có kết quả nào được gửi để nhận hoặc trả lại. Đơn vị chủ trì cần gửi kết quả trước.'
        : 'No result has been submitted yet. The lead submits one first.'
    case 'execution/already-accepted':
      return vi
        ? 'Kết quả của kỳ này đã được nhận nên không thay đổi được nữa.'
        : 'The result of this period has been accepted and can no longer change.'
    case 'execution/already-closed':
      return vi
        ? 'Phần việc này đã kết thúc (không thực hiện hoặc đã được thay thế) nên không nhận thêm báo cáo.'
        : 'This share is closed (not carried out, or replaced) and takes no more reports.'
    case 'execution/percent-out-of-range':
      return vi
        ? `Tỷ lệ ${refusal.percent}% không hợp lệ. Nhập số nguyên từ 0 đến 100.`
        : `${refusal.percent}% is not possible. Enter a whole number from 0 to 100.`
    case 'execution/finished-in-future': {
      const [finished, today] = [formatDate(refusal.finishedOn, lang), formatDate(refusal.today, lang)]
      return vi
        ? `Ngày hoàn thành ${finished} ở sau hôm nay (${today}). Nhập ngày đã hoàn thành trên thực tế.`
        : `${finished}, the day of completion, is after today (${today}). Enter the day it was really done.`
    }
    case 'execution/note-required':
      return vi
        ? 'Cần ghi rõ lý do để đơn vị biết phải làm gì tiếp. Nhập vài lời rồi gửi lại.'
        : 'A reason is needed, so that the unit knows what to do next. Write it and send again.'
  }
}
