// What the rules about money say. Đồng as decimal strings.

export type BudgetFindings = {
  'budget/total-mismatch': {
    stated: string
    found: string
    difference: string
    parts: readonly string[]
    /** Sets of lines whose sum is exactly the difference, by number. */
    explainedBy: readonly (readonly string[])[]
    /** What those lines have that the others lack, as written ("Phụ lục số 03"). */
    grantedBy: string | null
    othersGrantedBy: string | null
  }
  'budget/line-mismatch': {
    number: string
    stated: string
    found: string
    difference: string
    parts: readonly string[]
  }
}
