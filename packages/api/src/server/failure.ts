// Turns a refusal of the domain into tRPC's error and back: the code travels in `cause`, and which HTTP
// status it means is decided in one table.

import type { DomainError, UnreadableFile } from '../client/errors.ts'
import { TRPCError, type TRPC_ERROR_CODE_KEY } from '@trpc/server'

export class DomainFailure extends Error {
  readonly domain: DomainError

  constructor(domain: DomainError) {
    super(domain.code)
    this.domain = domain
  }
}

type Named = Exclude<DomainError['code'], UnreadableFile['code']>

/** Understood, and cannot be done as things stand. */
const UNFIT = 'UNPROCESSABLE_CONTENT'

const meanings: Readonly<Record<Named, TRPC_ERROR_CODE_KEY>> = {
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
}

const isNamed = (code: string): code is Named => code in meanings

export const trpcCodeOf = ({ code }: DomainError): TRPC_ERROR_CODE_KEY => (isNamed(code) ? meanings[code] : UNFIT)

/** To throw inside a procedure: tRPC has no other way to answer with an error. */
export const refusal = (domain: DomainError): TRPCError =>
  new TRPCError({ code: trpcCodeOf(domain), message: domain.code, cause: new DomainFailure(domain) })
