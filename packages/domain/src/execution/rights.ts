// What a person may do with a share now: which buttons there are. Asked of `decide` itself with a specimen of
// each command, so that a button and the server can never disagree.

import type { Command, ShareContext } from './command.ts'
import { decide } from './decide.ts'
import type { ProgressState } from './progress.ts'

export type Rights = {
  readonly report: boolean
  readonly submit: boolean
  readonly accept: boolean
  readonly return: boolean
  readonly waive: boolean
}

export const rights = (state: ProgressState, context: ShareContext): Rights => {
  const may = (specimen: Command): boolean => decide(state, specimen, context).ok
  return {
    report: may({ kind: 'reportProgress', percent: 0, note: null }),
    submit: may({ kind: 'submitResult', finishedOn: context.today, note: null }),
    accept: may({ kind: 'acceptResult', note: null }),
    return: may({ kind: 'returnResult', note: 'specimen' }),
    waive: may({ kind: 'waive', reason: 'specimen' }),
  }
}
