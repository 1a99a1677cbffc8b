// Rules in a few Vietnamese words, for the page of the grammar. Sentences for people are @tiendo/text's.

import { unreachable } from '../../result/result.ts'
import type { AwaitedEvent, By, Every, Length, Slot, TimingRule, Unit } from '../rule.ts'

const two = (n: number): string => `${n}`.padStart(2, '0')
export const dayVi = (date: string): string => date.split('-').toReversed().join('/')

const roman = ['', 'I', 'II', 'III', 'IV']
const weekdays = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']
const units: Readonly<Record<Unit, string>> = { week: 'tuần', month: 'tháng', quarter: 'quý', half: '6 tháng', year: 'năm' }
const lengths: Readonly<Record<Length['unit'], string>> = {
  day: 'ngày',
  workingDay: 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
}

const slotVi = (slot: Slot): string => {
  switch (slot.kind) {
    case 'quarter':
      return `quý ${slot.quarters.map((n) => roman[n]).join(', ')}`
    case 'half':
      return slot.halves.map((n) => `6 tháng ${n === 1 ? 'đầu' : 'cuối'} năm`).join(', ')
    case 'month':
      return `tháng ${slot.months.join(', ')}`
    case 'span':
      return `tháng ${slot.firstMonth}–${slot.lastMonth}`
    case 'day':
      return `ngày ${two(slot.day)}/${two(slot.month)}${slot.yearOffset === 0 ? '' : slot.yearOffset < 0 ? ' năm trước' : ' năm sau'}`
    case 'dayOfMonth': {
      const month = slot.monthOffset === 1 ? ' tháng kế tiếp' : ''
      return slot.day >= 31 ? `ngày cuối${month}` : `ngày ${two(slot.day)}${month}`
    }
    case 'weekday':
      return weekdays[slot.weekday] ?? ''
    case 'nthWeekday':
      return `${weekdays[slot.weekday] ?? ''} ${slot.nth === -1 ? 'cuối cùng' : `lần thứ ${slot.nth}`}`
    default:
      return unreachable(slot)
  }
}

const senses: Readonly<Record<Every['sense'], string>> = { within: 'trong', on: 'chậm nhất', before: 'trước' }

const everyVi = (rule: Every): string => {
  const { unit, interval, slot, quota, fromYear, toYear, from, to } = rule
  const parts = [interval === 1 ? `mỗi ${units[unit]}` : `${interval} ${units[unit]} một lần`]
  if (slot !== null) parts.push(`${senses[rule.sense]} ${slotVi(slot)}${rule.timeOfDay === null ? '' : `, ${rule.timeOfDay}`}`)
  if (quota !== null) parts.push(`${quota.atLeast ? 'ít nhất ' : ''}${quota.count} ${quota.unit ?? 'lần'}`)
  if (fromYear !== null || toYear !== null) parts.push(`năm ${fromYear ?? '…'}–${toYear ?? '…'}`)
  if (from !== undefined || to !== undefined) parts.push(`${from === undefined ? '…' : dayVi(from)}–${to === undefined ? '…' : dayVi(to)}`)
  return parts.join(', ')
}

const byVi = ({ limit, sense, timeOfDay }: By): string =>
  `${sense === 'before' ? 'trước' : 'chậm nhất'} ${timeOfDay === undefined ? '' : `${timeOfDay}, `}ngày ${dayVi(limit)}`

const eventVi = (event: AwaitedEvent): string => {
  switch (event.kind) {
    case 'issued':
      return 'ngày ban hành kế hoạch'
    case 'named':
      return `“${event.words}”`
    case 'day':
      return `ngày ${dayVi(event.on)}`
    case 'unsaid':
      return 'mốc không nêu'
    default:
      return unreachable(event)
  }
}

const ruleVi = (rule: TimingRule): string => {
  switch (rule.kind) {
    case 'within':
      return `từ ${rule.from === null ? '…' : dayVi(rule.from)} đến ${rule.to === null ? '…' : dayVi(rule.to)}`
    case 'by':
      return byVi(rule)
    case 'every':
      return everyVi(rule)
    case 'after': {
      const { length } = rule
      if (length === null) return `ngay sau ${eventVi(rule.event)}`
      return `${Math.abs(length.count)} ${lengths[length.unit]} ${length.count < 0 ? 'trước' : 'sau'} ${eventVi(rule.event)}`
    }
    case 'continuous':
      return 'thường xuyên'
    case 'onDemand':
      return 'khi có yêu cầu'
    case 'perPlan':
      return 'theo kế hoạch khác'
    case 'unstated':
      return 'không nêu'
    default:
      return unreachable(rule)
  }
}

/** Rules in order, each with what it is for. */
export const gloss = (rules: readonly TimingRule[]): string =>
  rules.map((rule) => (rule.purpose === null ? ruleVi(rule) : `${rule.purpose}: ${ruleVi(rule)}`)).join('; ')
