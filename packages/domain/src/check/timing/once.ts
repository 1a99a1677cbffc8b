// The parts of a timing that are due once, on a day of their own.

import type { LocalDate } from '../../date/local-date.ts'
import { addDays } from '../../date/local-date.ts'
import type { Timing } from '../../timing/rule.ts'

export type Once = { readonly from: LocalDate | null; readonly due: LocalDate }

/** `within` and `by` with an end; what recurs, waits or stays open has none. */
export const onceIn = ({ rules }: Timing): readonly Once[] =>
  rules.flatMap((rule) => {
    if (rule.kind === 'within') return rule.to === null ? [] : [{ from: rule.from, due: rule.to }]
    if (rule.kind === 'by') return [{ from: null, due: rule.sense === 'before' ? addDays(rule.limit, -1) : rule.limit }]
    return []
  })
