// Whoever follows the plan up leads nearly all of it: it urges itself. A note, for the one who signs.

import type { CheckedDuty } from '../input.ts'
import type { Rule } from '../rule.ts'
import { bodyKey, sameBody } from './same-body.ts'

const FOLLOWS_UP = /(?:theo dõi|đôn đốc)/iu
const ENOUGH_TASKS = 5
const NEARLY_ALL = 0.9
/** A name that another holds word by word, such as one that leaves out "Quản lý", is told by no fewer words. */
const ENOUGH_WORDS = 5

const within = (short: string, long: string): boolean => {
  const [words, others] = [short.split('-'), new Set(long.split('-'))]
  return words.length >= ENOUGH_WORDS && long.startsWith(`${words[0]}-`) && words.every((word) => others.has(word))
}

const meansSame = (a: string, b: string): boolean => sameBody(a, b) || within(a, b) || within(b, a)

const monitorOf = (duties: readonly CheckedDuty[]): CheckedDuty | undefined =>
  duties.find(({ text, from }) => from.length === 1 && FOLLOWS_UP.test(text))

export const selfMonitoring: Rule<'task/self-monitoring'> = {
  severity: 'note',
  basis: null,
  find: ({ tasks, duties }) => {
    const duty = monitorOf(duties)
    const monitor = duty?.from[0]
    const led = tasks.filter(({ leads }) => leads.value.length > 0)
    if (duty === undefined || monitor === undefined || led.length < ENOUGH_TASKS) return []
    const key = bodyKey(monitor)
    const own = led.filter(({ leads }) => leads.value.every((name) => meansSame(bodyKey(name), key)))
    return own.length < led.length * NEARLY_ALL ? [] : [{ data: { monitor, leads: own.length, of: led.length }, span: duty.span }]
  },
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Quý II/2026
2 | Mua sắm thiết bị còn thiếu | Sở Y tế | Quý III/2026
3 | Tập huấn sử dụng thiết bị | Sở Y tế | Quý III/2026
4 | Kiểm tra việc sử dụng thiết bị | Sở Y tế | Quý IV/2026
5 | Truyền thông phòng bệnh | Sở Y tế | Quý IV/2026
IV. TỔ CHỨC THỰC HIỆN
1. Sở Y tế theo dõi, đôn đốc, tổng hợp kết quả thực hiện, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Quý II/2026
2 | Mua sắm thiết bị còn thiếu | Sở Tài chính | Quý III/2026
3 | Tập huấn sử dụng thiết bị | Sở Y tế | Quý III/2026
4 | Kiểm tra việc sử dụng thiết bị | Thanh tra tỉnh | Quý IV/2026
5 | Truyền thông phòng bệnh | Sở Y tế | Quý IV/2026
IV. TỔ CHỨC THỰC HIỆN
1. Sở Y tế theo dõi, đôn đốc, tổng hợp kết quả thực hiện, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.`,
  },
}
