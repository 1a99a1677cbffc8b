// Where documents and their gold readings stand: our own beside this package, real ones beside the project.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Gold } from './gold.ts'
import { readGold } from './read-gold.ts'

export type Half = 'gold' | 'open' | 'aside'
export const halves: readonly Half[] = ['gold', 'open', 'aside']

export type Sample = {
  readonly half: Half
  readonly name: string
  readonly file: string
  readonly path: string
  readonly gold: Gold
}

const here = fileURLToPath(new URL('../documents/', import.meta.url))
const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))

const READABLE = /\.(?:docx|doc|rtf|odt|pdf|html|md|txt|tsv|csv)$/
const names = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])
const parsed = (path: string, own: boolean): Gold => {
  const json: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return readGold(json, own)
}

/** A folder is a document: `gold.json`, and the document itself in one format or several. */
const ours = (half: 'open' | 'aside'): readonly Sample[] =>
  names(join(here, half)).flatMap((name) => {
    const folder = join(here, half, name)
    if (!existsSync(join(folder, 'gold.json'))) return []
    const gold = parsed(join(folder, 'gold.json'), true)
    return names(folder)
      .filter((file) => READABLE.test(file))
      .map((file) => ({ half, name, file, path: join(folder, file), gold }))
  })

const real = (): readonly Sample[] =>
  names(join(shared, 'gold'))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const name = file.replace(/\.json$/, '')
      const gold = parsed(join(shared, 'gold', file), false)
      return names(join(shared, 'corpus'))
        .filter((document) => document.startsWith(`${name}.`) && READABLE.test(document))
        .map((document) => ({
          half: 'gold' as const,
          name,
          file: document,
          path: join(shared, 'corpus', document),
          gold,
        }))
    })

/** Empty where there are none: the real documents are not part of the project. */
export const samplesOf = (half: Half): readonly Sample[] => (half === 'gold' ? real() : ours(half))
