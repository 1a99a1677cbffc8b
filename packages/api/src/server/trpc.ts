// The tRPC root: superjson, the one shape of errors, and the procedures that know who asks.

import { initTRPC, type TRPCError } from '@trpc/server'
import superjson from 'superjson'
import { ZodError } from 'zod'
import type { DomainError, ErrorData } from '../client/errors.ts'
import type { Role } from '@tiendo/domain'
import type { Membership } from '@tiendo/db'
import type { Session } from './accounts/accounts.ts'
import type { ApiContext } from './context.ts'
import type { Hub } from './changes/hub.ts'
import type { Readings } from './documents/readings.ts'
import { DomainFailure, malformed, refusal } from './failure.ts'

export type RequestContext = {
  readonly api: ApiContext
  readonly requestId: string
  readonly session: Session | null
  readonly membership: Membership | null
  readonly hub: Hub
  readonly readings: Readings
  /** Where people reach the pages: the public origin, or the one that was asked. */
  readonly origin: string
  /** Asked again later: a session may have ended since. */
  readonly stillSignedIn: () => Promise<boolean>
}

const domainOf = (error: TRPCError): DomainError | null => {
  if (error.cause instanceof DomainFailure) return error.cause.domain
  if (error.cause instanceof ZodError) return malformed(error.cause)
  if (error.code === 'NOT_FOUND') return { code: 'request/no-such-procedure' }
  return error.code === 'INTERNAL_SERVER_ERROR' ? null : { code: 'request/malformed', issues: [] }
}

const t = initTRPC.context<RequestContext>().create({
  transformer: superjson,
  isDev: false,
  // Signs of life keep proxies from closing a quiet connection; a client that misses them connects again.
  sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
  errorFormatter: ({ shape, error, ctx, path }) => {
    const domain = domainOf(error)
    const data: ErrorData = {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      path: path ?? null,
      domain,
      requestId: ctx?.requestId ?? null,
    }
    return { message: domain?.code ?? 'internal', code: shape.code, data }
  },
})

export const router = t.router

/** For those who are signed in and belong to an authority; `ctx.store` knows only that one. */
export const memberProcedure = t.procedure.use(({ ctx, next }) => {
  const { api, session, membership } = ctx
  if (session === null) throw refusal({ code: 'session/required' })
  if (membership === null) throw refusal({ code: 'session/no-membership' })
  const actor = { userId: session.user.id, organisationId: membership.organisationId, role: membership.role }
  return next({ ctx: { session, membership, actor, store: api.store.for(membership.authority) } })
})

/** For members of one of these roles. */
export const procedureFor = (...needs: readonly Role[]) =>
  memberProcedure.use(({ ctx, next }) => {
    const { role } = ctx.membership
    if (!needs.includes(role)) throw refusal({ code: 'rights/role', role, needs })
    return next()
  })
