// What sets some lines apart from the others in the act that grants them: the annex all of them name and none
// of the others does. "Phụ lục 05" and "Phụ lục số 5" are the same annex.

import { foldVietnamese } from '../organisation/fold.ts'
import type { BudgetLine } from './budget.ts'
import { ancestorsOf, type BudgetTree } from './tree.ts'

const BREAK = /[,;]\s*|\s+(?=(?:Mục|Phụ lục|Biểu|Điều|Khoản|Điểm|Quyết định|Nghị quyết|Kế hoạch|Công văn)\s)/iu
const LEAD = /^(?:được\s+)?(?:giao|cấp|phê duyệt)?\s*(?:tại|theo|ở|của|kèm theo|và)\s+/iu

const partsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(BREAK)
      .map((part) =>
        part
          .replace(LEAD, '')
          .replace(/[\s().]+$/u, '')
          .replace(/^[\s(]+/u, '')
          .replace(/\s+/g, ' '),
      )
      .filter((part) => part !== '')
      .map((part) => [
        foldVietnamese(part)
          .replace(/\bso\s+/g, '')
          .replace(/\b0+(?=\d)/g, ''),
        part,
      ]),
  )

/** A line's own words, else those of the nearest line above that has any. */
const grantedBy = (tree: BudgetTree, line: BudgetLine): string | null =>
  [line, ...ancestorsOf(tree, line)].find((one) => one.grantedBy !== null)?.grantedBy ?? null

const shared = (texts: readonly string[]): ReadonlyMap<string, string> => {
  const [first, ...rest] = texts.map(partsOf)
  return new Map([...(first ?? [])].filter(([key]) => rest.every((other) => other.has(key))))
}

const onlyIn = (texts: readonly string[], others: readonly string[]): string | null => {
  const elsewhere = new Set(others.flatMap((text) => [...partsOf(text).keys()]))
  const own = [...shared(texts)].filter(([key]) => !elsewhere.has(key)).map(([, words]) => words)
  return own.length === 0 ? null : own.join(', ')
}

export type GrantDifference = { readonly grantedBy: string | null; readonly othersGrantedBy: string | null }

/** As written at the first line that says it; null where the lines name no act, or nothing sets them apart. */
export const grantDifference = (
  tree: BudgetTree,
  lines: readonly BudgetLine[],
  all: readonly BudgetLine[],
): GrantDifference => {
  const ours = lines.flatMap((line) => grantedBy(tree, line) ?? [])
  const above = new Set(lines.flatMap((line) => [line, ...ancestorsOf(tree, line)]))
  const under = (line: BudgetLine): boolean => ancestorsOf(tree, line).some((one) => lines.includes(one))
  const others = all
    .filter((line) => !above.has(line) && !under(line) && tree.childrenOf(line).length === 0)
    .flatMap((line) => grantedBy(tree, line) ?? [])
  if (ours.length < lines.length || others.length === 0) return { grantedBy: null, othersGrantedBy: null }
  return { grantedBy: onlyIn(ours, others), othersGrantedBy: onlyIn(others, ours) }
}
