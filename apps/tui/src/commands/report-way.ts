// One report's way in words: which data it covers, whether that can be closed in time, and the days up to the Government.

import type { ChainStep, ReportWay } from '@tiendo/domain'
import { formatDate, type Language } from '@tiendo/text'
import { dayWords } from '../words/days.ts'

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
  const { period, proposed, steps } = way
  return [
    `${words.title}: ${words.covers(formatDate(period.from, language), formatDate(period.to, language))}`,
    `  ${gapLine(way, language)}`,
    ...(proposed === null ? [] : [`  ${proposal(proposed, language)}`]),
    ...steps.flatMap((step) => [
      `  ${stepLine(step, language)}`,
      ...(step.warning === null ? [] : [`    ! ${words.warning[step.warning]}`]),
    ]),
  ]
}

/** What programs get: the steps, without the reasons of their days, which stand with their own occurrences. */
export const reportWayJson = (way: ReportWay | null) =>
  way === null
    ? null
    : {
        period: way.period,
        gap: way.gap,
        proposed: way.proposed,
        chain: way.steps.map(({ from, to, due, safe, basis, workingDays, warning }) => ({
          from,
          to,
          due,
          safe,
          basis,
          workingDays,
          warning,
        })),
      }
