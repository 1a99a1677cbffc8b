// One amount, or one range, that fills the text given: a table cell, a form field, an option.
// A number without a unit is money only where the table (or the caller) says in what.

import { err, ok, type Result } from '../result/result.ts'
import { NUMBER, parseScaledNumber, scaleUp } from './amount-number.ts'
import { exactly, type DongRange } from './dong.ts'
import { findAmounts } from './find-amounts.ts'
import { unitExponent, type MoneyUnit } from './money-unit.ts'

export type AmountError = {
  /** `unit-missing`: a number, but nothing says whether đồng or triệu. `not-whole`: a part of a đồng. */
  readonly code: 'amount/empty' | 'amount/malformed' | 'amount/unit-missing' | 'amount/not-whole' | 'amount/reversed'
  readonly text: string
}

const LEAD = /^(?:(?:từ|khoảng|ước|dự kiến|dự toán|nhu cầu|tổng|số tiền|là|kinh phí)(?!\p{L})|[\s:,~≈])*/iu
const TAIL = /[\s.,;:]*$/u
/** The sum again in words: "(Năm trăm triệu đồng chẵn)". */
const IN_WORDS =
  /\s*\(\s*(?:(?:số tiền )?(?:viết )?bằng chữ|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\p{L})[^()\d]{0,200}\)[\s.,;]*$/iu
/** "500tr", where it is all of the text. */
const SHORT_SCALE = /(?<=\d\s?)tr$/iu
const NOTHING = /^[\s\-–—.…]*$/u
const BARE = new RegExp(String.raw`^(${NUMBER})(?:\s*(?:-|–|—|đến|tới)\s*(${NUMBER}))?$`, 'iu')

/**
 * Exact đồng. `unit` is the table's, used for numbers that carry none of their own; a unit in the text wins.
 *
 * @example parseAmount('130 - 150 tỷ đồng')  // min 130 000 000 000n, max 150 000 000 000n
 * @example parseAmount('644,8', 'triệu')     // 644 800 000n both
 */
export const parseAmount = (text: string, unit: MoneyUnit | null = null): Result<DongRange, AmountError> => {
  if (NOTHING.test(text)) return err({ code: 'amount/empty', text })
  const body = text.replace(IN_WORDS, '').replace(LEAD, '').replace(TAIL, '').replace(SHORT_SCALE, ' triệu')
  const bare = BARE.exec(body)
  if (bare !== null) return unit === null ? err({ code: 'amount/unit-missing', text }) : bareAmount(text, bare, unit)
  const [only, ...others] = findAmounts(body)
  if (only === undefined || others.length > 0 || only.start !== 0 || only.end !== body.length) {
    return err({ code: 'amount/malformed', text })
  }
  return ok(only.range)
}

const bareAmount = (text: string, match: RegExpExecArray, unit: MoneyUnit): Result<DongRange, AmountError> => {
  const [low, high] = [match[1], match[2]].map((digits) => {
    const number = digits === undefined ? null : parseScaledNumber(digits)
    return number === null ? null : scaleUp(number, unitExponent(unit))
  })
  if (low === null || low === undefined) return err({ code: 'amount/not-whole', text })
  if (match[2] === undefined) return ok(exactly(low))
  if (high === null || high === undefined) return err({ code: 'amount/not-whole', text })
  return low <= high ? ok({ min: low, max: high }) : err({ code: 'amount/reversed', text })
}
