// A rule as it is put together by hand: every field as it stands in the form, so that changing one's mind about the
// kind loses nothing. `rule-of.ts` makes the rule, `form-of.ts` takes one apart.
import { monthOf, yearOf, type Every, type Length, type NthOfRound, type TimingRule, type Unit } from '@tiendo/domain'
import type { TimingSight } from '../timing-sight.ts'

export type FormKind = Exclude<TimingRule['kind'], 'unstated'>
export type PartUnit = 'day' | 'month' | 'quarter' | 'half' | 'year'

/** A part of the calendar: a day, or the nth of its kind in a year. */
export type PartForm = { readonly n: string; readonly year: string; readonly day: string }

/** What of a round: all of it, some of its parts, several months together, one day. */
export type SlotForm = 'whole' | 'quarter' | 'half' | 'month' | 'span' | 'day' | 'dayOfMonth' | 'weekday' | 'nthWeekday'

export type RuleForm = {
  readonly kind: FormKind
  readonly purpose: string
  /** Of a period and of a limit. */
  readonly unit: PartUnit
  readonly first: PartForm
  readonly last: PartForm
  readonly reach: 'one' | 'span' | 'onwards' | 'until'
  /** The day or period named is itself too late. */
  readonly strict: boolean
  readonly timeOfDay: string
  readonly round: Unit
  readonly interval: string
  readonly slot: SlotForm
  readonly slots: readonly number[]
  readonly firstMonth: string
  readonly lastMonth: string
  readonly day: string
  readonly month: string
  readonly yearOffset: -1 | 0 | 1
  readonly monthOffset: 0 | 1
  readonly weekday: string
  readonly nth: NthOfRound
  readonly sense: Every['sense']
  readonly quota: 'none' | 'exactly' | 'atLeast'
  readonly count: string
  readonly counted: string
  readonly fromYear: string
  readonly toYear: string
  readonly event: 'named' | 'issued' | 'day' | 'unsaid'
  readonly words: string
  readonly eventDay: string
  readonly side: 'once' | 'after' | 'before'
  readonly length: string
  readonly lengthUnit: Length['unit']
}

/** Which slots a round can have: a part or day of the year comes once a year, a weekday once a week. */
export const slotsOf: Readonly<Record<Unit, readonly SlotForm[]>> = {
  year: ['whole', 'quarter', 'half', 'month', 'span', 'day', 'dayOfMonth'],
  half: ['whole', 'dayOfMonth'],
  quarter: ['whole', 'dayOfMonth'],
  month: ['whole', 'dayOfMonth', 'nthWeekday'],
  week: ['whole', 'weekday'],
}

export const isDaySlot = (slot: SlotForm): boolean => slot === 'day' || slot === 'dayOfMonth' || slot === 'weekday' || slot === 'nthWeekday'

/** How many of a part a year has. */
export const perYear: Readonly<Record<Exclude<PartUnit, 'day'>, number>> = { month: 12, quarter: 4, half: 2, year: 1 }

/** A form to begin with: the present quarter, or the first of the plan's years where today lies outside them. */
export const blankForm = ({ years, today }: TimingSight): RuleForm => {
  const now = yearOf(today)
  const year = years === null ? now : Math.min(Math.max(now, years[0]), years[1])
  const quarter = Math.ceil(monthOf(today) / 3)
  const part: PartForm = { n: `${quarter}`, year: `${year}`, day: today }
  return {
    kind: 'within',
    purpose: '',
    unit: 'quarter',
    first: part,
    last: { ...part, year: `${years?.[1] ?? year}` },
    reach: 'one',
    strict: true,
    timeOfDay: '',
    round: 'year',
    interval: '1',
    slot: 'whole',
    slots: [],
    firstMonth: '1',
    lastMonth: '6',
    day: '15',
    month: '11',
    yearOffset: 0,
    monthOffset: 0,
    weekday: '5',
    nth: -1,
    sense: 'within',
    quota: 'none',
    count: '1',
    counted: 'lần',
    fromYear: '',
    toYear: '',
    event: 'named',
    words: '',
    eventDay: today,
    side: 'after',
    length: '30',
    lengthUnit: 'day',
  }
}
