// Names that a narrow cell set one below the other and that lost their line break: "Ban Mẫu Tỉnh ủy Sở Khác" is two. A
// name is at its end where the level it belongs to is said; what opens a body after it is the next.

const HEAD = [
  'Sở \\p{Lu}', 'Bộ (?:Chỉ huy|Tư lệnh|đội)', 'Ủy ban', 'Uỷ ban', 'UBND', 'HĐND', 'Hội đồng nhân dân', 'Đảng ủy', 'Đảng uỷ', 'Tỉnh đoàn',
  'Ban (?:CHQS|Tổ chức|Tuyên|Dân|Nội chính|Quản lý|Chỉ|Thường|Kinh tế|Văn hóa|Pháp chế|Thi đua|Chấp hành)', 'Văn phòng', 'Trung tâm \\p{Lu}',
  'Công an (?:tỉnh|xã|phường|thành|huyện)', 'Thanh tra (?:tỉnh|thành|huyện|Sở)', 'Kho bạc', 'Bảo hiểm xã hội', 'BHXH',
  'Chi cục', 'Cục \\p{Lu}', 'Vụ \\p{Lu}', 'Thanh tra Bộ', 'Liên đoàn Lao động', 'Liên minh', 'Hội (?:Nông dân|Liên hiệp|Cựu|Chữ|Khuyến|Người|Luật)', 'Mặt trận Tổ quốc',
  'Phòng \\p{Lu}', 'Trường (?:Chính trị|Đại học|Cao đẳng|Tiểu học|Mầm non|THCS|THPT|Trung)', 'Bệnh viện', 'Trạm (?:Y tế|Khuyến)',
  'Viện kiểm sát', 'Tòa án', 'Toà án', 'Đoàn Thanh niên', 'Các (?:sở|phòng|ban|đơn vị|cơ quan|xã|ngành)',
].join('|')
const LEVEL = 'tỉnh|thành phố|huyện|xã|phường|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Trung ương|khu vực|liên quan|Bộ|Sở'
const OPENS = `(?=(?:${HEAD})(?:$|[^\\p{L}]|(?<=\\p{Lu})\\p{L}))`
const NEXT = new RegExp(`(?<=\\s(?:${LEVEL}))\\s+${OPENS}`, 'gu')
/** A department holds no other body's name in its own. */
const AFTER_DEPARTMENT = new RegExp(`(?<=^(?:Sở|Vụ)\\s.{2,60})\\s+${OPENS}`, 'u')

/** "Vụ Mẫu Vụ Khác": the same head again is the next name. */
const AGAIN =
  /(?<=^(Vụ|Cục|Chi cục|Phòng|Khoa|Ban|Trung tâm|Hội|Tổ|Viện|Trường)\s(?:(?!\s(?:và|của|thuộc|trực)$).){2,60})\s+(?=\1\s\p{Lu})/u

/** The names that stand in one; itself where it is one. */
export const apart = (name: string): readonly string[] => {
  if (name.includes('(')) return [name]
  return name.split(NEXT).flatMap((part): readonly string[] => {
    const at = AFTER_DEPARTMENT.exec(part) ?? AGAIN.exec(part)
    return at === null ? [part] : [part.slice(0, at.index), ...apart(part.slice(at.index + at[0].length))]
  })
}
