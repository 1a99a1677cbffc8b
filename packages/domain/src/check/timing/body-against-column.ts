// The words of a task say "hằng năm tổ chức", and its time says one quarter of one year: one of the two is wrong.

import { yearOf } from '../../date/local-date.ts'
import type { CheckedTask, CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { gathered } from '../task/about.ts'
import { onceIn } from './once.ts'
import { plainWords } from './phrase.ts'

/** At the head of a sentence it says when; after a noun ("báo cáo hằng năm") it is part of a name. */
const ROUND = /(^|[.;:] )(?:[-+•] ?)?(?:định kỳ )?((?:hằng|hàng|mỗi) (?:năm|quý|tháng)),? (?:\(?\d|ít nhất|tối thiểu|\p{Ll})/u
/** "Mỗi năm" before a noun counts bodies or people, "mỗi năm học" is no round of the plan. */
const NOT_A_ROUND = /(?:hằng|hàng|mỗi) (?:năm|quý|tháng) (?:học|này|sau|trước|một lần)/u

/** `whole`: the task begins with it; further on it may be of one part alone. */
type Round = { readonly words: string; readonly whole: boolean }

const roundOf = ({ title }: CheckedTask): Round | null => {
  const words = plainWords(title.value)
  const [, before = '', round] = ROUND.exec(words) ?? []
  return round === undefined || NOT_A_ROUND.test(words) ? null : { words: round, whole: before === '' }
}

/** The single year of a time that comes once; null where it comes again, or spans years. */
const onlyYear = ({ timing }: CheckedTask): number | null => {
  const times = onceIn(timing.value)
  const [first] = times
  // "Quý I/2026 ban hành kế hoạch" is the time of a part, and says so.
  if (first === undefined || times.length !== timing.value.rules.length || timing.value.rules.some(({ purpose }) => purpose !== null)) return null
  const year = yearOf(first.due)
  return times.every(({ from, due }) => yearOf(due) === year && (from === null || yearOf(from) === year)) ? year : null
}

/** "Năm 2026" leaves room for four quarters. */
const holds = (round: string, { timing }: CheckedTask): boolean =>
  !round.endsWith('năm') && timing.value.rules.some((rule) => rule.kind === 'within' && /^\d{4}(?:-H[12])?$/.test(rule.key))

/** In prose the time is read from the words of the task itself. */
const isApart = ({ timing, title }: CheckedTask): boolean =>
  timing.span !== null && (timing.span.cell !== null || !(title.span?.quote ?? title.value).includes(timing.span.quote))

const find = ({ tasks, years }: CheckInput): readonly Found<'timing/body-against-column'>[] => {
  const found = tasks.flatMap((task) => {
    const round = isApart(task) ? roundOf(task) : null
    if (round === null || onlyYear(task) === null || holds(round.words, task)) return []
    return [{ task, whole: round.whole, extra: { round: round.words, phrase: task.timing.value.phrase.trim() }, span: task.timing.span }]
  })
  // In a plan of one year "hằng năm" may be taken over from the plan above.
  const several = years === null || years[0] < years[1]
  const sure = several && found.every(({ whole }) => whole)
  return gathered(found, tasks).map((one) => ({ ...one, severity: sure ? 'error' : 'warning' }))
}

export const bodyAgainstColumn: Rule<'timing/body-against-column'> = {
  severity: 'error',
  basis: null,
  find,
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Hằng năm tổ chức hội nghị trạm y tế | Sở Nội vụ | Báo cáo | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Hằng năm tổ chức hội nghị trạm y tế | Sở Nội vụ | Báo cáo | Quý III hằng năm`,
  },
}
