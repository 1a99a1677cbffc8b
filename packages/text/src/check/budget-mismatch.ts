// Sums that do not come out, as sentences: how much is missing, the addition, and which lines make up the difference.

import type { BudgetFindings, GroupFound } from '@tiendo/domain'
import { levelWord } from './budget-level.ts'
import { capitalised, listed, type Language } from '../language.ts'
import { money, unsigned } from './values.ts'

type Sums = { readonly stated: string; readonly found: string; readonly difference: string }
type Mismatch = BudgetFindings['budget/total-mismatch']

/** So many figures are written out; more are only counted. */
const MOST_PARTS = 12

export const addition = (parts: readonly string[], { stated, found }: Sums, lang: Language): string => {
  const vi = lang === 'vi'
  const sum =
    parts.length <= MOST_PARTS
      ? `${parts.map((part) => money(part, lang)).join(' + ')} = ${money(found, lang)}`
      : vi
        ? `${parts.length} số cộng lại được ${money(found, lang)}`
        : `${parts.length} figures come to ${money(found, lang)}`
  return `${sum}, ${vi ? 'không phải' : 'not'} ${money(stated, lang)}.`
}

export const mismatchTitle = (subject: string, { stated, found, difference }: Sums, parts: string, lang: Language): string => {
  const less = BigInt(stated) < BigInt(found)
  const gap = money(unsigned(difference), lang)
  return lang === 'vi'
    ? `${subject} ${less ? 'nhỏ' : 'lớn'} hơn ${parts} ${gap} đồng`
    : `${subject} is ${gap} đồng ${less ? 'less' : 'more'} than ${parts}`
}

const groupName = ({ by, words }: GroupFound, lang: Language): string => {
  const vi = lang === 'vi'
  switch (by) {
    case 'annex':
    case 'act':
      return `${vi ? 'giao tại' : 'granted by'} ${words}`
    case 'source':
      return vi ? `có nguồn “${words}”` : `paid from “${words}”`
    case 'level':
      return vi ? `thuộc ${levelWord(words, lang)}` : `of the ${levelWord(words, lang)}`
    case 'years':
      return vi ? `của năm ${words}` : `for ${words}`
  }
}

/** "mục 1.1 và 1.2" · "items 1.1 and 1.2". */
const setName = (lines: readonly string[], lang: Language): string => {
  const names = lines.map((one) => lineName(one, lang).replace(/^(?:Mục|Item) /u, ''))
  return `${lang === 'vi' ? 'mục' : lines.length > 1 ? 'items' : 'item'} ${listed(names, lang)}`
}

/** Which lines make up the difference exactly, and what sets them apart. */
const explained = (data: Mismatch, lang: Language): string => {
  const vi = lang === 'vi'
  if (data.explainedBy.length === 0) return ''
  const which = data.explainedBy.map((lines) => setName(lines, lang)).join(vi ? ' hoặc ' : ' or ')
  const granted = data.grantedBy === null ? '' : `, ${vi ? 'giao tại' : 'granted by'} ${data.grantedBy}`
  const others =
    data.othersGrantedBy === null
      ? ''
      : vi
        ? `; các mục khác giao tại ${data.othersGrantedBy}`
        : `; the others by ${data.othersGrantedBy}`
  return vi ? ` Phần lệch đúng bằng ${which}${granted}${others}.` : ` The difference is exactly ${which}${granted}${others}.`
}

/** Of several groups that are the same lines, one is told. */
const grouped = ({ groups, stated }: Mismatch, lang: Language): string => {
  const vi = lang === 'vi'
  const [group] = groups
  if (group === undefined) return ''
  const name = groupName(group, lang)
  if (group.is === 'difference')
    return vi
      ? ` Phần lệch đúng bằng cả ${group.count} mục ${name}.`
      : ` The difference is exactly all ${group.count} items ${name}.`
  return vi
    ? ` ${money(stated, lang)} đúng bằng ${group.count} mục ${name}: có thể chỉ tính các mục này.`
    : ` ${money(stated, lang)} is exactly the ${group.count} items ${name}: it may count only these.`
}

const isThousandfold = ({ stated, found }: Sums): boolean => {
  const [a, b] = [BigInt(stated), BigInt(found)]
  return a > 0n && b > 0n && (a * 1000n === b || b * 1000n === a)
}

/** What to do; what the sum would be without the lines that explain it. */
const wayOut = (data: Mismatch, whole: string, lang: Language): string => {
  const vi = lang === 'vi'
  const more = BigInt(data.found) > BigInt(data.stated)
  const known = data.explainedBy.length > 0 || data.groups.some(({ is }) => is === 'difference')
  const [only, ...others] = data.explainedBy
  const part = only === undefined || others.length > 0 ? (vi ? 'phần đó' : 'that part') : setName(only, lang)
  if (known && more)
    return vi
      ? ` Không kể ${part} thì còn lại đúng ${money(data.stated, lang)}: sửa ${whole}, hoặc bỏ phần đó.`
      : ` Without ${part} the rest is exactly ${money(data.stated, lang)}: correct ${whole}, or take that part out.`
  if (known)
    return vi
      ? ` Có thể ${part} đã tính hai lần vào ${whole}: không tính lặp thì còn ${money(data.found, lang)}.`
      : ` ${capitalised(part)} may be counted twice in ${whole}: counted once, that is ${money(data.found, lang)}.`
  if (isThousandfold(data))
    return vi
      ? ` Hai số chênh nhau 1.000 lần: kiểm tra đơn vị ghi ở ${whole} (nghìn, triệu, tỷ).`
      : ` They are a thousand times apart: look at the unit of ${whole} (nghìn, triệu, tỷ).`
  return vi
    ? ` Đối chiếu với quyết định giao dự toán rồi sửa ${whole} hoặc số của từng mục.`
    : ` Compare with the act that grants the money, then correct ${whole} or an item.`
}

export const mismatchDetail = (data: Mismatch, whole: string, lang: Language): string =>
  addition(data.parts, data, lang) + explained(data, lang) + grouped(data, lang) + wayOut(data, whole, lang)

/** "Mục 2.1" · "“Mua sắm”": a line by its number, or its label where it has none. */
export const lineName = (name: string, lang: Language): string => {
  const numbered = /^[\p{L}\d]{1,6}(?:\.[\p{L}\d]{1,4}){0,4}$/u.test(name)
  return numbered ? `${lang === 'vi' ? 'Mục' : 'Item'} ${name}` : `“${capitalised(name)}”`
}
