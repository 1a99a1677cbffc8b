// "Định kỳ báo cáo theo quy định", "hằng năm báo cáo": that it comes again, and not by which day. A note where it says how
// often, or where another report of the plan has its day: the one that compiles often follows from it.

import type { TimingRule } from '../../timing/rule.ts'
import type { CheckedDuty } from '../input.ts'
import type { Rule } from '../rule.ts'

const PERIODIC = /định kỳ|(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần)|sơ kết|tổng kết/iu

const lacksDay = (rule: TimingRule): boolean =>
  rule.kind === 'unstated' || rule.kind === 'perPlan' || rule.kind === 'continuous' || (rule.kind === 'every' && rule.slot === null && rule.sense === 'within')

const isDated = ({ timing }: CheckedDuty): boolean => !timing.value.rules.every((rule) => lacksDay(rule) || rule.kind === 'onDemand')

const isPeriodic = ({ text, timing }: CheckedDuty): boolean => PERIODIC.test(`${timing.value.phrase} ${text}`)

export const noDay: Rule<'duty/no-day'> = {
  severity: 'warning',
  basis: { act: 'Nghị định 09/2019/NĐ-CP', article: 'Điều 8' },
  find: ({ duties }) => {
    const without = duties.filter((duty) => isPeriodic(duty) && duty.timing.value.rules.every(lacksDay))
    const [first] = without
    if (first === undefined) return []
    const data = { text: first.text, count: without.length, of: duties.length }
    const saysSomething = duties.some(isDated) || without.every(({ timing }) => timing.value.rules.some(({ kind }) => kind === 'every'))
    return [{ data, span: first.span, severity: saysSomething ? 'note' : 'warning' }]
  },
  examples: {
    breaks: `IV. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành định kỳ gửi báo cáo kết quả thực hiện về Sở Y tế để tổng hợp.`,
    passes: `IV. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành định kỳ gửi báo cáo kết quả thực hiện về Sở Y tế trước ngày 20/12 hằng năm để tổng hợp.`,
  },
}
