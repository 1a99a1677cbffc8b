// What the parts of the tree share.
import type { BudgetPage } from '../page-shape.ts'
import type { MoneyScale } from '../money-scale.ts'
import type { Column } from './columns.ts'
import type { Asked } from './tree-row.tsx'

export type MoneyScaleProps = {
  readonly page: BudgetPage
  readonly shown: readonly Column[]
  readonly scale: MoneyScale
  /** Lines that would explain why the document does not add up. */
  readonly suspects: ReadonlySet<string>
  readonly asked: Asked | null
  readonly onAsk: (asked: Asked) => void
}
