// Words of headings and cells that say what a column or a row is about, without marks and in lower case. In both
// languages of the house; general words of budgets and book-keeping.

import { foldVietnamese } from '../../organisation/fold.ts'
import type { MoneyStage } from '../book/entry.ts'
import type { SheetField } from './mapping.ts'

/** Letters and digits alone, one space between words. */
export const plainWords = (text: string): string =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The first that fits a heading names its field; those that begin another's words come before them. */
const FIELDS: readonly (readonly [SheetField, RegExp])[] = [
  ['number', /^(?:(?:so )?tt|stt|so thu tu|muc(?: so)?|ma(?: so| muc| khoan)?|ky hieu|no|number|code|item no)$/],
  ['act', /^(?:(?:so|so hieu|ky hieu|theo|can cu)(?: \S+){0,3} )?(?:chung tu|van ban|quyet dinh|cong van|hoa don|hop dong)\b|^can cu\b|^(?:act|voucher|decision|document|reference)\b/],
  ['day', /^ngay\b|^thoi gian (?:giao|chi|giai ngan|thanh toan)\b|^(?:date|day|paid on)\b/],
  ['unit', /^don vi (?!tinh)|^don vi$|^(?:co quan|chu dau tu|phong ban|bo phan|unit|organisation|organization|department)\b/],
  ['source', /^nguon\b|^(?:source|fund)\b/],
  ['note', /^(?:ghi chu|dien giai|ly do|note|remark|comment)/],
  ['year', /^(?:nam|nam ngan sach|nam ke hoach|nien do|year|fiscal year)$/],
  ['stage', /^(?:loai|loai (?:so lieu|khoan|nghiep vu|ghi)|nghiep vu|giai doan ghi|buoc|stage|kind|type)$/],
  ['task', /^(?:nhiem vu(?: (?:ke hoach|lien quan|thuc hien))?|cong viec|task)$/],
  ['line', /^(?:noi dung|khoan (?:chi|muc|kinh phi)|khoan|hang muc|danh muc|muc chi|ten (?:nhiem vu|khoan|muc|hang muc|du an)|du an|chi tieu|line|item|description|budget line)/],
]

/** Null for words that name no field. */
export const fieldOf = (heading: string): SheetField | null => {
  const words = plainWords(heading)
  return FIELDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** "huỷ" before "dự toán", "điều chỉnh" before "giao": the words that decide come first. */
const STAGES: readonly (readonly [MoneyStage, RegExp])[] = [
  ['cancelled', /\bhuy\b|\bcancel/],
  ['adjusted', /\bdieu chinh\b|\bbo sung\b|\bcat giam\b|\badjust/],
  ['settled', /\bquyet toan\b|\bsettle/],
  ['disbursed', /\bgiai ngan\b|\bthanh toan\b|\bda chi\b|\bthuc chi\b|\bchi thuc te\b|\bdisburse|\bpaid\b|\bspent\b/],
  ['committed', /\bcam ket\b|\bcommit/],
  ['need', /\bnhu cau\b|\bde nghi\b|\bdang ky\b|\bneed/],
  ['allocated', /\bgiao\b|\bphan bo\b|\bduoc cap\b|\bdu toan\b|\balloca|\bgranted\b/],
]

export const stageOf = (text: string): MoneyStage | null => {
  const words = plainWords(text)
  return STAGES.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

const AMOUNT = /\bso tien\b|\bkinh phi\b|\bgia tri\b|\bthanh tien\b|\bsum\b|\bamount\b/
/** Worked out from others: shares of a whole, what is left of it. */
const DERIVED = /\bty le\b|\bty trong\b|%|\bcon lai\b|\bso sanh\b|\btang giam\b|\bphan tram\b|\brate\b|\bremaining\b|\bpercent/

export const isAmountHeading = (heading: string): boolean => {
  const words = plainWords(heading)
  if (DERIVED.test(words) || heading.includes('%')) return false
  return AMOUNT.test(words) || (stageOf(heading) !== null && fieldOf(heading) === null)
}

const YEAR = /(?<!\d)(20\d\d)(?!\d)/g

/** The one year a text names. */
export const yearIn = (text: string): number | null => {
  const years = new Set([...text.matchAll(YEAR)].map(([year]) => Number(year)))
  const [only] = years
  return years.size === 1 && only !== undefined ? only : null
}

const TOTAL =
  /^(?:[ivx\d]{1,4} )?(?:tong(?: (?:cong|so|so tien|kinh phi|gia tri|du toan|chung|tien)(?: .*)?)?|cong(?: chung| don| luy ke)?|luy ke|(?:grand |sub )?total(?: .*)?)$/
/** "Công", not "Cộng". */
const WORK = /^[\s\d.IVX]*công/iu

/** "Tổng cộng", "Cộng": a row of sums. "Tổng kết", "Công tác" are none. */
export const isTotal = (text: string): boolean => !WORK.test(text.normalize('NFC')) && TOTAL.test(plainWords(text))
