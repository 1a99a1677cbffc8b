// What every part of the suite stands on: a store with two authorities, and signatures without a clock.

import { expect } from 'vitest'
import type { Result, ShareId } from '@tiendo/domain'
import type { AuthorityStore, Journal, Signature, Store } from '../../store.ts'

export type Ground = { readonly store: Store; readonly mine: AuthorityStore; readonly other: AuthorityStore }

let commands = 0

/** Signed by `by`, as a new command unless it names one. */
export const signed = (by = 'u-1', commandId?: string): Signature => {
  commands += 1
  return {
    by,
    at: new Date(Date.UTC(2026, 10, 20, 1, 2, 3, 456) + commands * 1000),
    commandId: commandId ?? `c-${commands}`,
  }
}

export const lay = async (store: Store): Promise<Ground> => {
  await store.addAuthority({ id: 'tinh-mau', name: 'Tỉnh Mẫu', sample: true })
  await store.addAuthority({ id: 'tinh-khac', name: 'Tỉnh Khác', sample: false })
  return { store, mine: store.for('tinh-mau'), other: store.for('tinh-khac') }
}

export const value = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) return expect.fail(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

/** The element known to be there. */
export const at = <T>(list: readonly T[], index: number): T => {
  const element = list[index]
  return element === undefined ? expect.fail(`nothing at ${index}`) : element
}

export const share = (planId: string, key = '2026-Q2', organisationId = 'so-y-te'): ShareId => ({
  planId,
  workId: 't1',
  key,
  organisationId,
})

/** The whole journal, oldest first. */
export const journal = async (authority: AuthorityStore): Promise<readonly Journal[]> =>
  (await authority.history('', 100_000)).toReversed()
