import { TRPCError } from '@trpc/server'

/** Named and typed, its body on the way. */
export const awaited = (): never => {
  throw new TRPCError({ code: 'NOT_IMPLEMENTED' })
}
