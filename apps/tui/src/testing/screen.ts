// A screen driven by keys, without a terminal and without a server: events in, states and effects out.

import type { Language } from '@tiendo/text'
import type { Effect, Event } from '../screen/event.ts'
import { keysOfText, type Key, type KeyName } from '../screen/keys.ts'
import { start, type State } from '../screen/model/state.ts'
import { reduce } from '../screen/reducer.ts'
import { awaitedPage, calendarPage, savedViews } from './awaited.ts'
import { budgetPage } from './budget.ts'
import { items, me, today } from './items.ts'
import { page, summaries } from './plan.ts'

const NAMES: Readonly<Record<string, KeyName>> = {
  enter: 'enter',
  esc: 'escape',
  tab: 'tab',
  up: 'up',
  down: 'down',
  backspace: 'backspace',
  'ctrl-d': 'ctrl-d',
  'ctrl-u': 'ctrl-u',
  'ctrl-c': 'ctrl-c',
  left: 'left',
  right: 'right',
  home: 'home',
  end: 'end',
  'ctrl-w': 'ctrl-w',
  'ctrl-s': 'ctrl-s',
  'page-down': 'pageDown',
  'page-up': 'pageUp',
}

/** `"j j <enter> /đo<enter>"` without spaces between: named keys in angle brackets, the rest as typed. */
export const keys = (script: string): readonly Key[] =>
  script.split(/(<[a-z-]+>)/).flatMap((part): readonly Key[] => {
    const name = NAMES[part.slice(1, -1)]
    return part.startsWith('<') && name !== undefined ? [{ kind: 'named', name }] : keysOfText(part)
  })

export const play = (
  state: State,
  events: readonly Event[],
  language: Language = 'vi',
): { readonly state: State; readonly effects: readonly Effect[] } => {
  let at = state
  const effects: Effect[] = []
  for (const event of events) {
    const [next, asked] = reduce(at, event, language)
    at = next
    effects.push(...asked)
  }
  return { state: at, effects }
}

export const press = (state: State, script: string, language: Language = 'vi') =>
  play(
    state,
    keys(script).map((key): Event => ({ kind: 'key', key })),
    language,
  )

/** Signed in, everything loaded. */
export const ready = (size = { columns: 80, rows: 24 }): State =>
  play(start(size, today), [
    { kind: 'connection', connection: { kind: 'online', url: 'http://127.0.0.1:4310', ours: false } },
    { kind: 'loaded', name: 'me', loaded: { what: 'me', value: me } },
    { kind: 'loaded', name: 'mine', loaded: { what: 'mine', value: items } },
    { kind: 'loaded', name: 'due', loaded: { what: 'due', value: items } },
    { kind: 'loaded', name: 'plans', loaded: { what: 'plans', value: summaries } },
    { kind: 'loaded', name: 'awaited', loaded: { what: 'awaited', value: awaitedPage } },
  ]).state

/** What a server would answer to the calendar and to the saved views being asked for. */
export const calendarLoaded: Event = {
  kind: 'loaded',
  name: 'calendar',
  loaded: { what: 'calendar', value: calendarPage },
}
export const savedLoaded: Event = { kind: 'loaded', name: 'saved', loaded: { what: 'saved', value: savedViews } }

/** What a server would answer to a plan being opened. */
export const pageLoaded: Event = {
  kind: 'loaded',
  name: 'page:p-87',
  loaded: { what: 'page', planId: 'p-87', value: page },
}

/** What a server would answer to the money of a plan being asked for. */
export const budgetLoaded = (year: number | null, value = budgetPage(year)): Event => ({
  kind: 'loaded',
  name: `budget:p-87/${year ?? 'all'}`,
  loaded: { what: 'budget', planId: 'p-87', year, value },
})
