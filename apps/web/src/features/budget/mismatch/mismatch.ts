// The finding that the document's lines do not come to its total, and the lines that would explain it.
import type { BudgetLine, SettledFinding } from '@tiendo/domain'

export type Mismatch = Extract<SettledFinding, { rule: 'budget/total-mismatch' }>

const isMismatch = (finding: SettledFinding): finding is Mismatch => finding.rule === 'budget/total-mismatch'

/** Also where somebody has answered for it: the figures differ all the same. */
export const mismatchOf = (findings: readonly SettledFinding[]): Mismatch | undefined => findings.find(isMismatch)

/** Ids of the lines that would explain it; none where somebody has answered for it. */
export const suspectsOf = (findings: readonly SettledFinding[], lines: readonly BudgetLine[]): ReadonlySet<string> => {
  const mismatch = mismatchOf(findings)
  const named = new Set(mismatch === undefined || mismatch.waiver !== null ? [] : mismatch.data.explainedBy.flat())
  return new Set(lines.filter(({ number, label }) => named.has(number ?? label)).map(({ id }) => id))
}
