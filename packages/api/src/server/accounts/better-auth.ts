// better-auth over the store's tables: scrypt passwords, sessions kept in the database so that they can be ended,
// a cookie for browsers and the same session as a bearer token for terminals. Why: tooling/decisions/0003-accounts.md.

import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { bearer } from 'better-auth/plugins'
import type { Store } from '@tiendo/db'
import type { Logger } from '../context.ts'
import type { Person, Session } from './accounts.ts'

export type AuthConfig = {
  readonly store: Store
  /** At least 32 characters, the same for all servers on one database. */
  readonly secret: string
  readonly publicOrigin: string | null
  readonly logger: Logger
}

/** What is used of better-auth; its own type names half a dozen packages below it. */
export type Auth = {
  readonly handler: (request: Request) => Promise<Response>
  readonly sessionOf: (headers: Headers) => Promise<Session | null>
  readonly addPerson: (person: Person) => Promise<string>
}

const DAY = 86_400

export const createAuth = (config: AuthConfig): Auth => {
  const auth = configured(config)
  return {
    handler: auth.handler,
    sessionOf: async (headers) => {
      const found = await auth.api.getSession({ headers })
      if (found === null) return null
      const { id, name, email } = found.user
      return { user: { id, name, email }, expiresAt: found.session.expiresAt }
    },
    addPerson: async ({ email: address, name, password }) => {
      const email = address.toLowerCase()
      const { internalAdapter, password: passwords } = await auth.$context
      const find = async () => {
        const known = await internalAdapter.findUserByEmail(email, { includeAccounts: true })
        return known === null ? null : { id: known.user.id, hasPassword: known.accounts.length > 0 }
      }
      const made = async () => {
        try {
          const { id } = await internalAdapter.createUser({ email, name }, { method: 'email-password' })
          return { id, hasPassword: false }
        } catch (error) {
          // Another server, starting at the same moment, was first.
          const other = await find()
          if (other === null) throw error
          return other
        }
      }
      const { id, hasPassword } = (await find()) ?? (await made())
      if (!hasPassword) {
        const hash = await passwords.hash(password)
        await internalAdapter.createAccount({ userId: id, accountId: id, providerId: 'credential', password: hash })
      }
      return id
    },
  }
}

const configured = ({ store, secret, publicOrigin, logger }: AuthConfig) =>
  betterAuth({
    appName: 'tiendo',
    basePath: '/api/auth',
    ...(publicOrigin === null ? {} : { baseURL: publicOrigin }),
    secret,
    database: drizzleAdapter(store.accounts.db, { provider: 'pg', schema: store.accounts.schema }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 128 },
    session: { expiresIn: 7 * DAY, updateAge: DAY },
    plugins: [bearer()],
    // Counted before it comes here, by account as well as by address; see rate-limit.ts.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'tiendo',
      useSecureCookies: publicOrigin?.startsWith('https:') ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      // Done before it comes here, for everything under `/api`; see same-origin.ts. The library's own takes every
      // terminal for a browser, because Node's fetch sends `Sec-Fetch-Mode`.
      disableCSRFCheck: true,
    },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      // Words only: what comes with them may hold what nobody should read in a log.
      log: (_, message) => logger.error({}, message),
    },
  })
