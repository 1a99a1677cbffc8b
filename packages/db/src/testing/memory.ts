// A store in memory, fast enough for every test to have its own: made once through the real migrations, then opened
// from a snapshot, which is kept in the temporary folder until a migration or PGlite changes.

import { createHash, randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pgliteEngine } from '../engine/pglite.ts'
import { migrate } from '../migrate/apply.ts'
import { readMigrations, type Migration } from '../migrate/files.ts'
import { openStore } from '../open.ts'
import type { Store } from '../store.ts'

let snapshot: Promise<Blob> | undefined

export const openMemoryStore = async (): Promise<Store> => {
  snapshot ??= loadSnapshot()
  const opened = await openStore({ memory: true, snapshot: await snapshot })
  if (!opened.ok) throw new Error(`memory store: ${JSON.stringify(opened.error)}`)
  return opened.value
}

const loadSnapshot = async (): Promise<Blob> => {
  const migrations = await readMigrations()
  const file = join(tmpdir(), `tiendo-snapshot-${userInfo().uid}-${keyOf(migrations)}.tar`)
  const kept = await readFile(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (kept !== null) return new Blob([kept])
  const made = await makeSnapshot(migrations)
  // Aside first: another test process may be reading.
  const aside = `${file}.${randomUUID()}`
  await writeFile(aside, Buffer.from(await made.arrayBuffer()))
  await rename(aside, file)
  return made
}

const makeSnapshot = async (migrations: readonly Migration[]): Promise<Blob> => {
  const client = await PGlite.create()
  const done = await migrate(pgliteEngine(client).db, migrations)
  if (!done.ok) throw new Error(`snapshot: ${done.error.code} ${done.error.name}`)
  const dump = await client.dumpDataDir('none')
  await client.close()
  return dump
}

const keyOf = (migrations: readonly Migration[]): string => {
  // Its version stands in the path the package was installed to.
  const engine = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const hash = createHash('sha256').update(engine)
  for (const { name, checksum } of migrations) hash.update(name).update(checksum)
  return hash.digest('hex').slice(0, 16)
}
