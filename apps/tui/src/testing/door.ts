// A server of our own for tests of commands: it answers procedures with what a test says, over the same wire, and keeps
// what it was asked. Signed in already.

import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformer, type ErrorData } from '@tiendo/api/client'
import { rememberSession } from '../server/credentials.ts'
import { tiendo, type Ran } from './io.ts'

/** What a procedure answers with; `refusal` makes it fail. */
export type Answers = Readonly<Record<string, (input: unknown) => unknown>>

const REFUSED = Symbol('refused')
type Refusal = { readonly [REFUSED]: { readonly status: number; readonly domain: ErrorData['domain'] } }

export const refusal = (status: number, domain: NonNullable<ErrorData['domain']>): Refusal => ({
  [REFUSED]: { status, domain },
})

const isRefusal = (value: unknown): value is Refusal => typeof value === 'object' && value !== null && REFUSED in value

export type Asked = { readonly path: string; readonly input: unknown }

export type Door = {
  readonly run: (argv: readonly string[]) => Promise<Ran>
  readonly asked: readonly Asked[]
  readonly inputsOf: (path: string) => readonly unknown[]
  readonly url: string
  readonly close: () => void
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  request.setEncoding('utf8')
  for await (const chunk of request) text += String(chunk)
  return text
}

export const openDoor = async (answers: Answers): Promise<Door> => {
  const asked: Asked[] = []
  const answered = (path: string, text: string): readonly [status: number, body: unknown] => {
    const input: unknown = text === '' ? undefined : transformer.deserialize(JSON.parse(text))
    asked.push({ path, input })
    const answer = answers[path]
    if (answer === undefined) throw new Error(`the test does not say what ${path} answers`)
    const value = answer(input)
    if (!isRefusal(value)) return [200, { result: { data: transformer.serialize(value) } }]
    const { status, domain } = value[REFUSED]
    const data = { code: 'REFUSED', httpStatus: status, path, domain, requestId: null }
    return [status, { error: transformer.serialize({ message: '', code: -32_000, data }) }]
  }
  /** Addresses that are no procedures: told the body as it came, answered with a value or with bytes. */
  const answeredFile = (response: ServerResponse, path: string, body: string): void => {
    asked.push({ path, input: body })
    const answer = answers[path]
    if (answer === undefined) throw new Error(`the test does not say what ${path} answers`)
    const value = answer(body)
    if (isRefusal(value)) {
      const { status, domain } = value[REFUSED]
      const data = { code: 'REFUSED', httpStatus: status, path: null, domain, requestId: null }
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data))
    } else if (value instanceof Uint8Array) response.writeHead(200).end(value)
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(transformer.serialize(value)))
  }
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://door')
    const body = await bodyOf(request)
    if (pathname.startsWith('/api/plans/')) return answeredFile(response, pathname, body)
    const [status, answer] =
      pathname === '/readyz'
        ? [200, {}]
        : answered(pathname.replace('/api/trpc/', ''), searchParams.get('input') ?? body)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  }
  const server = createServer((request, response) => void respond(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the door has no port')
  const url = `http://127.0.0.1:${address.port}`
  const home = mkdtempSync(join(tmpdir(), 'tiendo-door-'))
  const env = { XDG_CONFIG_HOME: home, TIENDO_SERVER: url }
  await rememberSession(env, url, { email: 'dau-moi@tinh-mau.example', token: 'for-tests' })
  return {
    run: (argv) => tiendo(argv, { env }),
    asked,
    inputsOf: (path) => asked.filter((one) => one.path === path).map(({ input }) => input),
    url,
    close: () => {
      server.close()
      server.closeAllConnections()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
