// The one reducer of a review. Pure; the same events always give the same screen.

import type { AnswerClash } from '@tiendo/domain'
import type { Key } from '../../screen/keys.ts'
import { reviewActionOf } from '../model/bindings.ts'
import type { ReviewEvent, ReviewStep } from '../model/event.ts'
import type { ReviewState } from '../model/state.ts'
import { act, choose } from './act.ts'
import { modeKey } from './modes.ts'
import { settle } from './move.ts'
import { arrived, enqueue, refusedOp, resend, settled } from './queue.ts'

const still = (state: ReviewState): ReviewStep => [state, []]

/** Two people answered one value: theirs stands unless mine is chosen again. */
const clashKey = (state: ReviewState, clash: AnswerClash, key: Key): ReviewStep => {
  const name = key.kind === 'named' ? key.name : key.text
  const rest = { ...state, clashes: state.clashes.slice(1) }
  if (name === 'm') return enqueue(rest, { kind: 'answer', answers: [{ path: clash.path, answer: clash.mine }] })
  return name === 't' || name === 'enter' || name === 'escape' ? still(rest) : still(state)
}

const isTyping = ({ mode }: ReviewState): boolean => mode.kind === 'edit' || mode.kind === 'add' || mode.kind === 'waive'

const keyPressed = (state: ReviewState, key: Key): ReviewStep => {
  if (key.kind === 'named' && key.name === 'ctrl-c') return [state, [{ kind: 'quit', planId: null, sentence: null }]]
  // Held keys come in one chunk: each character is its own key, where it is not text.
  if (key.kind === 'text' && key.text.length > 1 && !isTyping(state)) {
    const [next, effects] = keyPressed(state, { kind: 'text', text: key.text.charAt(0) })
    const [last, more] = keyPressed(next, { kind: 'text', text: key.text.slice(1) })
    return [last, [...effects, ...more]]
  }
  const clash = state.clashes[0]
  if (clash !== undefined && state.mode.kind === 'list') return clashKey(state, clash, key)
  if (state.mode.kind !== 'list') return modeKey(state, state.mode, key)
  if (state.leaving || state.page === null) {
    const action = reviewActionOf(key.kind === 'named' ? key.name : key.text)
    return action === 'quit' ? [state, [{ kind: 'quit', planId: null, sentence: null }]] : still(state)
  }
  if (key.kind === 'text' && /^[1-9]$/.test(key.text)) return choose(state, Number(key.text))
  const action = reviewActionOf(key.kind === 'named' ? key.name : key.text)
  return action === null ? still(state) : act(state, action)
}

export const reduceReview = (state: ReviewState, event: ReviewEvent): ReviewStep => {
  switch (event.kind) {
    case 'key': {
      const [next, effects] = keyPressed(state, event.key)
      return [settle(next), effects]
    }
    case 'resized':
      return still({ ...state, size: event.size })
    case 'connection': {
      const next = { ...state, connection: event.connection }
      if (event.connection !== 'online') return still(next)
      const [again, effects] = resend(next)
      return [again, [{ kind: 'load' }, ...effects]]
    }
    case 'loaded':
      return still(settle(arrived(state, event.page)))
    case 'checked':
      return still({ ...state, findings: event.checks.findings, checked: event.checks.version })
    case 'known':
      return still({ ...state, known: event.organisations })
    case 'done': {
      const [next, effects] = settled(state, event.id, event.done)
      return [settle(next), effects]
    }
    case 'refused':
      return refusedOp(state, event.id, event.sentence)
    case 'lost':
      return still({ ...state, connection: 'offline' })
    case 'changed':
      return [{ ...state, notice: state.notice ?? { kind: 'changedByOthers' } }, [{ kind: 'load' }]]
  }
}
