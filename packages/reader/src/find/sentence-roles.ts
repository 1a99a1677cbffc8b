// Who a sentence gives work to: "Giao Sở Mẫu chủ trì, phối hợp với … tham mưu …", "Phòng Mẫu rà soát …". A name ends
// where the verb begins; the verbs are those of Vietnamese administrative prose.

import { opensOrganisation } from './organisation-words.ts'
import { VERB } from './verbs.ts'

/** A dash ends a name, unless the name itself has it: "Phòng Kế hoạch - Tài chính". */
const ENDS = /[;:.()]|\s[-–]\s(?!\p{Lu}\p{Ll})/u
const LONGEST = 260
/** Bodies in one list. */
const MOST_NAMES = 30

export type Part = readonly [number, number]

const SMALL = /^(?:và|các|của|có|liên|quan|trên|địa|bàn|thuộc|sở|ban|ngành|bộ|phòng|đơn|vị|phương|cơ|cấp|tỉnh|thành|phố|huyện|xã|phường|thị|trấn|đặc|khu|hội|đoàn|thể|nhân|dân|trực|chính|quyền|lực|lượng|chức|năng|doanh|nghiệp|trang|bị)$/u

/** A name's words take a capital at their first syllable and a small second one: it ends where two small ones meet. */
const capitalisedLength = (text: string): number => {
  let [end, open] = [0, true]
  for (const match of text.matchAll(/[^\s,]+/gu)) {
    const word = match[0]
    if (/^[-–]$/u.test(word)) {
      open = true
      continue
    }
    const capital = /^\p{Lu}/u.test(word)
    if (!capital && !open && !SMALL.test(word)) break
    open = capital
    end = match.index + word.length
  }
  return end
}

/** "Phòng Mẫu - Cơ quan thường trực": another body after a dash, no part of the name. */
const secondBody = (text: string): number | undefined => {
  for (const match of text.matchAll(/\s[-–]\s+/gu))
    if (opensOrganisation(text.slice(match.index + match[0].length))) return match.index
  return undefined
}

/** Verbs that are also what a body is for: "Phòng Quy hoạch xây dựng;" ends with its field of work. */
const FIELD_AT_END =
  /^[\s,]?(?:xây dựng|kiểm tra|thanh tra|đào tạo|bồi dưỡng|thẩm định|giám sát|tuyên truyền|tổng hợp|hỗ trợ|đánh giá|khảo sát|nghiên cứu|thông tin)\s*(?:[;.()]|$)/u

/** "Phòng Hậu cần (PH10) chủ trì": a short name in brackets before the verb belongs to the name. */
const SHORT_NAME = /\([\p{Lu}\d][\p{L}\d&.-]{1,14}\)(?=\s)/u
const verbAfterShortName = (rest: string): number => {
  const short = SHORT_NAME.exec(rest)
  if (short === null || short.index !== rest.indexOf('(')) return -1
  const end = short.index + short[0].length
  return VERB.exec(rest.slice(end))?.index === 0 && !/[;:.]/u.test(rest.slice(0, short.index)) ? end : -1
}

const verbIn = (rest: string): number => {
  const at = VERB.exec(rest)?.index ?? -1
  return at > 0 && FIELD_AT_END.test(rest.slice(at)) ? -1 : at
}

/** "Giám đốc các trung tâm;": the heads of many, named by what they lead in small words, up to the sign. */
const HEADS_OF_MANY = /^(?:tổng )?(?:giám đốc|hiệu trưởng|hạt trưởng|thủ trưởng|trưởng|chủ tịch|bí thư|chánh văn phòng) các\s[^.:;()]{2,60};/iu

/** Where the name that begins at `from` ends: at a verb or a sign; null where nothing named stands there. */
const nameFrom = (text: string, from: number, more = MOST_NAMES): Part | null => {
  const rest = text.slice(from, from + LONGEST)
  if (
    !opensOrganisation(rest) &&
    !/^(?:các|những)\s+(?:sở|ban|tiểu ban|ngành|phòng|đơn vị|cơ quan|địa phương|bộ|huyện|xã|phường|trường|bệnh viện|hội|tổ chức|đoàn thể|doanh nghiệp|thôn|trạm|khoa|trung tâm|chi cục|lực lượng|cấp|chi bộ|hộ|viện)(?=[\s,;.]|$)/iu.test(rest)
  )
    return null
  const named = verbAfterShortName(rest)
  const verb = named > 0 ? named : verbIn(rest)
  const ends = [verb, named > 0 ? undefined : ENDS.exec(rest)?.index, secondBody(rest)].filter(
    (index): index is number => index !== undefined && index > 0,
  )
  let end = Math.min(...ends, rest.length)
  // Up to a colon it is the name, small words and all: "Phòng Quản lý du lịch: chủ trì …".
  const short = capitalisedLength(rest.slice(0, end))
  const keeps = rest[end] === ':' || FIELD_AT_END.test(rest.slice(short, end)) || (rest[end] === ';' && HEADS_OF_MANY.test(rest))
  if (verb !== end && !keeps) end = Math.min(end, short)
  // A list of bodies goes on over its semicolons.
  if (more > 0 && rest[end] === ';' && opensOrganisation(rest.slice(end + 1).trimStart())) {
    const next = nameFrom(
      text,
      from + end + 1 + (rest.slice(end + 1).length - rest.slice(end + 1).trimStart().length),
      more - 1,
    )
    if (next !== null) end = next[1] - from
  }
  return end < 3 || (ends.length === 0 && rest.length === LONGEST)
    ? null
    : [from, from + rest.slice(0, end).replace(/(?:[\s,]|\s(?:và|với|của|cùng))+$/u, '').length]
}

const GIVES = /^(?:[-+•]\s*)?(?:giao(?:\s+cho|\s+nhiệm vụ cho)?|đề nghị|yêu cầu|ủy quyền cho)\s+/iu

/** The body a paragraph gives work to, as a part of `text`. */
export const subjectOf = (text: string): Part | null => {
  const gives = GIVES.exec(text)
  const from = gives?.[0].length ?? /^[-+•]\s+/u.exec(text)?.[0].length ?? 0
  const name = nameFrom(text, from)
  if (name === null) return null
  // "Lãnh đạo xây dựng …" under the name of a Party body is what it does.
  if (/^lãnh đạo$/iu.test(text.slice(name[0], name[1]))) return null
  // Without "Giao" a name is a subject only when a verb follows, or a colon and words: "Sở Mẫu: Rà soát …".
  const after = text.slice(name[1], name[1] + 40)
  return gives !== null || VERB.test(after) || /^\s*:\s+\p{Lu}\p{Ll}/u.test(after) ? [name[0], name[1]] : null
}

const BEFORE_LEAD = /(?:[;,.:(]\s*|\s(?:do|giao|giao cho|bởi)\s+)(?=\p{Lu}|các\s)/gu
const LEADS = /^\s*(?:là\s+)?(?:(?:cơ quan|đơn vị|đầu mối)\s+)?(?:chủ trì|làm đầu mối|chịu trách nhiệm chính|tham mưu(?=[\s,;])|được phân công(?:\s+phụ trách)?(?=\s*(?:[;.)]|$))|phụ trách(?=\s*(?:[;.)]|$))|thực hiện(?=\s*(?:[;.)]|$)))/u

/** A bracket at the end that names a body first: "… (Phòng Mẫu; 05/02/2026)." */
const ALONE = /^\s*(?:\)|;[^()]{0,60}\))[\s.;]*$/u

const PERSON = /(?:^|\s)(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|đ\/c)\s+\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){0,4}\s*$/u

/** The body that a later clause gives the work to: "… do Trung tâm Mẫu chủ trì", "…; Ban Mẫu chủ trì, …". */
export const leadIn = (text: string): Part | null => {
  for (const match of text.slice(0, LONGEST * 8).matchAll(BEFORE_LEAD)) {
    const from = match.index + match[0].length
    if (!opensOrganisation(text.slice(from, from + 40)) && !text.startsWith('các ', from)) continue
    const name = nameFrom(text, from, 0)
    if (name === null) continue
    const after = text.slice(name[1])
    // "bà Trần Thị Mẫu (Trưởng ban)": who she is.
    if (PERSON.test(text.slice(Math.max(0, match.index - 60), match.index))) continue
    if (LEADS.test(after.slice(0, 40)) || (match[0].startsWith('(') && ALONE.test(after))) return name
  }
  return null
}

const ASKS = /\s(?:đề nghị|yêu cầu|giao|chỉ đạo)\s+(?=\p{L})/gu

/** Whom an opening line asks for what is listed under it: "…, Sở Mẫu đề nghị các đơn vị thực hiện như sau:". */
export const askedIn = (text: string): Part | null => {
  if (!/:\s*$/u.test(text)) return null
  for (const match of text.matchAll(ASKS)) {
    const name = nameFrom(text, match.index + match[0].length)
    if (name !== null) return name
  }
  return null
}

const WITH = /[Pp]hối hợp(?:\s+chặt chẽ)?(?:\s+thực hiện)?\s+(?:(?:với|cùng)\s+|(?=\p{Lu}))/u

const BEFORE_PARTNER = /(?:[;(]\s*|\s(?:đề nghị|đề xuất|mời|yêu cầu)\s+)(?=\p{Lu})/gu
const JOINS = /^\s*(?:cùng\s+)?phối hợp(?!\s+(?:với|cùng|chặt chẽ với))/u

/** "…; Sở Mẫu phối hợp thực hiện": named before the verb. */
const joining = (text: string): Part | null => {
  for (const match of text.slice(0, LONGEST * 8).matchAll(BEFORE_PARTNER)) {
    const from = match.index + match[0].length
    const name = opensOrganisation(text.slice(from, from + 40)) ? nameFrom(text, from, 0) : null
    if (name !== null && JOINS.test(text.slice(name[1], name[1] + 40))) return name
  }
  return null
}

/** Whom it is done with. */
export const partnersOf = (text: string): Part | null => {
  const match = WITH.exec(text)
  const named = match === null ? null : nameFrom(text, match.index + match[0].length)
  return named ?? joining(text)
}

/** "Giao …", or "Chủ trì …" under the heading of a body. */
export const assigns = (text: string): boolean =>
  /^(?:[-+•]\s*)?chủ trì[\s,]/iu.test(text) || (/^(?:[-+•]\s*)?giao\s/iu.test(text) && subjectOf(text) !== null)
