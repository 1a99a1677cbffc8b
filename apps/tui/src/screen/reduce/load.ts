// What has to be fetched, and what is done with it when it comes.

import type { WorkItem } from '@tiendo/domain'
import type { Effect, ListName, Loaded, Step } from '../event.ts'
import { withPreview, withWords } from './change.ts'
import { budgetName, type BudgetPlace } from '../model/budget.ts'
import { selectedRow } from '../model/rows.ts'
import type { Overlay } from '../model/overlay.ts'
import { shareRowId } from '../model/row.ts'
import { placeOf, type Data, type Place, type State } from '../model/state.ts'
import { sourceOf } from '../model/views.ts'

const asked = (state: State, effects: readonly Effect[]): Step => {
  const names = effects.flatMap((effect) => ('name' in effect ? [effect.name] : []))
  return [{ ...state, loading: [...new Set([...state.loading, ...names])] }, effects]
}

export const shareOf = (item: WorkItem) => ({
  planId: item.work.planId,
  workId: item.work.id,
  key: item.occurrence.key,
  organisationId: item.organisation.id,
})

const list = (what: ListName): Effect => ({ kind: 'load', name: what, what })
const budgetOf = ({ planId, year }: BudgetPlace): Effect => ({
  kind: 'loadBudget',
  name: `budget:${budgetName(planId, year)}`,
  planId,
  year,
})
const pageOf = (planId: string): Effect => ({ kind: 'loadPage', name: `page:${planId}`, planId })

type Source = 'mine' | 'due' | 'plans' | 'awaited' | 'calendar'

/** The lists a place is made from. */
const sourcesOf = (place: Place): readonly Source[] => {
  switch (place.kind) {
    case 'view':
      return [sourceOf(place.view)]
    case 'event':
      return ['due', 'awaited']
    case 'month':
      return ['due', 'calendar']
    case 'list':
    case 'heat':
      return ['due']
    case 'plan':
    case 'work':
    case 'budget':
      return []
  }
}

/** What a place shows and is not there yet. */
const missing = ({ data }: State, place: Place): readonly Effect[] => {
  if (place.kind === 'budget') return data.budgets[budgetName(place.planId, place.year)] === undefined ? [budgetOf(place)] : []
  return place.kind === 'plan' || place.kind === 'work'
    ? data.pages[place.planId] === undefined
      ? [pageOf(place.planId)]
      : []
    : sourcesOf(place).flatMap((what) => (data[what] === null ? [list(what)] : []))
}

/** Fetches what the place lacks. */
export const enter = (state: State): Step => {
  if (state.connection.kind !== 'online') return [state, []]
  const lacking = missing(state, placeOf(state))
  return lacking.length === 0 ? history([state, []]) : asked(state, lacking)
}

/** A form that moves a day needs the plan: its version, and the words in force. */
export const withPage = ([state, effects]: Step, planId: string): Step => {
  if (state.data.pages[planId] !== undefined || state.connection.kind !== 'online') return [state, effects]
  const [next, more] = asked(state, [pageOf(planId)])
  return [next, [...effects, ...more]]
}

/** The saved views, the first time they are looked at. */
export const withSaved = (state: State): Step =>
  state.data.saved !== null || state.connection.kind !== 'online' ? [state, []] : asked(state, [list('saved')])

/** Inside one task the chosen share's history and rights are fetched too. */
export const history = ([state, effects]: Step): Step => {
  const item = placeOf(state).kind === 'work' ? (selectedRow(state)?.item ?? null) : null
  if (item === null || state.connection.kind !== 'online') return [state, effects]
  const id = shareRowId(item)
  const name = `work:${id}`
  if (state.data.works[id] !== undefined || state.loading.includes(name)) return [state, effects]
  const [next, more] = asked(state, [{ kind: 'loadWork', name, share: shareOf(item), id }])
  return [next, [...effects, ...more]]
}

/** The plan whose page is open, or which a form is about. */
const planShown = (state: State): string | null => {
  const { overlay } = state
  if (overlay?.kind === 'form' && overlay.purpose === 'move') return overlay.item?.work.planId ?? null
  const place = placeOf(state)
  return place.kind === 'plan' || place.kind === 'work' ? place.planId : null
}

/** Everything that was shown is asked for again; what is there stays until it comes. */
export const reload = (state: State): Step => {
  if (state.connection.kind !== 'online') return [state, []]
  const { calendar, saved, pages, budgets } = state.data
  const lists = [
    ...(['mine', 'due', 'plans', 'awaited'] as const),
    ...(calendar === null ? [] : (['calendar'] as const)),
    ...(saved === null ? [] : (['saved'] as const)),
  ]
  const shown = planShown(state)
  const kept = Object.fromEntries(Object.entries(pages).filter(([id]) => id === shown))
  const place = placeOf(state)
  const money = place.kind === 'budget' ? [place] : []
  const seen = new Set(money.map(({ planId, year }) => budgetName(planId, year)))
  const keptBudgets = Object.fromEntries(Object.entries(budgets).filter(([name]) => seen.has(name)))
  return asked({ ...state, changes: 0, data: { ...state.data, pages: kept, works: {}, budgets: keptBudgets } }, [
    ...lists.map(list),
    ...money.map(budgetOf),
    ...(shown === null ? [] : [pageOf(shown)]),
  ])
}

/** Somebody recorded money of a plan: what is on the screen is fetched again, the rest once it is looked at. */
export const refreshBudget = (state: State, planId: string): Step => {
  const place = placeOf(state)
  const here = place.kind === 'budget' && place.planId === planId ? place : null
  const shown = here === null ? null : budgetName(planId, here.year)
  const budgets = Object.fromEntries(
    Object.entries(state.data.budgets).filter(([name]) => name === shown || !name.startsWith(`${planId}/`)),
  )
  const next = { ...state, data: { ...state.data, budgets } }
  return here === null || state.connection.kind !== 'online' ? [next, []] : asked(next, [budgetOf(here)])
}

const put = (data: Data, loaded: Loaded): Data => {
  switch (loaded.what) {
    case 'me':
      return data
    case 'mine':
      return { ...data, mine: loaded.value }
    case 'due':
      return { ...data, due: loaded.value }
    case 'plans':
      return { ...data, plans: loaded.value }
    case 'awaited':
      return { ...data, awaited: loaded.value }
    case 'calendar':
      return { ...data, calendar: loaded.value }
    case 'saved':
      return { ...data, saved: loaded.value }
    case 'page':
      return { ...data, pages: { ...data.pages, [loaded.planId]: loaded.value } }
    case 'work':
      return { ...data, works: { ...data.works, [loaded.id]: loaded.value } }
    case 'budget':
      return { ...data, budgets: { ...data.budgets, [budgetName(loaded.planId, loaded.year)]: loaded.value } }
  }
}

const itemsOf = (loaded: Loaded): readonly WorkItem[] => {
  switch (loaded.what) {
    case 'mine':
    case 'due':
      return loaded.value
    case 'page':
      return loaded.value.rows.flatMap((row) => row.occurrences.flatMap((occurrence) => occurrence.items))
    case 'work':
      return [loaded.value.item]
    case 'me':
    case 'plans':
    case 'awaited':
    case 'calendar':
    case 'saved':
    case 'budget':
      return []
  }
}

/** A form that is open acts on the newest state of its share, so that it can be sent again after a conflict. */
const renewed = (overlay: Overlay | null, loaded: Loaded): Overlay | null => {
  if (overlay?.kind !== 'form') return overlay
  if (loaded.what === 'awaited' && overlay.awaited !== null) {
    const { id } = overlay.awaited
    return { ...overlay, awaited: loaded.value.events.find((event) => event.id === id) ?? overlay.awaited }
  }
  if (overlay.item === null) return overlay
  const id = shareRowId(overlay.item)
  const item = itemsOf(loaded).find((one) => shareRowId(one) === id)
  return item === undefined || item.state.version < overlay.item.state.version ? overlay : { ...overlay, item }
}

export const received = (state: State, name: string, loaded: Loaded): Step => {
  const me = loaded.what === 'me' ? loaded.value : state.me
  const next = {
    ...state,
    me,
    today: me?.today ?? state.today,
    loading: state.loading.filter((one) => one !== name),
    data: put(state.data, loaded),
    overlay: renewed(state.overlay, loaded),
  }
  if ((loaded.what !== 'page' && loaded.what !== 'awaited') || next.overlay?.kind !== 'form') return history([next, []])
  const [asking, effects] = withPreview(next, withWords(next, next.overlay))
  return history([asking, effects])
}

/** Signed in: everything the header and the views need. */
export const arrive = (state: State): Step =>
  asked(
    state,
    (['me', 'mine', 'due', 'plans', 'awaited'] as const).map(list),
  )
