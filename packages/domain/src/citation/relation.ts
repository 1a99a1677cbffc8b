// What a document has to do with one that it cites, by the words before the citation and by where it stands. Only what
// is said of the document itself counts: "Căn cứ Quyết định A về thực hiện Nghị quyết B" rests on A; B is A's affair.

import type { CitationRelation } from './citation.ts'
import type { FoundCitation } from './find-citations.ts'

/** `grounds`: a list of what the document rests on, under a heading that says so. */
export type CitedWhere = 'title' | 'preamble' | 'grounds' | 'body'

const BULLET = /^(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\))(?:\s+|$)/u
const EXECUTES = String.raw`(?:thực hiện|triển khai|thi hành|cụ thể hóa|cụ thể hoá|quán triệt)`
/** Between the verb and what is carried out. */
const SMALL = String.raw`(?:\s+(?:tốt|nghiêm|hiệu quả|kịp thời|đồng bộ|có hiệu quả|thực hiện|thi hành|nội dung|các|nhiệm vụ|tinh thần|theo|chỉ đạo|tại|và|,|được|giao|ý kiến))*`
const AT_END = new RegExp(String.raw`(?:^|\s)${EXECUTES}${SMALL}\s*$`, 'iu')
const OPENS_EXECUTING = new RegExp(
  String.raw`^(?:để\s+|nhằm\s+)?(?:tiếp tục\s+)?(?:tổ chức\s+|chủ động\s+)?${EXECUTES}${SMALL}\s*$`,
  'iu',
)
const ISSUES = /(?:ban hành|xây dựng|lập|đề ra)\s[^.;]{0,60}?(?:kế hoạch|chương trình|phương án|đề án|nghị quyết|chỉ thị|quyết định)/iu
const ATTACHED = /^\(?\s*(?:(?:được\s+)?ban hành\s+)?kèm theo\s*$/iu
const TAKES_PLACE = /(?:^|này\s(?:[^;.]{0,80}?\s)?)(?:thay thế|bãi bỏ|hủy bỏ|huỷ bỏ)(?:\s+(?:cho|toàn bộ|một phần|các))*\s*$/iu
const CHANGES = /^(?:(?:về việc|v\/v|phê duyệt|ban hành|kế hoạch|quyết định)\s+)*(?:sửa đổi|bổ sung|điều chỉnh)[^.;]{0,160}$/iu
const PROPOSED = /^(?:theo|xét|căn cứ)\s(?:[^;]{0,200}\s)?(?:đề nghị|đề xuất)(?!\p{L})|^xét\s*(?:nội dung\s*)?$/iu
const GROUNDS = /^(?:căn cứ|trên cơ sở)(?!\p{L})/iu
/** No more words between "Căn cứ" and what it names than these say. */
const FROM_GROUNDS = /^(?:căn cứ|trên cơ sở)(?:\s+(?:vào|các|nội dung|quy định|tại|theo|của|điều|khoản|điểm|mục|[\d,a-zđ]{1,3}))*\s*$/iu
/** What stands between the items of a list: signs, small words, whose the one before is. */
const BETWEEN = /^(?:\s*(?:của|do)\s[^.;:()]{2,90}?)?\s*(?:(?:,|;|và|cùng với|cùng|các)\s*)+(?:số\s*:?\s*)?$/iu

const clauseStart = (text: string, at: number): number => {
  const before = text.slice(0, at)
  const cut = Math.max(before.lastIndexOf('; '), before.lastIndexOf(';\n'), before.lastIndexOf('. '), before.lastIndexOf('.\n'))
  return cut < 0 ? 0 : cut + 2
}

const ofClause = (clause: string, first: boolean, where: CitedWhere, text: string): CitationRelation | null => {
  if (ATTACHED.test(clause)) return 'promulgates'
  if (TAKES_PLACE.test(clause)) return 'replaces'
  if (first && CHANGES.test(clause)) return 'amends'
  if (first && PROPOSED.test(clause)) return 'proposedBy'
  if (first && FROM_GROUNDS.test(clause)) return 'basis'
  if (where === 'title' && AT_END.test(clause)) return 'implements'
  if (first && OPENS_EXECUTING.test(clause) && (where === 'preamble' || ISSUES.test(text))) return 'implements'
  return first && where === 'grounds' && clause === '' ? 'basis' : null
}

/** One for each citation of the text, in their order. */
export const relationsIn = (
  text: string,
  found: readonly FoundCitation[],
  where: CitedWhere,
): readonly CitationRelation[] => {
  const relations: CitationRelation[] = []
  found.forEach(({ start }, i) => {
    const before = found[i - 1]
    const from = clauseStart(text, start)
    const clause = text.slice(from, start).trim().replace(BULLET, '')
    const first = before === undefined || before.end <= from
    const said = ofClause(clause, first, where, text)
    const listed = before !== undefined && BETWEEN.test(text.slice(before.end, start))
    // "Căn cứ Luật A; Luật B": a list goes on over its semicolons.
    const goesOn = first && clause === '' && where !== 'body' && GROUNDS.test(text.trim().replace(BULLET, ''))
    relations.push(said ?? (listed || goesOn ? (relations.at(-1) ?? 'mentions') : 'mentions'))
  })
  return relations
}

const STRENGTH: Readonly<Record<CitationRelation, number>> = {
  promulgates: 6,
  amends: 5,
  replaces: 4,
  implements: 3,
  proposedBy: 2,
  basis: 1,
  mentions: 0,
}

/** The one that says most; undefined of none. */
export const strongest = (relations: readonly CitationRelation[]): CitationRelation | undefined =>
  relations.reduce<CitationRelation | undefined>(
    (best, one) => (best === undefined || STRENGTH[one] > STRENGTH[best] ? one : best),
    undefined,
  )
