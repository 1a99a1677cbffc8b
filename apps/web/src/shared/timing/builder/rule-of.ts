// The rule that a form says, or the one field that keeps it from saying any.
import {
  daysInMonth,
  err,
  halfPeriod,
  monthPeriod,
  ok,
  parseLocalDate,
  quarterPeriod,
  unreachable,
  yearPeriod,
  type AwaitedEvent,
  type By,
  type Every,
  type LocalDate,
  type Quarter,
  type Result,
  type Slot,
  type TimingRule,
  type Within,
} from '@tiendo/domain'
import { isDaySlot, perYear, slotsOf, type PartForm, type PartUnit, type RuleForm } from './rule-form.ts'

export type WrongField = 'part' | 'span' | 'slots' | 'months' | 'day' | 'interval' | 'count' | 'years' | 'words' | 'eventDay' | 'length' | 'start'

type Part = { readonly key: string; readonly from: LocalDate; readonly to: LocalDate }

/** A whole number as typed, between two bounds; null for anything else. */
const whole = (text: string, least: number, most: number): number | null => {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : null
  return number !== null && number >= least && number <= most ? number : null
}
const yearIn = (text: string): number | null => whole(text, 1900, 2200)
const pad = (n: number): string => `${n}`.padStart(2, '0')
const asQuarter = (n: number): Quarter => (n === 1 ? 1 : n === 2 ? 2 : n === 3 ? 3 : 4)
const asHalf = (n: number): 1 | 2 => (n === 1 ? 1 : 2)

const partOf = (unit: PartUnit, { n, year: y, day }: PartForm): Part | null => {
  if (unit === 'day') {
    const date = parseLocalDate(day)
    return date.ok ? { key: date.value, from: date.value, to: date.value } : null
  }
  const [number, year] = [unit === 'year' ? 1 : whole(n, 1, perYear[unit]), yearIn(y)]
  if (number === null || year === null) return null
  switch (unit) {
    case 'month':
      return { key: `${year}-${pad(number)}`, ...monthPeriod(year, number) }
    case 'quarter':
      return { key: `${year}-Q${number}`, ...quarterPeriod(year, asQuarter(number)) }
    case 'half':
      return { key: `${year}-H${number}`, ...halfPeriod(year, asHalf(number)) }
    case 'year':
      return { key: `${year}`, ...yearPeriod(year) }
    default:
      return unreachable(unit)
  }
}

type Made<Rule> = Result<Rule, WrongField>

const within = (form: RuleForm, purpose: string | null): Made<Within> => {
  const first = partOf(form.unit, form.first)
  if (first === null || (form.unit === 'day' && form.reach === 'one')) return err('part')
  const made = (key: string, from: LocalDate | null, to: LocalDate | null): Made<Within> => ok({ kind: 'within', key, from, to, purpose })
  switch (form.reach) {
    case 'one':
      return made(first.key, first.from, first.to)
    case 'onwards':
      return made(`${first.key}..`, first.from, null)
    case 'until':
      return made(`..${first.key}`, null, first.to)
    case 'span': {
      const last = partOf(form.unit, form.last)
      return last === null || last.from <= first.from ? err('span') : made(`${first.key}..${last.key}`, first.from, last.to)
    }
    default:
      return unreachable(form.reach)
  }
}

const by = ({ unit, first, strict, timeOfDay }: RuleForm, purpose: string | null): Made<By> => {
  const part = partOf(unit, first)
  if (part === null) return err('part')
  const hour = timeOfDay === '' || unit !== 'day' || strict ? {} : { timeOfDay }
  return ok({ kind: 'by', key: part.key, limit: strict ? part.from : part.to, sense: strict ? 'before' : 'on', ...hour, purpose })
}

const slotOf = (form: RuleForm): Made<Slot | null> => {
  const slots = [...form.slots].sort((a, b) => a - b)
  const weekday = Number(form.weekday)
  switch (form.slot) {
    case 'whole':
      return ok(null)
    case 'quarter':
      return slots.length === 0 ? err('slots') : ok({ kind: 'quarter', quarters: slots.map(asQuarter) })
    case 'half':
      return slots.length === 0 ? err('slots') : ok({ kind: 'half', halves: slots.map(asHalf) })
    case 'month':
      return slots.length === 0 ? err('slots') : ok({ kind: 'month', months: slots })
    case 'span': {
      const [firstMonth, lastMonth] = [Number(form.firstMonth), Number(form.lastMonth)]
      return firstMonth < lastMonth ? ok({ kind: 'span', firstMonth, lastMonth }) : err('months')
    }
    case 'day': {
      const month = Number(form.month)
      // Some year has a 29 February.
      const day = whole(form.day, 1, daysInMonth(2024, month))
      return day === null ? err('day') : ok({ kind: 'day', month, day, yearOffset: form.yearOffset })
    }
    case 'dayOfMonth': {
      const day = whole(form.day, 1, 31)
      return day === null ? err('day') : ok({ kind: 'dayOfMonth', day, monthOffset: form.monthOffset })
    }
    case 'weekday':
      return ok({ kind: 'weekday', weekday })
    case 'nthWeekday':
      return ok({ kind: 'nthWeekday', nth: form.nth, weekday })
    default:
      return unreachable(form.slot)
  }
}

const boundYear = (text: string): number | null | 'wrong' => (text.trim() === '' ? null : (yearIn(text) ?? 'wrong'))

const every = (form: RuleForm, purpose: string | null): Made<Every> => {
  const known: RuleForm = slotsOf[form.round].includes(form.slot) ? form : { ...form, slot: 'whole' }
  const slot = slotOf(known)
  if (!slot.ok) return slot
  const interval = form.round === 'half' ? 1 : whole(form.interval, 1, 24)
  // Three months are a quarter: nobody says "03 tháng một lần" for it.
  if (interval === null || (form.round === 'month' && interval > 1 && interval % 3 === 0)) return err('interval')
  const count = whole(form.count, 1, 9999)
  if (form.quota !== 'none' && (count === null || form.counted.trim() === '')) return err('count')
  const [fromYear, toYear] = [boundYear(form.fromYear), boundYear(form.toYear)]
  if (fromYear === 'wrong' || toYear === 'wrong') return err('years')
  if (fromYear !== null && toYear !== null && (toYear < fromYear || (form.round === 'year' && toYear === fromYear))) return err('years')
  const isDay = isDaySlot(known.slot)
  const timeOfDay = isDay && form.timeOfDay !== '' ? form.timeOfDay : null
  const sense = slot.value === null ? 'within' : timeOfDay !== null || (isDay && form.sense === 'within') ? 'on' : form.sense
  const quota = form.quota === 'none' || count === null ? null : { count, atLeast: form.quota === 'atLeast', unit: form.counted.trim() }
  return ok({ kind: 'every', unit: form.round, interval, slot: slot.value, sense, quota, fromYear, toYear, timeOfDay, purpose })
}

const eventOf = ({ event, words, eventDay }: RuleForm): Made<AwaitedEvent> => {
  if (event === 'named') return words.trim() === '' ? err('words') : ok({ kind: 'named', words: words.trim() })
  if (event !== 'day') return ok({ kind: event })
  const on = parseLocalDate(eventDay)
  return on.ok ? ok({ kind: 'day', on: on.value }) : err('eventDay')
}

const after = (form: RuleForm, purpose: string | null): Made<TimingRule> => {
  const event = eventOf(form)
  if (!event.ok) return event
  const isNamed = form.event === 'named' || form.event === 'issued'
  // Of a day already known, "after" alone says no last day; of nothing named, "before" says no start.
  if (form.side === 'once') return isNamed ? ok({ kind: 'after', event: event.value, length: null, purpose }) : err('length')
  if (form.side === 'before' && form.event === 'unsaid') return err('start')
  const count = whole(form.length, 1, 999)
  if (count === null) return err('length')
  return ok({ kind: 'after', event: event.value, length: { count: form.side === 'before' ? -count : count, unit: form.lengthUnit }, purpose })
}

export const ruleOf = (form: RuleForm): Made<TimingRule> => {
  const purpose = form.purpose.trim() === '' ? null : form.purpose.trim()
  switch (form.kind) {
    case 'within':
      return within(form, purpose)
    case 'by':
      return by(form, purpose)
    case 'every':
      return every(form, purpose)
    case 'after':
      return after(form, purpose)
    case 'continuous':
    case 'onDemand':
    case 'perPlan':
      return ok({ kind: form.kind, purpose })
    default:
      return unreachable(form.kind)
  }
}
