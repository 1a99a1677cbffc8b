// What an event makes of a share. A row is the fold of its events and nothing else, so that replaying the
// journal gives every row again. Events were decided before: nothing is judged here.

import { unreachable } from '../result/result.ts'
import type { ProgressEvent } from './command.ts'
import { untouched, type ProgressState, type ShareId } from './progress.ts'

/** The facts of a result that stands; a share without one has none of them. */
const noResult = { finishedOn: null, submittedBy: null, submittedOn: null, acceptedBy: null, acceptedOn: null } as const

/** The state after one event; its version is one higher. */
export const apply = (state: ProgressState, event: ProgressEvent): ProgressState => {
  const next = { ...state, version: state.version + 1 }
  switch (event.kind) {
    // The monitor's words stay until a result answers them.
    case 'progressReported':
      return { ...next, ...noResult, progress: 'inProgress', percent: event.percent, note: event.note }
    case 'resultSubmitted':
      return {
        ...next,
        ...noResult,
        progress: 'submitted',
        percent: 100,
        note: event.note,
        finishedOn: event.finishedOn,
        submittedBy: event.by,
        submittedOn: event.on,
        returnedNote: null,
      }
    // The note stays the unit's own; the monitor's words on accepting are in the history.
    case 'resultAccepted':
      return { ...next, progress: 'accepted', acceptedBy: event.by, acceptedOn: event.on }
    case 'resultReturned':
      return { ...next, ...noResult, progress: 'returned', returnedNote: event.note }
    case 'waived':
      return { ...next, ...noResult, progress: 'waived', note: event.reason }
    default:
      return unreachable(event)
  }
}

/** A share as its history says, oldest event first. */
export const replay = (share: ShareId, events: Iterable<ProgressEvent>): ProgressState => {
  let state = untouched(share)
  for (const event of events) state = apply(state, event)
  return state
}
