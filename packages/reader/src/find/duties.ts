// Reporting duties: "định kỳ trước ngày 15/11 hằng năm, các phòng báo cáo … gửi Phòng Mẫu": who reports, to whom, when.
// A sentence is a duty when it reports and says how often or by when.

import type { DraftDuty } from '@tiendo/domain'
import { flat, slice, spanOf, type Passage } from '../extract/passage.ts'
import { readTiming } from './draft-task.ts'
import { read, unread, type Source } from './found.ts'
import type { Node } from './outline.ts'
import { openings } from './asked.ts'
import { askedBody, bodyNamed } from './prose-task.ts'
import { namesIn } from './people.ts'
import { subjectOf } from './sentence-roles.ts'
import { VERB } from './verbs.ts'
import { reportsIn } from './reports-apart.ts'
import { roundsPhrase } from './rounds.ts'
import type { TimePhrase } from './time-phrases.ts'

/** "; báo cáo năm trước ngày 05/12": a further round of the report before it. */
const FURTHER_ROUND =
  /^\s*(?:và\s+)?(?:đối với\s+)?(?:báo cáo\s+)?(?:định kỳ\s+)?(?:(?:0?[369]|sáu|chín|ba) tháng(?: đầu năm| cuối năm)?|(?:cả )?năm|quý|tháng|tuần)[\s,:(]+(?:gửi\s+)?(?:trước|chậm nhất|vào|ngày|là)[^;]{0,60};?$/iu

const withRounds = (text: string, clauses: readonly Range[]): readonly Range[] => {
  const joined: Range[] = []
  for (const [from, to] of clauses) {
    const before = joined.at(-1)
    if (before !== undefined && FURTHER_ROUND.test(text.slice(from, to))) joined[joined.length - 1] = [before[0], to]
    else joined.push([from, to])
  }
  return joined
}

type Range = readonly [number, number]

/** "Sở Mẫu là đầu mối theo dõi; tổng hợp, báo cáo …": what it is, and the report that it makes as such. */
const HOLDS = /\slà (?:đầu mối|cơ quan|đơn vị|thường trực)[^.;]{0,80}$/iu
const COMPILES = /^\s*(?:và )?(?:có trách nhiệm )?tổng hợp,?\s+báo cáo/iu

/** Sentences and clauses of a paragraph, as index ranges. */
const clausesOf = (text: string): readonly (readonly [number, number])[] => {
  const clauses: (readonly [number, number])[] = []
  let from = 0
  for (const match of text.matchAll(/[;.](?=\s+\p{L})/gu)) {
    if (
      /(?:\d|TP|Tp|ThS|TS|KT|TM)$/u.test(text.slice(from, match.index)) &&
      match[0] === '.' &&
      /^\.\s+\d/.test(text.slice(match.index))
    )
      continue
    if (HOLDS.test(text.slice(from, match.index)) && COMPILES.test(text.slice(match.index + 1))) continue
    clauses.push([from, match.index + 1])
    from = match.index + 1
  }
  return withRounds(text, [...clauses, [from, text.length]])
}

const REPORTS = /báo cáo/iu
const NOT_A_DUTY =
  /chế độ báo cáo|hệ thống thông tin báo cáo|biểu mẫu báo cáo|\((?:để\s+)?(?:b\/c|báo cáo)\)|xem xét,? báo cáo|báo cáo (?:đánh giá tác động|nghiên cứu|kinh tế - kỹ thuật|khả thi|tiền khả thi|đề xuất chủ trương|tài chính|quyết toán|thẩm định|thẩm tra|chính trị)/iu
const BODIES = [
  'Ủy ban', 'Uỷ ban', 'UBND', 'HĐND', 'Hội đồng', 'Sở', 'Bộ', 'Ban', 'Phòng', 'Văn phòng', 'Chi cục', 'Cục', 'Trung tâm',
  'Tỉnh ủy', 'Thành ủy', 'Chính phủ', 'Thủ tướng', 'Giám đốc', 'Chủ tịch', 'Lãnh đạo', 'lãnh đạo', 'cấp có thẩm quyền',
  'Thanh tra', 'Công an', 'Tổ', 'Viện', 'Thường trực', 'Vụ', 'Khoa', 'Tổng cục', 'Đảng ủy', 'Đảng uỷ', 'Huyện ủy', 'Chi bộ',
  'Bệnh viện', 'Trường', 'Nhà trường', 'Hiệu trưởng', 'Thủ trưởng', 'Kho bạc', 'Quỹ', 'Bộ phận',
  'Trưởng', 'Bí thư', 'Liên đoàn', 'Công đoàn', 'Hội', 'Tỉnh đoàn', 'Thành đoàn', 'Đoàn', 'Mặt trận', 'Hạt', 'Trạm', 'Đảng bộ', 'Đảng đoàn',
  'Ban Giám hiệu', 'Hiệp hội', 'Tập đoàn', 'Tổng công ty', 'Công ty', 'Quân khu', 'Trung ương', 'Quốc hội', 'Thuế', 'Hải quan', 'Thống kê',
  'Ngân hàng', 'Bảo hiểm', 'Đài', 'Tòa án', 'Viện', 'Cơ quan', 'cơ quan (?:thường trực|đầu mối|chủ trì|cấp trên)', 'Người đứng đầu',
  'Tổng Giám đốc', 'Tổng giám đốc', 'Phó', 'HĐQT', 'Bộ trưởng', 'Thứ trưởng', 'Thống đốc', 'Tư lệnh', 'Chỉ huy trưởng', 'Quân ủy', 'Thanh tra',
  'hiệu trưởng', 'giám đốc', 'chủ tịch', 'bí thư', 'trưởng (?:phòng|ban|khoa)', 'ban chỉ đạo', 'ban giám hiệu', 'đảng ủy',
].join('|')
const REPORTED = [
  'kết quả', 'tình hình', 'tiến độ', 'đánh giá', 'định kỳ', 'sơ kết', 'tổng kết', 'về', 'gửi', 'cho', 'đột xuất', 'hằng', 'hàng', 'cấp',
].join('|')
const AFTER_BODY = [
  'để', 'trước', 'chậm nhất', 'tình hình', 'tiến độ', 'kết quả', 'về tình hình', 'về kết quả', 'theo quy định', 'xem xét', 'định kỳ',
  'và báo cáo', 'tổng hợp', 'hoặc', 'khi', 'đồng thời', 'vào', 'hằng', 'hàng',
].join('|')

const MAKES = '(?:gửi|tổng hợp|xây dựng|lập|thực hiện|hoàn thành|nộp)?'
const REPORTS_AS_VERB = new RegExp(
  String.raw`(?<!(?:dự thảo|nội dung|(?<![Tt]ổ |[Đđ]oàn )công tác|chế độ|hệ thống|mẫu|số liệu|thông tin|phần mềm|nghe|tập huấn)\s?)(?:^|[\s,(])${MAKES}\s*[Bb]áo cáo(?:\s+(?:${REPORTED}|${BODIES})|[\s,.;(]|$)`,
  'u',
)
const TO_NAME = String.raw`((?:${BODIES})(?!\p{L})[^.;,:()]*?(?:\s*\((?:qua|thông qua)[^)]*\))?)`
const TO_END = String.raw`(?=\s*(?:${AFTER_BODY}|[.;,:(]|\.\/|$))`
const TO: readonly RegExp[] = [
  new RegExp(
    String.raw`gửi\s+(?:báo cáo|kết quả|số liệu|văn bản|thông tin)[^.;]{0,80}?\s(?:về|đến|cho|tới)\s+${TO_NAME}${TO_END}`,
    'u',
  ),
  new RegExp(
    String.raw`gửi\s+(?:về\s+|đến\s+|cho\s+|tới\s+)?(?:báo cáo[^.;]{0,80}?(?:về|đến|cho|tới)\s+)?${TO_NAME}${TO_END}`,
    'u',
  ),
  new RegExp(String.raw`[Bb]áo cáo[^.;]{0,90}?\s(?:về|gửi|đến|lên|cho|với|tới|trình)\s+${TO_NAME}${TO_END}`, 'u'),
  new RegExp(String.raw`[Bb]áo cáo\s+${TO_NAME}${TO_END}`, 'u'),
]

const recipientIn = (text: string): readonly [number, number] | null => {
  for (const pattern of TO) {
    const match = pattern.exec(text)
    const name = match?.[1]
    if (match === null || name === undefined) continue
    const from = match.index + match[0].lastIndexOf(name)
    return [from, from + name.trimEnd().length]
  }
  return null
}

/** "Báo cáo: Trạm Mẫu gửi …", "TỔ CHỨC THỰC HIỆN: Các đơn vị …": what an item calls itself; its length. */
const CALLED = /^\s*(?:(?:chế độ |thông tin,? )?báo cáo|tổ chức thực hiện|chế độ thông tin,? báo cáo)(?: kết quả)?\s*:\s+(?=\p{Lu})/iu
const calledLength = (text: string): number => CALLED.exec(text)?.[0].length ?? 0

/** Who reports: named in the clause, else at the start of the paragraph, else the heading that names a body. */
const reporterOf = (
  paragraph: Passage,
  offset: number,
  clause: readonly [number, number],
  heading: Node | undefined,
): Passage | null => {
  const text = paragraph.text.slice(clause[0], clause[1])
  const lead = text.length - text.trimStart().length
  const afterTime = /^[^,]{0,60},\s+/u.exec(text.trimStart())?.[0].length ?? 0
  for (const start of [lead, lead + afterTime]) {
    const range = subjectOf(text.slice(start))
    if (range !== null) return slice(paragraph, clause[0] + start + range[0], clause[0] + start + range[1])
  }
  // A clause without a subject goes on with that of the one before it.
  let found: Range | null = null
  for (const [from] of clausesOf(paragraph.text.slice(0, clause[0])).toReversed()) {
    const start = Math.max(from, offset)
    const before = paragraph.text.slice(start, clause[0])
    const at = start + before.length - before.trimStart().length
    const range = subjectOf(before.trimStart())
    if (range === null) continue
    // Of bodies listed over semicolons each begins a clause; the list is who reports.
    if (found !== null && at + range[1] < found[1]) break
    found = [at + range[0], at + range[1]]
  }
  if (found !== null) return slice(paragraph, found[0], found[1])
  const first = subjectOf(paragraph.text.slice(offset))
  if (first !== null) return slice(paragraph, offset + first[0], offset + first[1])
  return bodyNamed(heading) ?? askedBody(heading)
}

/** "định kỳ … báo cáo": a duty whose rounds the text does not state; the words stand for the timing. */
const undatedRound = (text: string): TimePhrase | null => {
  const match = /định kỳ/iu.exec(text)
  return match === null ? null : { from: match.index, to: match.index + match[0].length, weight: 2 }
}

/** When a clause says it is reported; null where what it says is how often the work is done. */
const saidTime = (text: string, hasReceiver: boolean): TimePhrase | null => {
  const phrase = roundsPhrase(text) ?? (hasReceiver ? undatedRound(text) : null)
  if (phrase === null) return null
  const words = text.slice(phrase.from, phrase.to)
  // "Thường xuyên" alone beside a report is how work is done, not when it is reported.
  if (phrase.weight === 1 && !/định kỳ|đột xuất/iu.test(words)) return null
  // "Hằng năm" alone may be how often the work is done; a receiver, or sending, makes it a report.
  const gist = phrase.weight < 3 && !hasReceiver && GIST.test(words)
  return gist && !/định kỳ|đột xuất|gửi|về việc báo cáo/iu.test(text) ? null : phrase
}

/** "Sở Mẫu tổng hợp, báo cáo UBND tỉnh": who puts the reports together, though when is not said. */
const compiles = (text: string): boolean => {
  const words = text.trimStart()
  const subject = subjectOf(words)
  if (subject === null || /(?:để|nhằm)\s+tổng hợp|khó khăn|vướng mắc/iu.test(words)) return false
  return /^[\s,]*(?:là\s[^,;.]{0,60},\s*)?(?:theo dõi[^;.]{0,60}[,;]\s*)?(?:có trách nhiệm |chịu trách nhiệm |chủ trì,? )?tổng hợp[^.;]{0,120}?báo cáo/iu.test(
    words.slice(subject[1]),
  )
}

/** "… chịu trách nhiệm theo dõi, báo cáo việc thực hiện": who answers for the reports, though neither when nor to whom. */
const answers = (text: string): boolean =>
  /chịu trách nhiệm\s(?:[^.;]{0,80}[\s,])?báo cáo (?:việc|kết quả|tình hình|tiến độ)/iu.test(text)

const MAKES_REPORT = /(?:lập|xây dựng|hoàn thiện|thẩm định)\s+báo cáo/iu

const GIST = /^(?:hàng|hằng|mỗi|đột xuất|thường xuyên|theo)/iu

/** Rules of what is done once. */
const ONCE: ReadonlySet<string> = new Set(['by', 'within', 'after'])

/** Verbs of following up and reporting; any other is a piece of work that ends with a report. */
const FOLLOWS =
  /^[\s,]*(?:tổng hợp|báo cáo|gửi|định kỳ|theo dõi|đôn đốc|kiểm tra|là|hằng|hàng|thực hiện|thường xuyên|trình|đánh giá|sơ kết|tổng kết|giúp|đề nghị|yêu cầu|trước|chậm nhất|giám sát|kịp thời)(?!\p{L})/iu
/** Verbs that say how, before the one that says what. */
const HOW =
  /^[\s,]*(?:chủ trì|phối hợp|chủ động|có trách nhiệm|chịu trách nhiệm|khẩn trương|căn cứ|tiếp tục|tăng cường|nghiêm túc|phải|tổ chức|tham mưu|trên cơ sở|đẩy mạnh)(?!\p{L})/iu
const MOST_VERBS = 6

/** "Chủ trì, phối hợp với … rà soát …, báo cáo Tỉnh ủy trước ngày 30/9/2026": the report ends a piece of work. */
const worksFirst = (text: string): boolean => {
  const words = text.trimStart()
  const [, subjectEnd] = subjectOf(words) ?? [0, 0]
  let rest = words.slice(subjectEnd).replace(/^\s*:\s*/u, '')
  rest = rest.charAt(0).toLowerCase() + rest.slice(1)
  for (let n = 0; n < MOST_VERBS; n++) {
    const verb = VERB.exec(rest)
    if (verb === null || (n === 0 && verb.index > 1)) return false
    const from = rest.slice(verb.index)
    if (!HOW.test(from)) return !FOLLOWS.test(from)
    rest = from.slice(verb[0].length)
  }
  return false
}

export type Duties = { readonly duties: readonly DraftDuty[]; readonly taken: ReadonlySet<Node> }

export const findDuties = (source: Source, nodes: readonly Node[]): Duties => {
  const bySection = new Map(nodes.filter((node) => node.isSection).map((node) => [node.path, node]))
  const [taken, { named, asked }] = [new Set<Node>(), openings(nodes)]
  const duties = nodes.flatMap((node): readonly DraftDuty[] => {
    const passage = node.paragraph.passage
    if (!REPORTS.test(passage.text)) return []
    const offset = node.marker?.length ?? 0
    const opens = offset + calledLength(passage.text.slice(offset))
    return clausesOf(passage.text).flatMap(([begins, stops]): readonly DraftDuty[] => {
      const clause: Range = begins <= offset && opens > offset ? [opens, Math.max(opens, stops)] : [begins, stops]
      const text = passage.text.slice(clause[0], clause[1])
      if (NOT_A_DUTY.test(text) || text.length > 1500) return []
      const to = recipientIn(text)
      const reports = reportsIn(text)
      if (reports.length === 1 && !REPORTS_AS_VERB.test(text)) return []
      return reports.flatMap(([from, end]): readonly DraftDuty[] => {
        const part: Range = [clause[0] + from, clause[0] + end]
        const words = text.slice(from, end)
        const phrase = saidTime(words, to !== null)
        const opening = text.slice(Math.max(0, offset - clause[0]))
        if (phrase === null && (to === null || !compiles(opening)) && !answers(opening)) return []
        const when = phrase === null ? null : slice(passage, part[0] + phrase.from, part[0] + phrase.to)
        const timing = readTiming(source, when, 'likely')
        // "… xác định nguồn đất; báo cáo Chủ tịch trước ngày 20/3/2026": the end of a piece of work, once.
        const after = clause[0] > offset && subjectOf(text.trimStart()) === null
        const ends = reports.length === 1 && node.marker !== null && (after || worksFirst(opening))
        const once = timing.value.rules.every(({ kind }) => ONCE.has(kind))
        if (phrase !== null && once && (ends || (to === null && MAKES_REPORT.test(text)))) return []
        const reporter =
          reporterOf(passage, offset, clause, bySection.get(node.sections.at(-1) ?? '')) ?? named.get(node) ?? asked.get(node) ?? null
        const receiver = to === null ? null : slice(passage, clause[0] + to[0], clause[0] + to[1])
        const body = slice(passage, Math.max(part[0], offset), part[1])
        taken.add(node)
        return [
          {
            text: flat(body.text),
            from:
              reporter === null
                ? unread([], 'doubtful')
                : read(namesIn([reporter]), spanOf(source.raw, reporter), 'likely'),
            to:
              receiver === null
                ? unread(null, 'doubtful')
                : read(flat(receiver.text), spanOf(source.raw, receiver), 'likely'),
            timing,
            span: spanOf(source.raw, body),
          },
        ]
      })
    })
  })
  return { duties, taken }
}
