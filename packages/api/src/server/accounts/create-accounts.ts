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
const CHANGE_PASSWORD = 'POST /api/auth/change-password'
const OPEN = new Set([SIGN_IN, CHANGE_PASSWORD, 'POST /api/auth/sign-out', 'GET /api/auth/get-session'])

/** One office shares one address; one account is guessed at from many. */
const BY_ADDRESS: Limit = { times: 60, seconds: 60 }
const BY_ACCOUNT: Limit = { times: 10, seconds: 300 }

const signIn = z.object({ email: z.email().max(320), password: z.string().min(1).max(128) })

export const createAccounts = (config: AccountsConfig): Accounts => {
  const auth = createAuth(config)
  const { accounts } = config.store
  const limit = createRateLimit(accounts, config.now)

  const beforeSignIn = async (request: Request, address: string): Promise<DomainError | null> => {
    const body = signIn.safeParse(await request.clone().json().catch(() => null))
    const overAddress = await limit(`sign-in/address/${address}`, BY_ADDRESS)
    if (overAddress !== null) return { code: 'request/too-many', retryAfter: overAddress }
    if (!body.success) return { code: 'session/wrong-credentials' }
    const overAccount = await limit(`sign-in/account/${body.data.email.toLowerCase()}`, BY_ACCOUNT)
    return overAccount === null ? null : { code: 'request/too-many', retryAfter: overAccount }
  }

  return {
    handle: async (request, { address, requestId }) => {
      const { pathname } = new URL(request.url)
      const route = `${request.method} ${pathname}`
      if (!OPEN.has(route)) return refuse(pathname, { code: 'request/no-such-procedure' }, requestId)
      const refused = route === SIGN_IN ? await beforeSignIn(request, address) : null
      if (refused !== null) return refuse(pathname, refused, requestId)
      const response = await auth.handler(request)
      return response.status < 400 ? response : refuse(pathname, await meaningOf(response, route), requestId)
    },

    sessionOf: auth.sessionOf,

    create: async ({ email, name, password, authority, role, organisationId }) => {
      const userId = await auth.person(email, name, password)
      await accounts.addMember({ authority, userId, role, organisationId })
      return userId
    },
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
