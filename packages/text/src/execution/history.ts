// What history says people did: one line for each event.

import type { AwaitedFact, MoneyEvent, PlanChange, ProgressEvent, RuleSet, WaiverFact } from '@tiendo/domain'
import { formatCount } from '../format/number.ts'
import type { Language, Words } from '../language.ts'
import { changedPlan, changedSettings, recordedEvent, withdrawnEvent } from './changes.ts'
import { carriedWaivers, setRule, waivedFinding, withdrawnWaiver } from './checks.ts'
import { contents, finished, named, number, quoted, text, valuesOf, type Detail } from './detail.ts'
import { moneyHistory } from './money.ts'

/** The kinds that history keeps: of shares, drafts, plans, the work calendar, awaited events and checks. */
export type EventKind =
  | ProgressEvent['kind']
  | PlanChange['kind']
  | AwaitedFact['kind']
  | WaiverFact['kind']
  | MoneyEvent['kind']
  | RuleSet['kind']
  | 'draftImported'
  | 'draftReadOn'
  | 'valuesAnswered'
  | 'draftReshaped'
  | 'reshapeWithdrawn'
  | 'draftLinked'
  | 'draftPublished'
  | 'draftDiscarded'
  | 'planPublished'
  | 'planRemoved'
  | 'calendarChanged'

/** A line of history: `byName` is null where the author is no longer known. */
export type EventEntry = {
  readonly kind: string
  readonly by: string
  readonly byName: string | null
  readonly detail: Detail
}

type Teller = { readonly vi: (detail: Detail) => string; readonly en: (detail: Detail) => string }

const reshapes: Readonly<Record<string, Words>> = {
  split: { vi: 'tách một dòng', en: 'split a row' },
  merge: { vi: 'gộp hai dòng', en: 'merged two rows' },
  add: { vi: 'thêm một dòng bị sót', en: 'added a missed row' },
}

const ofMoney = (kind: MoneyEvent['kind']): Teller => ({
  vi: (detail) => moneyHistory[kind](detail, 'vi'),
  en: (detail) => moneyHistory[kind](detail, 'en'),
})

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
  draftReadOn: {
    vi: (detail) => `đọc hết văn bản${named(detail)}: ${contents(detail, 'vi')}`,
    en: (detail) => `had all of${named(detail)} read: ${contents(detail, 'en')}`,
  },
  valuesAnswered: {
    vi: (detail) => `duyệt ${formatCount(number(detail, 'answers'), 'vi')} giá trị của bản đọc`,
    en: (detail) => `reviewed ${valuesOf(number(detail, 'answers'))} of the draft`,
  },
  draftReshaped: {
    vi: (detail) => `${reshapes[text(detail, 'reshape') ?? '']?.vi ?? 'sửa dòng'} trong bản đọc`,
    en: (detail) => `${reshapes[text(detail, 'reshape') ?? '']?.en ?? 'put rows right'} in the draft`,
  },
  reshapeWithdrawn: { vi: () => 'hoàn tác sửa dòng của bản đọc', en: () => 'took back a change of rows of the draft' },
  draftLinked: {
    vi: (detail) => (text(detail, 'earlier') === null ? 'bỏ nối với bản đọc trước' : 'nối với bản đọc trước, giữ các câu trả lời'),
    en: (detail) => (text(detail, 'earlier') === null ? 'unlinked the earlier draft' : 'linked the earlier draft, keeping its answers'),
  },
  draftPublished: { vi: () => 'ban hành bản đọc để theo dõi', en: () => 'published the draft' },
  draftDiscarded: { vi: () => 'bỏ bản đọc', en: () => 'discarded the draft' },
  planPublished: {
    vi: (detail) => `ban hành kế hoạch để theo dõi: ${contents(detail, 'vi')}`,
    en: (detail) => `published the plan: ${contents(detail, 'en')}`,
  },
  planRemoved: { vi: () => 'gỡ kế hoạch', en: () => 'removed the plan' },
  timingChanged: { vi: (detail) => changedPlan(detail, 'vi'), en: (detail) => changedPlan(detail, 'en') },
  settingsChanged: { vi: (detail) => changedSettings(detail, 'vi'), en: (detail) => changedSettings(detail, 'en') },
  calendarChanged: {
    vi: (detail) => `sửa lịch làm việc thành phiên bản ${text(detail, 'version') ?? ''}${quoted(text(detail, 'reason'))}`,
    en: (detail) => `changed the work calendar to version ${text(detail, 'version') ?? ''}${quoted(text(detail, 'reason'))}`,
  },
  eventRecorded: { vi: (detail) => recordedEvent(detail, 'vi'), en: (detail) => recordedEvent(detail, 'en') },
  eventWithdrawn: { vi: (detail) => withdrawnEvent(detail, 'vi'), en: (detail) => withdrawnEvent(detail, 'en') },
  findingWaived: { vi: (detail) => waivedFinding(detail, 'vi'), en: (detail) => waivedFinding(detail, 'en') },
  waiverWithdrawn: { vi: (detail) => withdrawnWaiver(detail, 'vi'), en: (detail) => withdrawnWaiver(detail, 'en') },
  waiversCarried: { vi: (detail) => carriedWaivers(detail, 'vi'), en: (detail) => carriedWaivers(detail, 'en') },
  ruleSet: { vi: (detail) => setRule(detail, 'vi'), en: (detail) => setRule(detail, 'en') },
  moneyRecorded: ofMoney('moneyRecorded'),
  moneyTransferred: ofMoney('moneyTransferred'),
  moneyCarriedOver: ofMoney('moneyCarriedOver'),
  moneyWithdrawn: ofMoney('moneyWithdrawn'),
  lineLinked: ofMoney('lineLinked'),
  policySet: ofMoney('policySet'),
}

const isEventKind = (kind: string): kind is EventKind => Object.hasOwn(tellers, kind)

/** "Nguyễn Thị Minh báo tiến độ 64%: “đã có số liệu 9 đơn vị”". A kind of a newer server is named as it is. */
export const eventSentence = (entry: EventEntry, lang: Language): string => {
  const who = entry.byName ?? (lang === 'vi' ? 'Người dùng không còn trong hệ thống' : 'A former user')
  return `${who} ${isEventKind(entry.kind) ? tellers[entry.kind][lang](entry.detail) : entry.kind}`
}
