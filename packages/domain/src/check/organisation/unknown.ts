// A name that nobody bears, one letter or mark from one in the register or used elsewhere in the plan: a slip.

import { matchOrganisation } from '../../organisation/match-organisation.ts'
import { isSlip, syllables } from '../../organisation/same-spelling.ts'
import type { CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { namedBodies, type NamedBody } from './named-bodies.ts'

/** "Tổ Kiểm tra số 1", "Chi cục khu vực II", "UBND xã Tân An": one sign tells such names apart. */
const TOLD_APART = /\d|(?<!\p{L})[IVX]+(?!\p{L})|^(?:Trường|Trạm|Thôn|Bản|Bệnh viện)\s|(?<!\p{L})(?:số|xã|phường|thôn|bản|huyện|khu|khối|đặc khu|thị trấn|tỉnh|thành phố)\s+\p{Lu}/u

type Known = { readonly name: string; readonly source: 'register' | 'document'; readonly parts: readonly string[] }

/** Names by all but one of their syllables, so that a name is held only against those it may be a slip of. */
const withoutOne = (parts: readonly string[]): readonly string[] => parts.map((_, at) => parts.map((part, i) => (i === at ? '*' : part)).join(' '))

const indexOf = (known: readonly Known[]): ReadonlyMap<string, readonly Known[]> => {
  const index = new Map<string, Known[]>()
  for (const one of known)
    for (const key of withoutOne(one.parts)) {
      const list = index.get(key)
      if (list === undefined) index.set(key, [one])
      else list.push(one)
    }
  return index
}

const nearest = (parts: readonly string[], index: ReadonlyMap<string, readonly Known[]>): Known | null => {
  const near = new Map<string, Known>()
  withoutOne(parts).forEach((key, at) => {
    for (const one of index.get(key) ?? []) {
      const [own, other] = [parts[at] ?? '', one.parts[at] ?? '']
      if (own.length > 1 && other.length > 1 && isSlip(own, other)) near.set(one.parts.join(' '), one)
    }
  })
  const [only] = near.values()
  return only === undefined || near.size > 1 ? null : only
}

const found = ({ name, span }: NamedBody, near: Known): Found<'organisation/unknown'> => {
  const data = { name, near: near.name, source: near.source }
  const at = span === null ? -1 : span.quote.indexOf(name)
  if (span === null || at < 0) return { data, span }
  return { data, span, proposal: { span, instead: span.quote.slice(0, at) + near.name + span.quote.slice(at + name.length) } }
}

export const unknown: Rule<'organisation/unknown'> = {
  severity: 'warning',
  basis: null,
  find: (input: CheckInput) => {
    const bodies = namedBodies(input).filter(({ name }) => !TOLD_APART.test(name))
    const registered = input.facts.organisations
    const often = bodies.filter(({ times }) => times > 1)
    const known = [
      ...registered.filter(({ kind }) => kind === 'unit').map(({ name }) => ({ name, source: 'register' as const, parts: syllables(name) })),
      ...often.map(({ name }) => ({ name, source: 'document' as const, parts: syllables(name) })),
    ]
    const spelled = new Set(known.map(({ parts }) => parts.join(' ')))
    const index = indexOf(known)
    return bodies.flatMap((body) => {
      const parts = syllables(body.name)
      if (parts.length < 3 || (body.times > 1 && matchOrganisation(body.name, registered) === null)) return []
      if (spelled.has(parts.join(' '))) return []
      const near = nearest(parts, index)
      return near === null ? [] : [found(body, near)]
    })
  },
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Nông nghiệp và Môi trường | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nông nghiệp và Môi trường | Báo cáo | Quý III/2026
3 | Tuyên truyền về vệ sinh môi trường | Sở Nông nghiệp và Môi trưởng | Báo cáo | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Tổ Kiểm tra số 1 | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Tổ Kiểm tra số 1 | Báo cáo | Quý III/2026
3 | Tuyên truyền về vệ sinh môi trường | Tổ Kiểm tra số 2 | Báo cáo | Quý III/2026`,
  },
}
