// What people did, as a script: who, on which piece of work, for which period, on which day, with which command.
// The same commands as real ones, decided by the same domain.

import type { Command, LocalDate } from '@tiendo/domain'
import type { Person } from '../authority.ts'
import { from } from '../documents/dates.ts'

export type Scene = {
  readonly planId: string
  /** Words that only this piece of work has in its title or text. */
  readonly work: string
  /** A day that the period covers; null where there is only one. */
  readonly period: LocalDate | null
  /** The name of the organisation whose share it is. */
  readonly organisation: string
  readonly acts: readonly Act[]
}

/** Writes scenes of one plan. */
export const scenesOf =
  (planId: string) =>
  (work: string, organisation: string, acts: readonly Act[], period: LocalDate | null = null): Scene => ({
    planId,
    work,
    period,
    organisation,
    acts,
  })

/** Work of a round done in time each round: handed in some days before the end of it, accepted three days later. */
export const rounds = (
  ends: readonly LocalDate[],
  daysBefore: number,
  by: Person,
  monitor: Person,
): readonly { readonly period: LocalDate; readonly acts: readonly Act[] }[] =>
  ends.map((end) => {
    const done = from(end, -daysBefore)
    return { period: end, acts: [submits(by, done, done), accepts(monitor, from(done, 3))] }
  })

export type Act = { readonly by: Person; readonly on: LocalDate; readonly command: Command }

export const reports = (by: Person, on: LocalDate, percent: number, note: string | null = null): Act => ({
  by,
  on,
  command: { kind: 'reportProgress', percent, note },
})

export const submits = (by: Person, on: LocalDate, finishedOn: LocalDate, note: string | null = null): Act => ({
  by,
  on,
  command: { kind: 'submitResult', finishedOn, note },
})

export const accepts = (by: Person, on: LocalDate, note: string | null = null): Act => ({
  by,
  on,
  command: { kind: 'acceptResult', note },
})

export const returns = (by: Person, on: LocalDate, note: string): Act => ({
  by,
  on,
  command: { kind: 'returnResult', note },
})

export const waives = (by: Person, on: LocalDate, reason: string): Act => ({
  by,
  on,
  command: { kind: 'waive', reason },
})
