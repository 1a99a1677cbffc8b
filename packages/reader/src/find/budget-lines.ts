// Lines of a budget as they are read, before they know their parents: a number, a label, an amount, who grants it.

import { reconcile, type Amount, type BudgetLine, type Confidence, type DongRange } from '@tiendo/domain'
import type { MoneyWords } from './budget-words.ts'

export type FoundLine = MoneyWords & {
  readonly number: string | null
  /** How deep: lines stand under the nearest line above that is less deep. */
  readonly depth: number
  readonly label: string
  readonly amount: Amount
  readonly source: string | null
  readonly grantedBy: string | null
  readonly span: BudgetLine['span']
  readonly confidence: Confidence
  readonly restates?: true
  /** Said to be an average: it says again what stands elsewhere in whole, where that does. */
  readonly average?: true
  /** A column of the row above it: nothing stands under it. */
  readonly column?: true
}

export type DraftLine = BudgetLine & { readonly confidence: Confidence }

/** Ids are the numbers where these are unique, so that a reader finds a parent by what the document calls it. */
export const treeOf = (lines: readonly FoundLine[]): readonly DraftLine[] => {
  const times = new Map<string, number>()
  for (const { number } of lines) if (number !== null) times.set(number, (times.get(number) ?? 0) + 1)
  const above: { readonly depth: number; readonly id: string }[] = []
  return lines.map(({ depth, column, average: _average, ...line }, i) => {
    const id = line.number !== null && times.get(line.number) === 1 ? line.number : `b${i + 1}`
    if (column === true) return { id, ...line, parent: above.findLast((one) => one.depth < depth)?.id ?? null }
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop()
    const parent = above.at(-1)?.id ?? null
    above.push({ depth, id })
    return { id, ...line, parent }
  })
}

const again = (lines: readonly FoundLine[]): readonly FoundLine[] => lines.map((line) => ({ ...line, restates: true as const }))

const comesTo = (total: DongRange, lines: readonly FoundLine[]): boolean =>
  reconcile({ statedTotal: total, lines: treeOf(lines) }).difference === 0n

/**
 * A document may break its total down twice: by source in a sentence, by item in a table. Both come to the same total,
 * and only one of them is added up: the table, where it does.
 */
export const oneBreakdown = (
  total: DongRange | null,
  prose: readonly FoundLine[],
  table: readonly FoundLine[],
): readonly FoundLine[] => {
  if (total === null || prose.length === 0 || table.length === 0) return [...prose, ...table]
  if (comesTo(total, table)) return [...again(prose), ...table]
  return comesTo(total, prose) ? [...prose, ...again(table)] : [...prose, ...table]
}

/** Yearly figures that say again what a total, or a line for several years, says in whole. */
export const withYearlyAgain = (total: DongRange | null, lines: readonly FoundLine[]): readonly FoundLine[] => {
  const rows = lines.filter((line) => line.column !== true)
  const highest = rows.reduce((least, { depth }) => Math.min(least, depth), Infinity)
  const tops = new Set(rows.filter((line) => line.restates !== true && line.depth === highest))
  const spans = [...tops].some((line) => line.each === undefined && line.years !== undefined && line.years[1] > line.years[0])
  return lines.map((line) => {
    if (line.each === undefined || !tops.has(line) || (total === null && !spans)) return line
    return line.average === true || (total !== null && tops.size === 1) ? { ...line, restates: true as const } : line
  })
}

const GRANTED =
  /((?:Mục|Điểm|Khoản|Phụ lục|Biểu|Điều)\s+(?:số\s+)?[\dIVX][^()]*?)(?=\s+(?:của|thuộc|được)|\s*[).]\s*$|\)|$)/u
/** "(giao tại Quyết định số 12/QĐ-UBND ngày 05/01/2026)": an act without annex or item. */
const GRANTED_BY_ACT =
  /(?:giao|cấp|phê duyệt|phân bổ)\s+(?:tại|theo)\s+((?:Quyết định|Nghị quyết|Công văn|Thông báo|Kế hoạch)\s+(?:số\s+)?\d[^()]*?)(?=\s+(?:của|thuộc|về)|\s*[).;]|$)/iu
const SOURCE =
  /((?:từ\s+)?[Nn]guồn\s+(?!gốc|lực|nhân|tin|điện|nước|giống|hàng)[^;().:]{4,160}|ngân sách (?:nhà nước|tỉnh|thành phố|trung ương|địa phương|cấp xã|cấp huyện)|xã hội hóa)/u
const REGULAR = /(?:trong|từ)\s+(?:nguồn\s+)?(?:dự toán|kinh phí)\s+(?:chi\s+)?thường xuyên/iu

export const grantIn = (text: string): string | null => {
  const words = GRANTED.exec(text)?.[1] ?? GRANTED_BY_ACT.exec(text)?.[1]
  return words === undefined ? null : words.replace(/\s+/g, ' ').trim().replace(/[,;]$/, '')
}
export const sourceIn = (text: string): string | null => SOURCE.exec(text)?.[1]?.trim().replace(/,$/, '') ?? null
export const isRegular = (text: string): boolean => REGULAR.test(text)
