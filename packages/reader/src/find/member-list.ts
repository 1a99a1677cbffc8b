// Who sits in a body: "Tổ giúp việc: ông Nguyễn Văn Mẫu (Tổ trưởng), bà …", "Ông Nguyễn Văn Mẫu, Phó Chủ tịch - Trưởng
// ban". It names bodies and persons, as duties do, and gives nobody work.

import { isNameLike } from './name-doubts.ts'
import { isPersonName } from './people.ts'
import { VERB } from './verbs.ts'

const TITLE = /^(?:(?:các )?(?:ông|bà|đồng chí)|đ\/c|đ\/c\.|thầy|cô|bác sĩ|ths\.?|ts\.?)[.:]?\s+/iu
const POST =
  /^(?:(?:phó |đồng )?(?:trưởng|tổ trưởng|nhóm trưởng|chủ tịch|giám đốc|chánh|bí thư|hiệu trưởng|chủ nhiệm)|ủy viên|uỷ viên|thành viên|thư ký|cán bộ|chuyên viên|công chức|viên chức|cố vấn|thường trực)(?!\p{L})/iu
/** A body's name, or a post in it, before those who hold it. */
const LONGEST_HEAD = 80
const LONGEST = 1000

/** A post and nothing that its holder does. */
const isPost = (text: string): boolean => POST.test(text) && !VERB.test(text)

/** "Nguyễn Văn Mẫu (Tổ trưởng)", "Nguyễn Văn Mẫu - Trưởng phòng". */
const isPerson = (part: string): boolean => {
  const name = part.replace(TITLE, '')
  const alone = (name.split(/\s*[(–-]/u, 1)[0] ?? '').trim()
  return isPersonName(alone) && (name.length === alone.length || TITLE.test(part) || isPost(name.slice(alone.length).replace(/^[\s(–-]+/u, '')))
}

/** Persons and their posts, at least one of them titled or with a post. */
const arePersons = (text: string): boolean => {
  const parts = text.replace(/[\s.;/]+$/u, '').split(/\s*[,;]\s*(?:và\s+)?|\s+và\s+/u).filter((part) => part !== '')
  const [first] = parts
  if (first === undefined || !isPerson(first)) return false
  const posted = parts.some((part) => TITLE.test(part) || POST.test(part) || /[(–-]/u.test(part))
  return posted && parts.every((part) => isPerson(part) || isPost(part))
}

export const isMemberList = (text: string): boolean => {
  if (text.length > LONGEST) return false
  const colon = text.indexOf(':')
  if (colon < 0) return TITLE.test(text) && arePersons(text)
  const [head, rest] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()]
  if (isPerson(head)) return isPost(rest)
  return head.length <= LONGEST_HEAD && (isNameLike(head) || POST.test(head)) && arePersons(rest)
}
