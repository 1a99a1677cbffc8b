// Bodies that are no more: on the day of signing, or before the plan ends. What the law ended everywhere, and what the
// authority's register says of its own.

import { matchOrganisation } from '../../organisation/match-organisation.ts'
import { reorganised } from '../../organisation/reorganised.ts'
import { addDays, localDate, type LocalDate } from '../../date/local-date.ts'
import type { Span } from '../../plan/span.ts'
import type { CheckInput } from '../input.ts'
import type { Rule } from '../rule.ts'
import { spanIn } from '../text-parts.ts'
import type { AbolishedBody } from './findings.ts'
import { namedBodies } from './named-bodies.ts'

type Gone = AbolishedBody & { readonly span: Span | null }

/** What is told of the past, or stands in the title of an act. */
const PAST =
  /trước đây|trước khi|trước ngày 0?1[/.]0?[37][/.]2025|(?<!\p{L})(?:cũ|(?<!tài )nguyên)(?!\p{L})|sau sắp xếp|kết thúc hoạt động|chuyển từ|tiếp nhận từ|bàn giao/iu
const OF_ACT = /(?:Thông tư|Nghị định|Nghị quyết|Quyết định|Luật|Đề án|Chương trình)[^;.]{0,240}$/u

const inText = ({ text }: CheckInput, last: LocalDate): readonly Gone[] => {
  const found = new Map<string, Gone>()
  for (const { pattern, since, act, now } of reorganised) {
    if (since > last) continue
    for (const part of text)
      for (const match of part.text.matchAll(pattern)) {
        const before = part.text.slice(Math.max(0, match.index - 260), match.index)
        const around = `${before.slice(-60)} ${part.text.slice(match.index + match[0].length, match.index + match[0].length + 40)}`
        if (PAST.test(around) || OF_ACT.test(before)) continue
        const name = match[0].replace(/\s+/g, ' ')
        const known = found.get(name.toLowerCase())
        const span = known?.span ?? spanIn(part, match.index, match.index + match[0].length)
        found.set(name.toLowerCase(), { name: known?.name ?? name, since, act, now, line: span.line[0], count: (known?.count ?? 0) + 1, span })
      }
  }
  return [...found.values()]
}

const inRegister = (input: CheckInput, last: LocalDate): readonly Gone[] => {
  const { organisations } = input.facts
  if (organisations.length === 0) return []
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  return namedBodies(input).flatMap(({ name, span, times }): readonly Gone[] => {
    const body = matchOrganisation(name, organisations)
    if (body?.validTo === null || body === null || body.validTo >= last) return []
    const now = body.successors.map((id) => names.get(id) ?? id)
    return [{ name, since: addDays(body.validTo, 1), act: null, now, line: span?.line[0] ?? null, count: times, span }]
  })
}

export const abolished: Rule<'organisation/abolished'> = {
  severity: 'warning',
  basis: { act: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15', article: null },
  find: (input) => {
    const { document, years } = input
    const signed = document.issuedOn.value ?? (years === null ? null : localDate(years[0], 1, 1))
    const last = years === null ? signed : localDate(years[1], 12, 31)
    if (signed === null || last === null) return []
    const registered = inRegister(input, last)
    const known = new Set(registered.map(({ name }) => name.toLowerCase()))
    const gone = [...registered, ...inText(input, last).filter(({ name }) => !known.has(name.toLowerCase()))]
    const [first] = gone
    if (first === undefined) return []
    const after = gone.some(({ since }) => since <= signed)
    const bodies = gone.map(({ name, since, act, now, line, count }) => ({ name, since, act, now, line, count }))
    return [{ data: { bodies, signed: after ? ('after' as const) : ('before' as const) }, span: first.span, ...(after ? {} : { severity: 'note' as const }) }]
  },
  examples: {
    breaks: `II. TỔ CHỨC THỰC HIỆN
1. Sở Y tế chủ trì, phối hợp với UBND các huyện, thị xã kiểm tra việc thực hiện.`,
    passes: `II. TỔ CHỨC THỰC HIỆN
1. Sở Y tế chủ trì, phối hợp với UBND các xã, phường kiểm tra việc thực hiện.`,
  },
}
