// What the rules about money say. Đồng as decimal strings; a range as both its ends.

export type MoneySpan = { readonly min: string; readonly max: string }

/** All lines of one group: `words` as written, a level of budget by its name in `BudgetLevel`. */
export type GroupFound = {
  readonly by: 'annex' | 'act' | 'source' | 'level' | 'years'
  readonly words: string
  readonly count: number
  /** `difference`: these make up the difference. `stated`: these alone come to the stated figure. */
  readonly is: 'difference' | 'stated'
}

type Mismatch = {
  stated: string
  found: string
  difference: string
  parts: readonly string[]
  /** Sets of lines whose sum is exactly the difference, by number; several sets are several ways to explain it. */
  explainedBy: readonly (readonly string[])[]
  /** What those lines have that the others lack, as written ("Phụ lục số 03"). */
  grantedBy: string | null
  othersGrantedBy: string | null
  groups: readonly GroupFound[]
}

export type BudgetFindings = {
  'budget/total-mismatch': Mismatch
  'budget/line-mismatch': Mismatch & { number: string }
  'budget/range-mismatch': {
    /** The line with the amount a year. */
    number: string
    /** The line with the total; null: the stated total. */
    against: string | null
    yearly: MoneySpan
    from: number
    to: number
    count: number
    product: MoneySpan
    total: MoneySpan
    /** What both allow; null where nothing does. */
    common: MoneySpan | null
    otherStage: boolean
  }
  'budget/year-mismatch': {
    by: 'years' | 'sources'
    /** Null: the row of the total. */
    number: string | null
    /** One column against the rows below; null: the columns of the row against its sum. */
    column: string | null
    stated: string
    found: string
    difference: string
    parts: readonly { readonly label: string; readonly amount: string }[]
  }
  'budget/total-twice': { totals: readonly string[]; lines: readonly string[] }
  'budget/unknown-amount': { count: number; numbers: readonly string[]; stated: string; room: string | null }
  'budget/no-source': { count: number; numbers: readonly string[]; all: boolean }
  'budget/other-annex': { number: string; annex: string; others: string; count: number }
  'budget/many-purposes': {
    number: string
    amount: string
    count: number
    purposes: readonly string[]
    /** So many lines more are written so, where they are too many to tell one by one. */
    others: number
  }
  'budget/unit-suspect': {
    number: string
    amount: string
    /** A thousand times less or more. */
    instead: string
    /** With it, the sum is right. */
    settles: boolean
    neighbours: MoneySpan
  }
  'budget/outside-years': { numbers: readonly string[]; from: number; to: number; planFrom: number; planTo: number }
  'budget/no-budget': { tasks: number }
  'budget/product-mismatch': { words: string; stated: string; found: string; factors: readonly string[] }
  'budget/words-mismatch': { figures: string; words: string; amount: string; spelt: string }
}
