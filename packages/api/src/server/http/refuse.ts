// Refusals made before a procedure is reached, in the shape the caller expects: tRPC's envelope under
// `/api/trpc`, plain JSON elsewhere. The domain's code is in both.

import type { TRPC_ERROR_CODE_KEY } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import superjson from 'superjson'
import type { DomainError, ErrorData } from '../../client/errors.ts'
import { refusal, trpcCodeOf } from '../failure.ts'

/** `domain` null: the server failed, and the log has it under the request's id. */
export const refuse = (path: string, domain: DomainError | null, requestId: string): Response => {
  const code: TRPC_ERROR_CODE_KEY = domain === null ? 'INTERNAL_SERVER_ERROR' : trpcCodeOf(domain)
  const httpStatus = domain === null ? 500 : getHTTPStatusCodeFromError(refusal(domain))
  const data: ErrorData = { code, httpStatus, path: null, domain, requestId }
  const shape = { message: domain?.code ?? 'internal', code: TRPC_ERROR_CODES_BY_KEY[code], data }
  const body = path.startsWith('/api/trpc/') ? { error: superjson.serialize(shape) } : data
  const headers = domain?.code === 'request/too-many' ? { 'retry-after': String(domain.retryAfter) } : {}
  return Response.json(body, { status: httpStatus, headers })
}
