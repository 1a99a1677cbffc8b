// The days of a report inside the plan's years.

import { yearOf, type LocalDate } from '../../date/local-date.ts'
import type { Timing, TimingRule } from '../../timing/rule.ts'
import { occurrences } from '../../timing/occurrences.ts'
import type { CheckInput } from '../input.ts'

export type Dated = { readonly key: string; readonly due: LocalDate }

const withDay = (rule: TimingRule): boolean => rule.kind === 'by' || (rule.kind === 'every' && rule.slot !== null)

/** Without the plan's own years, in the year of its issue; none where that is not known either. */
export const datesIn = (timing: Timing, { years, document, facts: { calendar } }: CheckInput): readonly Dated[] => {
  const issuedOn = document.issuedOn.value
  const within = years ?? (issuedOn === null ? null : ([yearOf(issuedOn), yearOf(issuedOn)] as const))
  return occurrences(timing.rules.filter(withDay), { years: within, calendar, issuedOn }).flatMap(({ key, due }) =>
    due === null ? [] : [{ key, due }],
  )
}
