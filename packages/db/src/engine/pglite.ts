// PostgreSQL inside this process: a folder on disk, or memory only (for tests, from a snapshot when given one).

import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { DurableFolder, durableStart } from './durable-folder.ts'
import type { Engine } from './engine.ts'

/** The database of a data folder; the lock stands beside it. */
export const openFolder = async (folder: string): Promise<PGlite> => {
  const database = join(folder, 'database')
  if (!existsSync(database)) await make(database)
  return open(database)
}

/** Made under another name, so that one interrupted at it is made anew and never taken for whole. */
const make = async (database: string): Promise<void> => {
  const unfinished = `${database}.new`
  await rm(unfinished, { recursive: true, force: true })
  await (await open(unfinished)).close()
  await rename(unfinished, database)
}

const open = (database: string): Promise<PGlite> =>
  PGlite.create({ fs: new DurableFolder(database), startParams: [...durableStart] })

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
