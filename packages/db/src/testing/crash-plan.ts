// What the killed server and the test that kills it both know.

import type { ShareId } from '@tiendo/domain'

export const clients: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

export const clientShare = (client: number): ShareId => ({
  planId: 'p1',
  workId: 't1',
  key: `${2020 + client}`,
  organisationId: 'so-y-te',
})

/** The n-th command of a client in a round. */
export const commandOf = (round: string, client: number, n: number): string => `${round}-${client}-${n}`
export const percentOf = (n: number): number => n % 101
