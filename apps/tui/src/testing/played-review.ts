// A review played by its keys: what the reducer makes of them, and what it sends.

import type { ValuePath } from '@tiendo/domain'
import type { ReviewEffect, ReviewEvent } from '../review/model/event.ts'
import { currentRow, startReview, type ReviewState } from '../review/model/state.ts'
import { reduceReview } from '../review/reduce/reduce.ts'
import { today } from './items.ts'
import { page } from './review-page.ts'

const NAMED = /<([a-zA-Z-]+)>/

const keysOf = (text: string): readonly ReviewEvent[] => {
  const events: ReviewEvent[] = []
  for (let rest = text; rest !== ''; ) {
    const named = NAMED.exec(rest)
    if (named?.index === 0) {
      const name = named[1]
      if (name !== 'enter' && name !== 'home' && name !== 'escape' && name !== 'tab' && name !== 'right' && name !== 'shiftTab' && name !== 'down' && name !== 'ctrl-u')
        throw new Error(`no key <${name}>`)
      events.push({ kind: 'key', key: { kind: 'named', name } })
      rest = rest.slice(named[0].length)
    } else {
      events.push({ kind: 'key', key: { kind: 'text', text: rest.charAt(0) } })
      rest = rest.slice(1)
    }
  }
  return events
}

type Played = { readonly state: ReviewState; readonly effects: readonly ReviewEffect[] }

export const play = (state: ReviewState, events: readonly ReviewEvent[]): Played =>
  events.reduce<Played>(
    (before, event) => {
      const [next, effects] = reduceReview(before.state, event)
      return { state: next, effects: [...before.effects, ...effects] }
    },
    { state, effects: [] },
  )

export const ready = (over: Parameters<typeof page>[0] = {}): ReviewState =>
  play(startReview({ columns: 80, rows: 24 }, today), [
    { kind: 'connection', connection: 'online' },
    { kind: 'loaded', page: page(over) },
  ]).state

export const press = (state: ReviewState, text: string): Played => play(state, keysOf(text))

export const sent = ({ effects }: Played) => effects.flatMap((effect) => (effect.kind === 'send' ? [effect.op] : []))
export const at = (state: ReviewState): ValuePath | undefined => currentRow(state)?.path
