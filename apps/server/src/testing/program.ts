// The server as people run it: built once for all tests of a file, started as a process of its own, spoken to over
// its port, stopped or killed.

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const app = fileURLToPath(new URL('../../', import.meta.url))

type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export type Program = {
  /** Null when it ended before it listened. */
  readonly address: string | null
  readonly stdout: () => string
  readonly stderr: () => string
  readonly signal: (signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL') => void
  readonly ended: Promise<Ended>
}

export type Built = {
  /** Resolves when it listens or has ended. `PORT` is free unless given. */
  readonly start: (env: Readonly<Record<string, string>>) => Promise<Program>
  /** The same from source, as development runs it. */
  readonly startFromSource: (env: Readonly<Record<string, string>>) => Promise<Program>
  /** A folder, gone afterwards: empty, or a copy of another. */
  readonly folder: (like?: string) => Promise<string>
  /** Kills what still runs and removes what was made. */
  readonly clean: () => Promise<void>
}

export const buildServer = async (): Promise<Built> => {
  // Below `node_modules`, so that what stays outside the bundle is found as it is from `dist`.
  const out = join(app, 'node_modules', '.cache', `tiendo-test-${process.pid}`)
  await run(process.execPath, [join(app, 'build.mjs'), '--out', out])
  const folders: string[] = [out]
  const running = new Set<Program>()
  const kept = (program: Program): Program => {
    running.add(program)
    void program.ended.then(() => running.delete(program))
    return program
  }
  const source = ['--import', 'tsx', '--conditions=@tiendo/source', join(app, 'src', 'main.ts')]
  return {
    start: async (env) => kept(await start([join(out, 'server.mjs')], env)),
    startFromSource: async (env) => kept(await start(source, env)),
    folder: async (like) => {
      const made = await mkdtemp(join(tmpdir(), 'tiendo-server-'))
      folders.push(made)
      if (like !== undefined) await cp(like, made, { recursive: true })
      return made
    },
    clean: async () => {
      const ends = [...running].map((program) => {
        program.signal('SIGKILL')
        return program.ended
      })
      await Promise.all(ends)
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
    },
  }
}

/** What the test run itself was told is not the server's business. */
const clean = (): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(PATH|HOME|LANG|TMPDIR)$/.test(name)))

const start = async (args: readonly string[], env: Readonly<Record<string, string>>): Promise<Program> => {
  const child = spawn(process.execPath, args, {
    cwd: app,
    env: { ...clean(), PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  const listening = new Promise<string | null>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      // The last thing it says once everything is up.
      if (stdout.includes('Ctrl-C')) resolve(/http:\/\/\S+/.exec(stdout)?.[0] ?? null)
    })
    child.once('close', () => resolve(null))
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = once(child, 'close').then(([code]): Ended => ({ code: typeof code === 'number' ? code : null, stdout, stderr }))
  const address = await listening
  return { address, stdout: () => stdout, stderr: () => stderr, signal: (signal) => void child.kill(signal), ended }
}
