// What makes a list of names doubtful: a name that is like no body's, or words that could be parted in another way.

import type { Passage } from '../extract/passage.ts'
import { opensOrganisation } from './organisation-words.ts'
import { isPersonName } from './people.ts'

const MANY = /^(?:các|những|toàn thể|toàn bộ|tất cả|mọi|mỗi|từng|cả|toàn|chính quyền|cấp ủy|cấp uỷ|ngành|nhà|tiểu ban|khối|khu)\s/iu
const TITLED = /^(?:ông|bà|đ\/c|đồng chí|đc|thầy|cô|gv|bs|ts|ths|pgs|gs)[.\s]/iu
/** "VPUB", "P.KHTC", "BCĐ 389". */
const SHORT = /^[\p{Lu}.&-]{2,10}(?:\s[\p{L}\d&-]+){0,4}$/u
const OF_A_HALL = /^(?:phòng|bộ phận|khối|nhóm|tổ|ban|đội|khoa|chi bộ|công đoàn|lớp)\s/iu
/** Posts in place of bodies. */
const POST =
  /^(?:công chức|viên chức|cán bộ|chuyên viên|nhân viên|bảo vệ|kế toán|văn thư|giáo viên|tổng phụ trách|thủ quỹ|y sĩ|bác sĩ|điều dưỡng|thư ký|tổ trưởng|người|chủ đầu tư|nhà thầu|công đoàn|đảng viên|đoàn viên|phụ huynh|học sinh|nhân dân|hộ)(?=\s|$)/iu
/** No body's name is longer. */
const LONGEST = 140

/** "Văn phòng" on a line of its own: a body, or the first words of the name on the next. */
const BARE = /^(?:văn phòng|thanh tra|ban|phòng|sở|bộ|trung tâm|chi cục|hội|đoàn|báo|đài|tổ|trường|bệnh viện)$/iu

/** Whether a name is like those of bodies, people or known sets of them. */
export const isNameLike = (name: string): boolean =>
  name.length <= LONGEST &&
  !BARE.test(name) &&
  !/\s(?:và|của|với|các|thuộc|cùng)$/iu.test(name) &&
  !/\d{1,2}\/\d|\d{4}/.test(name) &&
  (opensOrganisation(name) ||
    isPersonName(name) ||
    [MANY, TITLED, SHORT, OF_A_HALL, POST].some((pattern) => pattern.test(name)))

/** Brackets and posts hold their own commas. */
const isParted = (name: string): boolean => name.includes('(') || TITLED.test(name)

/** "Bà Lê Thị Mẫu, kế toán": her post, or another beside her. */
const ofPerson = (name: string): readonly string[] =>
  TITLED.test(name) && !name.includes('(') && name.includes(', ') ? name.split(/,\s+/u) : [name]

/** "Hội Mẫu và Đoàn Mẫu" kept as one: what follows the sign could be a body of its own. */
const couldPart = (name: string): readonly string[] => {
  if (MANY.test(name)) return [name]
  const parts = name.split(/(?:,|\s+và|\s+-)\s+/u)
  const bodies = parts.filter((each) => opensOrganisation(each))
  return parts.length > 1 && bodies.length === parts.length ? parts : [name]
}

/** The other way to part the words; null where there is none worth showing. */
export const otherNames = (names: readonly string[], passages: readonly Passage[]): readonly string[] | null => {
  const parted = names.flatMap((name) => (isParted(name) ? ofPerson(name) : couldPart(name)))
  if (parted.length > names.length) return parted
  const lines = passages.flatMap((passage) => passage.text.split('\n').map((line) => line.trim()))
  return lines.some((line) => BARE.test(line)) && lines.length > names.length ? lines : null
}
