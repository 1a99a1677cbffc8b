// Who serves a data folder. PGlite lets two processes open one folder and says nothing, so a file beside the
// database names the living server. One whose process is gone, or whose number now belongs to another process,
// is taken over.

import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '@tiendo/domain'
import { z } from 'zod'
import { isAlive, processBirth } from './process-birth.ts'

const holderSchema = z.object({
  pid: z.number(),
  /** Where it listens, once it does: `http://127.0.0.1:4310`. */
  address: z.string().nullable(),
  /** ISO instant. */
  since: z.string(),
  /** Tells this process from a later one with the same number; null where the system does not say. */
  birth: z.string().nullable(),
  nonce: z.string(),
})

type Lock = z.output<typeof holderSchema>
export type Holder = Pick<Lock, 'pid' | 'address' | 'since'>
export type Locked = { readonly code: 'store/locked'; readonly holder: Holder }

export type FolderLock = {
  /** Tells the next comer where this server listens. */
  announce(address: string): Promise<void>
  release(): Promise<void>
}

const fileOf = (folder: string): string => join(folder, 'server.lock')

/** The folder for this process alone, or who has it. Makes the folder where there is none. */
export const lockFolder = async (folder: string, address: string | null): Promise<Result<FolderLock, Locked>> => {
  await mkdir(folder, { recursive: true })
  const birth = await processBirth(process.pid)
  const mine: Lock = { pid: process.pid, address, since: new Date().toISOString(), birth, nonce: randomUUID() }
  const file = fileOf(folder)
  for (;;) {
    if (await place(file, mine)) return ok(held(file, mine))
    const holder = await livingHolder(file)
    if (holder !== null) return err(locked(holder))
    await clearAway(file, mine)
  }
}

/** Null where nobody alive holds the file: none is there, it says nothing, or its holder is gone. */
const livingHolder = async (file: string): Promise<Lock | null> => {
  const found = await read(file)
  return typeof found === 'object' && (await isAlive(found.pid, found.birth)) ? found : null
}

const locked = ({ pid, address, since }: Lock): Locked => ({ code: 'store/locked', holder: { pid, address, since } })

/** Appears whole or not at all: written aside, then linked to its name, which fails where there is one. */
const place = async (file: string, lock: Lock): Promise<boolean> => {
  const aside = `${file}.${randomUUID()}`
  await writeFile(aside, JSON.stringify(lock))
  try {
    await link(aside, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(aside, { force: true })
  }
}

/**
 * Removes a dead lock. Only who holds the second file may, and looks again first: else, of two who saw the dead
 * lock, the slower would remove the new lock of the faster.
 */
const clearAway = async (file: string, mine: Lock): Promise<void> => {
  const clearing = `${file}.clearing`
  if (!(await place(clearing, mine))) {
    // Its holder is done in a moment, or died at it.
    const other = await read(clearing)
    if (other === 'none' || (typeof other === 'object' && (await isAlive(other.pid, other.birth)))) return
    return rm(clearing, { force: true })
  }
  if ((await livingHolder(file)) === null) await rm(file, { force: true })
  await rm(clearing, { force: true })
}

const held = (file: string, lock: Lock): FolderLock => ({
  announce: async (address) => {
    const aside = `${file}.${randomUUID()}`
    await writeFile(aside, JSON.stringify({ ...lock, address }))
    await rename(aside, file)
  },
  release: async () => {
    const now = await read(file)
    if (typeof now === 'object' && now.nonce === lock.nonce) await rm(file, { force: true })
  },
})

const read = async (file: string): Promise<Lock | 'none' | 'unreadable'> => {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
    return parsed.success ? parsed.data : 'unreadable'
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'none'
    if (error instanceof SyntaxError) return 'unreadable'
    throw error
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null)
