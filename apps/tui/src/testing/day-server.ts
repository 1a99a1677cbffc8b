// A server that knows the invented plan, its events, its calendar and somebody's saved views, for tests of the commands
// about days. What a test says more is answered instead.

import { awaitedPage, calendarPage, moves, savedViews } from './awaited.ts'
import { openDoor, type Answers, type Door } from './door.ts'
import type { Ran } from './io.ts'
import { items, me } from './items.ts'
import { page, summaries } from './plan.ts'

const usual: Answers = {
  'plans.list': () => summaries,
  'plans.get': () => page,
  'plans.preview': () => ({ version: 1, moves }),
  'plans.change': () => ({ version: 2 }),
  'awaited.list': () => awaitedPage,
  'awaited.preview': () => ({ version: 0, moves }),
  'awaited.record': () => ({ record: { ...awaitedPage.events[0]?.record, version: 1 } }),
  'calendar.get': () => calendarPage,
  'calendar.preview': () => ({ calendar: '2026.3', moves }),
  'calendar.change': () => ({ version: 2, calendar: { ...calendarPage.calendar, version: '2026.3' } }),
  'work.due': () => items,
  'work.mine': () => items.slice(0, 2),
  'work.ics': () => ({ name: 'x.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }),
  'views.list': () => savedViews,
  'session.me': () => me,
}

export type DayServer = {
  /** Runs one command against a fresh server. */
  readonly run: (argv: readonly string[], more?: Answers) => Promise<Ran & { readonly door: Door }>
  readonly close: () => void
}

export const dayServer = (): DayServer => {
  let door: Door | null = null
  const close = (): void => {
    door?.close()
    door = null
  }
  return {
    run: async (argv, more = {}) => {
      close()
      const opened = await openDoor({ ...usual, ...more })
      door = opened
      return { ...(await opened.run(argv)), door: opened }
    },
    close,
  }
}
