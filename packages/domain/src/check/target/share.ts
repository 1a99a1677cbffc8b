// A share of somebody, taken apart: of whom, and what is true of them ("công chức cấp xã" · "được tập huấn").

import { foldVietnamese } from '../../organisation/fold.ts'
import type { CheckedTarget } from '../input.ts'

export type Share = {
  /** As written. */
  readonly of: string
  /** The first two syllables: what they are. */
  readonly head: string
  /** "cấp xã", "ở nông thôn": which of them. */
  readonly qualified: boolean
  readonly does: ReadonlySet<string>
}

const SPLIT = /\s(?=(?:được|có|tham gia|hoàn thành|đạt|sử dụng|thực hiện|biết|nắm|chấp hành)(?!\p{L}))/u
const QUALIFIER = /(?<!\p{L})(?:cấp|thuộc|ở|tại|trên|trong|vùng|khu vực|nông thôn|nghèo|nữ|trẻ|lớp|khối|diện|từ|dưới|của)(?!\p{L})/u
const WEAK = new Set('duoc co tham gia cac cho va ve thuc hien hoan thanh cua cong tac'.split(' '))

/** Null where it is a share of nothing said. */
export const shareOf = ({ unit }: CheckedTarget): Share | null => {
  if (!unit.startsWith('% ')) return null
  const words = unit.slice(2).trim()
  const at = words.search(SPLIT)
  if (at <= 0) return null
  const of = words.slice(0, at)
  const syllables = foldVietnamese(of).split(/[\s,]+/)
  if (syllables.length < 2) return null
  const does = foldVietnamese(words.slice(at)).split(/[^a-z0-9]+/).filter((word) => word.length > 1 && !WEAK.has(word))
  return { of, head: syllables.slice(0, 2).join(' '), qualified: QUALIFIER.test(of), does: new Set(does) }
}
