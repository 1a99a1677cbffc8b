// Annexes that a text refers to, and those that stand in it. An annex of another act ("Phụ lục 05 ban hành kèm theo
// Quyết định số 12/QĐ-UBND") is not this document's.

import { fromRoman } from '../roman.ts'
import { spanIn, type TextPart } from '../text-parts.ts'
import type { Span } from '../../plan/span.ts'

/** "II", "02", "1a"; null where the annex is the only one. */
const MARK = String.raw`(?:số\s{0,3}:?\s{0,3})?(?<mark>[IVXLC]{1,6}|\d{1,2}[a-zđA-Z]?|[A-HK])(?![\p{L}\d/])`
const REFERENCE = new RegExp(String.raw`(?<!\p{L})ph[ụu][lc]?\s?lục(?:\s{1,3}${MARK})?`, 'giu')
/** What makes a mention a reference to something that must be there. */
const ATTACHED = /^[^.;()]{0,60}?(?<!\p{L})(?:kèm\s+(?:\p{L}{2,5}\s+)?theo|đính\s+kèm|gửi\s+kèm)(?!\p{L})/iu
const POINTED = /(?:theo|tại|có|xem|ở|trong)\s+(?:các\s+|bảng\s+)?$/iu
const DETAIL = /chi tiết|nội dung|cụ thể|danh mục|nhiệm vụ|biểu|phân công/iu
const ACT = String.raw`(?:các\s+)?(?:Quyết định|Thông tư|Nghị định|Nghị quyết|Kế hoạch|Công văn|Luật|Thông báo|Chương trình|Hướng dẫn|Chỉ thị|Đề án|Quy định|Quy chế|QĐ|NĐ|TT|NQ)`
/** Another act, named by its number or its year. */
const OF_ANOTHER = new RegExp(
  String.raw`^[^.;]{0,80}?(?:(?:ban\s+hành\s+)?(?:đính\s+)?kèm(?:\s+theo)?|của|thuộc|tại|,)?\s*${ACT}\s+(?:của\s+[^.;]{1,40}\s)?(?:số\s*:?\s*)?(?<act>[\d./]\S*)`,
  'iu',
)
const BEFORE_OTHER = /(?:mục|điểm|khoản|biểu)\s[^.;()]{0,40}$/iu

/** "(có tài liệu tuyên truyền và dự thảo công văn kèm theo)". */
const NOUNS = 'tài liệu|dự thảo|danh sách|danh mục|biểu mẫu|biểu|mẫu|bảng|sơ đồ|đề cương|đề án|lịch|chương trình|dự toán|kịch bản|nội dung|phương án|hướng dẫn|bản đồ'
const ATTACHMENT = new RegExp(
  String.raw`(?<=[(;,]\s{0,3}(?:có\s|gửi\s|theo\s|xem\s|chi tiết tại\s)?)(?<what>(?:${NOUNS})(?![\p{L}])[^();.]{0,90}?)\s+(?:được\s+)?(?:(?:gửi\s+)?kèm\s+(?:\p{L}{2,5}\s+)?theo|đính\s+kèm)\s*[);]`,
  'giu',
)

export type AnnexReference = {
  readonly label: string
  /** Ordinal, where it carries one. */
  readonly mark: string | null
  readonly kind: 'annex' | 'attachment'
  readonly span: Span
}

/** "II" and "02" are one mark. */
const ordinal = (mark: string): string => {
  const roman = fromRoman(mark.toUpperCase())
  return roman === null ? mark.replace(/^0+(?=\d)/, '').toUpperCase() : `${roman}`
}

const HEADING = new RegExp(String.raw`^[\s*#_"“(]{0,6}(?:phụ\s*lục|phụ\s*biểu)(?:\s{1,3}${MARK})?`, 'iu')
/** A heading stands alone, begins with a capital and does not end a sentence. */
const isHeading = (text: string): boolean =>
  HEADING.test(text) && text.length <= 240 && !/^\s*\(?\s*phụ lục[^.]{0,60}(?:kèm theo|đính kèm)\s*\)?[.;]?\s*$/u.test(text)

/** "(Kèm theo Kế hoạch số 15/KH-UBND …)" under the title of an annex. */
const UNDER_HEADING = /^[\s*_]{0,4}\(\s*(?:ban\s+hành\s+|gửi\s+)?(?:đính\s+)?kèm(?:\s+theo)?\s/iu

export type Annexes = {
  readonly marks: ReadonlySet<string>
  readonly headings: number
  /** Titles below or beside them, as one text without case. */
  readonly titles: string
}

/** What stands in the document. */
export const annexesIn = (text: readonly TextPart[]): Annexes => {
  const marks = new Set<string>()
  let headings = 0
  let under = 0
  const titles: string[] = []
  text.forEach((part, index) => {
    if (UNDER_HEADING.test(part.text)) {
      under += 1
      titles.push(text[index - 1]?.text ?? '', text[index - 2]?.text ?? '')
    } else if (isHeading(part.text)) {
      headings += 1
      const mark = HEADING.exec(part.text)?.groups?.['mark']
      if (mark !== undefined) marks.add(ordinal(mark))
      titles.push(part.text, text[index + 1]?.text ?? '')
    } else if (/^[\s*#]{0,4}(?:BIỂU|MẪU|DANH SÁCH|DANH MỤC|ĐỀ CƯƠNG|BẢNG|SƠ ĐỒ|LỊCH|DỰ TOÁN|TÀI LIỆU)(?!\p{L})/u.test(part.text)) titles.push(part.text)
  })
  return { marks, headings: Math.max(headings, under), titles: titles.join('\n').toLowerCase() }
}

const annexReferences = (part: TextPart, ownNumber: string | null): readonly AnnexReference[] => {
  if (isHeading(part.text)) return []
  return [...part.text.matchAll(REFERENCE)].flatMap((match) => {
    const from = match.index
    const to = from + match[0].length
    const after = part.text.slice(to, to + 160)
    const before = part.text.slice(Math.max(0, from - 60), from)
    const act = OF_ANOTHER.exec(after)?.groups?.['act']
    if (act !== undefined && (ownNumber === null || !act.startsWith(ownNumber))) return []
    const mark = match.groups?.['mark']
    const attached = ATTACHED.test(after)
    if (!attached && !(POINTED.test(before) && (mark !== undefined || DETAIL.test(before)) && !BEFORE_OTHER.test(before))) return []
    const label = match[0].replace(/\s+/g, ' ')
    return [{ label, mark: mark === undefined ? null : ordinal(mark), kind: 'annex' as const, span: spanIn(part, from, to) }]
  })
}

const attachmentReferences = (part: TextPart): readonly AnnexReference[] =>
  [...part.text.matchAll(ATTACHMENT)].flatMap((match) => {
    const what = match.groups?.['what']
    if (what === undefined || /phụ\s*lục/iu.test(what)) return []
    const from = match.index
    return [{ label: what.replace(/\s+/g, ' '), mark: null, kind: 'attachment' as const, span: spanIn(part, from, from + what.length) }]
  })

const HINT = /kèm|lục/iu

/** Every reference to an annex or attachment of the document's own, in order. */
export const referencesIn = (text: readonly TextPart[], ownNumber: string | null): readonly AnnexReference[] =>
  text.flatMap((part) =>
    HINT.test(part.text) ? [...annexReferences(part, ownNumber), ...attachmentReferences(part)] : [],
  )
