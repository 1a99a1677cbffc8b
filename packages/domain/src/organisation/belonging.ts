// To whom the bodies of a set phrase belong: "Các phòng, đơn vị trực thuộc Sở" means those of a Sở, and neither
// "Văn phòng UBND tỉnh" nor "Thanh tra tỉnh". A known parent decides; else an owner that the body's name ends in.

import { slug } from './fold.ts'
import type { Organisation } from './organisation.ts'

const OF = /(?:^|\s)(?:trực thuộc|thuộc)\s+(?:các\s+)?(sở|bộ|cục|chi cục|ban|ubnd|đảng ủy|tỉnh ủy|trung tâm)(?!\p{L})/u
/** Names that say whose they are: "Văn phòng UBND tỉnh", "Thanh tra tỉnh", "Phòng Kinh tế xã Mẫu Một". */
const OWNED =
  /^(?:văn phòng|phòng|thanh tra|ban|trung tâm|đội|tổ)\s(?:.*\s)?(sở|bộ|cục|chi cục|ubnd|hđnd|tỉnh ủy|thành ủy|đảng ủy|chính phủ|quốc hội|tỉnh|thành phố|xã|phường|huyện)(?!\p{L})/u
/** A centre "of the province" may well belong to one of its Sở. */
const LEVELS = new Set(['tỉnh', 'thành phố'])
const SELF_STANDING = /^(?:văn phòng|phòng|thanh tra|ban)\s/u

/** The kind of body that a phrase says its members belong to; null where it says none. `plain`: lower case, "ubnd". */
export const ownerOf = (plain: string): string | null => OF.exec(plain)?.[1] ?? null

const ownerInName = (plain: string): string | null => {
  const owner = OWNED.exec(plain)?.[1] ?? null
  return owner !== null && LEVELS.has(owner) && !SELF_STANDING.test(plain) ? null : owner
}

/** Whether a body may belong where a set phrase says; `name` is one of its names, made plain. */
export const mayBelong = (collective: Organisation, owner: string | null, unit: Organisation, name: string): boolean => {
  if (owner === null) return collective.parent === null || unit.parent === null || collective.parent === unit.parent
  if (unit.parent !== null && collective.parent !== null) return unit.parent === collective.parent
  if (unit.parent !== null) return `${unit.parent}-`.startsWith(`${slug(owner)}-`) || slug(owner) === unit.parent
  const said = ownerInName(name)
  return said === null || said === owner
}
