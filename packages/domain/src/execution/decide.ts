// Whether a person may do what they ask, and what then happened. The lead's unit reports and submits; the
// monitor (cơ quan theo dõi) accepts, returns or waives; the author of a result never accepts it. Coordinators,
// leaders, finance and administrators change nothing here. The same function runs in the form and on the server.
//
// Order of refusals: first whether it is this person's to do, then whether the share is still open to it, then
// what was typed. So nobody is told to mend a note for something they may not do at all.

import { err, ok, unreachable, type Result } from '../result/result.ts'
import type { Command, ProgressEvent, Refusal, ShareContext } from './command.ts'
import type { ProgressState } from './progress.ts'

type Decision = Result<readonly ProgressEvent[], Refusal>

/** Nothing but events or one reason against; never throws. Words are trimmed, empty ones become null. */
export const decide = (state: ProgressState, command: Command, context: ShareContext): Decision => {
  const refusal = refuse(state, command, context)
  return refusal === null ? ok([happened(command, context)]) : err(refusal)
}

const refuse = (state: ProgressState, command: Command, context: ShareContext): Refusal | null => {
  switch (command.kind) {
    case 'reportProgress':
      return notTheLead(state, context) ?? closed(state) ?? outOfRange(command.percent)
    case 'submitResult':
      return notTheLead(state, context) ?? closed(state) ?? inFuture(command.finishedOn, context)
    case 'acceptResult':
      return notTheMonitor(context) ?? closed(state) ?? nothingSubmitted(state) ?? ownResult(state, context)
    case 'returnResult':
      return notTheMonitor(context) ?? closed(state) ?? nothingSubmitted(state) ?? unsaid(command.note)
    case 'waive':
      return notTheMonitor(context) ?? closed(state) ?? unsaid(command.reason)
    default:
      return unreachable(command)
  }
}

/** Officers and monitors alike work for their own unit; the others only read. */
const notTheLead = (state: ProgressState, { actor }: ShareContext): Refusal | null =>
  (actor.role === 'officer' || actor.role === 'monitor') && actor.organisationId === state.organisationId
    ? null
    : { code: 'execution/not-your-task', organisationId: state.organisationId }

/** Where the plan names no monitor, any person with that role in the authority may. */
const notTheMonitor = ({ actor, monitor }: ShareContext): Refusal | null =>
  actor.role === 'monitor' && (monitor === null || actor.organisationId === monitor)
    ? null
    : { code: 'execution/not-the-monitor', monitor }

/** An accepted result is final. Everything else is open: reporting anew takes a submitted result back. */
const closed = ({ progress }: ProgressState): Refusal | null => {
  switch (progress) {
    case 'accepted':
      return { code: 'execution/already-accepted' }
    case 'waived':
    case 'replaced':
      return { code: 'execution/already-closed' }
    case 'notStarted':
    case 'inProgress':
    case 'submitted':
    case 'returned':
      return null
    default:
      return unreachable(progress)
  }
}

/** Whether nothing more can be said of a share, by anybody: accepted, waived or replaced. */
export const isClosed = (state: ProgressState): boolean => closed(state) !== null

const nothingSubmitted = ({ progress }: ProgressState): Refusal | null =>
  progress === 'submitted' ? null : { code: 'execution/nothing-submitted' }

const ownResult = ({ submittedBy }: ProgressState, { actor }: ShareContext): Refusal | null =>
  submittedBy === actor.userId ? { code: 'execution/own-result' } : null

const outOfRange = (percent: number): Refusal | null =>
  Number.isInteger(percent) && percent >= 0 && percent <= 100
    ? null
    : { code: 'execution/percent-out-of-range', percent }

const inFuture = (finishedOn: ShareContext['today'], { today }: ShareContext): Refusal | null =>
  finishedOn > today ? { code: 'execution/finished-in-future', finishedOn, today } : null

const unsaid = (words: string): Refusal | null => (words.trim() === '' ? { code: 'execution/note-required' } : null)

const happened = (command: Command, { actor, today }: ShareContext): ProgressEvent => {
  const signed = { by: actor.userId, on: today }
  switch (command.kind) {
    case 'reportProgress':
      // `+ 0` makes −0 plain zero, as JSON would.
      return { ...signed, kind: 'progressReported', percent: command.percent + 0, note: words(command.note) }
    case 'submitResult':
      return { ...signed, kind: 'resultSubmitted', finishedOn: command.finishedOn, note: words(command.note) }
    case 'acceptResult':
      return { ...signed, kind: 'resultAccepted', note: words(command.note) }
    case 'returnResult':
      return { ...signed, kind: 'resultReturned', note: command.note.trim() }
    case 'waive':
      return { ...signed, kind: 'waived', reason: command.reason.trim() }
    default:
      return unreachable(command)
  }
}

const words = (note: string | null): string | null => {
  const trimmed = note?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}
