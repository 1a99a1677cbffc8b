// What is asked and answered when a sum of a plan's money is divided over its lines, years or units.

import type { LocalDate } from '../../date/local-date.ts'
import type { AllocationError } from '../../money/allocate.ts'
import type { Dong } from '../../money/dong.ts'
import type { MoneyUnit } from '../../money/money-unit.ts'
import type { OrganisationId } from '../../organisation/organisation.ts'
import type { MoneyEntry } from './entry.ts'

/** Every share is a whole number of these. */
export type AllocationUnit = Exclude<MoneyUnit, 'tỷ'>

/** Weights as people give them, in the order of the parts; a part without one has none. */
type Given = { readonly weights: readonly bigint[] }

/**
 * What is divided over, and by what. `need`: what each needs, recorded or stated, of a range the upper end. `figures`:
 * what the document states for each line, whatever it calls it, of all its years. `tasks`: how many tasks each leads.
 */
export type AllocationOver =
  | { readonly over: 'lines'; readonly lineIds: readonly string[]; readonly fiscalYear: number; readonly by: 'equal' | 'need' | 'figures' | Given }
  | { readonly over: 'years'; readonly years: readonly number[]; readonly lineId: string | null; readonly by: 'equal' | 'need' | Given }
  | {
      readonly over: 'units'
      readonly units: readonly OrganisationId[]
      readonly lineId: string | null
      readonly fiscalYear: number
      readonly by: 'equal' | 'tasks' | Given
    }

export type AllocationRequest = AllocationOver & {
  readonly amount: Dong
  readonly unit: AllocationUnit
  readonly stage: 'allocated' | 'need'
  /** The day and the act of the division. */
  readonly on: LocalDate
  readonly act: string | null
  readonly source: string | null
  readonly note: string | null
  /** Needs recorded after this day do not count. */
  readonly asOf: LocalDate
}

export type AllocationPart =
  | { readonly kind: 'line'; readonly lineId: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'unit'; readonly unit: OrganisationId }

/** By what the parts were weighed. `needAllYears`: no line has a need of that year alone, so that of all years counts. */
export type Weighed = 'equal' | 'need' | 'needAllYears' | 'figures' | 'tasks' | 'given'

/** A part, what it gets and why: floor + extra = amount. */
export type AllocationShare = {
  readonly part: AllocationPart
  readonly weight: bigint
  /** The exact share without what is less than a unit. */
  readonly floor: Dong
  /** What is less than a unit, as a fraction of it in lowest terms; `0n`/`1n` where the share is whole. */
  readonly rest: bigint
  readonly of: bigint
  /** One unit where the remainder is among the largest, else 0n. */
  readonly extra: Dong
  /** Its remainder equals another's, and only the earlier of them got a unit more. */
  readonly tie: 'first' | 'later' | null
  readonly amount: Dong
}

export type EntryDraft = Omit<MoneyEntry, 'id'>

export type Allocation = {
  readonly amount: Dong
  readonly unit: AllocationUnit
  readonly weighed: Weighed
  /** Of all parts together; more than zero. */
  readonly weight: bigint
  /** In the order of the parts asked for; they sum to `amount`. */
  readonly shares: readonly AllocationShare[]
  /** One for every share of more than zero, in the same order. The shell gives the ids. */
  readonly entries: readonly EntryDraft[]
}

export type AllocationProblem =
  /** No weights: nothing is needed, stated or led, or all that was given is zero. Less than zero: a weight is. */
  | AllocationError
  | { readonly code: 'allocation/no-parts' }
  | { readonly code: 'allocation/amount-not-positive' }
  /** Not a whole number of the unit. `below`: what is over; `fits`: the largest unit it is whole in. */
  | { readonly code: 'allocation/not-whole'; readonly unit: AllocationUnit; readonly below: Dong; readonly fits: AllocationUnit }
  | { readonly code: 'allocation/repeated-part'; readonly part: AllocationPart }
  | { readonly code: 'allocation/no-such-line'; readonly lineId: string }
  /** One of two lines stands under the other: its money would be counted twice. */
  | { readonly code: 'allocation/nested-lines'; readonly lineId: string; readonly above: string }
