// How well a run of lines goes as a cell of a column: by what the column holds, by where its lines break, and by how
// wide the column is. Only differences count; none of the figures means anything alone.

import { mainPhrase } from './time-phrases.ts'
import type { Role } from './columns.ts'
import { isNameLike } from './name-doubts.ts'
import { opensOrganisation } from './organisation-words.ts'
import { isPersonName } from './people.ts'

const LONGEST_TIME = 80
const BARE_TIME =
  /^(?:cả |các )?(?:năm|giai đoạn|từ năm|đến năm|tháng|quý|ngày|trước|sau|trong)[\s:]+\S*\d|^\d{1,2}\/\d{1,2}(?:\/\d{4})?$|^\d{1,2}\/20\d{2}$|^20\d{2}(?:\s*[-–]\s*20\d{2})?$|^(?:khi|sau khi|ngay sau|(?:trước|trong|sau|đầu|giữa|cuối) (?:mùa|vụ|tết|dịp|kỳ|đợt|năm học|học kỳ)) |^(?:từ |trước |hết )?quý [IVX]{1,3}(?![\p{L}\d])/iu

export const isTime = (text: string): boolean => {
  if (text.length > LONGEST_TIME) return false
  if (BARE_TIME.test(text)) return true
  const phrase = mainPhrase(text)
  return phrase !== null && phrase.to - phrase.from >= text.length * 0.6
}

/** What comes of work, by its first words. */
export const PRODUCT =
  /^(?:báo cáo|báo báo|kế hoạch|quyết định|văn bản|danh mục|đề án|dự án|hệ thống|nghị quyết|tờ trình|chương trình|quy chế|quy định|hồ sơ|biên bản|công văn|chỉ thị|hội nghị|lớp|khóa|các lớp|cơ sở dữ liệu|phần mềm|cổng|tài liệu|bộ|sổ|ban hành|được|\d+\s*%|thông báo|hướng dẫn|nhật ký|kết quả|tin|bài|mô hình|dự thảo|bản đồ|công trình|hợp đồng|phương án|sản phẩm|giấy|số liệu|các văn bản|bảng|trang|chuyên mục|phiếu|thông tin)(?!\p{L})/iu

const startsSmall = (text: string): boolean => /^[\p{Ll},;.)\]”%&]/u.test(text)
const hangs = (text: string): boolean => /(?:[,;–/-]|\s(?:và|với|của|các|cho|về|trong|theo|tại|để|từ|đến|những|có|liên)|(?:^|\s)(?:ngày|tháng|năm|quý|trước|sau|hết|giai đoạn|trong|vào|hằng|hàng|mỗi))$/iu.test(text)

export const namesLine = (text: string): boolean => opensOrganisation(text) || isPersonName(text) || isNameLike(text)

/** How much a cell that a page may have cut asks for more: not at its full stop, surely after a comma. */
const isOpen = (before: string): number => {
  if (before === '') return -2
  if (/[.;:!?]$|liên quan\.?$/u.test(before)) return -3
  return hangs(before) || /(?:^|\s)\p{Lu}\p{L}*$/u.test(before) ? 2 : 0
}

/** A dash or dots where a cell says nothing. */
const isBlank = (text: string): boolean => !/[\p{L}\d]/u.test(text)

/** What stands in the column, begun and whole; `before` what stood in it above a page's break. */
const contentScore = (role: Role | null, text: string, before: string | null): number => {
  if (isBlank(text)) return role === 'title' ? -12 : 3
  const time = isTime(text)
  if (before !== null && role !== 'timing') return (time ? -6 : 0) + isOpen(before)
  switch (role) {
    case 'title':
      return (opensOrganisation(text) ? -3 : 1) + (time ? -6 : 0)
    case 'lead':
    case 'people':
    case 'coordinators':
    case 'leadAndCoordinators':
      return (namesLine(text) ? 5 : -5) + (time ? -6 : 0) + (text.length > 220 ? -4 : 0)
    case 'timing':
      return time ? 7 : -7
    case 'deliverable':
    case 'form':
      return (PRODUCT.test(text) ? 3 : opensOrganisation(text) ? -4 : 0) + (time ? -6 : 0)
    default:
      return time ? -3 : 0
  }
}

export type ContentScore = typeof contentScore

/** The same, each text looked at once: a row is parted several times. */
export const remembered = (): ContentScore => {
  const known = new Map<string, number>()
  return (role, text, before) => {
    const key = [role, before ?? '\n', text].join('\t')
    const score = known.get(key) ?? contentScore(role, text, before)
    known.set(key, score)
    return score
  }
}

/** What it costs that a column says nothing. */
const emptyScore = (role: Role | null, goesOn: boolean): number => {
  if (goesOn) return 0
  if (role === 'title') return -12
  if (role === 'lead' || role === 'people' || role === 'timing') return -5
  return role === 'coordinators' || role === 'deliverable' ? -2 : 0
}

/** A break inside a cell: the next word no longer fitted, or a sentence goes on. */
const breakScore = (above: string, below: string, width: number | null): number => {
  const small = startsSmall(below)
  let score = small ? 2 : hangs(above) ? 1.5 : /[.;]$/u.test(above) ? -1.5 : -0.5
  if (width !== null) {
    const word = /^\S+/u.exec(below)?.[0].length ?? 0
    const fits = above.length + 1 + word <= width * 0.92
    score += fits ? -3 : 0.5
  }
  return score
}

/** A break between two cells. */
export const edgeScore = (above: string, below: string, goesOn: boolean): number =>
  goesOn ? 0 : (startsSmall(below) ? -4 : 0.5) + (hangs(above) ? -3 : 0)

const fitScore = (text: string, width: number | null): number =>
  width !== null && text.length > width * 1.2 + 2 ? -2 : 0

/** Longer cells are no cells. */
const MOST_LINES = 60

/** Scores of the cells that begin with the first of `lines` and end after 0, 1, 2 … of them. */
export const cellScores = (
  role: Role | null,
  lines: readonly string[],
  width: number | null,
  before: string | null,
  content: ContentScore,
): readonly number[] => {
  const scores = [emptyScore(role, before !== null)]
  let [text, breaks, blanks] = ['', 0, 0]
  lines.slice(0, MOST_LINES).forEach((line, i) => {
    const above = lines[i - 1]
    breaks += fitScore(line, width) + (above === undefined ? 0 : breakScore(above, line, width))
    text = text === '' ? line : `${text} ${line}`
    // A dash stands for a whole cell.
    if (isBlank(line) && lines.length > 1) blanks += 1
    scores.push(content(role, text, before) + breaks - (i > 0 && blanks > 0 ? 10 : 0))
  })
  return scores
}
