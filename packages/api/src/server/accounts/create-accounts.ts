// Accounts as the API sees them, kept by better-auth. Only the paths named here are open; every refusal carries a
// code of ours.

import { z } from 'zod'
import type { DomainError } from '../../client/errors.ts'
import { refuse } from '../http/refuse.ts'
import type { Accounts } from './accounts.ts'
import { createAuth, type AuthConfig } from './better-auth.ts'
import { createRateLimit, type Limit } from './rate-limit.ts'

export type AccountsConfig = AuthConfig & {
  readonly now: () => Date
}

const SIGN_IN = 'POST /api/auth/sign-in/email'
const OPEN = new Set([
  SIGN_IN,
  'POST /api/auth/sign-out',
  'POST /api/auth/change-password',
  'GET /api/auth/get-session',
])

/** One office shares one address; one account is guessed at from many. A right password starts anew. */
const BY_ADDRESS: Limit = { times: 60, seconds: 60 }
const BY_ACCOUNT: Limit = { times: 50, seconds: 3600 }
const BY_BOTH: Limit = { times: 10, seconds: 300 }

const signIn = z.object({ email: z.email().max(320), password: z.string().min(1).max(128) })

export const createAccounts = (config: AccountsConfig): Accounts => {
  const auth = createAuth(config)
  const tries = createRateLimit(config.store.accounts, config.now)

  const trySignIn = async (request: Request, address: string): Promise<Response | DomainError | null> => {
    const body = signIn.safeParse(await request.clone().json().catch(() => null))
    const email = body.success ? body.data.email.toLowerCase() : null
    const both = `sign-in/${address}/${email}`
    const account = `sign-in/*/${email}`
    const waits = [
      await tries.count(`sign-in/${address}`, BY_ADDRESS),
      ...(email === null ? [] : [await tries.count(account, BY_ACCOUNT), await tries.count(both, BY_BOTH)]),
    ].filter((wait) => wait !== null)
    if (waits.length > 0) return { code: 'request/too-many', retryAfter: Math.max(...waits) }
    if (email === null) return { code: 'session/wrong-credentials' }
    const response = await auth.handler(request)
    if (response.status >= 400) return meaningOf(response, SIGN_IN)
    await Promise.all([tries.forget(both), tries.forget(account)])
    return response
  }

  return {
    handle: async (request, { address, requestId }) => {
      const { pathname } = new URL(request.url)
      const route = `${request.method} ${pathname}`
      if (!OPEN.has(route)) return refuse(pathname, { code: 'request/no-such-procedure' }, requestId)
      const answer = route === SIGN_IN ? await trySignIn(request, address) : await auth.handler(request)
      if (answer === null || 'code' in answer) return refuse(pathname, answer, requestId)
      return answer.status < 400 ? answer : refuse(pathname, await meaningOf(answer, route), requestId)
    },

    sessionOf: auth.sessionOf,

    addPerson: auth.addPerson,
  }
}

/** What a refusal of better-auth means here; null where it failed itself. */
const meaningOf = async (response: Response, route: string): Promise<DomainError | null> => {
  if (response.status >= 500) return null
  if (response.status === 401) return { code: route === SIGN_IN ? 'session/wrong-credentials' : 'session/required' }
  const body = z.object({ code: z.string() }).safeParse(await response.json().catch(() => null))
  const code = body.success ? body.data.code : null
  if (code === 'INVALID_PASSWORD') return { code: 'session/wrong-credentials' }
  if (code === 'PASSWORD_TOO_SHORT' || code === 'PASSWORD_TOO_LONG') {
    return { code: 'session/password-length', min: 8, max: 128 }
  }
  if (response.status === 403) return { code: 'request/cross-site' }
  return { code: 'request/malformed', issues: [] }
}
