// A real PostgreSQL for tests: started on a free port of this machine with its data in the temporary folder,
// stopped and removed afterwards. Fast rather than safe: it does not wait for the disk.

import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { binaries, runAs, type RunAs } from './postgres-binaries.ts'

export type PostgresServer = {
  /** Makes an empty database and gives its address, for `openStore({ url })`. */
  database(): Promise<string>
  /** Ends the connections of a database from the server's side, as a restart of it would. */
  dropConnections(url: string): Promise<void>
  stop(): Promise<void>
}

export const startPostgres = async (): Promise<PostgresServer> => {
  const as = await runAs()
  const base = await mkdtemp(join(tmpdir(), 'tiendo-postgres-'))
  if (as !== null) await chown(base, as.uid, as.gid)
  const data = join(base, 'data')
  const bin = await binaries(as, join(base, 'native'))
  await initialise(join(bin, 'initdb'), data, as)
  const port = await freePort()
  const server = await start(join(bin, 'postgres'), data, port, as)
  const killWithUs = (): void => void server.kill('SIGQUIT')
  process.once('exit', killWithUs)

  const urlOf = (name: string): string => `postgres://tiendo@127.0.0.1:${port}/${name}`
  const admin = postgres(urlOf('postgres'), { max: 1, onnotice: () => undefined })
  return {
    database: async () => {
      const name = `t_${randomUUID().replaceAll('-', '')}`
      await admin`create database ${admin(name)}`
      return urlOf(name)
    },
    dropConnections: async (url) => {
      const name = new URL(url).pathname.slice(1)
      await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`
    },
    stop: async () => {
      await admin.end({ timeout: 5 })
      const gone = once(server, 'exit')
      server.kill('SIGINT')
      await gone
      process.off('exit', killWithUs)
      await rm(base, { recursive: true, force: true })
    },
  }
}

const spawnAs = (command: string, args: readonly string[], as: RunAs): ChildProcess =>
  spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C' }, ...as })

const initialise = async (initdb: string, data: string, as: RunAs): Promise<void> => {
  const flags = ['--username=tiendo', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']
  const child = spawnAs(initdb, [`--pgdata=${data}`, ...flags], as)
  const said = collect(child)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`initdb failed: ${said()}`)
}

const start = (command: string, data: string, port: number, as: RunAs): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'synchronous_commit=off']
    const child = spawnAs(command, ['-D', data, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])], as)
    const said = collect(child, (text) => {
      if (text.includes('ready to accept connections')) resolve(child)
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said()}`)))
  })

const collect = (child: ChildProcess, onText: (text: string) => void = () => undefined): (() => string) => {
  let text = ''
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    onText(text)
  })
  return () => text
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}
