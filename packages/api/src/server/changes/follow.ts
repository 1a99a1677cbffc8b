// What one watcher hears: first what it missed, then what happens, each change once and in order, until it
// should hear no more. Changes of one authority are committed in the order of their numbers, so a number already
// told marks all before it as told.

import type { AuthorityStore, Change } from '@tiendo/db'
import type { ChangeNotice } from '../../client/outputs.ts'
import type { Hub } from './hub.ts'
import { createQueue } from './queue.ts'

const PAGE = 500

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

export async function* follow(following: Following): AsyncGenerator<ChangeNotice, void> {
  const { hub, store, since, signal, checkEvery, stillAllowed } = following
  const queue = createQueue<Change>()
  const stop = await hub.watch(store.authority, queue.push)
  try {
    let told = since ?? 0
    if (since === null) {
      const standing = await position(store)
      told = standing.sequence
      yield standing
    } else {
      for await (const change of missed(store, since)) {
        if (signal.aborted) return
        told = change.sequence
        yield notice(change)
      }
    }
    for (;;) {
      for (const change of queue.take()) {
        if (change.sequence <= told) continue
        told = change.sequence
        yield notice(change)
      }
      const woken = await queue.wait(checkEvery, signal)
      if (woken === 'stopped' || (woken === 'idle' && !(await stillAllowed()))) return
    }
  } finally {
    stop()
  }
}

const notice = ({ sequence, stream, by, at }: Change): ChangeNotice => ({ sequence, stream, by, at, news: true })

/** Where the journal stands: its newest change, or its beginning where nothing has happened yet. */
const position = async (store: AuthorityStore): Promise<ChangeNotice> => {
  const [newest] = await store.history('', 1)
  if (newest === undefined) return { sequence: 0, stream: '', by: '', at: new Date(0), news: false }
  const { sequence, stream, by, at } = newest
  return { sequence, stream, by, at, news: false }
}

async function* missed(store: AuthorityStore, since: number): AsyncGenerator<Change, void> {
  let from = since
  for (;;) {
    const page = await store.changesSince(from, PAGE)
    yield* page
    const end = page.at(-1)
    if (end === undefined || page.length < PAGE) return
    from = end.sequence
  }
}
