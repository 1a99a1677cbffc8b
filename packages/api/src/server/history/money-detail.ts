// What happened to a plan's money, in the few values that say it. Đồng as decimal strings.

import { unreachable, type MoneyEvent } from '@tiendo/domain'
import type { HistoryEntry } from '../../client/outputs.ts'

type Detail = HistoryEntry['detail']

export type NameOfLine = (id: string) => string

/** The value all share; null where they differ. */
const shared = <T extends string | number>(values: readonly (T | null)[]): T | null => {
  const [first = null] = values
  return values.every((value) => value === first) ? first : null
}

export const moneyDetail = (event: MoneyEvent, nameOf: NameOfLine): Detail => {
  const named = (id: string | null): string | null => (id === null ? null : nameOf(id))
  switch (event.kind) {
    case 'moneyRecorded': {
      const { entries } = event
      const stage = shared(entries.map((entry) => entry.stage))
      return {
        entries: entries.length,
        stage,
        // Sums of one kind alone mean something.
        amount: stage === null ? null : entries.reduce((sum, { amount }) => sum + amount, 0n).toString(),
        fiscalYear: shared(entries.map(({ fiscalYear }) => fiscalYear)),
        on: shared(entries.map(({ on }) => on)),
        act: shared(entries.map(({ act }) => act)),
        line: named(shared(entries.map(({ lineId }) => lineId))),
        batch: shared(entries.map(({ batch }) => batch)),
      }
    }
    case 'moneyTransferred': {
      const { amount, fiscalYear, from, to, on, act, reason } = event.transfer
      return { amount: amount.toString(), fiscalYear, from: nameOf(from), to: nameOf(to), on, act, reason }
    }
    case 'moneyCarriedOver': {
      const { amount, fiscalYear, lineId, on, act, ground, reason } = event.carryOver
      return { amount: amount.toString(), fiscalYear, line: nameOf(lineId), on, act, ground, reason }
    }
    case 'moneyWithdrawn':
      return { id: event.id, reason: event.withdrawn.reason, on: event.withdrawn.recordedOn }
    case 'lineLinked':
      return { line: nameOf(event.lineId), tasks: event.taskIds.length }
    case 'policySet':
      return { policy: event.policy, reason: event.reason }
    default:
      return unreachable(event)
  }
}
