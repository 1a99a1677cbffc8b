// Why a finding was not answered for, or a rule not set: what is wrong, and what to do.

import { unreachable, type CheckSettingsRefusal, type WaiverRefusal } from '@tiendo/domain'
import type { Language } from '../language.ts'

export type ChecksRefusal = WaiverRefusal | CheckSettingsRefusal

export const checksRefusalSentence = (refusal: ChecksRefusal, lang: Language): string => {
  const vi = lang === 'vi'
  switch (refusal.code) {
    case 'checks/rights':
      return vi
        ? 'Bạn không có quyền này. Bản đọc: người duyệt ghi nhận; kế hoạch: đầu mối theo dõi, lãnh đạo hoặc quản trị; mức của quy tắc: quản trị.'
        : 'This is not yours to do. On a draft its reviewers answer for findings; on a plan its monitor, a leader or an administrator; rules are set by an administrator.'
    case 'checks/reason-required':
      return vi ? 'Cần nêu lý do, để người sau hiểu vì sao. Viết lý do rồi ghi lại.' : 'A reason is needed, for those who come after. Write it and save again.'
    case 'checks/no-such-finding':
      return vi
        ? 'Lỗi này không còn trong văn bản: có thể đã được sửa. Tải lại trang để xem danh sách mới.'
        : 'This is no longer found in the document: it may have been mended. Reload to see the new list.'
    case 'checks/not-waived':
      return vi
        ? 'Chưa có ai ghi nhận điểm này nên không có gì để bỏ. Tải lại trang để xem tình trạng mới.'
        : 'Nobody has answered for this, so there is nothing to take back. Reload to see how it stands.'
    case 'checks/closed':
      return vi
        ? 'Bản đọc này đã đóng. Nếu đã ban hành, mở kế hoạch để ghi nhận ở đó.'
        : 'This draft is closed. If it was published, open the plan and answer there.'
    case 'checks/nothing-changes':
      return vi ? 'Quy tắc đang ở đúng mức này. Chọn mức khác.' : 'The rule is set so already. Choose another setting.'
    default:
      return unreachable(refusal)
  }
}
