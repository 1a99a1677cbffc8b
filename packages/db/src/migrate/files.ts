// The migrations checked in beside this package: named SQL files, in the order of their names.

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export type Migration = {
  readonly name: string
  /** Of the text with plain line ends, so that a checkout on another system is the same migration. */
  readonly checksum: string
  readonly statements: readonly string[]
}

/** The same place seen from `src/migrate` and `dist/migrate`. */
const folder = fileURLToPath(new URL('../../migrations', import.meta.url))

export const migration = (name: string, text: string): Migration => {
  const plain = text.replaceAll('\r\n', '\n')
  return {
    name,
    checksum: createHash('sha256').update(plain).digest('hex'),
    statements: plain.split('--> statement-breakpoint').map((statement) => statement.trim()),
  }
}

export const readMigrations = async (): Promise<readonly Migration[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
  return Promise.all(
    names.map(async (name) => migration(name.slice(0, -4), await readFile(`${folder}/${name}`, 'utf8'))),
  )
}
