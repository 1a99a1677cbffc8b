// Names that a narrow cell set one below the other and that lost their line break: "Ban Mẫu Tỉnh ủy Sở Khác" is two. A
// name is at its end where the level it belongs to is said; what opens a body after it is the next.

import { opensOrganisation } from './organisation-words.ts'
import { remembering } from './remember.ts'

const HEAD = [
  'Sở \\p{Lu}', 'Bộ (?:Chỉ huy|Tư lệnh|đội)', 'Ủy ban', 'Uỷ ban', 'UBND', 'HĐND', 'Hội đồng nhân dân', 'Đảng ủy', 'Đảng uỷ', 'Tỉnh đoàn',
  'Ban (?:CHQS|Tổ chức|Tuyên|Dân|Nội chính|Quản lý|Chỉ|Thường|Kinh tế|Văn hóa|Pháp chế|Thi đua|Chấp hành)', 'Văn phòng', 'Trung tâm \\p{Lu}',
  'Công an (?:tỉnh|xã|phường|thành|huyện)', 'Thanh tra (?:tỉnh|thành|huyện|Sở)', 'Kho bạc', 'Bảo hiểm xã hội', 'BHXH',
  'Chi cục', 'Cục \\p{Lu}', 'Vụ \\p{Lu}', 'Thanh tra Bộ', 'Thanh tra Sở', 'Liên đoàn Lao động', 'Liên minh', 'Hội (?:Nông dân|Liên hiệp|Cựu|Chữ|Khuyến|Người|Luật)', 'Mặt trận Tổ quốc',
  'Phòng \\p{Lu}', 'Khoa \\p{Lu}', 'Viện \\p{Lu}', 'Trường (?:Chính trị|Đại học|Cao đẳng|Tiểu học|Mầm non|THCS|THPT|Trung)', 'Bệnh viện', 'Trạm (?:Y tế|Khuyến)',
  'Viện kiểm sát', 'Tòa án', 'Toà án', 'Đoàn Thanh niên', 'Các (?:sở|phòng|ban|đơn vị|cơ quan|xã|ngành)',
].join('|')
const NEXT = new RegExp(`\\s+(?=(?:${HEAD})(?:$|[^\\p{L}]|(?<=\\p{Lu})\\p{L}))`, 'gu')
const LEVEL =
  /\s(?:tỉnh|thành phố|huyện|xã|phường|Trung ương|khu vực|liên quan|ngành|đoàn thể|Bộ|Sở)$|(?:^|\s)(?:Tỉnh|Thành|Huyện) (?:ủy|uỷ|đoàn)$/u
/** The name goes on: the next body is a part of it, or of a list that needs no parting. */
const HANGS = /(?:^|[,;:–-]|\s(?:và|với|của|thuộc|cùng|do|là))$/u
/** A department holds no other body's name in its own. */
const DEPARTMENT = /^(?:Sở|Vụ)\s/u
const FIRST = /^(?:Vụ|Cục|Chi cục|Phòng|Khoa|Ban|Trung tâm|Hội|Tổ|Viện|Trường)(?=\s\p{Lu})/u
/** Units beside each other in one body, none of which owns another. */
const PEERS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:Phòng|Khoa)\s/u, /^(?:Phòng|Khoa|Văn phòng|Thanh tra|Vụ)\s/u],
  [/^(?:Vụ|Cục)\s/u, /^(?:Vụ|Cục|Phòng|Văn phòng|Thanh tra|Trung tâm|Viện)\s/u],
  [/^Văn phòng\s\S+\s/u, /^(?:Thanh tra|Phòng|Vụ|Cục|Khoa)\s/u],
]
const MOST = 2000
/** Syllables of a name that could end there. */
const LONG = 4

/** The names that stand in one line of a cell; itself where it is one. */
export const apart = remembering((line: string): readonly string[] => {
  if (line.includes('(') || line.length > MOST) return [line]
  const names: string[] = []
  let from = 0
  for (const match of line.matchAll(NEXT)) {
    const before = line.slice(from, match.index)
    // The last of a list is the name that might be at its end.
    const last = before.slice(Math.max(...[...before.matchAll(/[,;]\s+(?=\p{Lu})/gu)].map((sign) => sign.index + 2), 0)).trim()
    const after = line.slice(match.index).trimStart()
    const again = FIRST.exec(last)?.[0]
    if (HANGS.test(before)) continue
    // "Thể thao và Du lịch" after a comma is the rest of a department's name.
    const whole = opensOrganisation(last) ? last : before.trimStart()
    const isPeer = PEERS.some(([one, other]) => one.test(whole) && other.test(after))
    const isAgain = again !== undefined && after.startsWith(`${again} `)
    if (!LEVEL.test(last) && !DEPARTMENT.test(whole) && !isPeer && !isAgain) continue
    names.push(before)
    from = match.index + match[0].length
  }
  return [...names, line.slice(from)]
})

/** "Trung tâm Mẫu khu vực Chi cục Khác": it might be two, and might be one that names its owner. */
export const mayBeTwo = remembering(
  (name: string): boolean =>
    !name.includes('(') &&
    [...name.matchAll(NEXT)].some(({ index }) => {
      const before = name.slice(0, index)
      return before.split(' ').length >= LONG && !HANGS.test(before)
    }),
)
