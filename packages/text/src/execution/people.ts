// Who people are in the system, and what history says they did.

import type { Command, LocalDate, ProgressEvent, Role } from '@tiendo/domain'
import { isLocalDate } from '@tiendo/domain'
import { formatDate } from '../format/date.ts'
import { formatCount } from '../format/number.ts'
import type { Language, Words } from '../language.ts'

const roles: Readonly<Record<Role, Words>> = {
  officer: { vi: 'cán bộ', en: 'officer' },
  monitor: { vi: 'đầu mối tổng hợp', en: 'monitor' },
  leader: { vi: 'lãnh đạo', en: 'leader' },
  finance: { vi: 'tài chính', en: 'finance' },
  administrator: { vi: 'quản trị', en: 'administrator' },
}
export const roleName = (role: Role, lang: Language): string => roles[role][lang]

const commands: Readonly<Record<Command['kind'], Words>> = {
  reportProgress: { vi: 'Báo tiến độ', en: 'Report progress' },
  submitResult: { vi: 'Gửi kết quả', en: 'Submit result' },
  acceptResult: { vi: 'Nhận kết quả', en: 'Accept result' },
  returnResult: { vi: 'Trả lại', en: 'Return' },
  waive: { vi: 'Không thực hiện', en: 'Waive' },
}
export const commandName = (kind: Command['kind'], lang: Language): string => commands[kind][lang]

/** The kinds that history keeps: of shares, of drafts, of plans. */
export type EventKind =
  | ProgressEvent['kind']
  | 'draftImported'
  | 'valuesAnswered'
  | 'draftPublished'
  | 'draftDiscarded'
  | 'planPublished'
  | 'planRemoved'

type Detail = Readonly<Record<string, string | number | null>>

/** A line of history: `byName` is null where the author is no longer known. */
export type EventEntry = {
  readonly kind: string
  readonly by: string
  readonly byName: string | null
  readonly detail: Detail
}

type Teller = { readonly vi: (detail: Detail) => string; readonly en: (detail: Detail) => string }

const number = (detail: Detail, key: string): number => {
  const value = detail[key]
  return typeof value === 'number' ? value : 0
}
const text = (detail: Detail, key: string): string | null => {
  const value = detail[key]
  return typeof value === 'string' && value !== '' ? value : null
}
const date = (detail: Detail, key: string): LocalDate | null => {
  const value = text(detail, key)
  return value !== null && isLocalDate(value) ? value : null
}
const quoted = (words: string | null): string => (words === null ? '' : `: “${words}”`)
const finished = (detail: Detail, lang: Language): string => {
  const on = date(detail, 'finishedOn')
  return on === null
    ? ''
    : lang === 'vi'
      ? `, hoàn thành ngày ${formatDate(on, lang)}`
      : `, finished on ${formatDate(on, lang)}`
}
const contents = (detail: Detail, lang: Language): string => {
  const [tasks, duties] = [formatCount(number(detail, 'tasks'), lang), formatCount(number(detail, 'duties'), lang)]
  if (lang === 'vi') return `${tasks} nhiệm vụ, ${duties} chế độ báo cáo`
  return `${tasks} ${tasks === '1' ? 'task' : 'tasks'}, ${duties} reporting ${duties === '1' ? 'duty' : 'duties'}`
}
const valuesOf = (count: number): string => (count === 1 ? 'one value' : `${formatCount(count, 'en')} values`)
const named = (detail: Detail): string => {
  const name = text(detail, 'name')
  return name === null ? '' : ` ${name}`
}

const tellers: Readonly<Record<EventKind, Teller>> = {
  progressReported: {
    vi: (detail) => `báo tiến độ ${number(detail, 'percent')}%${quoted(text(detail, 'note'))}`,
    en: (detail) => `reported ${number(detail, 'percent')}% done${quoted(text(detail, 'note'))}`,
  },
  resultSubmitted: {
    vi: (detail) => `gửi kết quả${finished(detail, 'vi')}${quoted(text(detail, 'note'))}`,
    en: (detail) => `submitted the result${finished(detail, 'en')}${quoted(text(detail, 'note'))}`,
  },
  resultAccepted: {
    vi: (detail) => `nhận kết quả${quoted(text(detail, 'note'))}`,
    en: (detail) => `accepted the result${quoted(text(detail, 'note'))}`,
  },
  resultReturned: {
    vi: (detail) => `trả lại kết quả${quoted(text(detail, 'note'))}`,
    en: (detail) => `returned the result${quoted(text(detail, 'note'))}`,
  },
  waived: {
    vi: (detail) => `ghi nhận không thực hiện${quoted(text(detail, 'reason'))}`,
    en: (detail) => `recorded that it will not be carried out${quoted(text(detail, 'reason'))}`,
  },
  draftImported: {
    vi: (detail) => `nhập văn bản${named(detail)}: ${contents(detail, 'vi')}`,
    en: (detail) => `imported${named(detail)}: ${contents(detail, 'en')}`,
  },
  valuesAnswered: {
    vi: (detail) => `duyệt ${formatCount(number(detail, 'answers'), 'vi')} giá trị của bản đọc`,
    en: (detail) => `reviewed ${valuesOf(number(detail, 'answers'))} of the draft`,
  },
  draftPublished: { vi: () => 'ban hành bản đọc để theo dõi', en: () => 'published the draft' },
  draftDiscarded: { vi: () => 'bỏ bản đọc', en: () => 'discarded the draft' },
  planPublished: {
    vi: (detail) => `ban hành kế hoạch để theo dõi: ${contents(detail, 'vi')}`,
    en: (detail) => `published the plan: ${contents(detail, 'en')}`,
  },
  planRemoved: { vi: () => 'gỡ kế hoạch', en: () => 'removed the plan' },
}

const isEventKind = (kind: string): kind is EventKind => Object.hasOwn(tellers, kind)

/** "Nguyễn Thị Minh báo tiến độ 64%: “đã có số liệu 9 đơn vị”". A kind of a newer server is named as it is. */
export const eventSentence = (entry: EventEntry, lang: Language): string => {
  const who = entry.byName ?? (lang === 'vi' ? 'Người dùng không còn trong hệ thống' : 'A former user')
  return `${who} ${isEventKind(entry.kind) ? tellers[entry.kind][lang](entry.detail) : entry.kind}`
}
