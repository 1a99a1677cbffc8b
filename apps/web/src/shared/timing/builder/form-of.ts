// A rule taken apart into the fields of the form. Null where the form cannot say all of it ("đến giữa năm 2026"): its
// words then stay as they are until somebody puts another in their place.
import { describe, nominal, unreachable, type Every, type Nominal, type Slot, type TimingRule } from '@tiendo/domain'
import type { PartForm, PartUnit, RuleForm } from './rule-form.ts'
import { ruleOf } from './rule-of.ts'

type Named = { readonly unit: PartUnit; readonly part: PartForm }

const named = (period: Nominal | null, base: PartForm): Named | null => {
  switch (period?.kind) {
    case 'day':
      return { unit: 'day', part: { ...base, day: period.date } }
    case 'month':
      return { unit: 'month', part: { ...base, year: `${period.year}`, n: `${period.month}` } }
    case 'quarter':
      return { unit: 'quarter', part: { ...base, year: `${period.year}`, n: `${period.quarter}` } }
    case 'half':
      return { unit: 'half', part: { ...base, year: `${period.year}`, n: `${period.half}` } }
    case 'year':
      return { unit: 'year', part: { ...base, year: `${period.year}` } }
    default:
      return null
  }
}

const ofKey = (key: string, base: RuleForm): Partial<RuleForm> | null => {
  const period = nominal(key)
  if (period.kind !== 'span') {
    const one = named(period, base.first)
    return one === null ? null : { unit: one.unit, first: one.part, reach: 'one' }
  }
  const [first, last] = [named(period.first, base.first), named(period.last, base.last)]
  if (first !== null && last !== null) return first.unit === last.unit ? { unit: first.unit, first: first.part, last: last.part, reach: 'span' } : null
  const only = first ?? last
  return only === null ? null : { unit: only.unit, first: only.part, reach: first === null ? 'until' : 'onwards' }
}

const ofSlot = (slot: Slot | null): Partial<RuleForm> => {
  switch (slot?.kind) {
    case undefined:
      return { slot: 'whole' }
    case 'quarter':
      return { slot: 'quarter', slots: slot.quarters }
    case 'half':
      return { slot: 'half', slots: slot.halves }
    case 'month':
      return { slot: 'month', slots: slot.months }
    case 'span':
      return { slot: 'span', firstMonth: `${slot.firstMonth}`, lastMonth: `${slot.lastMonth}` }
    case 'day':
      return { slot: 'day', day: `${slot.day}`, month: `${slot.month}`, yearOffset: slot.yearOffset }
    case 'dayOfMonth':
      return { slot: 'dayOfMonth', day: `${slot.day}`, monthOffset: slot.monthOffset }
    case 'weekday':
      return { slot: 'weekday', weekday: `${slot.weekday}` }
    case 'nthWeekday':
      return { slot: 'nthWeekday', weekday: `${slot.weekday}`, nth: slot.nth }
  }
}

const ofEvery = ({ unit, interval, slot, sense, quota, fromYear, toYear, timeOfDay }: Every): Partial<RuleForm> => ({
  round: unit,
  interval: `${interval}`,
  ...ofSlot(slot),
  sense,
  ...(quota === null ? { quota: 'none' } : { quota: quota.atLeast ? 'atLeast' : 'exactly', count: `${quota.count}`, counted: quota.unit ?? 'lần' }),
  fromYear: fromYear === null ? '' : `${fromYear}`,
  toYear: toYear === null ? '' : `${toYear}`,
  timeOfDay: timeOfDay ?? '',
})

const fieldsOf = (rule: TimingRule, base: RuleForm): Partial<RuleForm> | null => {
  switch (rule.kind) {
    case 'within':
      return ofKey(rule.key, base)
    case 'by': {
      const period = ofKey(rule.key, base)
      return period === null ? null : { ...period, strict: rule.sense === 'before', timeOfDay: rule.timeOfDay ?? '' }
    }
    case 'every':
      return ofEvery(rule)
    case 'after': {
      const { event, length } = rule
      const count = length === null ? {} : { length: `${Math.abs(length.count)}`, lengthUnit: length.unit }
      const words = event.kind === 'named' ? { words: event.words } : event.kind === 'day' ? { eventDay: event.on } : {}
      return { event: event.kind, ...words, side: length === null ? 'once' : length.count < 0 ? 'before' : 'after', ...count }
    }
    case 'continuous':
    case 'onDemand':
    case 'perPlan':
      return {}
    case 'unstated':
      return null
    default:
      return unreachable(rule)
  }
}

/** Whether two rules say the same; where a year came from is no part of it. */
export const sameRule = (a: TimingRule, b: TimingRule): boolean => JSON.stringify(describe(a)) === JSON.stringify(describe(b))

export const formOf = (rule: TimingRule, base: RuleForm): RuleForm | null => {
  if (rule.kind === 'unstated') return null
  const fields = fieldsOf(rule, base)
  if (fields === null) return null
  const form: RuleForm = { ...base, ...fields, kind: rule.kind, purpose: rule.purpose ?? '' }
  const made = ruleOf(form)
  return made.ok && sameRule(made.value, rule) ? form : null
}
