// One phrase as one line of `tiendo.timing/1`, or as text for a person at a terminal.

import {
  classify,
  daysBetween,
  occurrences,
  parseTiming,
  vietnam,
  yearOf,
  type LocalDate,
  type Occurrence,
  type Reason,
  type TimingRule,
} from '@tiendo/domain'
import { formatDateWithWeekday, keyName, reasonSentence, ruleSentence, type Language } from '@tiendo/text'
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

/** How many are told of what comes again without end, and how far they are looked for. */
const NEXT = 5
const AHEAD_YEARS = 12

/** What recurs is told from today on where no years are asked; only to people, programs get the years they ask for. */
const told = (phrase: string, question: TimingQuestion) => {
  const { timing, found } = understood(phrase, question)
  if (question.years !== null || classify(timing.rules) !== 'recurring') return { timing, found, next: false }
  const first = yearOf(question.today)
  const { found: ahead } = understood(phrase, { ...question, years: [first, first + AHEAD_YEARS] })
  const next = ahead.filter(({ due }) => due === null || due >= question.today).slice(0, NEXT)
  return { timing, found: next, next: true }
}

export const timingText = (phrase: string, question: TimingQuestion): string => {
  const { language } = question
  const { timing, found, next } = told(phrase, question)
  const words = cliWords(language).timing
  const head = `“${phrase}”: ${words.classes[classify(timing.rules)]}`
  return [
    head,
    ...timing.rules.map((rule) => `  → ${ruleSentence(rule, language)}`),
    ...(next && found.length > 0 ? [`  ${words.next}`] : []),
    ...(found.length === 0 ? [`  ${words.noDates}`] : found.flatMap((one) => occurrenceText(one, question))),
    '',
  ].join('\n')
}
