// "Vì sao ngày này?": one sentence for each step from the phrase to the day, with its legal basis.

import { unreachable, weekdayOf, type LocalDate, type Reason, type RestReason } from '@tiendo/domain'
import { dayOffName } from '../calendar/day-off-name.ts'
import { formatDate, formatDateWithWeekday, formatPeriod, weekdayName } from '../format/date.ts'
import type { Language } from '../language.ts'
import { keyName } from './key-name.ts'
import { ruleSentence } from './rule-sentence.ts'

const restWords = (rest: RestReason, lang: Language): string => {
  if (rest.kind === 'weeklyRest') return lang === 'vi' ? 'nghỉ hằng tuần' : 'weekly rest'
  return `${dayOffName(rest.dayOff, lang)} (${rest.dayOff.basis})`
}

const dated = (date: LocalDate, lang: Language): string =>
  lang === 'vi'
    ? `${formatDate(date, lang)} (${weekdayName(weekdayOf(date), lang)})`
    : formatDateWithWeekday(date, lang)

type ReasonOf<Kind extends Reason['kind']> = Extract<Reason, { readonly kind: Kind }>

const eventSentence = ({ event, on, symbol }: ReasonOf<'event'>, lang: Language): string => {
  const day = formatDate(on, lang)
  const by = symbol === null ? '' : ` (${symbol})`
  switch (event.kind) {
    case 'issued':
      return lang === 'vi'
        ? `Tính từ ngày ban hành kế hoạch: ${day}${by}.`
        : `Counted from the day the plan was issued: ${day}${by}.`
    case 'named':
      return lang === 'vi' ? `Tính từ sự kiện “${event.words}”: ${day}${by}.` : `Counted from “${event.words}”: ${day}${by}.`
    case 'day':
      return lang === 'vi' ? `Tính từ ngày ${day} ghi trong văn bản.` : `Counted from ${day}, named in the document.`
    case 'unsaid':
      return lang === 'vi'
        ? `Văn bản không nêu tính từ khi nào; ngày được ghi nhận: ${day}${by}.`
        : `The document does not say from when; the day recorded: ${day}${by}.`
    default:
      return unreachable(event)
  }
}

const movedSentence = ({ was, due, reason, on }: ReasonOf<'moved'>, lang: Language): string => {
  const [to, decided] = [dated(due, lang), formatDate(on, lang)]
  if (was === null)
    return lang === 'vi'
      ? `Hạn được ấn định ngày ${decided}: ${to}. Lý do: ${reason}.`
      : `The day was set on ${decided}: ${to}. Why: ${reason}.`
  return lang === 'vi'
    ? `Hạn được dời ngày ${decided}, từ ${formatDate(was, lang)} sang ${to}. Lý do: ${reason}.`
    : `Moved on ${decided}, from ${formatDate(was, lang)} to ${to}. Why: ${reason}.`
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
    case 'window': {
      const span = formatPeriod(reason.from, reason.to, lang)
      return vi ? `Kỳ ${keyName(reason.key, lang)}: ${span}.` : `Period ${keyName(reason.key, lang)}: ${span}.`
    }
    case 'strictlyBefore':
      return vi
        ? `Trước ngày ${day(reason.limit)} là hết ngày ${day(reason.due)}.`
        : `Before ${day(reason.limit)} ends with ${day(reason.due)}.`
    case 'limitIncluded':
      return vi
        ? `Kế hoạch này được đặt để hiểu “trước ngày” là tính cả ngày đó: hạn là hết ngày ${day(reason.limit)}.`
        : `This plan is set to count the day named after “before”: due by the end of ${day(reason.limit)}.`
    case 'lastDay':
      return vi ? `Ngày cuối cùng: ${dated(reason.due, lang)}.` : `Last day: ${dated(reason.due, lang)}.`
    case 'yearFromPlan':
      return vi
        ? `Văn bản không ghi năm; lấy năm ${reason.year} theo thời gian của kế hoạch.`
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
        ? `${moved} Lưu ý: ngày này đã chạm mốc mà văn bản yêu cầu hoàn thành trước.`
        : `${moved} Note: this reaches the day that the document says to finish before.`
    }
    case 'moved':
      return movedSentence(reason, lang)
    case 'replacedRule':
      return vi
        ? `Thời hạn được thay ngày ${day(reason.on)}: ${reason.reason}. Trước đó ghi: “${reason.was}”.`
        : `The timing was replaced on ${day(reason.on)}: ${reason.reason}. It said before: “${reason.was}”.`
    case 'keptFromEarlier':
      return vi
        ? `Thời hạn hiện nay không còn kỳ này; giữ lại vì đã có báo cáo. Theo thời hạn cũ: “${reason.phrase}”.`
        : `The timing no longer has this period; kept because it was reported on. By the earlier timing: “${reason.phrase}”.`
    default:
      return unreachable(reason)
  }
}
