// What a timing phrase is where it gives no day: words without a measure, a quarter of no year, an end before its start.

import { parseTiming } from '../../timing/parse.ts'
import type { Timing, TimingRule } from '../../timing/rule.ts'
import type { CheckedTask } from '../input.ts'

export const isUnstated = ({ rules }: Timing): boolean => rules.every(({ kind }) => kind === 'unstated')

/** Read as typed: one form of each letter, single spaces. */
export const plainWords = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

const VAGUE_WORDS = [
  'kịp thời', 'sớm nhất', 'sớm', 'khẩn trương', 'nhanh chóng', 'ngay', 'sắp tới', 'trong thời gian tới', 'trong giai đoạn tới',
  'trong thời gian sớm nhất', 'trong thời gian ngắn nhất', 'trong thời gian gần nhất', 'đúng tiến độ', 'đúng thời hạn', 'đúng thời gian quy định',
].sort((a, b) => b.length - a.length)
const VAGUE = new RegExp(`^(?:(?:hoàn thành|thực hiện|xong|triển khai|bảo đảm|đảm bảo|cần|phải) )*(?:${VAGUE_WORDS.join('|')})[.;,]?$`, 'u')
/** The time of a task in a sentence stands after "hoàn thành"; nothing else may follow. */
const VAGUE_ENDING = new RegExp(`(?<!\\p{L})hoàn thành (?:${VAGUE_WORDS.join('|')}) ?[.;)]*$`, 'u')
/** The end of a long sentence is looked at, no more. */
const ENDING = 80

/** The words without a measure; null where the timing says more, or nothing. */
export const vagueWords = ({ title, timing, span }: CheckedTask): string | null => {
  if (!isUnstated(timing.value)) return null
  const phrase = plainWords(timing.value.phrase)
  if (phrase !== '') return VAGUE.test(phrase) ? phrase : null
  const words = span === null || span.quote === '' ? title.value : span.quote
  const sentence = plainWords(words.slice(-ENDING))
  return VAGUE_ENDING.exec(sentence)?.[0].replace(/[.;) ]+$/, '') ?? null
}

const PART_OF_YEAR =
  /^(?:(?:trong|hoàn thành|xong|trước|đến|chậm nhất|hết|cuối|đầu|giữa|vào|từ|thực hiện) )*(?:quý (?:[1-4]|i{1,3}|iv)|tháng (?:0?[1-9]|1[0-2])|ngày \d{1,2}\/\d{1,2})(?![\p{L}\d/])/u
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/
const ROUND = /(?:hằng|hàng|mỗi|từng) /u

/** A quarter, month or day of no year, in a plan that has several or none. */
export const lacksYear = (timing: Timing, years: readonly [number, number] | null): boolean => {
  const phrase = plainWords(timing.phrase)
  const several = years === null || years[0] < years[1]
  return several && isUnstated(timing) && PART_OF_YEAR.test(phrase) && !YEAR.test(phrase) && !ROUND.test(phrase)
}

/** After a word for years, or alone: a number of a document is none. */
const YEARS_IN_ORDER = /(?:^|giai đoạn |năm |năm học |từ |trong )((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)(?!\d)/u

const first = (rule: TimingRule | undefined): string | null => (rule?.kind === 'within' ? rule.from : rule?.kind === 'by' ? rule.limit : null)
const last = (rule: TimingRule | undefined): string | null => (rule?.kind === 'within' ? rule.to : rule?.kind === 'by' ? rule.limit : null)

/** Ends before it begins: "giai đoạn 2030 - 2026", "từ tháng 10/2026 đến tháng 3/2026". */
export const backward = (text: string): boolean => {
  const phrase = plainWords(text)
  const years = YEARS_IN_ORDER.exec(phrase)
  if (years !== null) return Number(years[1]) > Number(years[2])
  const at = ` ${phrase}`.indexOf(' từ ')
  const from = at + 3
  const to = phrase.indexOf(' đến ', from)
  if (at < 0 || to < 0) return false
  const begin = first(parseTiming(phrase.slice(from, to)).rules[0])
  const end = last(parseTiming(phrase.slice(to + 5)).rules[0])
  return begin !== null && end !== null && begin > end
}
