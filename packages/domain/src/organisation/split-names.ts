// A list of organisations as a cell or form field writes it, into single names. Shared heads are restored
// ("Các sở: Y tế, Công Thương"), set phrases ("Các sở, ban, ngành"; "UBND các xã, phường") stay whole, and so
// does a name that holds commas or "và".

import {
  beginsSector,
  couldBeManyPlaces,
  isCollectivePiece,
  isPerson,
  isSector,
  opensCollective,
  splitPeople,
  startsUnit,
  startsWeakUnit,
} from './name-shape.ts'
import { partSetPhrases } from './set-phrase.ts'
import { splitChunks, splitOutside } from './split-lines.ts'
import { splitPlaces } from './split-places.ts'

const SIGN = /\s*(?<!\p{Lu}(?=,\p{Lu}{2})),\s*(?:và\s+|cùng\s+)?|\s+(?:và|cùng với|cùng)\s+/gu
/** "Các sở: …", "Các Sở Y tế, …": a head that each item shares. */
const SHARABLE =
  'sở|bộ|ban|phòng|khoa|vụ|chi cục|trung tâm|hội|cục|xã|phường|ubnd (?:các )?(?:xã|phường|huyện)(?:, (?:xã|phường|đặc khu|thị trấn)(?=[:,]))*'
/** "Giám đốc các Sở: …". */
const LEADERS = 'giám đốc|thủ trưởng|lãnh đạo|trưởng|chủ tịch|bộ trưởng'
const SHARED = new RegExp(
  String.raw`^(?:(?:các|những)\s+)?((?:(?:${LEADERS})\s+các\s+(?=sở|bộ|ban|phòng|chi cục))?(?:${SHARABLE}))(?:\s*,\s*(?:ban|ngành|ban ngành|đơn vị))*\s*:\s*`,
  'iu',
)
const PLURAL_HEAD = /^(?:các|những)\s+(sở|bộ|ban)\s+/iu
const SECTOR_HEAD = /^(Sở|Bộ|Ban)\s+/iu

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** "UBND các xã, phường: Mẫu Một" does not say which of the two it is. */
const cleanHead = (head: string): string =>
  capital(head.toLowerCase())
    .replace(/^(\p{L}+(?: \p{L}+)?) các (sở|bộ|ban|phòng|chi cục)$/u, (_, leader: string, of: string) => `${leader} ${capital(of)}`)
    .replace(/^Ubnd (?:các )?/, 'UBND ')
    .replace(/^UBND .*,.*$/, 'UBND')

type Part = { readonly text: string; readonly sign: string }
const sewn = (left: string, part: Part): string =>
  `${left}${part.sign.startsWith(',') ? '' : ' '}${part.sign} ${part.text}`

/** A sector has no more parts than this after its first. */
const MOST_PARTS = 3

/** How many of the next parts complete a sector that this one begins; 0 when none does. */
const completes = (start: string, rest: readonly Part[]): number => {
  let text = start
  let best = 0
  for (const [index, part] of rest.slice(0, MOST_PARTS).entries()) {
    if (!beginsSector(text)) break
    text = sewn(text, part)
    if (isSector(text)) best = index + 1
  }
  return best
}

type Name = { readonly text: string; readonly head: string | null; readonly collective: boolean }

const nameFrom = (text: string, shared: string | null): Name => {
  const own = SECTOR_HEAD.exec(text)?.[1] ?? null
  const collective = opensCollective(text) || (own === null && isCollectivePiece(text))
  if (shared === null || collective || (startsUnit(text) && !(shared === 'Bộ' && isSector(text)))) {
    return { text, head: own === null ? null : capital(own), collective }
  }
  return { text: `${shared} ${text}`, head: shared, collective: false }
}

/** "Văn phòng HĐND và UBND" is one office, "Ông Nguyễn Văn Mẫu, Trưởng phòng …" one person. */
const OF_COUNCILS = /^Văn phòng (?:Đoàn ĐBQH|Đoàn đại biểu Quốc hội|HĐND|UBND|Hội đồng nhân dân|Ủy ban nhân dân|Uỷ ban nhân dân)$/u
const COUNCIL = /^(?:HĐND|UBND|Hội đồng nhân dân|Ủy ban nhân dân|Uỷ ban nhân dân)(?!\p{L})/u
const TITLED = /^(?:ông|bà|đ\/c|đồng chí)\s/iu
const OFFICE = /^(?:Phó\s|Trưởng|Giám đốc|Chủ tịch|Chánh|Bí thư|Chuyên viên|Ủy viên|Uỷ viên)/u

/** "Báo và Đài Phát thanh, Truyền hình tỉnh": one word names no body. */
const BARE = /^(?:Báo|Hội|Đoàn|Ban|Phòng|Tổ|Trung tâm)$/u
/** "Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh" is one committee. */
const OF_FRONT = /^(?:Đảng ủy|Đảng uỷ|Đảng bộ|BCH Đảng bộ)\s.*Mặt trận Tổ quốc$/u
const UNIONS = /^các (?:đoàn thể|tổ chức chính trị)/iu
/** "UBND các xã, phường và các đơn vị có liên quan": the places are one phrase, those beside them another. */
const PLACES = /^(?:(?:Chủ tịch|Đảng ủy|Đảng uỷ)\s)?(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Đảng ủy|Đảng uỷ)\s/u
const ANEW = /^(?:các|những)\s+(?:cơ quan|đơn vị|tổ chức|sở|doanh nghiệp|hợp tác xã|hội|trường|ban|phòng|ngành|lực lượng|chủ)/iu

/** Posts that a list names beside bodies: "Đoàn trường, giáo viên chủ nhiệm". */
const POST =
  /^(?:giáo viên|nhân viên|gvcn|tpt|tổng phụ trách|(?:phó )?hiệu trưởng|kế toán|văn thư|bí thư|tổ trưởng|trưởng (?:khoa|phòng|thôn|ban|bộ phận)|điều dưỡng|bác sĩ|chuyên viên|ban đại diện|công đoàn|chi đoàn|chi bộ|liên đội)(?=\s|$)/iu

/** "Các trường mầm non, tiểu học, THCS": kinds of one set. */
const SCHOOLS = /^(?:các|những)\s+(?:trường|cơ sở giáo dục)/iu
const SCHOOL = /^(?:mầm non|mẫu giáo|tiểu học|trung học|phổ thông|THCS|THPT|cao đẳng|đại học)(?!\p{L})/iu

/** "Trường mầm non, tiểu học": two kinds without a name, unlike "Trường Tiểu học và Trung học cơ sở Mẫu". */
const KIND = '(?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|phổ thông|THCS|THPT|cao đẳng|đại học)'
const OF_KIND = new RegExp(`^Trường\\s+${KIND}$`, 'u')
const ONE_KIND = new RegExp(`^${KIND}$`, 'u')
const isFurtherKind = (before: Name, part: Part): boolean =>
  OF_KIND.test(before.text) && ONE_KIND.test(part.text) && (part.sign.startsWith(',') || before.head === 'Trường')

/** "Văn phòng", "Chủ đầu tư": a body before others, not the first word of a phrase. */
const isAlone = (text: string): boolean => /^\p{Lu}/u.test(text) && !/,|\svà\s/u.test(text)

/** Whether a part begins a new name after the one before it. */
const begins = (before: Name, part: Part, listed: boolean): boolean => {
  if (part.sign.endsWith('và') && BARE.test(before.text)) return false
  if (OF_FRONT.test(before.text) && UNIONS.test(part.text)) return false
  if (before.collective && (/^(?:Các|Những)\s/u.test(part.text) || (PLACES.test(before.text) && ANEW.test(part.text)))) return true
  if (POST.test(part.text) && startsUnit(before.text) && !TITLED.test(before.text) && !before.collective) return true
  if (SCHOOLS.test(before.text) && SCHOOL.test(part.text)) return false
  if (isFurtherKind(before, part)) return true
  if (before.collective && !(opensCollective(part.text) && !opensCollective(before.text) && isAlone(before.text)))
    return !isCollectivePiece(part.text) && !/^\p{Ll}/u.test(part.text)
  if (opensCollective(part.text)) return true
  if (couldBeManyPlaces(before.text) && isCollectivePiece(part.text)) return false
  if (part.sign.endsWith('và') && OF_COUNCILS.test(before.text) && COUNCIL.test(part.text)) return false
  if (OFFICE.test(part.text) && TITLED.test(before.text)) return false
  if (startsUnit(part.text)) return !(part.sign.endsWith('và') && startsWeakUnit(part.text))
  if (/^(?:đơn vị|cơ quan|địa phương|tổ chức|doanh nghiệp)(?:$|\s+(?:có\s+)?liên quan)/iu.test(part.text)) return true
  if (isPerson(part.text) && isPerson(before.text)) return true
  if (listed && (isSector(part.text) || !part.sign.endsWith('và'))) return true
  return before.head !== null && isSector(part.text) && isSector(before.text.replace(SECTOR_HEAD, ''))
}

const splitList = (chunk: string, shared: string | null, listed: boolean): readonly string[] => {
  const parts = splitOutside(chunk, SIGN)
  const names: Name[] = []
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]
    if (part === undefined || part.text === '') continue
    const before = names.at(-1)
    if (before !== undefined && !begins(before, part, listed)) {
      names[names.length - 1] = {
        ...before,
        text: sewn(before.text, part),
        collective: before.collective || couldBeManyPlaces(before.text),
      }
      continue
    }
    const bare = part.text.replace(SECTOR_HEAD, '')
    const head = part.text.slice(0, part.text.length - bare.length)
    const more = completes(bare, parts.slice(index + 1, index + 1 + MOST_PARTS))
    const whole = parts.slice(index + 1, index + 1 + more).reduce(sewn, bare)
    const above = before === undefined ? null : isFurtherKind(before, part) ? 'Trường' : isSector(whole) ? before.head : null
    names.push(nameFrom(`${head}${whole}`, shared ?? above))
    index += more
  }
  return names.map((name) => name.text)
}

/** "Các Sở Y tế, …" and not "Các Sở ngành, …": what follows the head is a sector. */
const pluralOfSectors = (chunk: string): boolean => {
  const [first, ...rest] = splitOutside(chunk.replace(PLURAL_HEAD, ''), SIGN)
  return first !== undefined && (isSector(first.text) || completes(first.text, rest) > 0)
}

/** No list of bodies is longer; such text is kept whole, and the time stays bounded whatever is given. */
const LONGEST_LIST = 20_000

/**
 * Single names in order, each once. "-" and blank give none.
 *
 * @example splitOrganisations('Các sở: Y tế, Công Thương')  // ['Sở Y tế', 'Sở Công Thương']
 */
export const splitOrganisations = (text: string): readonly string[] => {
  if (text.length > LONGEST_LIST) return [text.replace(/\s+/g, ' ').trim()]
  const names: string[] = []
  let shared: string | null = null
  for (const chunk of splitChunks(text)) {
    const places = splitPlaces(chunk)
    if (places !== null) {
      shared = null
      names.push(...places)
      continue
    }
    const listHead: RegExpExecArray | null = SHARED.exec(chunk)
    const plural: RegExpExecArray | null = listHead === null && pluralOfSectors(chunk) ? PLURAL_HEAD.exec(chunk) : null
    // A head with a colon is shared by the chunks after it too; one without ends with its chunk.
    if (listHead !== null) shared = cleanHead(listHead[1] ?? '')
    else if (startsUnit(chunk) || opensCollective(chunk)) shared = null
    const body = chunk.slice((listHead ?? plural)?.[0].length ?? 0)
    const head = plural === null ? shared : cleanHead(plural[1] ?? '')
    names.push(...(splitPeople(body) ?? splitList(body, head, listHead !== null).flatMap(partSetPhrases)))
  }
  return [...new Set(names)]
}
