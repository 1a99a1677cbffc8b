// An entry of another calendar program: the days off it speaks of, or why it speaks of none.

import { err, ok, type DayOff, type LocalDate, type Result } from '@tiendo/domain'
import { guessName, isObservance, isWorkedDay } from './guess-name.ts'
import type { Entry } from './ics-entries.ts'
import { wordsOf, type Properties } from './ics-properties.ts'
import { daysOf, spanOf } from './ics-span.ts'
import { startsOf } from './ics-starts.ts'
import type { FoundDays } from './lay-over.ts'
import type { LeftWhy } from './result.ts'

export const foreignNames = [
  'dtstart', 'dtend', 'duration', 'rrule', 'rdate', 'exdate', 'recurrence-id',
  'uid', 'summary', 'description', 'categories', 'status',
]

const MAX_NAME = 200

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim().slice(0, MAX_NAME)

/** What to call the entry to a person: its title, else its id, else the line it begins on. */
export const titleOf = (properties: Properties, line: number): string => {
  const [summary, uid] = [wordsOf(properties, 'summary'), wordsOf(properties, 'uid')].map((words) => oneLine(words ?? ''))
  return summary || uid || `${line}`
}

/** `lich-nghi.ics · 20270430@holidays`: where the day comes from, when no law is named. */
const basisOf = (file: string, properties: Properties, line: number): string =>
  `${oneLine(file) || 'ics'} · ${oneLine(wordsOf(properties, 'uid') ?? '') || titleOf(properties, line)}`

const statusOf = (properties: Properties): string => (wordsOf(properties, 'status') ?? '').toUpperCase()

/** The whole country's, unless the entry says otherwise as ours do. */
const scopeOf = (properties: Properties): Pick<DayOff, 'scope'> =>
  wordsOf(properties, 'x-tiendo-scope') === 'local' ? { scope: 'local' } : {}

const isRemembered = (properties: Properties): boolean => {
  const categories = (properties.get('categories') ?? []).flatMap((property) => property?.values ?? [])
  const about = [wordsOf(properties, 'description'), ...categories]
  return about.some((words) => typeof words === 'string' && isObservance(words.slice(0, MAX_NAME)))
}

/** `moved`: days of the series that entries of their own speak for. */
export const foreignDays = (
  file: string,
  { kind, line }: Entry,
  properties: Properties,
  moved: ReadonlySet<LocalDate>,
): Result<FoundDays, LeftWhy> => {
  if (kind !== 'VEVENT') return err('not-an-event')
  const status = statusOf(properties)
  if (status === 'CANCELLED') return err('cancelled')
  const span = spanOf(properties)
  if (!span.ok) return span
  const title = titleOf(properties, line)
  if (isWorkedDay(title)) return err('worked')
  if (isRemembered(properties)) return err('observance')
  const starts = startsOf(span.value.first, properties, moved)
  if (!starts.ok) return starts
  const days = starts.value.flatMap((first) => daysOf({ ...span.value, first }))
  const basis = basisOf(file, properties, line)
  const known = { ...guessName(title), basis, status: status === 'TENTATIVE' ? 'proposed' : 'confirmed' } as const
  return ok({ title, days, ...known, ...scopeOf(properties) })
}
