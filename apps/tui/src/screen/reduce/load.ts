// What has to be fetched, and what is done with it when it comes.

import type { WorkItem } from '@tiendo/domain'
import type { Effect, Loaded, Step } from '../event.ts'
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

/** What a place shows. */
const needs = (place: Place): Effect =>
  place.kind === 'view'
    ? { kind: 'load', name: sourceOf(place.view), what: sourceOf(place.view) }
    : { kind: 'loadPage', name: `page:${place.planId}`, planId: place.planId }

const present = (state: State, place: Place): boolean =>
  place.kind === 'view' ? state.data[sourceOf(place.view)] !== null : state.data.pages[place.planId] !== undefined

/** Fetches what the place lacks. */
export const enter = (state: State): Step => {
  if (state.connection.kind !== 'online') return [state, []]
  const place = placeOf(state)
  return present(state, place) ? history([state, []]) : asked(state, [needs(place)])
}

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

/** Everything that was shown is asked for again; what is there stays until it comes. */
export const reload = (state: State): Step => {
  if (state.connection.kind !== 'online') return [state, []]
  const lists = (['mine', 'due', 'plans'] as const).map((what): Effect => ({ kind: 'load', name: what, what }))
  const place = placeOf(state)
  const pages = place.kind === 'view' ? [] : [needs(place)]
  const stale =
    place.kind === 'view'
      ? {}
      : Object.fromEntries(Object.entries(state.data.pages).filter(([id]) => id === place.planId))
  return asked({ ...state, changes: 0, data: { ...state.data, pages: stale, works: {} } }, [...lists, ...pages])
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
    case 'page':
      return { ...data, pages: { ...data.pages, [loaded.planId]: loaded.value } }
    case 'work':
      return { ...data, works: { ...data.works, [loaded.id]: loaded.value } }
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
      return []
  }
}

/** A form that is open acts on the newest state of its share, so that it can be sent again after a conflict. */
const renewed = (overlay: Overlay | null, loaded: Loaded): Overlay | null => {
  if (overlay?.kind !== 'form' || overlay.item === null) return overlay
  const id = shareRowId(overlay.item)
  const item = itemsOf(loaded).find((one) => shareRowId(one) === id)
  return item === undefined || item.state.version <= overlay.item.state.version ? overlay : { ...overlay, item }
}

export const received = (state: State, name: string, loaded: Loaded): Step => {
  const me = loaded.what === 'me' ? loaded.value : state.me
  return history([
    {
      ...state,
      me,
      today: me?.today ?? state.today,
      loading: state.loading.filter((one) => one !== name),
      data: put(state.data, loaded),
      overlay: renewed(state.overlay, loaded),
    },
    [],
  ])
}

/** Signed in: everything the header and the views need. */
export const arrive = (state: State): Step =>
  asked(
    state,
    (['me', 'mine', 'due', 'plans'] as const).map((what): Effect => ({ kind: 'load', name: what, what })),
  )
