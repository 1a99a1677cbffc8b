// The register asked: which events have come for one piece of work, as its timing wants to know them.

import type { Happened } from '../timing/event.ts'
import { eventId } from '../timing/event.ts'
import type { Timing } from '../timing/rule.ts'
import { awaitedId } from './awaited-id.ts'
import type { AwaitedId, AwaitedRecord, Recorded, WorkPlace } from './awaited-event.ts'

export type Register = ReadonlyMap<AwaitedId, AwaitedRecord>

export const registerOf = (records: readonly AwaitedRecord[]): Register => new Map(records.map((record) => [record.id, record]))

const isHere = (a: WorkPlace, b: WorkPlace): boolean => a.planId === b.planId && a.workId === b.workId

/** What was recorded for one piece of work: its own entry before the one for all. */
export const recordedFor = (record: AwaitedRecord | undefined, place: WorkPlace): Recorded | null => {
  if (record === undefined) return null
  const own = record.works.find((work) => isHere(work, place))
  return own === undefined ? record.everywhere : own.recorded
}

/** Events that have come, by `eventId`, for every rule of these timings. */
export const eventsFor = (
  register: Register,
  place: WorkPlace,
  timings: readonly Timing[],
): ReadonlyMap<string, Happened> => {
  const events = new Map<string, Happened>()
  for (const { rules } of timings) {
    for (const rule of rules) {
      if (rule.kind !== 'after') continue
      const id = awaitedId(rule.event, place)
      const recorded = id === null ? null : recordedFor(register.get(id), place)
      if (recorded !== null) events.set(eventId(rule.event), { on: recorded.on, symbol: recorded.symbol })
    }
  }
  return events
}
