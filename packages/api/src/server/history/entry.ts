// One line of history as people see it: what happened, by whom, and the few values that say it.

import { unreachable } from '@tiendo/domain'
import type { Journal } from '@tiendo/db'
import type { HistoryEntry } from '../../client/outputs.ts'

const detailOf = ({ event }: Journal): HistoryEntry['detail'] => {
  switch (event.kind) {
    case 'draftImported':
      return { name: event.draft.source.name, tasks: event.draft.tasks.length, duties: event.draft.duties.length }
    case 'valuesAnswered':
      return { answers: event.answers.length }
    case 'draftPublished':
      return { planId: event.planId }
    case 'draftDiscarded':
    case 'planRemoved':
      return {}
    case 'planPublished':
      return { draftId: event.draftId, tasks: event.plan.tasks.length, duties: event.plan.duties.length }
    case 'progressReported':
      return { percent: event.percent, note: event.note, on: event.on }
    case 'resultSubmitted':
      return { finishedOn: event.finishedOn, note: event.note, on: event.on }
    case 'resultAccepted':
    case 'resultReturned':
      return { note: event.note, on: event.on }
    case 'waived':
      return { reason: event.reason, on: event.on }
    default:
      return unreachable(event)
  }
}

export const historyEntry = (journal: Journal): HistoryEntry => ({
  sequence: journal.sequence,
  stream: journal.stream,
  kind: journal.event.kind,
  by: journal.by,
  byName: journal.byName,
  at: journal.at,
  detail: detailOf(journal),
})
