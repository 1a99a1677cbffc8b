// The screen's one reducer: a state and an event give the next state and what is asked of the world.
// Pure; the same events always give the same screen.

import type { Language } from '@tiendo/text'
import { actionOf } from './bindings.ts'
import type { Event, Step } from './event.ts'
import type { Key } from './keys.ts'
import { isTyping, type Preview } from './model/overlay.ts'
import type { Notice, State } from './model/state.ts'
import { act } from './reduce/act.ts'
import { budgetKey } from './reduce/budget.ts'
import { openForm } from './reduce/form.ts'
import { arrive, received, refreshBudget, reload } from './reduce/load.ts'
import { gridKey } from './reduce/grid.ts'
import { settle } from './reduce/move.ts'
import { overlayKey } from './reduce/overlay.ts'

const still = (state: State): Step => [state, []]

/** Held keys come in one chunk: each character is its own key, where it is not text. */
const keyPressed = (state: State, key: Key, language: Language): Step => {
  if (key.kind === 'named' && key.name === 'ctrl-c') return [state, [{ kind: 'quit' }]]
  if (key.kind === 'text' && key.text.length > 1 && !isTyping(state.overlay)) {
    const [next, effects] = keyPressed(state, { kind: 'text', text: key.text.charAt(0) }, language)
    const [last, more] = keyPressed(next, { kind: 'text', text: key.text.slice(1) }, language)
    return [last, [...effects, ...more]]
  }
  if (state.overlay !== null) return overlayKey(state, state.overlay, key, language)
  const inGrid = gridKey(state, key) ?? budgetKey(state, key)
  if (inGrid !== null) return inGrid
  const action = actionOf(key.kind === 'named' ? key.name : key.text)
  return action === null ? still(state) : act(state, action)
}

const connected = (state: State, event: Extract<Event, { readonly kind: 'connection' }>): Step => {
  const { connection } = event
  const before = state.connection.kind
  const next = { ...state, connection }
  if (connection.kind === 'signedOut') return still(openForm({ ...next, me: null }, 'signIn', null))
  if (connection.kind !== 'online') return still(next)
  const open = state.overlay?.kind === 'form' && state.overlay.purpose === 'signIn' ? { ...next, overlay: null } : next
  // Back after an interruption: what happened meanwhile is fetched.
  return before === 'offline' ? reload(open) : arrive(open)
}

const sent = (state: State, form: number, said: string | undefined): Step => {
  const { overlay } = state
  if (overlay?.kind !== 'form' || overlay.id !== form) return reload(state)
  if (overlay.purpose === 'signIn') return still({ ...state, overlay: null })
  const notice: Notice =
    said === undefined
      ? { tone: 'good', say: { kind: 'written', purpose: overlay.purpose } }
      : { tone: 'info', say: { kind: 'text', text: said } }
  return reload({ ...state, overlay: null, notice })
}

const notSent = (state: State, form: number, sentence: string, conflict: boolean): Step => {
  const { overlay } = state
  const say = { kind: 'text', text: sentence } as const
  if (overlay?.kind !== 'form' || overlay.id !== form) return still({ ...state, notice: { tone: 'problem', say } })
  const id = state.forms + 1
  const open = {
    ...state,
    forms: id,
    // A change that was asked about before somebody else's is asked about again.
    overlay: { ...overlay, id: conflict ? id : overlay.id, sending: false, problem: say, ...(conflict ? { preview: null } : {}) },
  }
  return conflict ? reload(open) : still(open)
}

/** Streams of changes of a plan's money, before the plan's id. */
const BUDGET = 'budget/'

/** The next state, and what is asked for. `language` decides what the help finds. */
export const reduce = (state: State, event: Event, language: Language = 'vi'): Step => {
  switch (event.kind) {
    case 'key':
      return keyPressed(state, event.key, language)
    case 'resized':
      return still(settle({ ...state, size: event.size }))
    case 'connection':
      return connected(state, event)
    case 'loaded': {
      const [next, effects] = received(state, event.name, event.loaded)
      return [settle(next), effects]
    }
    case 'notLoaded': {
      const loading = state.loading.filter((name) => name !== event.name)
      return still({ ...state, loading, notice: { tone: 'problem', say: { kind: 'text', text: event.sentence } } })
    }
    case 'sent':
      return sent(state, event.form, event.said)
    case 'notSent':
      return notSent(state, event.form, event.sentence, event.conflict)
    case 'previewed': {
      const { overlay } = state
      if (overlay?.kind !== 'form' || overlay.id !== event.form || overlay.preview?.asked !== event.asked) return still(state)
      const { asked, answer } = event
      const preview: Preview =
        typeof answer === 'string' ? { kind: 'refused', asked, sentence: answer } : { kind: 'moves', asked, moves: answer }
      return still({ ...state, overlay: { ...overlay, preview } })
    }
    case 'changed': {
      const { stream } = event
      // The lines of a budget stay where they are, so that it may follow at once.
      if (stream.startsWith(BUDGET)) return refreshBudget(state, stream.slice(BUDGET.length))
      return still(state.me?.user.id === event.by ? state : { ...state, changes: state.changes + 1 })
    }
  }
}
