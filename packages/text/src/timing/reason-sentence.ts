// "Vì sao ngày này?": one sentence for each step from the phrase to the day, with its legal basis.

import { nominal, unreachable, weekdayOf, type LocalDate, type Reason, type RestReason } from '@tiendo/domain'
import { dayOffName } from '../calendar/day-off-name.ts'
import { formatDate, formatDateWithWeekday, formatPeriod, weekdayName } from '../format/date.ts'
import type { Language } from '../language.ts'
import { keyName } from './key-name.ts'
import { ruleSentence } from './rule-sentence.ts'

const restWords = (rest: RestReason, lang: Language): string => {
  if (rest.kind === 'weeklyRest') return lang === 'vi' ? 'nghỉ hằng tuần' : 'weekly rest'
  const name = dayOffName(rest.dayOff, lang)
  // A name that people gave ("Ngày thành lập tỉnh") does not begin with "nghỉ", as the others do.
  return `${lang === 'en' || name.startsWith('nghỉ') ? name : `nghỉ: ${name}`} (${rest.dayOff.basis})`
}

const dated = (date: LocalDate, lang: Language): string =>
  lang === 'vi'
    ? `${formatDate(date, lang)} (${weekdayName(weekdayOf(date), lang)})`
    : formatDateWithWeekday(date, lang)

type ReasonOf<Kind extends Reason['kind']> = Extract<Reason, { readonly kind: Kind }>

const isDays = (key: string): boolean => {
  const period = nominal(key)
  return period.kind === 'day' || (period.kind === 'span' && period.first?.kind === 'day' && period.last?.kind === 'day')
}

type WindowReason = ReasonOf<'window'>

const windowVi = ({ key, from, to }: WindowReason): string => {
  if (from === null) return to === null ? 'không nêu ngày' : `đến hết ngày ${formatDate(to, 'vi')}`
  if (to === null) return `từ ngày ${formatDate(from, 'vi')}, không nêu ngày kết thúc`
  const day = formatDate(from, 'vi')
  const span = from === to ? `ngày ${day}` : `từ ngày ${day} đến hết ngày ${formatDate(to, 'vi')}`
  return isDays(key) ? span : `${keyName(key, 'vi')}, ${span}`
}

const windowEn = ({ key, from, to }: WindowReason): string => {
  if (from === null && to === null) return 'no day is named'
  if (from !== null && to === null) return `from ${formatDate(from, 'en')}, no end is named`
  const span = formatPeriod(from, to, 'en')
  return from === null || isDays(key) ? span : `${keyName(key, 'en')}, ${span}`
}

/** What a length is counted from, on either side of it. */
const eventSentence = ({ event, on, symbol }: ReasonOf<'event'>, lang: Language): string => {
  const vi = lang === 'vi'
  const day = `${formatDate(on, lang)}${symbol === null ? '' : ` (${symbol})`}`
  switch (event.kind) {
    case 'issued':
      return vi ? `Mốc tính thời hạn: ngày ban hành kế hoạch, ${day}.` : `Counted from the day the plan was issued: ${day}.`
    case 'named':
      return vi ? `Mốc tính thời hạn: “${event.words}”, ngày ${day}.` : `Counted from “${event.words}”: ${day}.`
    case 'day':
      return vi ? `Mốc tính thời hạn: ngày ${day}, ghi trong văn bản.` : `Counted from ${day}, named in the document.`
    case 'unsaid':
      return vi
        ? `Văn bản không nêu mốc tính thời hạn; mốc được ghi nhận: ngày ${day}.`
        : `The document does not say from when; the day recorded: ${day}.`
    default:
      return unreachable(event)
  }
}

/** What people wrote as a reason, as the end of a sentence. */
const why = (reason: string, lang: Language): string => {
  const words = reason.trim()
  return `${lang === 'vi' ? 'Lý do' : 'Why'}: ${words}${words.endsWith('.') ? '' : '.'}`
}

const movedSentence = ({ was, due, reason, on }: ReasonOf<'moved'>, lang: Language): string => {
  const [to, decided] = [dated(due, lang), formatDate(on, lang)]
  if (lang === 'vi') {
    const moved = was === null ? `được ấn định là ${to}` : `được dời từ ${formatDate(was, lang)} sang ${to}`
    return `Ngày ${decided}, hạn ${moved}. ${why(reason, lang)}`
  }
  const moved = was === null ? `the day was set: ${to}` : `it was moved from ${formatDate(was, lang)} to ${to}`
  return `On ${decided} ${moved}. ${why(reason, lang)}`
}

/** One step of the derivation. `calendar` in a reason is the version of the working calendar it used. */
export const reasonSentence = (reason: Reason, lang: Language): string => {
  const vi = lang === 'vi'
  const day = (date: LocalDate): string => formatDate(date, lang)
  switch (reason.kind) {
    case 'phrase':
      return vi ? `Văn bản ghi: “${reason.phrase}”.` : `The document says: “${reason.phrase}”.`
    case 'rule':
      return vi
        ? `Được hiểu là: ${ruleSentence(reason.rule, lang)}.`
        : `Understood as: ${ruleSentence(reason.rule, lang)}.`
    case 'window':
      return vi ? `Thời gian: ${windowVi(reason)}.` : `Period: ${windowEn(reason)}.`
    case 'strictlyBefore':
      return vi
        ? `Trước ngày ${day(reason.limit)} tức là hết ngày ${day(reason.due)}.`
        : `Before ${day(reason.limit)} means the end of ${day(reason.due)}.`
    case 'limitIncluded':
      return vi
        ? `Theo thiết lập của kế hoạch này, “trước ngày” tính cả ngày được nêu: hạn là hết ngày ${day(reason.limit)}.`
        : `This plan is set to count the day named after “before”: due by the end of ${day(reason.limit)}.`
    case 'lastDay':
      return vi ? `Ngày cuối cùng của thời hạn: ${dated(reason.due, lang)}.` : `Last day: ${dated(reason.due, lang)}.`
    case 'yearFromPlan':
      return vi
        ? `Văn bản không ghi năm; lấy năm ${reason.year} theo thời gian thực hiện của kế hoạch.`
        : `The phrase names no year; ${reason.year} is taken from the plan.`
    case 'event':
      return eventSentence(reason, lang)
    case 'notWorked':
      return vi
        ? `${dated(reason.date, lang)} là ngày ${restWords(reason.rest, lang)}, theo lịch làm việc ${reason.calendar}.`
        : `${dated(reason.date, lang)} is not worked: ${restWords(reason.rest, lang)}, calendar ${reason.calendar}.`
    case 'safe':
      return vi
        ? `Ngày làm việc cuối cùng trong hạn: ${dated(reason.safe, lang)}, theo lịch làm việc ${reason.calendar}.`
        : `Last working day in time: ${dated(reason.safe, lang)}, by work calendar ${reason.calendar}.`
    case 'rolled': {
      const to = `${dated(reason.rolled, lang)}, ${vi ? 'theo lịch làm việc' : 'by work calendar'} ${reason.calendar}`
      const moved = vi
        ? `Theo khoản 5 Điều 148 Bộ luật Dân sự 2015, hạn chuyển sang ngày làm việc tiếp theo: ${to}.`
        : `By Article 148(5) of the Civil Code 2015 it moves to the next working day: ${to}.`
      if (!reason.pastLimit) return moved
      return vi
        ? `${moved} Lưu ý: ngày này đã tới mốc mà văn bản yêu cầu phải hoàn thành trước đó.`
        : `${moved} Note: this reaches the day that the document says to finish before.`
    }
    case 'moved':
      return movedSentence(reason, lang)
    case 'replacedRule':
      return vi
        ? `Ngày ${day(reason.on)}, thời hạn “${reason.was}” được thay bằng “${reason.now}”. ${why(reason.reason, lang)}`
        : `On ${day(reason.on)} “${reason.was}” was replaced by “${reason.now}”. ${why(reason.reason, lang)}`
    case 'keptFromEarlier':
      return vi
        ? `Thời hạn hiện hành không còn kỳ này; kỳ được giữ lại vì đã có báo cáo. Thời hạn cũ: “${reason.phrase}”.`
        : `The timing no longer has this period; it is kept because it was reported on. It was: “${reason.phrase}”.`
    default:
      return unreachable(reason)
  }
}
