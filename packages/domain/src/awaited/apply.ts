// What a recorded fact makes of an entry of the register. The row is the fold of its facts.

import { unreachable } from '../result/result.ts'
import type { AwaitedFact, AwaitedId, AwaitedRecord, WorkPlace } from './awaited-event.ts'

export const unrecorded = (id: AwaitedId): AwaitedRecord => ({ id, version: 0, everywhere: null, works: [] })

const isOf = (scope: readonly WorkPlace[], work: WorkPlace): boolean =>
  scope.some(({ planId, workId }) => planId === work.planId && workId === work.workId)

/** Its version is one higher. A day for all replaces what single tasks had. */
export const applyAwaited = (record: AwaitedRecord, fact: AwaitedFact): AwaitedRecord => {
  const next = { ...record, version: record.version + 1 }
  const { scope } = fact
  switch (fact.kind) {
    case 'eventRecorded': {
      const { on, symbol, note, by, recordedOn } = fact
      const recorded = { on, symbol, note, by, recordedOn }
      if (scope === null) return { ...next, everywhere: recorded, works: [] }
      const others = record.works.filter((work) => !isOf(scope, work))
      return { ...next, works: [...others, ...scope.map(({ planId, workId }) => ({ planId, workId, recorded }))] }
    }
    case 'eventWithdrawn': {
      if (scope === null) return { ...next, everywhere: null, works: [] }
      const others = record.works.filter((work) => !isOf(scope, work))
      if (record.everywhere === null) return { ...next, works: others }
      return { ...next, works: [...others, ...scope.map(({ planId, workId }) => ({ planId, workId, recorded: null }))] }
    }
    default:
      return unreachable(fact)
  }
}

export const replayAwaited = (id: AwaitedId, facts: Iterable<AwaitedFact>): AwaitedRecord => {
  let record = unrecorded(id)
  for (const fact of facts) record = applyAwaited(record, fact)
  return record
}
