// The whole API as one Hono app: accounts under `/api/auth`, procedures under `/api/trpc`, documents and spreadsheets in and out, and two
// questions for those who watch over the server. What is served beside it (pages) is added by the one who composes.

import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { Hono } from 'hono'
import { serveBudgetFile } from './budget/serve-budget-file.ts'
import { serveSheet } from './budget/serve-sheet.ts'
import { createHub } from './changes/hub.ts'
import type { ApiContext } from './context.ts'
import { serveDraftComments, servePlanComments } from './documents/serve-comments.ts'
import { serveFile } from './documents/serve-file.ts'
import { createReadings } from './documents/readings.ts'
import { serveImport } from './documents/serve-import.ts'
import { servePage } from './documents/serve-page.ts'
import { isFeed, serveFeed, withoutSecret } from './feed/serve-feed.ts'
import { fileAllowance, ordinary, readLimited } from './http/limit-body.ts'
import { refuse } from './http/refuse.ts'
import { changesSomething, isSameOrigin } from './http/same-origin.ts'
import { securityHeaders } from './http/security-headers.ts'
import { askerOf } from './member.ts'
import { appRouter } from './router.ts'
import type { RequestContext } from './trpc.ts'

export type ApiEnv = { readonly Variables: { readonly requestId: string } }

const MAX_BATCH = 30

/** A handler for `fetch`-shaped requests; opens nothing and keeps nothing of its own between requests. */
export const createApi = (api: ApiContext): Hono<ApiEnv> => {
  const app = new Hono<ApiEnv>()
  const hub = createHub(api)
  const readings = createReadings()
  const headers = Object.entries(securityHeaders())

  app.use('*', async (c, next) => {
    const requestId = api.newId()
    const started = api.now().getTime()
    c.set('requestId', requestId)
    await next()
    c.header('x-request-id', requestId)
    // So that one who finds the port taken knows by whom.
    c.header('x-served-by', 'tiendo')
    for (const [name, value] of headers) if (!c.res.headers.has(name)) c.header(name, value)
    const isApi = c.req.path.startsWith('/api/')
    if (isApi && !c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
    if (isApi || isFeed(c.req.path)) {
      const path = withoutSecret(c.req.path)
      const ms = api.now().getTime() - started
      api.logger.info({ requestId, method: c.req.method, path, status: c.res.status, ms }, 'request')
    }
  })

  app.onError((error, c) => {
    api.logger.error({ requestId: c.get('requestId'), path: withoutSecret(c.req.path), err: error }, 'failed')
    return refuse(c.req.path, null, c.get('requestId'))
  })

  app.use('/api/*', async (c, next) => {
    if (!changesSomething(c.req.raw) || isSameOrigin(c.req.raw, api.publicOrigin)) return next()
    return refuse(c.req.path, { code: 'request/cross-site' }, c.get('requestId'))
  })

  app.get('/healthz', (c) => c.json({ status: 'ok' }))

  app.get('/readyz', async (c) => {
    try {
      await api.store.ping()
      return c.json({ status: 'ok', engine: api.store.engine })
    } catch (error) {
      api.logger.error({ requestId: c.get('requestId'), err: error }, 'database does not answer')
      return c.json({ status: 'unavailable' }, 503)
    }
  })

  app.all('/api/auth/*', async (c) => {
    const body = await readLimited(c.req.raw, ordinary)
    if (body.kind === 'over') {
      return refuse(c.req.path, { code: 'request/too-large', limit: ordinary.limit }, c.get('requestId'))
    }
    const caller = { address: api.addressOf(c), requestId: c.get('requestId') }
    return api.accounts.handle(withBody(c.req.raw, body.bytes), caller)
  })

  app.all('/api/trpc/*', async (c) => {
    const request = c.req.raw
    const requestId = c.get('requestId')
    const { session, membership } = await askerOf(api, request.headers)
    const file = fileAllowance(c.req.path)
    const allowed = membership === null ? ordinary : (file ?? ordinary)
    const body = await readLimited(request, allowed)
    // A file from nobody is not too large: nobody may send one.
    const nobody = file !== null && session === null
    if (body.kind === 'over')
      return refuse(c.req.path, nobody ? { code: 'session/required' } : { code: 'request/too-large', limit: allowed.limit }, requestId)
    const context: RequestContext = {
      api,
      hub,
      readings,
      origin: api.publicOrigin ?? new URL(request.url).origin,
      requestId,
      session,
      membership,
      stillSignedIn: async () => (await api.accounts.sessionOf(request.headers)) !== null,
    }
    return fetchRequestHandler({
      endpoint: '/api/trpc',
      req: withBody(request, body.bytes),
      router: appRouter,
      maxBatchSize: MAX_BATCH,
      createContext: () => context,
      onError: ({ error, path }) => {
        if (error.code !== 'INTERNAL_SERVER_ERROR') return
        api.logger.error({ requestId, path, err: error.cause ?? error }, 'failed')
      },
    })
  })

  app.post('/api/import', serveImport(api, readings))
  app.get('/api/drafts/:draftId/file', serveFile(api))
  app.get('/api/drafts/:draftId/pages/:page', servePage(api))
  app.get('/api/drafts/:id/comments.docx', serveDraftComments(api))
  app.get('/api/plans/:id/comments.docx', servePlanComments(api))

  app.post('/api/plans/:planId/budget/sheet', serveSheet(api))
  app.get('/api/plans/:planId/budget.xlsx', serveBudgetFile(api))

  app.get('/lich/*', serveFeed(api))

  app.all('/api/*', (c) => refuse(c.req.path, { code: 'request/no-such-procedure' }, c.get('requestId')))

  return app
}

const withBody = (request: Request, bytes: Uint8Array<ArrayBuffer>): Request =>
  new Request(request.url, {
    method: request.method,
    headers: request.headers,
    signal: request.signal,
    ...(changesSomething(request) ? { body: bytes } : {}),
  })
