// Holds the one state, gives events to the reducer and what it asks for to the world. Views listen.

import type { Language } from '@tiendo/text'
import type { Effect, Event } from './event.ts'
import type { State } from './model/state.ts'
import { reduce } from './reducer.ts'

export type Store = {
  readonly state: () => State
  readonly dispatch: (event: Event) => void
  readonly subscribe: (listener: () => void) => () => void
}

export const createStore = (first: State, language: Language, perform: (effect: Effect) => void): Store => {
  let state = first
  const listeners = new Set<() => void>()
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispatch: (event) => {
      const [next, effects] = reduce(state, event, language)
      const changed = next !== state
      state = next
      if (changed) for (const listener of listeners) listener()
      for (const effect of effects) perform(effect)
    },
  }
}
