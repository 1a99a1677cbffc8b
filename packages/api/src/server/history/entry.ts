// One line of history as people see it: what happened, by whom, and the few values that say it.

import { unreachable, type TimingChange } from '@tiendo/domain'
import type { Journal } from '@tiendo/db'
import type { HistoryEntry } from '../../client/outputs.ts'
import { moneyDetail, type NameOfLine } from './money-detail.ts'

const timingDetail = (change: TimingChange): HistoryEntry['detail'] => {
  const { kind, reason, on } = change
  switch (kind) {
    case 'one':
      return { change: kind, key: change.key, due: change.due, reason, on }
    case 'following':
      return { change: kind, key: change.key, phrase: change.timing.phrase, reason, on }
    case 'all':
      return { change: kind, phrase: change.timing.phrase, reason, on }
    default:
      return unreachable(kind)
  }
}

const flag = (value: boolean): number => (value ? 1 : 0)

const detailOf = ({ event }: Journal, nameOf: NameOfLine): HistoryEntry['detail'] => {
  switch (event.kind) {
    case 'draftImported':
    case 'draftReadOn':
      return { name: event.draft.source.name, tasks: event.draft.tasks.length, duties: event.draft.duties.length }
    case 'valuesAnswered':
      return { answers: event.answers.length }
    case 'draftReshaped':
      return { reshape: event.reshape.kind }
    case 'reshapeWithdrawn':
      return {}
    case 'draftLinked':
      return { earlier: event.earlier, answers: event.answers.length }
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
    case 'timingChanged':
      return { workId: event.workId, ...timingDetail(event.change) }
    case 'settingsChanged': {
      const { beforeIncludesLimit, rollForward, reporting } = event.settings
      return {
        beforeIncludesLimit: flag(beforeIncludesLimit),
        rollForward: flag(rollForward),
        cutOffDay: reporting?.cutOffDay ?? null,
        monthsBefore: reporting?.monthsBefore ?? null,
        reason: event.reason,
        on: event.on,
      }
    }
    case 'calendarChanged':
      return { version: event.calendar.version, changes: event.changes.length, reason: event.reason }
    case 'eventRecorded':
      return { on: event.on, symbol: event.symbol, note: event.note, works: event.scope?.length ?? null }
    case 'eventWithdrawn':
      return { reason: event.reason, works: event.scope?.length ?? null }
    case 'findingWaived':
      return { rule: event.rule, key: event.key, reason: event.reason, on: event.on }
    case 'waiverWithdrawn':
      return { rule: event.rule, key: event.key, on: event.on }
    case 'waiversCarried':
      return { waivers: event.waivers.length }
    case 'ruleSet':
      return { rule: event.rule, severity: event.severity, off: event.off, on: event.on }
    case 'moneyRecorded':
    case 'moneyTransferred':
    case 'moneyCarriedOver':
    case 'moneyWithdrawn':
    case 'lineLinked':
    case 'policySet':
      return moneyDetail(event, nameOf)
    default:
      return unreachable(event)
  }
}

/** `nameOf`: the line of a budget by its id, where history speaks of money. */
export const historyEntry = (journal: Journal, nameOf: NameOfLine = (id) => id): HistoryEntry => ({
  sequence: journal.sequence,
  stream: journal.stream,
  kind: journal.event.kind,
  by: journal.by,
  byName: journal.byName,
  at: journal.at,
  detail: detailOf(journal, nameOf),
})
