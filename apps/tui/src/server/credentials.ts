// What the terminal keeps between runs, in the person's configuration folder, readable by nobody else:
// which server, and for each server the session token.

import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { literal, nullable, object, record, safeParse, string, type infer as Infer } from 'zod/mini'

const shape = object({
  schema: literal('tiendo.credentials/1'),
  server: nullable(string()),
  sessions: record(string(), object({ email: string(), token: string() })),
})

export type Credentials = Infer<typeof shape>

const none: Credentials = { schema: 'tiendo.credentials/1', server: null, sessions: {} }

type Environment = Readonly<Record<string, string | undefined>>

export const credentialsPath = (env: Environment): string => {
  const base = env['XDG_CONFIG_HOME']
  return join(
    base === undefined || base === '' ? join(env['HOME'] ?? homedir(), '.config') : base,
    'tiendo',
    'credentials.json',
  )
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** A file that is not ours or half written is none: signing in again writes it anew. */
const parsed = (text: string): Credentials => {
  const read = safeParse(shape, json(text))
  return read.success ? read.data : none
}

export const loadCredentials = async (env: Environment): Promise<Credentials> => {
  try {
    return parsed(await readFile(credentialsPath(env), 'utf8'))
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return none
    throw error
  }
}

/** Written beside and renamed, so that it is never half there. */
const save = async (env: Environment, credentials: Credentials): Promise<void> => {
  const path = credentialsPath(env)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const beside = `${path}.${process.pid}`
  await writeFile(beside, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 })
  await chmod(beside, 0o600)
  await rename(beside, path)
}

export const rememberSession = async (
  env: Environment,
  url: string,
  session: { readonly email: string; readonly token: string },
): Promise<void> => {
  const before = await loadCredentials(env)
  await save(env, { ...before, server: url, sessions: { ...before.sessions, [url]: session } })
}

export const forgetSession = async (env: Environment, url: string): Promise<void> => {
  const before = await loadCredentials(env)
  const { [url]: _gone, ...sessions } = before.sessions
  await save(env, { ...before, sessions })
}
