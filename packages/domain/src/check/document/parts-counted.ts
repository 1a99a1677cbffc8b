// A count and the parts it names in the same sentence: "06 lớp tập huấn, gồm: 02 lớp ở miền núi, 03 lớp ở đồng bằng";
// "05 chi bộ …: Chi bộ A, Chi bộ B". Only where every part begins as the count does.

import type { TextPart } from '../text-parts.ts'

export type CountedParts = { readonly what: string; readonly stated: number; readonly found: number; readonly from: number; readonly to: number }

const COUNT = /(?<![\p{L}\d.,/%-])(?<count>\d{1,2})\s(?<what>(?:chi bộ|tổ dân phố|hợp tác xã|mô hình|đơn vị|hội nghị|cơ sở|\p{Ll}+))(?=[\s,:(])(?<said>[^.;:\d]{0,100}?)(?:[,(]?\s?(?:bao gồm|gồm)(?:\scó)?\s?:?|:)\s(?<list>[^.;:()]{6,400})/giu
const LOOSE = /(?:ít nhất|tối thiểu|trên|hơn|khoảng|dưới|không quá|tối đa|từ|đến|thứ|tháng|quý|số)\s*$/iu

const partsOf = (list: string, what: string): number | null => {
  const parts = new RegExp(String.raw`\s?,\s|\svà\s(?=\d|${what}\s)`, 'u')
  const pieces = list.toLowerCase().split(parts).map((piece) => piece.trim()).filter((piece) => piece !== '')
  if (pieces.length < 2) return null
  const counts = pieces.map((piece) => (piece.startsWith(`${what} `) ? 1 : null))
  const numbers = pieces.map((piece) => {
    const number = /^(\d{1,2})\s/u.exec(piece)
    return number !== null && piece.slice(number[0].length).startsWith(what) ? Number(number[1]) : null
  })
  for (const all of [counts, numbers]) if (all.every((one) => one !== null)) return all.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  return null
}

export const partsCounted = ({ text }: TextPart): readonly CountedParts[] =>
  [...text.matchAll(COUNT)].flatMap((match) => {
    const { count = '', what = '', list = '' } = match.groups ?? {}
    const found = partsOf(list, what.toLowerCase())
    if (found === null || LOOSE.test(text.slice(Math.max(0, match.index - 14), match.index))) return []
    return [{ what, stated: Number(count), found, from: match.index, to: match.index + match[0].length }]
  })
