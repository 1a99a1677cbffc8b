// Unwraps what storage answers: a value, or the refusal it means.

import type { Conflict, NotFound, Signature } from '@tiendo/db'
import type { Result } from '@tiendo/domain'
import type { DomainError } from '../client/errors.ts'
import { refusal } from './failure.ts'
import type { RequestContext } from './trpc.ts'

type What = Extract<DomainError, { code: 'store/not-found' }>['what']

export const stored = <T>(result: Result<T, Conflict | NotFound>, what: What): T => {
  if (result.ok) return result.value
  const { error } = result
  throw refusal(error.code === 'store/not-found' ? { code: 'store/not-found', what } : error)
}

/** For what was loaded: null is a refusal. */
export const found = <T>(value: T | null, what: What): T => {
  if (value === null) throw refusal({ code: 'store/not-found', what })
  return value
}

export const signature = (ctx: { readonly api: RequestContext['api']; readonly actor: { readonly userId: string } }, commandId: string): Signature => ({
  by: ctx.actor.userId,
  at: ctx.api.now(),
  commandId,
})
