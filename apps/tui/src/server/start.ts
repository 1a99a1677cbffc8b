// A server of our own, started when none answers and stopped when we leave. It is the same program that
// `npm start` runs, found beside this one.

import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { err, ok, type Result } from '@tiendo/domain'
import { isReady } from './ready.ts'

export type Started = { readonly stop: () => Promise<void> }
export type StartError = { readonly code: 'server/not-built' | 'server/did-not-start'; readonly said: string }

const ATTEMPT_MS = 100
const PATIENCE_MS = 60_000
const GRACE_MS = 8_000

const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** From the bundle: `apps/tui/dist` → `apps/server/dist`. */
const program = (): string => fileURLToPath(new URL('../../server/dist/server.mjs', import.meta.url))
const house = (): string => fileURLToPath(new URL('../../..', import.meta.url))

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

const stopped = async (child: ChildProcess): Promise<void> => {
  if (ended(child)) return
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
  await gone
  clearTimeout(timer)
}

/** Starts the server for `url` and waits until it is ready; what it last said comes with a failure. */
export const startServer = async (
  url: string,
  env: Readonly<Record<string, string | undefined>>,
  signal?: AbortSignal,
): Promise<Result<Started, StartError>> => {
  if (!existsSync(program())) return err({ code: 'server/not-built', said: '' })
  const { hostname, port } = new URL(url)
  const child = spawn(process.execPath, [program()], {
    cwd: house(),
    env: { ...env, HOST: hostname, PORT: port },
    stdio: ['ignore', 'ignore', 'pipe'],
    // Its own group: Ctrl-C in the terminal is for us, and we stop it ourselves.
    detached: true,
  })
  let said = ''
  child.stderr.setEncoding('utf8')
  child.stderr.on('data', (chunk: string) => {
    said = (said + chunk).slice(-2000)
  })
  const leave = (): void => {
    if (!ended(child)) child.kill('SIGTERM')
  }
  process.once('exit', leave)
  const stop = async (): Promise<void> => {
    process.off('exit', leave)
    await stopped(child)
  }
  for (let waited = 0; waited < PATIENCE_MS; waited += ATTEMPT_MS) {
    if (ended(child) || signal?.aborted === true) break
    if (await isReady(url)) return ok({ stop })
    await later(ATTEMPT_MS)
  }
  await stop()
  return err({ code: 'server/did-not-start', said: said.trim().split('\n').at(-1) ?? '' })
}
