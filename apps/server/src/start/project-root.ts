// Where the project stands: the first folder upwards that holds `pnpm-workspace.yaml`. Data is kept beside it,
// wherever the server was started from.

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** `from` itself when no folder above holds the project (a bundle copied elsewhere). */
export const projectRoot = (from: string): string => {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder
    if (dirname(folder) === folder) return from
  }
}
