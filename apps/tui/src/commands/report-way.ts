// One report's way: which data it covers, whether that can be closed in time, and the days up to the Government.

import {
  cutOffGap,
  decree09,
  foldVietnamese,
  proposeScheme,
  reportChain,
  reportPeriod,
  type ChainStep,
  type CutOffGap,
  type Occurrence,
  type Period,
  type Plan,
  type ReportScheme,
  type ReportingDuty,
  type WorkCalendar,
} from '@tiendo/domain'
import { formatDate, type Language } from '@tiendo/text'
import { dayWords } from '../words/days.ts'

export type ReportWay = {
  readonly period: Period
  readonly gap: CutOffGap
  /** When the data could be closed instead; null where it can be closed in time, or never. */
  readonly proposed: { readonly scheme: ReportScheme; readonly period: Period } | null
  /** Empty where the report goes outside this way: to a ministry, to the Government at once. */
  readonly chain: readonly ChainStep[]
}

/** To whom the units send: the province itself, a body that compiles for it, or one outside this way. */
const receiverOf = (to: string | null, monitor: string | null): 'compiler' | 'province' | 'outside' => {
  if (to === null) return monitor === null ? 'province' : 'compiler'
  const name = foldVietnamese(to)
  if (/^(?:bo |chinh phu|thu tuong|van phong chinh phu|trung uong)/.test(name)) return 'outside'
  return /^(?:ubnd|uy ban nhan dan)/.test(name) && !/\bqua\b/.test(name) ? 'province' : 'compiler'
}

/** Null where the period names no months, or no day is known. */
export const reportWay = (
  { key, due }: Pick<Occurrence, 'key' | 'due'>,
  duty: ReportingDuty,
  { settings, monitor }: Plan,
  calendar: WorkCalendar,
): ReportWay | null => {
  const period = reportPeriod(key, settings.reporting ?? decree09)
  if (period === null || due === null) return null
  const gap = cutOffGap(period.to, due, calendar)
  const better = gap.verdict === 'enough' ? null : proposeScheme(key, due, calendar)
  const closed = better === null ? null : reportPeriod(key, better)
  const receiver = receiverOf(duty.to, monitor)
  return {
    period,
    gap,
    proposed: better === null || closed === null ? null : { scheme: better, period: closed },
    chain: receiver === 'outside' ? [] : reportChain({ key, due, compiled: receiver === 'compiler' }, calendar),
  }
}

const stepLine = (step: ChainStep, language: Language): string => {
  const words = dayWords(language).chain
  const { from, to, due, safe, basis, workingDays } = step
  const parts = [
    due === null ? words.noDay : formatDate(due, language),
    safe === null || safe === due ? '' : words.safe(formatDate(safe, language)),
    words.basis[basis],
    workingDays === null || workingDays < 0 ? '' : words.days(workingDays),
  ]
  return `${words.level[from]} → ${words.level[to]}: ${parts.filter((part) => part !== '').join(' · ')}`
}

const gapLine = ({ period, gap }: ReportWay, language: Language): string => {
  const words = dayWords(language).chain
  const day = formatDate(period.to, language)
  switch (gap.verdict) {
    case 'enough':
      return words.enough(gap.workingDays)
    case 'tooShort':
      return `! ${words.tooShort(day)}`
    case 'afterDue':
      return `! ${words.afterDue(day)}`
  }
}

const proposal = ({ period, scheme }: NonNullable<ReportWay['proposed']>, language: Language): string =>
  dayWords(language).chain.proposal(formatDate(period.to, language), `${scheme.cutOffDay}/${scheme.monthsBefore}`)

/** Which data, and whether it can be closed in time, in one line. */
export const coveredLine = (way: ReportWay, language: Language): string => {
  const { from, to } = way.period
  return `${dayWords(language).chain.covers(formatDate(from, language), formatDate(to, language))} · ${gapLine(way, language)}`
}

/** Lines for people, warnings marked `!`. */
export const reportWayLines = (way: ReportWay, language: Language): readonly string[] => {
  const words = dayWords(language).chain
  const { period, proposed, chain } = way
  return [
    `${words.title}: ${words.covers(formatDate(period.from, language), formatDate(period.to, language))}`,
    `  ${gapLine(way, language)}`,
    ...(proposed === null ? [] : [`  ${proposal(proposed, language)}`]),
    ...chain.flatMap((step) => [
      `  ${stepLine(step, language)}`,
      ...(step.warning === null ? [] : [`    ! ${words.warning[step.warning]}`]),
    ]),
  ]
}
