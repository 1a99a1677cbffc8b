// PGlite's folder on disk, made to reach the disk: PGlite starts PostgreSQL with fsync off and its file system
// has none. A killed process loses nothing either way (writes are in the kernel by then); a power cut would.

import { fsyncSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type Init = NodeFS['init']
type Hook = NonNullable<Awaited<ReturnType<Init>>['emscriptenOpts']['preRun']>[number]

/** fsync on again (`-F` switches it off), through the one call that reaches the file system below. */
export const durableStart: readonly string[] = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]

/** What a disk that fails is called on the other side: PostgreSQL then stops rather than acknowledge. */
const EIO = 29

export class DurableFolder extends NodeFS {
  /** Times a file was brought to the disk; a test reads it. */
  syncs = 0

  override async init(...given: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(...given)
    const preRun: Hook = (module) => this.#addSync(module.NODEFS)
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), preRun] } }
  }

  #addSync(nodeFs: object): void {
    if (!('stream_ops' in nodeFs) || typeof nodeFs.stream_ops !== 'object' || nodeFs.stream_ops === null) {
      throw new Error('this PGlite keeps its file operations elsewhere: fsync cannot be added')
    }
    Object.assign(nodeFs.stream_ops, {
      fsync: (stream: { readonly nfd?: number }): number => {
        // Folders have no descriptor here.
        return stream.nfd === undefined || this.#sync(stream.nfd) ? 0 : EIO
      },
    })
  }

  #sync(descriptor: number): boolean {
    try {
      fsyncSync(descriptor)
      this.syncs += 1
      return true
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error))
      return false
    }
  }
}
