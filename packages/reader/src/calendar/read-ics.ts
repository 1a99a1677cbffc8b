// A calendar in iCalendar (RFC 5545): ours, read back whole, or holidays of another program, laid over what there is.

import { err, ok, type LocalDate, type Result, type WorkCalendar } from '@tiendo/domain'
import { foreignDays, foreignNames, titleOf } from './foreign-entry.ts'
import { readEntries, type Entry } from './ics-entries.ts'
import { ownNames, readProperties, wordsOf, type Properties } from './ics-properties.ts'
import { wholeDay } from './ics-span.ts'
import { layOver, type FoundDays } from './lay-over.ts'
import { isOwn, ownEntry, ownHead, type OwnEntry } from './own-entry.ts'
import { unreadable, type CalendarFileError, type CalendarLeft, type CalendarRead } from './result.ts'

type Known = { readonly entry: Entry; readonly properties: Properties }

const WANTED = new Set([...foreignNames, ...ownNames])

/** Days of a series that one of its own entries moves or takes out, by the series' id. */
const movedDays = (entries: readonly Known[]): ReadonlyMap<string, ReadonlySet<LocalDate>> => {
  const moved = new Map<string, Set<LocalDate>>()
  for (const { properties } of entries) {
    const day = wholeDay(properties.get('recurrence-id')?.[0])
    const uid = wordsOf(properties, 'uid')
    if (day !== null && uid !== null) moved.set(uid, (moved.get(uid) ?? new Set()).add(day))
  }
  return moved
}

const none: ReadonlySet<LocalDate> = new Set()

/** The holidays of another program, laid over a calendar. */
const readForeign = (file: string, entries: readonly Known[], calendar: WorkCalendar): CalendarRead => {
  const left: CalendarLeft[] = []
  const found: FoundDays[] = []
  const moved = movedDays(entries)
  for (const { entry, properties } of entries) {
    const others = properties.has('recurrence-id') ? none : (moved.get(wordsOf(properties, 'uid') ?? '') ?? none)
    const days = foreignDays(file, entry, properties, others)
    if (days.ok) found.push(days.value)
    else left.push({ text: titleOf(properties, entry.line), why: days.error })
  }
  const laid = layOver(calendar, found)
  return { calendar: laid.calendar, left: [...left, ...laid.left] }
}

const readOwn = (head: WorkCalendar, entries: readonly Known[]): Result<WorkCalendar, CalendarFileError> => {
  const days: OwnEntry[] = []
  for (const { entry, properties } of entries) {
    const day = ownEntry(properties)
    if (day === null) return err(unreadable(entry.line))
    days.push(day)
  }
  const daysOff = days.flatMap((day) => (day.kind === 'off' ? [day.day] : []))
  const worked = days.flatMap((day) => (day.kind === 'worked' ? [day.day] : []))
  return ok({ ...head, daysOff, worked })
}

export const readIcs = (file: string, text: string, current: WorkCalendar): Result<CalendarRead, CalendarFileError> => {
  const ics = readEntries(text)
  if (!ics.ok) return ics
  const entries = ics.value.entries.map((entry) => ({ entry, properties: readProperties(entry.lines, WANTED) }))
  const head = ownHead(ics.value.head)
  if (head === null) return ok(readForeign(file, entries, current))
  const own = readOwn(head, entries.filter(({ properties }) => isOwn(properties)))
  // What a person added to our file in another program comes on top.
  return own.ok ? ok(readForeign(file, entries.filter(({ properties }) => !isOwn(properties)), own.value)) : own
}
