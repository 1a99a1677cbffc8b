// Targets: quantities a plan sets itself ("ít nhất 100 cán bộ", "100% hồ sơ …", "từ 05 mỏ trở lên"). The quantity stays
// as written, with its comparator; what is counted is the words after it.

import type { Comparator, DraftTarget } from '@tiendo/domain'
import { flat, spanOf, type Passage } from '../extract/passage.ts'
import type { Source } from './found.ts'

const COMPARE =
  '(?:(?<compare>ít nhất|tối thiểu|không thấp hơn|không dưới|từ trên|trên|hơn|không quá|không vượt quá|tối đa|dưới|ít hơn|khoảng|xấp xỉ|gần)\\s+)?'
const NUMBER = '(?<number>\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?)'
const NOUNS = [
  'cán bộ', 'công chức', 'viên chức', 'người', 'doanh nghiệp', 'hợp tác xã', 'tổ chức', 'cơ sở', 'đơn vị', 'lượt',
  'lớp', 'khóa', 'khoá', 'hội nghị', 'hội thảo', 'sản phẩm', 'mô hình', 'dự án', 'đề tài', 'nhiệm vụ', 'cuộc',
  'chuyên đề', 'mỏ', 'xã', 'phường', 'huyện', 'hộ', 'học sinh', 'sinh viên', 'trường', 'điểm', 'mẫu',
  'tiêu chuẩn', 'quy chuẩn', 'tin', 'bài', 'chương trình', 'sáng kiến', 'thủ tục', 'dịch vụ', 'hồ sơ', 'lần',
  'buổi', 'đợt', 'ha', 'hecta', 'km', 'tấn', 'phòng', 'trạm', 'công trình', 'văn bản', 'đại biểu', 'lao động',
].join('|')
const PERCENT = new RegExp(
  `${COMPARE}(?<!\\d[.,]?)${NUMBER}\\s*%(?<unit>\\s+(?:[^.;:()%\\d]|\\d(?![\\d,]*\\s*%)){2,160})?`,
  'giu',
)
const COUNT = new RegExp(
  `(?<compare>ít nhất|tối thiểu|không dưới|không quá|tối đa|khoảng|trên|phấn đấu(?: có)?|đạt|hỗ trợ|đào tạo|tập huấn|giải quyết việc làm(?: mới)?|thu hút|trồng mới|thành lập mới)\\s+(?:cho\\s+|được\\s+)?${NUMBER}\\s+(?<unit>(?:${NOUNS})(?!\\p{L})[^.;:()\\d%]{0,120})`,
  'giu',
)
const UPWARDS = new RegExp(
  `từ\\s+${NUMBER}\\s+(?<unit>(?:${NOUNS})(?!\\p{L})[^.;:()\\d%]{0,100}?)\\s+trở (?<compare>lên|xuống)`,
  'giu',
)

/** "lần/năm": how often, a matter of time. */
const ROUND = /^\s*\p{L}+(?:\s\p{L}+)?\s*\/\s*(?:năm|quý|tháng|tuần)/u

const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [/ít nhất|tối thiểu|không thấp hơn|không dưới|lên/iu, '>='],
  [/không quá|không vượt quá|tối đa|xuống/iu, '<='],
  [/trên|hơn/iu, '>'],
  [/dưới|ít hơn/iu, '<'],
  [/khoảng|xấp xỉ|gần/iu, '~'],
]

/** "từ 90% trở lên": the words after the figure say which way. */
const ONWARDS = /^\s*trở (lên|xuống)/u

const comparatorOf = (word: string | undefined): Comparator =>
  word === undefined ? '=' : (COMPARATORS.find(([pattern]) => pattern.test(word))?.[1] ?? '=')
const quantityOf = (number: string): string =>
  number
    .replace(/\.(?=\d{3})/g, '')
    .replace(',', '.')
    .replace(/^0+(?=\d)/, '')

/** What is counted, without where and for what. */
const noun = (unit: string): string =>
  unit.split(
    /\s(?:thuộc|tại|trên|có|về|đối với|được|tham gia|làm|hoạt động|của|cho|trong|theo|để|nhằm|do|phục vụ|là)\s/u,
  )[0] ?? ''

/** Where a share ends: at a comma that begins another clause, or before the next share. */
const counted = (unit: string): string =>
  flat(
    unit.split(
      /,\s+(?=\p{Ll}+\s+\d|(?:phấn đấu|trong đó|góp phần|nhằm|để)\s)|\s(?:và|;)\s+(?=(?:ít nhất\s+)?\d+(?:[.,]\d+)?\s*%)|\s+và\s*$/u,
    )[0] ?? '',
  ).replace(/[\s,]+$/u, '')

const sentenceAround = (text: string, from: number, to: number): string => {
  const before = Math.max(text.lastIndexOf('. ', from), text.lastIndexOf('; ', from))
  const after = /[.;](?=\s|$)/u.exec(text.slice(to))
  return flat(text.slice(before < 0 ? 0 : before + 1, after === null ? text.length : to + after.index)).replace(
    /^[-+•]\s+/,
    '',
  )
}

/** Targets of one passage. A share of money or of an index is no target unless words before it make it one. */
const targetsIn = (source: Source, passage: Passage): readonly DraftTarget[] => {
  const taken: (readonly [number, number])[] = []
  return [UPWARDS, PERCENT, COUNT].flatMap((pattern) =>
    [...passage.text.matchAll(pattern)].flatMap((match): readonly DraftTarget[] => {
      const [from, to] = [match.index, match.index + match[0].length]
      const groups = match.groups ?? {}
      if (taken.some(([a, b]) => from < b && a < to) || ROUND.test(groups['unit'] ?? '')) return []
      taken.push([from, to])
      const onwards = ONWARDS.exec(groups['unit'] ?? '')
      const unit = counted((groups['unit'] ?? '').slice(onwards?.[0].length ?? 0))
      const percent = pattern === PERCENT
      if (
        percent &&
        unit === '' &&
        groups['compare'] === undefined &&
        !/đạt|lên|trên|tỷ lệ/iu.test(passage.text.slice(Math.max(0, from - 40), from))
      )
        return []
      const end = from + match[0].indexOf(groups['number'] ?? '') + (groups['number'] ?? '').length + (percent ? 1 : 0)
      return [
        {
          text: sentenceAround(passage.text, from, to),
          quantity: quantityOf(groups['number'] ?? ''),
          comparator: comparatorOf(groups['compare'] ?? onwards?.[1]),
          unit: percent ? flat(`% ${unit}`) : flat(noun(unit)).replace(/[\s,]+$/u, ''),
          confidence: groups['compare'] === undefined && !percent ? 'doubtful' : 'likely',
          span: spanOf(
            source.raw,
            passage,
            from,
            Math.min(passage.text.length, Math.max(end, from + match[0].trimEnd().length)),
          ),
        },
      ]
    }),
  )
}

/** In the order of the document; the same figure said twice of the same thing is said once. */
export const findTargets = (source: Source, passages: readonly Passage[]): readonly DraftTarget[] => {
  const seen = new Set<string>()
  return passages
    .flatMap((passage) =>
      [...targetsIn(source, passage)].sort(
        // A quotation of a wrapped line holds its break.
        (a, b) => passage.text.indexOf(flat(a.span.quote)) - passage.text.indexOf(flat(b.span.quote)),
      ),
    )
    .filter((target) => {
      const key = `${target.comparator}${target.quantity}${target.unit.toLowerCase()}`
      return seen.has(key) ? false : seen.add(key)
    })
}
