// A report on a year or a quarter is due before its data are closed, or on the very day: it cannot hold them. A note:
// units often report ahead, on what they have.

import { daysBetween, type LocalDate } from '../../date/local-date.ts'
import { cutOffGap, reportPeriod } from '../../duty/report-period.ts'
import type { CheckedDuty, CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { datesIn } from './dated.ts'

/** The plan says itself up to when the data go. */
const OWN_CUT_OFF = /chốt số liệu|số liệu (?:tính )?(?:đến|từ)|(?<!\p{L})ước (?:cả năm|thực hiện)|tính từ ngày/iu
/** The decree binds bodies of the state. */
const NOT_BOUND = /(?<!\p{L})(?:tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|đảng ủy|đảng uỷ|liên đoàn|đoàn thanh niên|hội|công ty|tập đoàn|trường|bệnh viện)(?!\p{L}| đồng)/iu
/** Further ahead the report is on another period: the last one, the school year. */
const AHEAD = { year: 45, shorter: 20 } as const

/** How far ahead; null where it comes more often, or once. */
const reach = ({ timing }: CheckedDuty): number | null => {
  const units = timing.value.rules.flatMap((rule) => (rule.kind === 'every' ? [rule.unit] : []))
  if (units.includes('half') || units.includes('quarter')) return AHEAD.shorter
  return units.includes('year') ? AHEAD.year : null
}

type Early = { readonly due: LocalDate; readonly cutOff: LocalDate; readonly workingDays: number }

/** The first period that the plan leaves too little time for. */
const early = (duty: CheckedDuty, input: CheckInput): Early | null => {
  const ahead = reach(duty)
  if (ahead === null) return null
  for (const { key, due } of datesIn(duty.timing.value, input)) {
    const period = reportPeriod(key)
    if (period === null) continue
    const { verdict, workingDays } = cutOffGap(period.to, due, input.facts.calendar)
    if (verdict !== 'enough' && daysBetween(due, period.to) <= ahead) return { due, cutOff: period.to, workingDays }
  }
  return null
}

const find = (input: CheckInput): readonly Found<'duty/before-cut-off'>[] => {
  if (NOT_BOUND.test(input.document.issuer.value ?? '') || input.text.some(({ text }) => OWN_CUT_OFF.test(text))) return []
  const found = input.duties.flatMap((duty) => {
    const one = early(duty, input)
    return one === null ? [] : [{ duty, ...one }]
  })
  const [first] = found
  if (first === undefined) return []
  const { duty, due, cutOff, workingDays } = first
  return [{ data: { text: duty.text, due, cutOff, workingDays, count: found.length }, span: duty.timing.span ?? duty.span }]
}

export const beforeCutOff: Rule<'duty/before-cut-off'> = {
  severity: 'note',
  basis: { act: 'Nghị định 09/2019/NĐ-CP', article: 'Điều 8 khoản 5, Điều 12' },
  find,
  examples: {
    breaks: `IV. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành gửi báo cáo kết quả thực hiện về Sở Y tế trước ngày 15/11 hằng năm để tổng hợp.`,
    passes: `IV. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành gửi báo cáo kết quả thực hiện về Sở Y tế trước ngày 20/12 hằng năm để tổng hợp.`,
  },
}
