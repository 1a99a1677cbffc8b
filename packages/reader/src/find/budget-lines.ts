// Lines of a budget as they are read, before they know their parents: a number, a label, an amount, who grants it.

import type { Amount, BudgetLine, Confidence } from '@tiendo/domain'

export type FoundLine = {
  readonly number: string | null
  /** How deep: lines stand under the nearest line above that is less deep. */
  readonly depth: number
  readonly label: string
  readonly amount: Amount
  readonly source: string | null
  readonly grantedBy: string | null
  readonly span: BudgetLine['span']
  readonly confidence: Confidence
}

export type DraftLine = BudgetLine & { readonly confidence: Confidence }

/** Ids are the numbers where these are unique, so that a reader finds a parent by what the document calls it. */
export const treeOf = (lines: readonly FoundLine[]): readonly DraftLine[] => {
  const times = new Map<string, number>()
  for (const { number } of lines) if (number !== null) times.set(number, (times.get(number) ?? 0) + 1)
  const above: { readonly depth: number; readonly id: string }[] = []
  return lines.map(({ depth, ...line }, i) => {
    const id = line.number !== null && times.get(line.number) === 1 ? line.number : `b${i + 1}`
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop()
    const parent = above.at(-1)?.id ?? null
    above.push({ depth, id })
    return { id, ...line, parent }
  })
}

const GRANTED =
  /((?:Mục|Điểm|Khoản|Phụ lục|Biểu|Điều)\s+(?:số\s+)?[\dIVX][^()]*?)(?=\s+(?:ban hành|kèm theo|của|thuộc|được)|\s*[).]\s*$|\)|$)/u
const SOURCE =
  /((?:từ\s+)?[Nn]guồn\s+(?!gốc|lực|nhân|tin|điện|nước|giống|hàng)[^;().:]{4,160}|ngân sách (?:nhà nước|tỉnh|thành phố|trung ương|địa phương|cấp xã|cấp huyện)|xã hội hóa)/u
const REGULAR = /(?:trong|từ)\s+(?:nguồn\s+)?(?:dự toán|kinh phí)\s+(?:chi\s+)?thường xuyên/iu

export const grantIn = (text: string): string | null => GRANTED.exec(text)?.[1]?.trim().replace(/[,;]$/, '') ?? null
export const sourceIn = (text: string): string | null => SOURCE.exec(text)?.[1]?.trim().replace(/,$/, '') ?? null
export const isRegular = (text: string): boolean => REGULAR.test(text)
