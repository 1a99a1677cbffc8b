// Questions and commands of one house, answered or the test fails; and the plan pages held against what a preview said.

import { expect } from 'vitest'
import type { Role, WorkMoves } from '@tiendo/domain'
import type { PlanPage } from '../../client/outputs.ts'
import type { Answer, House } from './house.ts'

export type Asking = {
  /** The schema of an answer is its TypeScript type: both ends are compiled from it. */
  readonly ask: <T>(path: string, input?: unknown, role?: Role) => Promise<T>
  /** With a command of its own; may be refused. */
  readonly say: (path: string, input: object, role?: Role) => Promise<Answer>
  readonly done: <T>(path: string, input: object, role?: Role) => Promise<T>
  /** Whatever a preview said of a period is what its plan then shows. */
  readonly expectShown: (moves: readonly WorkMoves[]) => Promise<void>
}

/** As the monitor, unless said otherwise. */
export const askingOf = (house: () => House): Asking => {
  const say: Asking['say'] = (path, input, role = 'monitor') =>
    house().call('mutation', path, { ...input, commandId: crypto.randomUUID() }, house().token(role))
  const ask: Asking['ask'] = async <T>(path: string, input?: unknown, role: Role = 'monitor') => {
    const { failure, value } = await house().call('query', path, input, house().token(role))
    expect(failure).toBeNull()
    return value as T
  }
  return {
    ask,
    say,
    done: async <T>(path: string, input: object, role?: Role) => {
      const { failure, value } = await say(path, input, role)
      expect(failure).toBeNull()
      return value as T
    },
    expectShown: async (moves) => {
      expect(moves).not.toEqual([])
      for (const { plan, work, moves: each } of moves) {
        const { rows } = await ask<PlanPage>('plans.get', { planId: plan.id })
        const shown = rows.find((row) => row.work.id === work.id)?.occurrences ?? []
        for (const { key, after } of each) {
          const occurrence = shown.find((one) => one.occurrence.key === key)?.occurrence ?? null
          const days = occurrence === null ? null : [occurrence.from, occurrence.due, occurrence.safe, occurrence.rolled]
          expect(days).toEqual(after === null ? null : [after.from, after.due, after.safe, after.rolled])
        }
      }
    },
  }
}
