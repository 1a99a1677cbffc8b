// What sets some lines apart from the others in the act that grants them: the annex all of them name and none
// of the others does. "Phụ lục 05" and "Phụ lục số 5" are the same annex.

import type { BudgetLine } from './budget.ts'
import { annexKey } from './grant.ts'
import { isUnder, leavesOf, type BudgetTree } from './tree.ts'

const BREAK = /[,;]\s*|\s+(?=(?:Mục|Phụ lục|Biểu|Điều|Khoản|Điểm|Quyết định|Nghị quyết|Kế hoạch|Công văn)\s)/iu
const LEAD = /^(?:được\s+)?(?:giao|cấp|phê duyệt)?\s*(?:tại|theo|ở|của|kèm theo|và)\s+/iu
const TAIL = /\s*(?:được\s+)?(?:ban hành|phê duyệt)?\s*(?:kèm\s+theo|theo|tại|của)?$/iu

const partsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(BREAK)
      .map((part) =>
        part
          .replace(LEAD, '')
          .replace(TAIL, '')
          .replace(/[\s().]+$/u, '')
          .replace(/^[\s(]+/u, '')
          .replace(/\s+/g, ' '),
      )
      .filter((part) => part !== '')
      .map((part) => [annexKey(part.replace(/(?<!\p{L})số\s+/giu, '')), part]),
  )

const grantedBy = (tree: BudgetTree, line: BudgetLine): string | null => tree.nodeOf(line)?.said.grantedBy ?? null

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

const none: GrantDifference = { grantedBy: null, othersGrantedBy: null }
/** Among more different grants than these, what one line has of its own says nothing. */
const MOST_GRANTS = 60

/** As written at the first line that says it; null where the lines name no act, or nothing sets them apart. */
export const grantDifference = (
  tree: BudgetTree,
  lines: readonly BudgetLine[],
  all: readonly BudgetLine[],
): GrantDifference => {
  const ours = lines.flatMap((line) => grantedBy(tree, line) ?? [])
  const apart = (line: BudgetLine): boolean =>
    lines.every((one) => one !== line && !isUnder(tree, line, one) && !isUnder(tree, one, line))
  const others = [...new Set(leavesOf(tree, all).filter(apart).flatMap((line) => grantedBy(tree, line) ?? []))]
  if (ours.length < lines.length || others.length === 0 || others.length > MOST_GRANTS) return none
  return { grantedBy: onlyIn(ours, others), othersGrantedBy: onlyIn(others, ours) }
}
