// Listens, or says in words why not.

import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { err, ok, type Result } from '@tiendo/domain'
import { words } from '../words.ts'

export type Handler = Parameters<typeof createAdaptorServer>[0]['fetch']

export type Listening = {
  readonly address: string
  /** New connections no more; open ones get `grace` milliseconds to finish. */
  readonly stop: (grace: number) => Promise<void>
}

export const listen = (fetch: Handler, host: string, port: number): Promise<Result<Listening, string>> =>
  new Promise((resolve) => {
    const server = createAdaptorServer({ fetch, hostname: host })
    if (!isHttp(server)) throw new Error('an HTTP/1 server was asked for')
    server.once('error', (error: NodeJS.ErrnoException) => resolve(whyNot(error, host, port)))
    server.listen(port, host, () => {
      const bound = server.address()
      const actual = typeof bound === 'object' && bound !== null ? bound.port : port
      const name = host.includes(':') ? `[${host}]` : host
      resolve(ok({ address: `http://${name}:${actual}`, stop: (grace) => close(server, grace) }))
    })
  })

const isHttp = (server: ReturnType<typeof createAdaptorServer>): server is Server => 'closeAllConnections' in server

const close = (server: Server, grace: number): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), grace)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })

const whyNot = async (error: NodeJS.ErrnoException, host: string, port: number): Promise<Result<never, string>> => {
  if (error.code !== 'EADDRINUSE') return err(words.addressRefused(host, port, error.code ?? error.message))
  return err(words.portTaken(host, port, (await isOurs(host, port)) ? 'tiendo' : 'other'))
}

/** Whether the one who has the port answers as a server of ours. */
const isOurs = async (host: string, port: number): Promise<boolean> => {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  try {
    const answer = await fetch(`http://${name}:${port}/healthz`, { signal: AbortSignal.timeout(1000) })
    return answer.headers.get('x-served-by') === 'tiendo'
  } catch {
    return false
  }
}
