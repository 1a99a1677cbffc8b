// Rules in a shorthand that fits one line of a table, for tests that people review.

import { unreachable } from '../../result/result.ts'
import type { AwaitedEvent, By, Every, Slot, TimingRule } from '../rule.ts'

const two = (n: number): string => `${n}`.padStart(2, '0')
const weekdays = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const slotOf = (slot: Slot): string => {
  switch (slot.kind) {
    case 'quarter':
      return slot.quarters.map((n) => `Q${n}`).join('+')
    case 'half':
      return slot.halves.map((n) => `H${n}`).join('+')
    case 'month':
      return slot.months.map((n) => `M${n}`).join('+')
    case 'span':
      return `M${slot.firstMonth}-${slot.lastMonth}`
    case 'day':
      return `${two(slot.day)}/${two(slot.month)}${slot.yearOffset === 0 ? '' : slot.yearOffset < 0 ? ' of the year before' : ' of the year after'}`
    case 'dayOfMonth':
      return `day ${slot.day}${slot.monthOffset === 1 ? ' of the month after' : ''}`
    case 'weekday':
      return weekdays[slot.weekday] ?? '?'
    case 'nthWeekday':
      return `${slot.nth === -1 ? 'last' : `${slot.nth}.`} ${weekdays[slot.weekday] ?? '?'}`
    default:
      return unreachable(slot)
  }
}

const everyOf = (rule: Every): string => {
  const unit = rule.interval === 1 ? rule.unit : `${rule.interval} ${rule.unit}s`
  const sense = rule.slot === null || rule.sense === 'within' ? '' : rule.sense === 'on' ? 'by ' : 'before '
  const slot = rule.slot === null ? '' : ` ${sense}${slotOf(rule.slot)}`
  const quota = rule.quota === null ? '' : ` ${rule.quota.atLeast ? '≥' : '='}${rule.quota.count} ${rule.quota.unit ?? ''}`
  const years = rule.fromYear === null && rule.toYear === null ? '' : ` [${rule.fromYear ?? ''}..${rule.toYear ?? ''}]`
  const bounds = rule.from === undefined && rule.to === undefined ? '' : ` [${rule.from ?? ''}..${rule.to ?? ''}]`
  return `every ${unit}${slot}${rule.timeOfDay === null ? '' : ` at ${rule.timeOfDay}`}${quota}${years}${bounds}`
}

const byOf = ({ key, limit, sense, timeOfDay }: By): string => {
  const named = limit === key ? '' : ` = ${limit}`
  return `${sense === 'before' ? 'before' : 'by'} ${key}${named}${timeOfDay === undefined ? '' : ` at ${timeOfDay}`}`
}

const eventOf = (event: AwaitedEvent): string =>
  event.kind === 'named' ? `“${event.words}”` : event.kind === 'day' ? event.on : event.kind

const ruleOf = (rule: TimingRule): string => {
  switch (rule.kind) {
    case 'within':
      return `within ${rule.key}`
    case 'by':
      return byOf(rule)
    case 'every':
      return everyOf(rule)
    case 'after':
      return `${rule.length === null ? 'after' : `${rule.length.count} ${rule.length.unit} after`} ${eventOf(rule.event)}`
    case 'continuous':
    case 'onDemand':
    case 'perPlan':
    case 'unstated':
      return rule.kind
    default:
      return unreachable(rule)
  }
}

/** One line: rules in order, each with its purpose in brackets. */
export const brief = (rules: readonly TimingRule[]): string =>
  rules.map((rule) => (rule.purpose === null ? ruleOf(rule) : `${ruleOf(rule)} (${rule.purpose})`)).join(' | ')
