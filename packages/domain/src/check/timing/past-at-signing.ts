// The time was over on the day the plan was signed, or nearly: the task is late before anybody has read of it. Where the
// day of signing is blank, it is at least that of the latest document cited.

import { daysBetween, yearOf, type LocalDate } from '../../date/local-date.ts'
import type { CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { gathered } from '../task/about.ts'
import { onceIn, type Once } from './once.ts'

/** What is left of a window when less than this share of it is, and no more days than this. */
const LEAST_SHARE = 0.25
const FEW_DAYS = 21
/** A limit this close leaves no time to act. */
const AT_ONCE = 1
/** What is to be done at once is meant so. */
const URGENT = /công điện|công văn/iu

type Signed = { readonly on: LocalDate; readonly known: 'issued' | 'cited' }

const signedOn = ({ document, citations, years }: CheckInput): Signed | null => {
  if (document.issuedOn.value !== null) return { on: document.issuedOn.value, known: 'issued' }
  // A slip in a date cited would make everything late: a plan is signed before its first year is out.
  if (years === null) return null
  let latest: LocalDate | null = null
  for (const { mentions } of citations)
    for (const { date } of mentions) if (date !== null && yearOf(date) <= years[0] && (latest === null || date > latest)) latest = date
  return latest === null ? null : { on: latest, known: 'cited' }
}

const isLate = ({ from, due }: Once, on: LocalDate): boolean => {
  const left = daysBetween(on, due)
  if (from === null || from === due) return left <= AT_ONCE
  return left <= FEW_DAYS && left < (daysBetween(from, due) + 1) * LEAST_SHARE
}

const find = (input: CheckInput): readonly Found<'timing/past-at-signing'>[] => {
  const signed = signedOn(input)
  if (signed === null) return []
  const late = input.tasks.flatMap((task) => {
    const times = onceIn(task.timing.value)
    // Of several times one may be past: the plan tells what was done before it.
    const last = times.reduce<Once | null>((latest, one) => (latest === null || one.due > latest.due ? one : latest), null)
    const dated = task.timing.value.rules.every(({ kind }) => kind === 'within' || kind === 'by')
    const first = times[0]
    const told = dated ? last : (first ?? null)
    if (told === null || !isLate(told, signed.on)) return []
    const daysLeft = daysBetween(signed.on, told.due)
    const extra = { phrase: task.timing.value.phrase.trim(), due: told.due, signed: signed.on, known: signed.known, daysLeft }
    return [{ task, extra, span: task.timing.span ?? task.span }]
  })
  const past = late.filter(({ extra }) => extra.daysLeft < 0)
  const soon = URGENT.test(input.document.kind.value ?? '') ? [] : late.filter(({ extra }) => extra.daysLeft >= 0)
  return [
    ...gathered(past, input.tasks),
    ...gathered(soon, input.tasks, 1).map((one) => ({ ...one, severity: 'note' as const })),
  ]
}

export const pastAtSigning: Rule<'timing/past-at-signing'> = {
  severity: 'warning',
  basis: null,
  find,
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Tháng 01/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Tháng 6/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
  },
}
