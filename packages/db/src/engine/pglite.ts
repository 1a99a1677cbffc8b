// PostgreSQL inside this process: a folder on disk, or memory only (for tests, from a snapshot when given one).

import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { DurableFolder, durableStart } from './durable-folder.ts'
import type { Engine } from './engine.ts'

/** The database of a data folder; the lock stands beside it. */
export const openFolder = async (folder: string): Promise<PGlite> =>
  PGlite.create({ fs: new DurableFolder(join(folder, 'database')), startParams: [...durableStart] })

export const openMemory = async (snapshot: Blob | undefined): Promise<PGlite> =>
  PGlite.create(snapshot === undefined ? {} : { loadDataDir: snapshot })

export const pgliteEngine = (client: PGlite): Engine => ({
  kind: 'pglite',
  db: drizzle(client),
  listen: async (channel, onMessage, onConnected) => {
    const stop = await client.listen(channel, onMessage)
    onConnected()
    return async () => stop()
  },
  close: () => client.close(),
})
