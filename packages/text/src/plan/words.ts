// Words for what a reviewer sees of a draft: how sure a value is, why a text was not taken, which value a path names.

import type { Answer, Confidence, DocumentHead, DraftStatus, SourceKind, UntakenWhy, ValuePath } from '@tiendo/domain'
import type { Language, Words } from '../language.ts'

const confidences: Readonly<Record<Confidence, Words>> = {
  sure: { vi: 'chắc', en: 'sure' },
  likely: { vi: 'khá chắc', en: 'likely' },
  doubtful: { vi: 'cần xem', en: 'to check' },
}
export const confidenceWord = (confidence: Confidence, lang: Language): string => confidences[confidence][lang]

const reasons: Readonly<Record<UntakenWhy, Words>> = {
  looksLikeTask: {
    vi: 'giống một nhiệm vụ, nhưng chưa rõ để đưa vào',
    en: 'looks like a task, but not clearly enough to take',
  },
  looksLikeSum: {
    vi: 'có số tiền, nhưng chưa rõ thuộc mục kinh phí nào',
    en: 'holds a sum, but under no clear budget item',
  },
  looksLikeDeadline: {
    vi: 'có thời hạn, nhưng chưa rõ của nhiệm vụ nào',
    en: 'holds a deadline, but of no clear task',
  },
  rowNotUnderstood: { vi: 'dòng của bảng chưa hiểu được', en: 'a table row that was not understood' },
  columnNotUnderstood: { vi: 'cột của bảng chưa hiểu được', en: 'a table column that was not understood' },
}
export const untakenWhy = (why: UntakenWhy, lang: Language): string => reasons[why][lang]

const statuses: Readonly<Record<DraftStatus, Words>> = {
  inReview: { vi: 'đang duyệt', en: 'in review' },
  published: { vi: 'đã ban hành theo dõi', en: 'published' },
  discarded: { vi: 'đã bỏ', en: 'discarded' },
}
export const draftStatusWord = (status: DraftStatus, lang: Language): string => statuses[status][lang]

const answers: Readonly<Record<Answer['kind'], Words>> = {
  accept: { vi: 'đã nhận', en: 'accepted' },
  edit: { vi: 'đã sửa', en: 'edited' },
  reject: { vi: 'đã loại', en: 'rejected' },
}
export const answerWord = (kind: Answer['kind'], lang: Language): string => answers[kind][lang]

const kinds: Readonly<Record<SourceKind, Words>> = {
  docx: { vi: 'Word (DOCX)', en: 'Word (DOCX)' },
  doc: { vi: 'văn bản DOC, RTF hoặc ODT', en: 'DOC, RTF or ODT document' },
  pdf: { vi: 'PDF', en: 'PDF' },
  html: { vi: 'trang web (HTML)', en: 'web page (HTML)' },
  markdown: { vi: 'Markdown', en: 'Markdown' },
  text: { vi: 'văn bản thuần', en: 'plain text' },
}
export const sourceKindWord = (kind: SourceKind, lang: Language): string => kinds[kind][lang]

const heads: Readonly<Record<keyof DocumentHead, Words>> = {
  kind: { vi: 'loại văn bản', en: 'kind of document' },
  number: { vi: 'số ký hiệu', en: 'number and symbol' },
  issuedOn: { vi: 'ngày ban hành', en: 'date of issue' },
  place: { vi: 'nơi ban hành', en: 'place of issue' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuing body' },
  title: { vi: 'trích yếu', en: 'title' },
  years: { vi: 'thời gian của kế hoạch', en: 'years of the plan' },
  signatory: { vi: 'người ký', en: 'signatory' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
}
export const documentFieldName = (field: keyof DocumentHead, lang: Language): string => heads[field][lang]

type WorkField = 'title' | 'lead' | 'coordinators' | 'deliverable' | 'timing' | 'text' | 'from' | 'to'

const fields: Readonly<Record<WorkField, Words>> = {
  title: { vi: 'nội dung', en: 'title' },
  lead: { vi: 'cơ quan chủ trì', en: 'lead' },
  coordinators: { vi: 'cơ quan phối hợp', en: 'coordinators' },
  deliverable: { vi: 'sản phẩm', en: 'deliverable' },
  timing: { vi: 'thời gian thực hiện', en: 'timing' },
  text: { vi: 'nội dung', en: 'text' },
  from: { vi: 'cơ quan báo cáo', en: 'reporting body' },
  to: { vi: 'nơi nhận báo cáo', en: 'receiving body' },
}
export const workFieldName = (field: WorkField, lang: Language): string => fields[field][lang]

const isWorkField = (text: string): text is WorkField => Object.hasOwn(fields, text)
const isHead = (text: string): text is keyof DocumentHead => Object.hasOwn(heads, text)

const items: Readonly<Record<'tasks' | 'duties' | 'targets' | 'untaken' | 'lines', Words>> = {
  tasks: { vi: 'nhiệm vụ thứ', en: 'task' },
  duties: { vi: 'chế độ báo cáo thứ', en: 'reporting duty' },
  targets: { vi: 'chỉ tiêu thứ', en: 'target' },
  untaken: { vi: 'đoạn chưa đưa vào thứ', en: 'text not taken' },
  lines: { vi: 'mục kinh phí thứ', en: 'budget item' },
}
const isItem = (text: string): text is keyof typeof items => Object.hasOwn(items, text)

/** "nhiệm vụ thứ 3 (thời gian thực hiện)": positions are counted from 1, as people count. */
export const valuePathName = (path: ValuePath, lang: Language): string => {
  const parts = path.replace('budget.lines', 'lines').split('.')
  const [group = '', second = '', field = ''] = parts
  if (path === 'plan.monitor') return lang === 'vi' ? 'cơ quan theo dõi, đôn đốc' : 'monitoring body'
  if (path === 'budget.statedTotal') return lang === 'vi' ? 'tổng kinh phí' : 'budget total'
  if (group === 'document' && isHead(second)) return heads[second][lang]
  if (!isItem(group)) return path
  const item = `${items[group][lang]} ${Number(second) + 1}`
  return isWorkField(field) ? `${item} (${fields[field][lang]})` : item
}
