// Why a draft cannot be published yet: what is missing, where, and the way out.

import type { ConfirmIssue } from '@tiendo/domain'
import { capitalised, type Language } from '../language.ts'
import { valuePathName } from './words.ts'

export const confirmIssueSentence = (issue: ConfirmIssue, lang: Language): string => {
  const vi = lang === 'vi'
  const place = issue.path === null ? '' : capitalised(valuePathName(issue.path, lang))
  switch (issue.code) {
    case 'confirm/title-missing':
      return vi
        ? 'Kế hoạch chưa có trích yếu. Nhập tên kế hoạch như trong văn bản.'
        : 'The plan has no title. Enter it as in the document.'
    case 'confirm/years-missing':
      return vi
        ? 'Chưa biết kế hoạch thực hiện trong những năm nào. Nhập năm đầu và năm cuối, ví dụ 2026-2030.'
        : 'The years of the plan are unknown. Enter the first and the last, such as 2026-2030.'
    case 'confirm/no-tasks':
      return vi
        ? 'Bản đọc không có nhiệm vụ nào. Nhận ít nhất một đoạn chưa đưa vào, hoặc kiểm tra lại tệp.'
        : 'The draft holds no task. Accept at least one of the texts not taken, or check the file.'
    case 'confirm/task-title-missing':
      return vi
        ? `${place} chưa có nội dung. Nhập nội dung, hoặc loại nhiệm vụ này.`
        : `${place} has no title. Enter one, or reject the task.`
    case 'confirm/value-not-understood':
      return vi
        ? `${place}: không hiểu “${issue.text}”. Sửa lại theo mẫu gợi ý cạnh ô nhập.`
        : `${place}: “${issue.text}” is not understood. Correct it as the hint beside the field shows.`
    case 'confirm/unanswered':
      return vi
        ? `${place} cần người xem. Nhận, sửa hoặc loại; hoặc ban hành với nhãn “chưa duyệt”.`
        : `${place} needs a person. Accept, edit or reject it, or publish it marked as not reviewed.`
  }
}
