// What was decided goes to the server in order, one thing at a time; what a person sees changes at once.

import type { Answer, Answers, GivenAnswer, ValuePath } from '@tiendo/domain'
import type { Done, ReviewStep } from '../model/event.ts'
import type { Op, Pending, ReviewState } from '../model/state.ts'

const still = (state: ReviewState): ReviewStep => [state, []]

const withAnswers = (answers: Answers, given: readonly GivenAnswer[]): Answers => {
  const next = new Map<ValuePath, Answer>(answers)
  for (const { path, answer } of given) {
    if (answer === null) next.delete(path)
    else next.set(path, answer)
  }
  return next
}

const seen = (answers: Answers, op: Op): Answers =>
  op.kind === 'answer' || op.kind === 'withdraw' ? withAnswers(answers, op.answers) : answers

/** Sends the first that waits, where nothing is on its way. */
const sendNext = (state: ReviewState): ReviewStep => {
  const first = state.queue[0]
  return first === undefined
    ? still(state)
    : [state, [{ kind: 'send', id: first.id, version: state.version, op: first.op }]]
}

const backOf = (state: ReviewState, op: Op): Op | null =>
  op.kind === 'answer'
    ? { kind: 'answer', answers: op.answers.map(({ path }) => ({ path, answer: state.answers.get(path) ?? null })) }
    : null

/** Takes a decision: seen at once, sent in its turn. `way` tells what may be undone after it. */
export const enqueue = (state: ReviewState, op: Op, way: Pending['way'] = 'do'): ReviewStep => {
  const pending: Pending = { id: state.sent + 1, op, way, undo: backOf(state, op) }
  const idle = state.queue.length === 0
  const next: ReviewState = {
    ...state,
    sent: pending.id,
    answers: seen(state.answers, op),
    queue: [...state.queue, pending],
    future: way === 'do' ? [] : state.future,
    notice: null,
  }
  return idle ? sendNext(next) : still(next)
}

const remembered = (state: ReviewState, { op, way, undo }: Pending, done: Done): ReviewState => {
  const back: Op | null =
    done.kind === 'reshape' ? { kind: 'withdraw', reshapeId: done.reshapeId, answers: done.before } : undo
  if (back === null) return state
  const entry = { back, forward: op }
  if (way === 'undo') return state
  return { ...state, past: [...state.past, entry] }
}

/** The server has written it. */
export const settled = (state: ReviewState, id: number, done: Done): ReviewStep => {
  const [first, ...rest] = state.queue
  if (first === undefined || first.id !== id) return still(state)
  if (done.kind === 'publish') return [state, [{ kind: 'quit', planId: done.planId, sentence: null }]]
  // A waiver is no part of the draft: its version stays, what the checks say does not.
  if (done.kind === 'waive') return checkedAgain({ ...state, queue: rest })
  let next: ReviewState = { ...remembered(state, first, done), version: done.version, queue: rest }
  if (done.kind === 'answer' && done.clashes.length > 0) {
    const theirs = done.clashes.map(({ path, theirs: answer }) => ({ path, answer }))
    next = { ...next, answers: withAnswers(next.answers, theirs), clashes: [...next.clashes, ...done.clashes] }
  }
  // Rows changed: what follows is only known from the server.
  const reload = done.kind === 'reshape' || done.kind === 'withdraw'
  if (next.queue.length > 0) return sendNext(next)
  if (next.leaving) return [next, [{ kind: 'quit', planId: null, sentence: null }]]
  // Findings are looked at: they follow what was written.
  const isSeen = next.mode.kind === 'findings' || next.mode.kind === 'publish'
  return reload ? [next, [{ kind: 'load' }]] : [next, isSeen ? [{ kind: 'check' }] : []]
}

/** After a waiver: on with the queue, and what the checks now say. */
const checkedAgain = (state: ReviewState): ReviewStep => {
  const [next, effects] = sendNext(state)
  if (next.queue.length === 0 && next.leaving) return [next, [{ kind: 'quit', planId: null, sentence: null }]]
  return [next, [...effects, { kind: 'check' }]]
}

/** It will never be written: all that waited behind it rested on it, and the server's state is shown again. */
export const refusedOp = (state: ReviewState, id: number, sentence: string): ReviewStep => {
  if (state.queue[0]?.id !== id) return still(state)
  return [
    { ...state, queue: [], leaving: false, notice: { kind: 'text', text: sentence, tone: 'danger' } },
    [{ kind: 'load' }],
  ]
}

/** The connection is back, or was asked to try again: nothing that was decided is lost. */
export const resend = (state: ReviewState): ReviewStep => sendNext(state)

export const undo = (state: ReviewState): ReviewStep => {
  const entry = state.past.at(-1)
  if (state.queue.length > 0) return still({ ...state, notice: { kind: 'wait' } })
  if (entry === undefined) return still({ ...state, notice: { kind: 'nothingToUndo' } })
  const next = { ...state, past: state.past.slice(0, -1), future: [...state.future, entry] }
  return enqueue(next, entry.back, 'undo')
}

export const redo = (state: ReviewState): ReviewStep => {
  const entry = state.future.at(-1)
  if (state.queue.length > 0) return still({ ...state, notice: { kind: 'wait' } })
  if (entry === undefined) return still({ ...state, notice: { kind: 'nothingToUndo' } })
  return enqueue({ ...state, future: state.future.slice(0, -1) }, entry.forward, 'redo')
}

const asAnswers = (pairs: NonNullable<ReviewState['page']>['answers']): Answers => new Map(pairs)

/** The newest state of the server, with what is still on its way laid over it. */
export const arrived = (state: ReviewState, page: NonNullable<ReviewState['page']>): ReviewState => ({
  ...state,
  page,
  findings: page.findings,
  checked: page.version,
  answers: state.queue.reduce((answers, { op }) => seen(answers, op), asAnswers(page.answers)),
  version: page.version,
})
