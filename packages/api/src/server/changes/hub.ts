// One listener on the database for all who watch: each committed change is passed to the watchers of its
// authority and to nobody else.

import type { AuthorityId, Change } from '@tiendo/db'
import type { ApiContext } from '../context.ts'

type Watcher = (change: Change) => void

export type Hub = {
  /** Gives how to stop. Resolves once every later change will be told. */
  watch(authority: AuthorityId, watcher: Watcher): Promise<() => void>
}

/** Stops listening when `closing` says so. */
export const createHub = ({ store, closing, logger }: Pick<ApiContext, 'store' | 'closing' | 'logger'>): Hub => {
  const watchers = new Map<AuthorityId, Set<Watcher>>()
  let listening: Promise<unknown> | null = null

  const listen = async (): Promise<void> => {
    const stop = await store.listen((change) => {
      for (const watcher of watchers.get(change.authority) ?? []) watcher(change)
    })
    const end = () => stop().catch((error: unknown) => logger.warn({ err: error }, 'listening did not end well'))
    closing.addEventListener('abort', () => void end(), { once: true })
  }

  return {
    watch: async (authority, watcher) => {
      const group = watchers.get(authority) ?? new Set()
      watchers.set(authority, group.add(watcher))
      listening ??= listen()
      try {
        await listening
      } catch (error) {
        listening = null
        group.delete(watcher)
        throw error
      }
      return () => group.delete(watcher)
    },
  }
}
