// One phrase as one line of `tiendo.timing/1`, or as text for a person at a terminal.

import {
  classify,
  daysBetween,
  occurrences,
  parseTiming,
  vietnam,
  type LocalDate,
  type Occurrence,
  type Reason,
  type TimingRule,
} from '@tiendo/domain'
import { formatDateWithWeekday, keyName, reasonSentence, timingSentence, type Language } from '@tiendo/text'
import { cliWords } from '../../words/cli.ts'

export type TimingQuestion = {
  readonly years: readonly [number, number] | null
  readonly issuedOn: LocalDate | null
  readonly today: LocalDate
  readonly language: Language
}

const understood = (phrase: string, { years, issuedOn }: TimingQuestion) => {
  const timing = parseTiming(phrase, { years })
  return { timing, found: occurrences(timing, { years, issuedOn, calendar: vietnam }) }
}

/** Sentences of one phrase repeat the same rule for every year: said once. */
const sayer = (language: Language) => {
  const rules = new Map<TimingRule, string>()
  return (reason: Reason): string => {
    if (reason.kind !== 'rule') return reasonSentence(reason, language)
    const known = rules.get(reason.rule) ?? reasonSentence(reason, language)
    rules.set(reason.rule, known)
    return known
  }
}

/** `tiendo.timing/1`, without the line's end. */
export const timingLine = (phrase: string, question: TimingQuestion): string => {
  const { timing, found } = understood(phrase, question)
  const say = sayer(question.language)
  return JSON.stringify({
    schema: 'tiendo.timing/1',
    phrase,
    class: classify(timing.rules),
    rules: timing.rules,
    occurrences: found.map(({ key, from, due, safe, rolled, because }) => ({
      key,
      from,
      due,
      safe,
      rolled,
      because: because.map(say),
    })),
  })
}

const occurrenceText = (occurrence: Occurrence, { language, today }: TimingQuestion): readonly string[] => {
  const words = cliWords(language).timing
  const { from, due, safe, rolled } = occurrence
  const far = due === null ? 0 : daysBetween(today, due)
  const days = [
    [words.from, from],
    [words.due, due],
    [words.safe, safe === due ? null : safe],
    [words.rolled, rolled],
  ] as const
  const told = days.flatMap(([label, day]) =>
    day === null ? [] : [`${label} ${formatDateWithWeekday(day, language)}`],
  )
  const left = due === null ? [] : [far >= 0 ? words.left(far) : words.past(-far)]
  return [
    `  ${keyName(occurrence.key, language)}: ${[...told, ...left].join(' · ')}`,
    ...occurrence.because.map((reason) => `    ${reasonSentence(reason, language)}`),
  ]
}

export const timingText = (phrase: string, question: TimingQuestion): string => {
  const { timing, found } = understood(phrase, question)
  const words = cliWords(question.language).timing
  return [
    `“${phrase}” → ${timingSentence(timing, question.language)}`,
    ...(found.length === 0 ? [`  ${words.noDates}`] : found.flatMap((one) => occurrenceText(one, question))),
    '',
  ].join('\n')
}
