// What one watcher hears: first what it missed, then what happens, until it should hear no more. Sequence
// numbers are given before a transaction commits, so a smaller one may come after a larger one: what is live is
// never dropped for its number, and catching up begins a little before the last known.

import type { AuthorityStore, Change } from '@tiendo/db'
import type { ChangeNotice } from '../../client/outputs.ts'
import type { Hub } from './hub.ts'
import { createQueue } from './queue.ts'

const PAGE = 500
const OVERLAP = 50

export type Following = {
  readonly hub: Hub
  readonly store: AuthorityStore
  /** The last id the watcher has; null for one that comes for the first time. */
  readonly since: number | null
  /** The connection is gone, or the server is closing. */
  readonly signal: AbortSignal
  /** Milliseconds between looks at whether the session still stands. */
  readonly checkEvery: number
  readonly stillAllowed: () => Promise<boolean>
}

/** `id` never goes back, so that a watcher that returns with it misses nothing. */
export type Heard = { readonly id: string; readonly notice: ChangeNotice }

export async function* follow(following: Following): AsyncGenerator<Heard, void> {
  const { hub, store, since, signal, checkEvery, stillAllowed } = following
  const queue = createQueue<Change>()
  const stop = await hub.watch(store.authority, queue.push)
  try {
    const sent = new Set<number>()
    let last = since ?? 0
    const heard = ({ sequence, stream, by, at }: Change): Heard => {
      last = Math.max(last, sequence)
      return { id: String(last), notice: { sequence, stream, by, at } }
    }
    for await (const change of since === null ? latest(store) : missed(store, since)) {
      if (signal.aborted) return
      sent.add(change.sequence)
      yield heard(change)
    }
    for (;;) {
      for (const change of queue.take()) if (!sent.delete(change.sequence)) yield heard(change)
      const woken = await queue.wait(checkEvery, signal)
      if (woken === 'stopped' || (woken === 'idle' && !(await stillAllowed()))) return
    }
  } finally {
    stop()
  }
}

/** The newest change alone: an id to come back with. */
async function* latest(store: AuthorityStore): AsyncGenerator<Change, void> {
  for (const { sequence, stream, by, at } of await store.history('', 1)) {
    yield { sequence, authority: store.authority, stream, by, at }
  }
}

async function* missed(store: AuthorityStore, since: number): AsyncGenerator<Change, void> {
  let from = Math.max(0, since - OVERLAP)
  for (;;) {
    const page = await store.changesSince(from, PAGE)
    yield* page
    const end = page.at(-1)
    if (end === undefined || page.length < PAGE) return
    from = end.sequence
  }
}
