// `GET /lich/<secret>.ics`: the deadlines that a calendar program asks for again and again, without a session. The
// secret is all it has, so only its hash is kept, no log holds it, and every wrong address gets the same answer.

import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { createRateLimit, type Limit } from '../accounts/rate-limit.ts'
import type { ApiEnv } from '../app.ts'
import type { ApiContext } from '../context.ts'
import { refuse } from '../http/refuse.ts'
import { deadlinesFile } from './deadlines-file.ts'

const FOLDER = '/lich/'
const FILE = /^\/lich\/([\w-]{43})\.ics$/
/** Many people of one office share an address, and each program asks a few times an hour. */
const BY_ADDRESS: Limit = { times: 120, seconds: 60 }
/** Seconds for which a program may keep its copy. */
const FRESH = 900

export const feedPath = (secret: string): string => `${FOLDER}${secret}.ics`

export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** A path as a log may hold it; a secret with its ending lost is one still. */
export const withoutSecret = (path: string): string => (path.startsWith(FOLDER) ? `${FOLDER}…` : path)

export const isFeed = (path: string): boolean => path.startsWith(FOLDER) && path.endsWith('.ics')

/** Weak: the same deadlines, however they are packed on the way. */
const tagOf = (text: string): string => `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`

const textOf = async (api: ApiContext, c: Context<ApiEnv>): Promise<string | null> => {
  const secret = FILE.exec(c.req.path)?.[1]
  if (secret === undefined) return null
  const { accounts } = api.store
  const known = await accounts.subscriptionOf(secretHash(secret), api.now())
  if (known === null) return null
  const { authority, subscription } = known
  const { scope, name, userId } = subscription
  const seat = await accounts.membershipOf(userId)
  if (seat?.authority !== authority) return null
  const store = api.store.for(authority)
  if (scope.kind === 'plan' && (await store.plans.get(scope.planId)) === null) return null
  const origin = api.publicOrigin ?? new URL(c.req.url).origin
  const { text } = await deadlinesFile({ api, store }, { scope, organisationId: seat.organisationId, title: name, origin })
  return text
}

export const serveFeed = (api: ApiContext): MiddlewareHandler<ApiEnv> => {
  const asked = createRateLimit(api.store.accounts, api.now)
  return async (c, next) => {
    if (!isFeed(c.req.path)) return next()
    const requestId = c.get('requestId')
    const wait = await asked.count(`feed/${api.addressOf(c)}`, BY_ADDRESS)
    if (wait !== null) return refuse(FOLDER, { code: 'request/too-many', retryAfter: wait }, requestId)
    const text = await textOf(api, c)
    if (text === null) return refuse(FOLDER, { code: 'store/not-found', what: 'subscription' }, requestId)
    const etag = tagOf(text)
    const headers = { etag, 'cache-control': `private, max-age=${FRESH}`, 'x-robots-tag': 'noindex' }
    if (c.req.header('if-none-match')?.split(',').some((tag) => tag.trim() === etag) === true) return c.body(null, 304, headers)
    return c.body(text, 200, {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="tien-do.ics"',
    })
  }
}
