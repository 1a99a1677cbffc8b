// A work calendar as iCalendar (RFC 5545): any calendar program shows its days, and @tiendo/reader/calendar reads all of
// it back from properties of our own (`X-TIENDO-…`), which other programs pass over.

import type { DayOff, SwappedDay, WorkCalendar } from '@tiendo/domain'
import { dayOffTitle, workedTitle } from '@tiendo/text'
import { icsText, idPart, revision, text, wholeDay, type Component, type Property } from './ics.ts'
import type { IcsOptions } from './ics-options.ts'

/** Tells two entries of one date apart, should there be two. */
type IdOf = (kind: 'off' | 'worked', date: string) => string

const idsOf = (calendarId: string): IdOf => {
  const seen = new Map<string, number>()
  return (kind, date) => {
    const count = (seen.get(`${kind}${date}`) ?? 0) + 1
    seen.set(`${kind}${date}`, count)
    return `${kind}/${date}${count === 1 ? '' : `~${count}`}/${idPart(calendarId)}@tiendo`
  }
}

const entry = (uid: string, title: string, date: DayOff['date'], basis: string, { stamp }: IcsOptions, own: readonly Property[]): Component => [
  'vevent',
  [
    text('uid', uid),
    ...revision(stamp),
    ...wholeDay(date),
    text('summary', title),
    text('description', basis),
    text('transp', 'TRANSPARENT'),
    ...own,
    text('x-tiendo-basis', basis),
  ],
  [],
]

const offEvent = (day: DayOff, uid: string, options: IcsOptions): Component =>
  entry(uid, dayOffTitle(day, options.language), day.date, day.basis, options, [
    text('status', day.status === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE'),
    text('x-tiendo-kind', 'off'),
    text('x-tiendo-name', day.name),
    text('x-tiendo-status', day.status),
    ...(day.label === undefined ? [] : [text('x-tiendo-label', day.label)]),
    ...(day.scope === undefined ? [] : [text('x-tiendo-scope', day.scope)]),
  ])

const workedEvent = (day: SwappedDay, uid: string, options: IcsOptions): Component =>
  entry(uid, workedTitle(day, options.language), day.date, day.basis, options, [
    text('status', 'CONFIRMED'),
    text('x-tiendo-kind', 'worked'),
    text('x-tiendo-for', day.forDate),
  ])

export const calendarIcs = (calendar: WorkCalendar, options: IcsOptions): string => {
  const { id, version, weeklyRest, daysOff, worked } = calendar
  const idOf = idsOf(id)
  const events = [
    ...daysOff.map((day) => offEvent(day, idOf('off', day.date), options)),
    ...worked.map((day) => workedEvent(day, idOf('worked', day.date), options)),
  ]
  return icsText(events, options, [
    text('x-tiendo-schema', 'tiendo.calendar/1'),
    text('x-tiendo-id', id),
    text('x-tiendo-version', version),
    text('x-tiendo-weekly-rest', weeklyRest.join(' ')),
  ])
}
