// What a piece of text looks like: the start of one body's name, part of a collective phrase, a sector, a person.

import { foldVietnamese } from './fold.ts'
import { COLLECTIVE_WORDS, FAMILY_NAMES, SECTORS, UNIT_HEADS } from './vocabulary.ts'

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\s+/g, String.raw`\s+`))
    .join('|')

/** "Công an", "Công An": only the first letter's case tells a name from a word. */
const anyCaseAfterFirst = (pattern: string): string =>
  pattern.replace(/(?<=\\s\+)\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)

/** Words that begin like a head and are not one: "Báo cáo", "Phòng chống", "Tổ chức". */
const SECOND_SYLLABLES = 'cáo|chí|học|chống|chức|hành|máy|nghị|vực|nước|ngũ|hợp|thể|thảo|hiểm y tế|trợ|viên'
const NOT_A_HEAD = String.raw`(?!\s*,?\s+(?:${SECOND_SYLLABLES})(?!\p{L}))`
const HEAD = new RegExp(String.raw`^(?:${anyCaseAfterFirst(alternatives(UNIT_HEADS))})(?!\p{L})${NOT_A_HEAD}`, 'u')
/** Fields of work as much as bodies: after "và" they begin a name only where a place or level follows. */
const WEAK =
  'Thuế|Hải quan|Thống kê|Thanh tra|Kho bạc|Ngân hàng|Bảo hiểm|Nhà|Khu|Báo|Hội|Đoàn|Tổ|Đội|Quỹ|Thư viện|Bảo tàng|Thi hành án|Quân sự'
const PLACED = String.raw`\s+(?:tỉnh|thành phố|huyện|xã|cơ sở|khu vực|nhà nước|\p{Lu})`
const WEAK_HEAD = new RegExp(String.raw`^(?:${WEAK})(?!\p{L})(?!${PLACED})`, 'u')

/** "sở Tài chính": a small letter before a sector's capital. */
const SMALL_HEAD = /^(?:sở|ban|chi cục|trung tâm|hội)\s+\p{Lu}/u
const LOWER = /\p{Ll}/u
const capitalised = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase()

export const startsUnit = (text: string): boolean =>
  HEAD.test(text) || SMALL_HEAD.test(text) || (!LOWER.test(text) && HEAD.test(capitalised(text)))
export const startsWeakUnit = (text: string): boolean => WEAK_HEAD.test(text)

const OPENS_COLLECTIVE = /^(?:các|những|toàn thể|toàn bộ|tất cả|một số|mỗi|từng)\s+\p{L}/iu
const LEADERS = 'Thủ trưởng|Người đứng đầu|Giám đốc|Chủ tịch|Bí thư|Lãnh đạo|Thường trực|Trưởng|Hiệu trưởng'
const COUNCILS = 'UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Đảng ủy'
const BODIES = `${COUNCILS}|Công an|Trạm y tế|Trường học|Văn phòng|Phòng|Hội|Đoàn|Sở`
const OF_MANY = new RegExp(String.raw`^(?:(?:${LEADERS}|${BODIES})\s+){1,3}(?:các|cấp)\s`, 'iu')
const WORD = alternatives(COLLECTIVE_WORDS)
const QUALIFIER = [
  'thuộc|trực thuộc|có|liên quan|cấp|tỉnh|thành phố|trên|trong|khác|của|ở|tại|đóng|chuyên môn|sự nghiệp|nhà nước',
  'trực tiếp|sử dụng|hoạt động|khai thác|và|đoàn thể|ngành',
].join('|')
const PIECE = new RegExp(String.raw`^(?:(?:các|những)\s+)?(?:${WORD})(?:$|\s+(?:${QUALIFIER})(?!\p{L}))`, 'iu')
const LIST_OF_PLACES = new RegExp(String.raw`^(?:${COUNCILS})\s+(?:xã|phường|huyện|thị trấn|thị xã|quận)$`, 'iu')

/** "Các sở", "UBND các xã", "Thủ trưởng cơ quan": opens a phrase that no single body answers for. */
export const opensCollective = (text: string): boolean => OPENS_COLLECTIVE.test(text) || OF_MANY.test(text)

/** "UBND xã", which a following ", phường" turns into a collective. */
export const couldBeManyPlaces = (text: string): boolean => LIST_OF_PLACES.test(text)

/** Could stand inside such a phrase: "ban", "địa phương có liên quan", "đơn vị trực thuộc Sở". */
export const isCollectivePiece = (text: string): boolean =>
  opensCollective(text) || couldBeManyPlaces(text) || PIECE.test(text)

const sectors = new Set(SECTORS.map((sector) => foldVietnamese(sector).replace(/\s+/g, ' ')))
const key = (text: string): string => foldVietnamese(text).replace(/\s+/g, ' ').trim()

/** Longer text is looked at no further: names grow while a list is read. */
const LONGEST = 80

export const isSector = (text: string): boolean => text.length <= LONGEST && sectors.has(key(text))
/** Whether a longer sector begins with this text and goes on with a comma, dash or "và". */
export const beginsSector = (text: string): boolean => {
  if (text.length > LONGEST) return false
  const start = key(text)
  return [...sectors].some((sector) => sector.startsWith(`${start},`) || sector.startsWith(`${start} va `))
}

const SYLLABLE = /^\p{Lu}\p{Ll}*$/u
const families = new Set(FAMILY_NAMES)

/** Two to four capitalised syllables, the first a family name. */
export const isPerson = (text: string): boolean => {
  if (text.length > LONGEST) return false
  const syllables = text.split(/\s+/)
  return (
    syllables.length >= 2 &&
    syllables.length <= 4 &&
    families.has(syllables[0] ?? '') &&
    syllables.every((one) => SYLLABLE.test(one))
  )
}

/** Names of people set one after the other without a sign; null where the text is anything else. */
export const splitPeople = (text: string): readonly string[] | null => {
  const syllables = text.split(/\s+/)
  if (syllables.length < 5 || !families.has(syllables[0] ?? '') || !syllables.every((one) => SYLLABLE.test(one)))
    return null
  const people: string[][] = []
  for (const syllable of syllables) {
    const current = people.at(-1)
    if (current === undefined || (current.length >= 2 && families.has(syllable))) people.push([syllable])
    else current.push(syllable)
  }
  const names = people.map((one) => one.join(' '))
  return names.every(isPerson) ? names : null
}
