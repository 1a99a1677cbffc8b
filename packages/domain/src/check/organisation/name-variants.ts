// One body written in more than one way: with and without a capital, "và" or "Quản lý" left out. Abbreviations are no
// variant, and neither is where the tone is set.

import { expandAbbreviations } from '../../organisation/abbreviations.ts'
import { slug } from '../../organisation/fold.ts'
import { syllable } from '../../organisation/same-spelling.ts'
import type { Rule } from '../rule.ts'
import { namedBodies, type NamedBody } from './named-bodies.ts'

/** Small words that come and go. */
const SMALL = /-(?:va|quan-ly)(?=-)/gu

const abbreviated = (name: string): boolean => expandAbbreviations(name) !== name

/** As written, but for the tone's place, signs between and the first letter's case. */
const spelling = (name: string): string =>
  name
    .split(/[^\p{L}\p{M}\d]+/u)
    .map((word) => (word.charAt(0) === word.charAt(0).toUpperCase() ? `^${syllable(word)}` : syllable(word)))
    .join(' ')
    .replace(/^\^/, '')

export const nameVariants: Rule<'organisation/name-variants'> = {
  severity: 'note',
  basis: null,
  find: (input) => {
    const byName = new Map<string, NamedBody[]>()
    for (const body of namedBodies(input)) {
      if (abbreviated(body.name)) continue
      const key = slug(body.name).replace(SMALL, '')
      byName.set(key, [...(byName.get(key) ?? []), body])
    }
    const several = [...byName.values()]
      .map((bodies) => [...new Map(bodies.map((body) => [spelling(body.name), body])).values()])
      .filter((bodies) => bodies.length > 1)
    const span = several[0]?.[1]?.span ?? null
    return several.length === 0 ? [] : [{ data: { variants: several.map((bodies) => bodies.map(({ name }) => name)) }, span }]
  },
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Công Thương | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Công thương | Báo cáo | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Công Thương | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Công Thương | Báo cáo | Quý III/2026`,
  },
}
