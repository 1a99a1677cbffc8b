// Signing in and out over the accounts door: a password for a session token, kept by the terminal.

import { err, ok, type Result } from '@tiendo/domain'
import type { Problem } from '@tiendo/text'

type Credentials = { readonly email: string; readonly password: string }

const post = async (
  url: string,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response | null> => {
  try {
    return await fetch(`${url}/api/auth/${path}`, {
      method: 'POST',
      // Node's fetch looks like a browser's without an origin, which a server refuses: this is our own door.
      headers: { 'content-type': 'application/json', origin: url, ...headers },
      body: JSON.stringify(body),
    })
  } catch (error) {
    // fetch says every failure of the network this way.
    if (error instanceof TypeError) return null
    throw error
  }
}

/** The session token, or why there is none. */
export const signIn = async (url: string, { email, password }: Credentials): Promise<Result<string, Problem>> => {
  const response = await post(url, 'sign-in/email', { email, password })
  if (response === null) return err({ code: 'network/offline' })
  const token = response.headers.get('set-auth-token')
  if (response.ok && token !== null) return ok(token)
  switch (response.status) {
    case 400:
    case 401:
      return err({ code: 'session/wrong-credentials' })
    case 403:
      return err({ code: 'request/cross-site' })
    case 429:
      return err({ code: 'request/too-many', retryAfter: Number(response.headers.get('retry-after') ?? 60) })
    default:
      return err({ code: 'server/failed' })
  }
}

/** Ends the session on the server; a server that is gone has nothing to end. */
export const signOut = async (url: string, token: string): Promise<void> => {
  await post(url, 'sign-out', {}, { authorization: `Bearer ${token}` })
}
