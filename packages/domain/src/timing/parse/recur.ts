// Rounds: hằng năm, mỗi quý, định kỳ 6 tháng · mỗi quý một chuyên đề (with a quota) · 02 tuần một lần, 6 tháng/lần (an
// interval) · tháng cuối quý.

import type { Slot } from '../rule.ts'
import type { Periodic, Recur } from './expression.ts'
import { NTH_WORD, nthOf } from './nth.ts'
import { readCount, readQuota } from './quota.ts'
import { round, UNIT, unitOf, type RoundUnit as Round } from './round-unit.ts'
import { COUNT, countOf, END, matchAt, skip, sticky } from './scan.ts'

const PERIODIC = sticky(`(?:theo )?(?:chế độ )?định k[ỳì](?: vào)?${END}`)
const EACH = sticky(`(ít nhất |tối thiểu )?(?:vào )?(?:cuối (?=[A-Za-zÀ-ỹ]{3,4} tuần))?(?:h[àằ]ng|mỗi|từng|theo(?= \\S+(?! \\d))) (?:(?:0?6|sáu) tháng|nửa năm|${UNIT}${END}(?! (?:học|ngân sách|tài chính|kế hoạch|\\d{4}|\\d{1,2}/)))`)
const EVERY_N = sticky(`(?:mỗi|cứ) ${COUNT} ${UNIT}${END}(?:,? (?:một|0?1) lần${END}| ?/ ?(?:0?1 )?lần${END})?`)
const N_ONCE = sticky(`${COUNT} ${UNIT} ?(?:/ ?(?:0?1 )?|(?:(?:tổ chức|thực hiện|tiến hành) )?(?:một |0?1 ))lần${END}`)
/** After "định kỳ": a length or a unit without "hằng". */
const PLAIN = sticky(`(?:(0?[369]|sáu|ba|chín|0?1|12|một) tháng${END}(?! (?:đầu|cuối))|(?:0?1 |một )?${UNIT}${END}(?! ?\\d| [ivx]{1,3}${END}|,? (?:học|liền kề|trước(?! (?:ngày )?\\d)|sau|đầu|cuối|giữa|thứ)${END}))`)
const UNIT_ONCE = sticky(`(?<!(?<!\\d)0{1,4} ?)${UNIT} ?/ ?(?:0?1 )?lần${END}`)
const REPORTS = sticky(`(?:chế độ )?báo cáo (?:theo )?(?=tháng|quý|quí|0?[369] tháng)`)
const PERIOD_NAMED = sticky(` ?(?:\\d|[ivx]{1,3}${END}|,? năm \\d)`)
const N_PLAIN = sticky(`${COUNT} ${UNIT}${END}(?! (?:đầu|cuối|trước|sau|liền|kể))`)
const AND = sticky(`(?: ?, ?(?:và )?| và | hoặc | ?/ ?)(?:h[àằ]ng |mỗi |định k[ỳì] )?(?:báo cáo )?`)

const plainRound = (match: RegExpExecArray): Round => {
  if (match[1] === undefined) return round(unitOf(match[2]), 1)
  const months = countOf(match[1])
  return months === 9 ? { unit: 'year', interval: 1, slot: { kind: 'span', firstMonth: 1, lastMonth: 9 } } : round('month', months)
}

/** "hằng quý, 6 tháng, 9 tháng và hằng năm". */
const readList = (text: string, first: Round, at: number): { rounds: readonly Round[]; end: number } => {
  const rounds = [first]
  let end = at
  while (rounds.length < 8) {
    const and = skip(AND, text, end)
    if (and === end) break
    const match = matchAt(PLAIN, text, and)
    if (match === null) break
    rounds.push(plainRound(match))
    end = PLAIN.lastIndex
  }
  return { rounds, end }
}

const withQuota = (text: string, start: number, rounds: readonly Round[], at: number): Recur => {
  const counted = rounds.length === 1 ? readCount(text, at) : null
  return { t: 'recur', rounds, quota: counted?.quota ?? null, start, end: counted?.end ?? at }
}

/** "Quý IV các năm", "các năm trong giai đoạn 2026-2030". */
const ALL_YEARS = sticky(`(?:trong )?(?:tất cả )?các năm${END}(?!:| ?\\d| (?:tiếp|kế|sau|học|trước|từ \\d))`)
const readAllYears = (text: string, at: number): Recur | null =>
  matchAt(ALL_YEARS, text, at) === null ? null : withQuota(text, at, [round('year', 1)], ALL_YEARS.lastIndex)

/** "Các quý trong năm 2026", "các tháng trong năm". */
const ALL_PARTS = sticky(`(?:tất cả )?các (quý|tháng|tuần) (?:(?:trong|của) năm${END}(?! ?\\d| (?:học|sau|trước))|(?=(?:trong|của) năm \\d))`)
const readAllParts = (text: string, at: number): Recur | null => {
  const match = matchAt(ALL_PARTS, text, at)
  return match === null ? null : withQuota(text, at, [round(unitOf(match[1]), 1)], ALL_PARTS.lastIndex)
}

/** "Tháng cuối quý", "tháng đầu tiên của mỗi quý": the same months of each year. */
const MONTHS_OF_QUARTER = sticky(
  `(?:vào )?tháng (${NTH_WORD}|giữa)(?: (?:của|trong))?(?: (?:mỗi|h[àằ]ng|từng|các))? qu[ýí]${END}(?! ?(?:[1-4]|[ivx]{1,3})${END}| (?:thứ|này|nay|trước))(?: (?:sau|tới|tiếp theo|kế tiếp|liền kề)${END})?`,
)
const readMonthsOfQuarter = (text: string, at: number): Recur | null => {
  const match = matchAt(MONTHS_OF_QUARTER, text, at)
  const nth = match === null ? null : match[1] === 'giữa' ? 2 : nthOf(match[1] ?? '')
  if (nth === null || nth > 3) return null
  const first = nth < 0 ? 3 : nth
  const slot: Slot = { kind: 'month', months: [first, first + 3, first + 6, first + 9] }
  return { t: 'recur', rounds: [{ unit: 'year', interval: 1, slot }], quota: null, start: at, end: MONTHS_OF_QUARTER.lastIndex }
}

const readEach = (text: string, at: number): Recur | null => {
  const match = matchAt(EACH, text, at)
  if (match === null) return readAllYears(text, at) ?? readAllParts(text, at)
  const atLeast = match[1] !== undefined
  const first = match[2] === undefined ? round('half', 1) : round(unitOf(match[2]), 1)
  const { rounds, end } = readList(text, first, EACH.lastIndex)
  const found = withQuota(text, at, rounds, end)
  return atLeast && found.quota !== null ? { ...found, quota: { ...found.quota, atLeast } } : found
}

const readInterval = (text: string, at: number, pattern: RegExp): Recur | null => {
  const match = matchAt(pattern, text, at)
  const interval = countOf(match?.[1] ?? '')
  if (match === null || interval < 1) return null
  return { t: 'recur', rounds: [round(unitOf(match[2]), interval)], quota: null, start: at, end: pattern.lastIndex }
}

/** "quý/lần". */
const readUnitOnce = (text: string, at: number): Recur | null => {
  const match = matchAt(UNIT_ONCE, text, at)
  return match === null ? null : { t: 'recur', rounds: [round(unitOf(match[1]), 1)], quota: null, start: at, end: UNIT_ONCE.lastIndex }
}

/** "Báo cáo tháng, quý, 6 tháng, năm": two periods or more make it periodic. */
const readReports = (text: string, at: number): Recur | null => {
  const begin = skip(REPORTS, text, at)
  const plain = begin === at ? null : matchAt(PLAIN, text, begin)
  if (plain === null) return null
  const { rounds, end } = readList(text, plainRound(plain), PLAIN.lastIndex)
  return rounds.length < 2 || matchAt(PERIOD_NAMED, text, end) !== null ? null : { t: 'recur', rounds, quota: null, start: at, end }
}

const readPeriodic = (text: string, at: number): Recur | Periodic | null => {
  if (matchAt(PERIODIC, text, at) === null) return null
  const after = skip(SPACE, text, PERIODIC.lastIndex)
  const plain = matchAt(PLAIN, text, after)
  const interval = readInterval(text, after, N_ONCE)
  if (interval !== null) return { ...interval, start: at }
  const counted = plain === null ? readInterval(text, after, N_PLAIN) : null
  if (counted !== null) return { ...counted, start: at }
  if (plain === null) return { t: 'periodic', start: at, end: PERIODIC.lastIndex }
  matchAt(PLAIN, text, after)
  const { rounds, end } = readList(text, plainRound(plain), PLAIN.lastIndex)
  return withQuota(text, at, rounds, end)
}
const SPACE = sticky(`:? `)

/** A round at `at`, or null. */
export const readRecur = (text: string, at: number): Recur | Periodic | null =>
  readEach(text, at) ??
  readMonthsOfQuarter(text, at) ??
  readInterval(text, at, EVERY_N) ??
  readInterval(text, at, N_ONCE) ??
  readUnitOnce(text, at) ??
  readReports(text, at) ??
  readQuota(text, at) ??
  readPeriodic(text, at)
