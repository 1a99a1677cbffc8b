// What cannot be done with a draft or its document: what is wrong and what to do.

import type { ReshapeIssue } from '@tiendo/domain'
import { formatCount } from '../format/number.ts'
import type { Language } from '../language.ts'

export type DraftRefusal =
  | ReshapeIssue
  | { readonly code: 'draft/not-earlier' }
  | { readonly code: 'draft/still-reading'; readonly done: number; readonly total: number }
  | { readonly code: 'draft/not-reading' }
  | { readonly code: 'document/no-file' }
  | { readonly code: 'document/no-such-page'; readonly page: number; readonly pages: number | null }

export const draftRefusalSentence = (refusal: DraftRefusal, lang: Language): string => {
  const vi = lang === 'vi'
  switch (refusal.code) {
    case 'reshape/no-such-task':
      return vi
        ? 'Nhiệm vụ này không còn, có thể vừa được gộp vào nhiệm vụ khác. Xem lại danh sách rồi làm lại.'
        : 'This task is no more; it may just have been merged into another. Look at the list and try again.'
    case 'reshape/title-missing':
      return vi
        ? 'Nhiệm vụ cần có nội dung. Viết nội dung rồi làm lại.'
        : 'A task needs words. Write them and try again.'
    case 'reshape/same-task':
      return vi
        ? 'Không gộp được một nhiệm vụ vào chính nó. Chọn nhiệm vụ khác.'
        : 'A task cannot be merged into itself. Choose another.'
    case 'reshape/no-such-reshape':
      return vi
        ? 'Bước này đã được hoàn tác rồi. Tải lại trang để xem bản đọc hiện nay.'
        : 'This step was taken back already. Reload to see the draft as it is.'
    case 'draft/not-earlier':
      return vi
        ? 'Không đối chiếu được một bản đọc với chính nó, hoặc với bản có sau nó. Chọn bản trước.'
        : 'A draft cannot follow itself or one that follows it. Choose an earlier one.'
    case 'draft/still-reading': {
      const [done, total] = [formatCount(refusal.done, lang), formatCount(refusal.total, lang)]
      return vi
        ? `Văn bản mới đọc được ${done}/${total} trang nên chưa ban hành được. Chờ đọc hết, hoặc chọn “Đọc tiếp” nếu việc đọc đã dừng.`
        : `Only ${done} of ${total} pages are read, so it cannot be published yet. Wait for the rest, or choose “Read on” if reading has stopped.`
    }
    case 'draft/not-reading':
      return vi
        ? 'Văn bản đã được đọc hết. Tải lại trang để xem bản đọc hiện nay.'
        : 'The whole document has been read. Reload to see the draft as it is.'
    case 'document/no-file':
      return vi
        ? 'Tệp gốc không được giữ vì văn bản này nhập từ trước. Nhập lại tệp để xem trang.'
        : 'The original was not kept: it was imported before that was done. Import it again to see its pages.'
    case 'document/no-such-page':
      if (refusal.pages === null)
        return vi ? 'Định dạng này không chia trang. Xem phần chữ.' : 'This format has no pages. Look at its text.'
      return vi
        ? `Văn bản có ${formatCount(refusal.pages, lang)} trang, không có trang ${refusal.page}.`
        : `The document has ${formatCount(refusal.pages, lang)} pages, no page ${refusal.page}.`
  }
}
