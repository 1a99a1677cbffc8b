// What a heading over rows says for all of them: who ("I. Sở Mẫu chủ trì", "Nhiệm vụ của Phòng Mẫu") and when
// ("Nhiệm vụ hoàn thành trong quý I").

import { slice, type Passage } from '../extract/passage.ts'
import { markerOf } from '../extract/marker.ts'
import { opensOrganisation } from './organisation-words.ts'
import { leadIn } from './sentence-roles.ts'
import { mainPhrase } from './time-phrases.ts'
import { VERB } from './verbs.ts'

export type SaidAbove = {
  readonly lead: { readonly name: Passage; readonly sureness: 'likely' | 'doubtful' } | null
  readonly timing: Passage | null
}

export const nothingAbove: SaidAbove = { lead: null, timing: null }

/** "Nhiệm vụ của …", "Các nhiệm vụ giao …", "Đối với …". */
const GIVEN =
  /^(?:(?:các |những |danh mục |nhóm )*(?:nhiệm vụ|công việc|nội dung|phần việc|việc)(?: \p{Ll}+){0,3}? (?:giao cho|giao|của|do|thuộc|phân công cho|cho|đối với)|đối với|giao(?: cho)?)\s+/iu
/** "… chủ trì", "… thực hiện:" after the name. */
const DOES = /\s*(?:[-–:,]\s*)?(?:là\s+)?(?:(?:cơ quan|đơn vị)\s+)?(?:chủ trì|thực hiện|phụ trách|tham mưu|chịu trách nhiệm|đầu mối)[\s\p{L},:.()]*$/iu
/** A heading that names no more than a body. */
const LONGEST_NAME = 80

const leadOf = (title: Passage): SaidAbove['lead'] => {
  const text = title.text.replace(/\s*[:.;]\s*$/u, '')
  const given = GIVEN.exec(text)?.[0].length ?? 0
  const does = DOES.exec(text)
  const named = text.slice(given, does?.index ?? text.length)
  if (opensOrganisation(named) && named.length <= LONGEST_NAME) {
    const name = slice(title, given, given + named.length)
    if (given > 0 || does !== null) return { name, sureness: 'likely' }
    // "Thanh tra, kiểm tra" begins as a body's name does and is a field of work.
    return VERB.test(named.toLowerCase()) || /^[^,]+,\s+\p{Ll}/u.test(named) ? null : { name, sureness: 'doubtful' }
  }
  const later = leadIn(title.text)
  return later === null ? null : { name: slice(title, later[0], later[1]), sureness: 'likely' }
}

/** `title` with or without its number. */
export const saidBy = (heading: Passage): SaidAbove => {
  const title = slice(heading, markerOf(heading.text)?.length ?? 0)
  const phrase = mainPhrase(title.text)
  return { lead: leadOf(title), timing: phrase === null ? null : slice(title, phrase.from, phrase.to) }
}

/** The nearer heading says it, where it does. */
export const nearest = (levels: readonly SaidAbove[]): SaidAbove => ({
  lead: levels.findLast((level) => level.lead !== null)?.lead ?? null,
  timing: levels.findLast((level) => level.timing !== null)?.timing ?? null,
})
