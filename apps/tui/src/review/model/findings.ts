// The findings of a review in the order they are gone through: the gravest first, those answered for last.

import { openFindings, type RuleFamily, type SettledFinding, type Severity } from '@tiendo/domain'
import { familyOf } from '@tiendo/text'
import type { ReviewState } from './state.ts'

const ORDER: readonly Severity[] = ['error', 'warning', 'note']

const rank = ({ severity, waiver }: SettledFinding): number => ORDER.indexOf(severity) + (waiver === null ? 0 : ORDER.length)

export const listedFindings = ({ findings }: Pick<ReviewState, 'findings'>, family: RuleFamily | null): readonly SettledFinding[] =>
  findings.filter(({ rule }) => family === null || familyOf(rule) === family).sort((a, b) => rank(a) - rank(b))

/** Where the chosen one stands; the first where it is gone. */
export const findingIndex = (listed: readonly SettledFinding[], key: string | null): number =>
  Math.max(0, listed.findIndex((finding) => finding.key === key))

/** Families that something was found in, in the order of the list. */
export const foundFamilies = (state: Pick<ReviewState, 'findings'>): readonly RuleFamily[] => [
  ...new Set(listedFindings(state, null).map(({ rule }) => familyOf(rule))),
]

/** How many still ask for a hand, by severity. */
export const countsOf = (state: Pick<ReviewState, 'findings'>): Readonly<Record<Severity, number>> => {
  const count = (severity: Severity): number => openFindings(state.findings).filter((finding) => finding.severity === severity).length
  return { error: count('error'), warning: count('warning'), note: count('note') }
}
