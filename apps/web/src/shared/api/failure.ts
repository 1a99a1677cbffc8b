// What went wrong, told apart: refused with a code of the domain, no answer at all, or a failure of the server.
import type { DomainError } from '@tiendo/api/client'
import { TRPCClientError } from '@trpc/client'

export type Failure =
  | { readonly kind: 'domain'; readonly error: DomainError }
  | { readonly kind: 'network' }
  | { readonly kind: 'server'; readonly requestId: string | null }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** The server's own types say what a code carries; the shape is checked as far as the code. */
const isDomainError = (value: unknown): value is DomainError => isRecord(value) && typeof value['code'] === 'string'

export const failureOf = (error: unknown): Failure => {
  if (!(error instanceof TRPCClientError)) return { kind: 'network' }
  const data: unknown = error.data
  if (!isRecord(data)) return { kind: 'network' }
  if (isDomainError(data['domain'])) return { kind: 'domain', error: data['domain'] }
  return { kind: 'server', requestId: typeof data['requestId'] === 'string' ? data['requestId'] : null }
}

const failureCode = (error: unknown): string | null => {
  const failure = failureOf(error)
  return failure.kind === 'domain' ? failure.error.code : null
}

export const isConflict = (error: unknown): boolean => failureCode(error) === 'store/conflict'
export const isSignedOut = (error: unknown): boolean => failureCode(error) === 'session/required'
