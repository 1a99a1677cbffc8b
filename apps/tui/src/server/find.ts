// Which server to talk to: the one named on the command line, in the environment, or signed in to last; else the
// usual address, where one is started when none answers.

import { err, ok, type Result } from '@tiendo/domain'
import type { Context } from '../cli/io.ts'
import { loadCredentials } from './credentials.ts'
import { isReady } from './ready.ts'
import { startServer, type StartError } from './start.ts'

export const DEFAULT_SERVER = 'http://127.0.0.1:4310'

export type Found = {
  readonly url: string
  /** Whether we started it; it is stopped when we leave. */
  readonly ours: boolean
  readonly leave: () => Promise<void>
}

export type FindError = StartError | { readonly code: 'server/bad-address' | 'server/silent'; readonly said: string }

/** `http://host:port` without path or slash; null where it is no address of a server. */
export const addressOf = (text: string): string | null => {
  const full = /^https?:\/\//.test(text) ? text : `http://${text}`
  return URL.canParse(full) ? new URL(full).origin : null
}

/** The address to use, without asking whether anyone is there. */
export const chosenServer = async ({ io, server }: Context): Promise<string> =>
  server ?? (io.env['TIENDO_SERVER'] || null) ?? (await loadCredentials(io.env)).server ?? DEFAULT_SERVER

/** `starting` is told before a server is started, which takes seconds; `signal` gives up waiting for it. */
export const findServer = async (
  context: Context,
  starting: (url: string) => void,
  signal?: AbortSignal,
): Promise<Result<Found, FindError>> => {
  const text = await chosenServer(context)
  const url = addressOf(text)
  if (url === null) return err({ code: 'server/bad-address', said: text })
  if (await isReady(url)) return ok({ url, ours: false, leave: async () => {} })
  if (url !== DEFAULT_SERVER) return err({ code: 'server/silent', said: url })
  starting(url)
  const started = await startServer(url, context.io.env, signal)
  return started.ok ? ok({ url, ours: true, leave: started.value.stop }) : started
}
