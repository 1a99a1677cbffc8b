// What was recorded of a plan's money, as a script: lines by their numbers, tasks by words of their titles.

import type { LocalDate, MoneyEntry } from '@tiendo/domain'
import type { Person } from '../authority.ts'

export type MoneyAct = Pick<MoneyEntry, 'stage' | 'fiscalYear' | 'amount' | 'on' | 'act' | 'source' | 'note'> & {
  /** The number of the line. */
  readonly line: string
  /** Words that only one task has in its title. */
  readonly task: string | null
}

export type MoneyScene = {
  readonly on: LocalDate
  readonly by: Person
  readonly acts: readonly MoneyAct[]
  /** The tasks that a line pays for. */
  readonly links?: readonly (readonly [line: string, tasks: readonly string[]])[]
}

type How = Pick<MoneyAct, 'fiscalYear' | 'on' | 'act' | 'source'>

export const gives = (line: string, amount: bigint, how: How): MoneyAct => ({
  ...how,
  stage: 'allocated',
  line,
  amount,
  task: null,
  note: null,
})

export const pays = (line: string, amount: bigint, how: How, task: string | null = null): MoneyAct => ({
  ...how,
  stage: 'disbursed',
  line,
  amount,
  task,
  note: null,
})
