// Days: 30/8/2026 · ngày 30 tháng 11 năm 2025 · 15/11 · ngày 25 · 31/12 năm trước liền kề · ngày 20 của tháng cuối quý.
// A day that does not exist is read as a day all the same, so that nothing else is made of its digits.

import type { OfRound, Piece } from './piece.ts'
import { isOfTheMoon, MONTH_WORD, monthOfWord } from './month-words.ts'
import { DAY, END, matchAt, MONTH, skip, sticky, YEAR } from './scan.ts'

const ANY = '(\\d{1,2})(?!\\d)'
const HEAD = `(?:(?:ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật),? ?\\(?)?`
/** dd/mm/yyyy with one kind of separator throughout. */
const FULL = sticky(`${HEAD}(?:ngày )?${ANY}(?: ?([/.-]) ?)${ANY} ?\\2 ?${YEAR}`)
const SHORT = sticky(`${HEAD}(?:ngày )?${ANY} ?/ ?${ANY}(?! ?[/.] ?\\d| ?- ?\\d(?!\\d? ?/ ?\\d))${END}`)
const WORDS = sticky(`${HEAD}(?:ngày )?${ANY},? tháng (?:${ANY}|${MONTH_WORD})${END}`)
const ISO = sticky(`(?:ngày )?${YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`)
const UP_TO_FULL = '(?: ?[-,] ?| và | đến (?:hết )?)(?:ngày )?\\d{1,2}(?!\\d)'
/** The 10 of "10-12/3/2026": a whole date must end the list. */
const HEADLESS = sticky(`${DAY}(?=(?:${UP_TO_FULL}(?! ?[/.])){0,8}${UP_TO_FULL} ?/ ?\\d{1,2} ?/ ?${YEAR})`)
const ALONE = sticky(`(?:ngày (?:mùng |mồng )?|mùng |mồng )${DAY}${END}(?! ?[/.] ?\\d| ?- ?\\d{1,2}(?!\\d| ?/ ?\\d| (?:h[àằ]ng|mỗi|của|tháng) ))`)
/** By custom a day of the moon: "mùng 10 tháng 3". */
const OF_THE_MOON = sticky(`(?:ngày )?(?:mùng|mồng) \\d{1,2}(?: tháng |/)(?:\\d{1,2}|${MONTH_WORD})${END}(?:,? năm ${YEAR}|/${YEAR})?`)
const LUNAR = sticky(`[^,;.]{0,12}âm lịch`)
const WITH_YEAR = sticky(`(?: ?[/.-] ?|,? (?:của )?năm )${YEAR}`)
const OF_REPORT = sticky(`,? (?:của )?năm (?:báo cáo|kế hoạch|ngân sách)${END}(?! \\d)`)
const BEFORE_THAT = sticky(`,? (?:của )?năm (?:trước(?: liền kề)?|liền trước|liền kề trước)${END}(?: (?:của )?năm (?:kế hoạch|báo cáo|ngân sách)${END})?(?! (?:ngày|tháng|quý|khi|\\d))`)
const AFTER_THAT = sticky(
  `,? (?:của )?năm (?:liền kề(?: sau)?|liền sau|sau(?: liền kề)?|kế tiếp|tiếp theo|tiếp sau|tới)${END}(?! (?:ngày|tháng|quý|khi|\\d))`,
)
const NEXT_MONTH = sticky(`,? (?:của )?tháng (?:sau(?: liền kề)?|liền kề(?: sau)?|liền sau|kế tiếp|tiếp theo|kế sau)${END}`)
const NEXT_ROUND = sticky(
  `,? (?:của )?tháng (?:đầu(?: tiên)?(?: của)? (?:(?:quý|k[ỳì]) (?:sau|tiếp theo|liền kề|kế tiếp)|(?:mỗi |h[àằ]ng )?quý(?! ?(?:[ivx]{1,3}|\\d)${END}))|(?:sau|liền sau|liền kề|tiếp theo)(?: của| sau)? quý(?: báo cáo)?)${END}`,
)
/** "Chậm nhất ngày 25 của tháng". */
const OF_MONTH = sticky(
  `,? (?:của|trong) (?:(?:mỗi|h[àằ]ng|từng) )?tháng${END}(?! ?\\d| (?:này|nay|trước|sau|tới|đầu|cuối|giữa|liền|kế|tiếp|thứ|báo|${MONTH_WORD}${END}))`,
)
const LAST_OF = sticky(`,? (?:của )?tháng cuối(?: cùng)?(?: của)?(?: (?:mỗi |h[àằ]ng )?(quý|năm|k[ỳì](?: báo cáo)?))?${END}(?! qu[ýí]| ?(?:[ivx]{1,3}|\\d)${END})`)

export type ReadPiece = { readonly piece: Piece; readonly end: number }

/** Time that is named and has no rule here (a lunar day, "Quý I năm sau"): stands for a day that does not exist. */
export const noSuchDay: Piece = { unit: 'day', day: 0, month: 0, year: null, yearOffset: 0, ofRound: null }

const day = (
  d: string | undefined,
  m: string | undefined,
  year: number | null,
  yearOffset: -1 | 0 | 1 = 0,
  ofRound: OfRound | null = null,
): Piece => ({ unit: 'day', day: Number(d), month: m === undefined ? null : Number(m), year, yearOffset, ofRound })

const yearAfter = (text: string, at: number, d: string | undefined, m: string | undefined): ReadPiece => {
  const year = matchAt(WITH_YEAR, text, at)
  if (year !== null) return { piece: day(d, m, Number(year[1])), end: WITH_YEAR.lastIndex }
  if (matchAt(OF_REPORT, text, at)) {
    return { piece: day(d, m, null, 0, { unit: 'year', monthOffset: 0 }), end: OF_REPORT.lastIndex }
  }
  if (matchAt(BEFORE_THAT, text, at)) return { piece: day(d, m, null, -1), end: BEFORE_THAT.lastIndex }
  if (matchAt(AFTER_THAT, text, at)) return { piece: day(d, m, null, 1), end: AFTER_THAT.lastIndex }
  return { piece: day(d, m, null), end: at }
}

/** The round a bare day belongs to, where the words after it say so. */
export const roundAfter = (text: string, at: number, d: string | undefined): ReadPiece => {
  if (matchAt(NEXT_ROUND, text, at)) {
    return { piece: day(d, undefined, null, 0, { unit: 'quarter', monthOffset: 1 }), end: NEXT_ROUND.lastIndex }
  }
  if (matchAt(NEXT_MONTH, text, at)) {
    return { piece: day(d, undefined, null, 0, { unit: null, monthOffset: 1 }), end: NEXT_MONTH.lastIndex }
  }
  const each = skip(OF_MONTH, text, at)
  if (each > at) return { piece: day(d, undefined, null, 0, { unit: 'month', monthOffset: 0 }), end: each }
  const last = matchAt(LAST_OF, text, at)
  if (last === null) return { piece: day(d, undefined, null), end: at }
  const unit = last[1] === 'quý' ? 'quarter' : last[1] === 'năm' ? 'year' : null
  return { piece: day(d, undefined, null, 0, { unit, monthOffset: 0 }), end: LAST_OF.lastIndex }
}

/** A day at `at`, with whatever says its year or its round. */
export const readDay = (text: string, at: number): ReadPiece | null => {
  if (matchAt(OF_THE_MOON, text, at)) return { piece: noSuchDay, end: OF_THE_MOON.lastIndex }
  const iso = matchAt(ISO, text, at)
  if (iso !== null) return { piece: day(iso[3], iso[2], Number(iso[1])), end: ISO.lastIndex }
  const full = matchAt(FULL, text, at)
  if (full !== null) return { piece: day(full[1], full[3], Number(full[4])), end: FULL.lastIndex }
  const short = matchAt(SHORT, text, at)
  const pair = short ?? matchAt(WORDS, text, at)
  if (pair !== null) {
    const end = short === null ? WORDS.lastIndex : SHORT.lastIndex
    if (matchAt(LUNAR, text, end)) return { piece: noSuchDay, end: LUNAR.lastIndex }
    if (isOfTheMoon(pair[3] ?? '')) return { piece: noSuchDay, end: yearAfter(text, end, pair[1], '1').end }
    const month = pair[2] ?? (pair[3] === undefined ? undefined : String(monthOfWord(pair[3])))
    return yearAfter(text, end, pair[1], month)
  }
  const headless = matchAt(HEADLESS, text, at)
  if (headless !== null) return { piece: day(headless[1], undefined, null), end: HEADLESS.lastIndex }
  const alone = matchAt(ALONE, text, at)
  return alone === null ? null : roundAfter(text, ALONE.lastIndex, alone[1])
}

/** A bare month of a year, 03/2025. */
const MONTH_YEAR = sticky(`${MONTH} ?/ ?${YEAR}`)
export const readMonthYear = (text: string, at: number): ReadPiece | null => {
  const match = matchAt(MONTH_YEAR, text, at)
  if (match === null) return null
  return { piece: { unit: 'month', n: Number(match[1]), year: Number(match[2]) }, end: MONTH_YEAR.lastIndex }
}

/** The 3 of "3-6/2026". */
const MONTH_HEAD = sticky(`${MONTH}(?= ?- ?${MONTH} ?/ ?${YEAR})`)
export const readMonthHead = (text: string, at: number): ReadPiece | null => {
  const match = matchAt(MONTH_HEAD, text, at)
  return match === null ? null : { piece: { unit: 'month', n: Number(match[1]), year: null }, end: MONTH_HEAD.lastIndex }
}
