// Turns a refusal of the domain into tRPC's error and back: the code travels in `cause`, and which HTTP
// status it means is decided in one table.

import type { DomainError } from '../client/errors.ts'
import type { ZodError } from 'zod'
import { TRPCError, type TRPC_ERROR_CODE_KEY } from '@trpc/server'

export class DomainFailure extends Error {
  readonly domain: DomainError

  constructor(domain: DomainError) {
    super(domain.code)
    this.domain = domain
  }
}

/** Understood, and cannot be done as things stand. */
const UNFIT = 'UNPROCESSABLE_CONTENT'

const meanings: Readonly<Record<DomainError['code'], TRPC_ERROR_CODE_KEY>> = {
  'session/required': 'UNAUTHORIZED',
  'session/wrong-credentials': 'UNAUTHORIZED',
  'session/password-length': 'BAD_REQUEST',
  'session/no-membership': 'FORBIDDEN',
  'rights/role': 'FORBIDDEN',
  'store/conflict': 'CONFLICT',
  'store/not-found': 'NOT_FOUND',
  'draft/closed': 'CONFLICT',
  'draft/not-publishable': UNFIT,
  'draft/no-such-value': 'BAD_REQUEST',
  'draft/not-earlier': UNFIT,
  'draft/still-reading': 'CONFLICT',
  'draft/not-reading': 'CONFLICT',
  'document/no-file': 'NOT_FOUND',
  'document/no-such-page': 'NOT_FOUND',
  'reshape/no-such-task': 'CONFLICT',
  'reshape/title-missing': UNFIT,
  'reshape/same-task': UNFIT,
  'reshape/no-such-reshape': 'CONFLICT',
  'work/period-reversed': 'BAD_REQUEST',
  'upload/no-file': 'BAD_REQUEST',
  'request/too-large': 'PAYLOAD_TOO_LARGE',
  'request/malformed': 'BAD_REQUEST',
  'request/cross-site': 'FORBIDDEN',
  'request/too-many': 'TOO_MANY_REQUESTS',
  'request/no-such-procedure': 'NOT_FOUND',
  'execution/not-your-task': 'FORBIDDEN',
  'execution/not-the-monitor': 'FORBIDDEN',
  'execution/own-result': 'FORBIDDEN',
  'execution/nothing-submitted': 'CONFLICT',
  'execution/already-accepted': 'CONFLICT',
  'execution/already-closed': 'CONFLICT',
  'execution/percent-out-of-range': UNFIT,
  'execution/finished-in-future': UNFIT,
  'execution/note-required': UNFIT,
  'plan/rights': 'FORBIDDEN',
  'plan/no-such-work': 'NOT_FOUND',
  'plan/no-such-occurrence': 'NOT_FOUND',
  'plan/reason-required': UNFIT,
  'plan/phrase-not-understood': UNFIT,
  'plan/not-recurring': UNFIT,
  'plan/nothing-changes': UNFIT,
  'plan/before-issue': UNFIT,
  'awaited/rights': 'FORBIDDEN',
  'awaited/in-future': UNFIT,
  'awaited/reason-required': UNFIT,
  'awaited/no-work': UNFIT,
  'awaited/nothing-recorded': UNFIT,
  'checks/rights': 'FORBIDDEN',
  'checks/reason-required': UNFIT,
  'checks/no-such-finding': 'CONFLICT',
  'checks/not-waived': 'CONFLICT',
  'checks/closed': 'CONFLICT',
  'checks/nothing-changes': UNFIT,
  'calendar/not-sound': UNFIT,
  'calendar/unreadable-file': UNFIT,
  'money/rights': 'FORBIDDEN',
  'money/reason-required': UNFIT,
  'money/nothing-recorded': UNFIT,
  'money/no-such-entry': 'NOT_FOUND',
  'money/already-withdrawn': 'CONFLICT',
  'money/nothing-changes': UNFIT,
  'money/same-line': UNFIT,
  'money/rows': UNFIT,
  'sheet/no-such-table': 'BAD_REQUEST',
  'sheet/no-such-column': 'BAD_REQUEST',
  'sheet/no-amount-column': UNFIT,
  'sheet/stage-not-said': UNFIT,
  'sheet/not-a-sheet': 'UNSUPPORTED_MEDIA_TYPE',
  'sheet/too-many-rows': 'PAYLOAD_TOO_LARGE',
  'sheet/too-many-cells': 'PAYLOAD_TOO_LARGE',
  'sheet/nothing-found': UNFIT,
  'reader/empty': UNFIT,
  'reader/not-a-document': 'UNSUPPORTED_MEDIA_TYPE',
  'reader/too-large': 'PAYLOAD_TOO_LARGE',
  'reader/unsupported': 'UNSUPPORTED_MEDIA_TYPE',
  'reader/password-protected': UNFIT,
  'reader/zip-bomb': UNFIT,
  'reader/corrupt': UNFIT,
  'reader/undecodable': UNFIT,
  'reader/nothing-found': UNFIT,
  'reader/too-slow': UNFIT,
  'reader/too-heavy': UNFIT,
  'reader/failed': UNFIT,
  'reader/scan': UNFIT,
  'reader/not-a-picture': 'UNSUPPORTED_MEDIA_TYPE',
  'reader/broken-picture': UNFIT,
  'reader/picture-too-large': 'PAYLOAD_TOO_LARGE',
  'reader/too-many-pages': 'PAYLOAD_TOO_LARGE',
  'reader/cancelled': 'CLIENT_CLOSED_REQUEST',
}

export const trpcCodeOf = ({ code }: DomainError): TRPC_ERROR_CODE_KEY => meanings[code]

/** To throw inside a procedure: tRPC has no other way to answer with an error. */
export const refusal = (domain: DomainError): TRPCError =>
  new TRPCError({ code: trpcCodeOf(domain), message: domain.code, cause: new DomainFailure(domain) })

/** What did not fit its schema, place by place. */
export const malformed = (error: ZodError): DomainError => ({
  code: 'request/malformed',
  issues: error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
})

/** What a failure thrown inside a procedure, or where one stands, says to people; null where the server failed. */
export const domainOf = (error: unknown): DomainError | null =>
  error instanceof TRPCError && error.cause instanceof DomainFailure ? error.cause.domain : null
