// Every committed change, told once and in order, whichever server made it. A notification only says "look again";
// what is told is read from the journal after the last number told. So nothing is missed when notifications are
// lost with a connection, and many at once cost one look.

import { asc } from 'drizzle-orm'
import type { Engine } from './engine/engine.ts'
import { changesSince } from './repository/history.ts'
import { authorities } from './schema/authorities.ts'
import type { AuthorityId, Change } from './store.ts'
import { CHANNEL } from './write/write.ts'

const AT_ONCE = 500

/** `onFailure` hears of a look that failed; the next notification looks again from the same place. */
export const listen = async (
  { db, listen: hear }: Engine,
  onChange: (change: Change) => void,
  onFailure: (error: unknown) => void,
): Promise<() => Promise<void>> => {
  const rows = () =>
    db.select({ id: authorities.id, last: authorities.lastSequence }).from(authorities).orderBy(asc(authorities.id))
  const told = new Map((await rows()).map(({ id, last }): [AuthorityId, number] => [id, last]))
  let stopped = false
  let queue: Promise<void> = Promise.resolve()
  const awaited = new Set<AuthorityId>()

  const tell = async (authority: AuthorityId): Promise<void> => {
    const changes = await changesSince(db, authority, told.get(authority) ?? 0, AT_ONCE)
    for (const change of changes) {
      if (stopped) return
      told.set(authority, change.sequence)
      onChange(change)
    }
    if (changes.length === AT_ONCE) await tell(authority)
  }
  const enqueue = (job: () => Promise<void>): void => {
    queue = queue.then(() => (stopped ? undefined : job())).catch(onFailure)
  }
  const look = (authority: AuthorityId): void => {
    if (awaited.has(authority)) return
    awaited.add(authority)
    enqueue(() => {
      awaited.delete(authority)
      return tell(authority)
    })
  }
  // Whatever was committed while nobody listened.
  const catchUp = (): void =>
    enqueue(async () => {
      for (const { id, last } of await rows()) if (last > (told.get(id) ?? 0)) await tell(id)
    })

  const unlisten = await hear(CHANNEL, look, catchUp)
  return async () => {
    stopped = true
    await unlisten()
    await queue
  }
}
