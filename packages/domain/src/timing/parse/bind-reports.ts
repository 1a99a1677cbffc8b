// A report named by its period comes again each period, whether or not the phrase says so: "báo cáo 6 tháng (trước ngày
// 10/6) và năm (trước ngày 05/12)", "trước ngày 15/12 (báo cáo năm)". A report of a named period ("báo cáo năm 2026",
// "báo cáo quý II") does not.

import type { Unit } from '../rule.ts'
import { roundAt } from './bind-rounds.ts'
import type { When } from './expression.ts'
import { inYear, weekRound, yearRound, type Sentence } from './joining.ts'
import { yearless } from './piece.ts'
import { END, matchAt, sticky } from './scan.ts'

const REPORT =
  '(?:báo cáo|sơ kết|tổng kết)(?: (?:kết quả|sơ kết|tổng kết|đánh giá|tình hình|số liệu|công tác|tổng hợp|thực hiện|nhiệm vụ|định k[ỳì]|theo)){0,5}'
const PERIOD =
  '(tháng|qu[ýí](?: (?:[1-4]|i{1,3}|iv)(?![\\dA-Za-zÀ-ỹ]))?|(?:0?6|sáu) tháng(?: (?:đầu|cuối) năm)?|(?:0?9|chín) tháng(?: đầu năm)?|năm)'
const NAMED_BEFORE = new RegExp(`(?<![A-Za-zÀ-ỹ])${REPORT} ${PERIOD}[ ,:(–-]{0,4}(?:(?:gửi|nộp|xong|hoàn thành)[ ,:]{0,3})?$`, 'u')
const NAMED_AFTER = sticky(`,? ?(?:\\(|đối với |với |cho )(?:đối với )?${REPORT} ${PERIOD}${END}(?! ?(?:\\d|[ivx]{1,3}${END})| (?:trước|sau|học))`)
const REACH = 120

const unitOf = (period: string): Unit =>
  period === 'năm' || /^(?:0?9|chín)/.test(period) ? 'year' : period === 'tháng' ? 'month' : period.startsWith('qu') ? 'quarter' : 'half'

const periodBeside = (lower: string, when: When): string | null =>
  (NAMED_BEFORE.exec(lower.slice(Math.max(0, when.start - REACH), when.start)) ?? matchAt(NAMED_AFTER, lower, when.end))?.[1] ?? null

const isYearlessDay = ({ items }: When): boolean => items.every((item) => yearless(item) && item.last.unit === 'day')

const NAMED_WEEKLY = new RegExp(`(?<![A-Za-zÀ-ỹ])${REPORT} tuần[ ,:(–-]{0,4}(?:(?:gửi|nộp|xong|hoàn thành)[ ,:]{0,3})?$`, 'u')

/** "Báo cáo tuần trước 15 giờ thứ Sáu". */
const bindWeekly = (sentence: Sentence): void => {
  sentence.slots.forEach((element, at) => {
    if (element?.t !== 'weekday' || element.nths.length > 0) return
    const before = sentence.lower.slice(Math.max(0, element.start - REACH), element.start)
    if (NAMED_WEEKLY.test(before)) sentence.slots[at] = roundAt(element, weekRound)
  })
}

/** A limit without a year beside such a report comes round with it. */
export const bindReports = (sentence: Sentence): void => {
  bindWeekly(sentence)
  sentence.slots.forEach((element, at) => {
    if (element?.t !== 'when' || !isYearlessDay(element) || element.andLater || element.cue === 'from' || element.cue === 'upTo') return
    const period = periodBeside(sentence.lower, element)
    if (period === null) return
    const rounds = element.items.every(inYear) ? yearRound : [{ unit: unitOf(period), interval: 1, slot: null }]
    sentence.slots[at] = roundAt(element, rounds)
  })
}
