// One occurrence of a task as an all-day event on its due day, with what a person needs to trust that day, and a reminder
// on the morning of the last working day in time.

import type { LocalDate, WorkItem } from '@tiendo/domain'
import { deadlineNote, deadlineTitle, sharedStanding, standingWord } from '@tiendo/text'
import { idPart, revision, text, texts, time, uri, wholeDay, type Component, type Property } from './ics.ts'
import type { DeadlinesIcsOptions } from './ics-options.ts'

/** Shares of one occurrence. */
export type Shares = readonly [WorkItem, ...WorkItem[]]

/** The task's page; an origin may end in a slash. */
const linkTo = ({ work, plan, occurrence }: WorkItem, origin: string | null): string | null => {
  if (origin === null) return null
  return `${origin.replace(/\/$/, '')}/ke-hoach/${idPart(plan.id)}?work=${idPart(work.id)}&key=${idPart(occurrence.key)}`
}

/** 08:00 in Việt Nam. */
const morningOf = (date: LocalDate): Date => new Date(`${date}T01:00:00Z`)

const isOver = ({ standing }: WorkItem): boolean =>
  standing === 'doneOnTime' || standing === 'doneLate' || standing === 'waived'

const reminder = (title: string, on: LocalDate): Component => [
  'valarm',
  [text('action', 'DISPLAY'), time('trigger', morningOf(on)), text('description', title)],
  [],
]

/** Days move, the event stays the same event: its id is the plan's, the task's and the period's. */
const idOf = ({ work, plan, occurrence }: WorkItem): string =>
  `${[plan.id, work.id, occurrence.key].map(idPart).join('/')}@tiendo`

export const deadlineEvent = (items: Shares, due: LocalDate, options: DeadlinesIcsOptions): Component => {
  const [first] = items
  const { language, origin, calendarVersion, stamp } = options
  const title = deadlineTitle(items, language)
  const link = linkTo(first, origin)
  const waived = items.every(({ standing }) => standing === 'waived')
  const kinds = [first.plan.number, standingWord(sharedStanding(items), language)].filter((kind) => kind !== null)
  const properties: readonly Property[] = [
    text('uid', idOf(first)),
    ...revision(stamp),
    ...wholeDay(due),
    text('summary', title),
    text('description', deadlineNote(items, { calendarVersion, link }, language)),
    texts('categories', kinds),
    ...(link === null ? [] : [uri('url', link)]),
    text('status', waived ? 'CANCELLED' : 'CONFIRMED'),
    // A deadline takes nobody's time: the day stays free.
    text('transp', 'TRANSPARENT'),
  ]
  return ['vevent', properties, items.every(isOver) ? [] : [reminder(title, first.occurrence.safe ?? due)]]
}
