// Who asks at an address that is no procedure, or why they may not.

import { err, ok, type Actor, type Result, type Role } from '@tiendo/domain'
import type { AuthorityStore, Membership } from '@tiendo/db'
import type { DomainError } from '../client/errors.ts'
import type { Session } from './accounts/accounts.ts'
import type { ApiContext } from './context.ts'

export type Asker = { readonly session: Session | null; readonly membership: Membership | null }

export const askerOf = async (api: ApiContext, headers: Headers): Promise<Asker> => {
  const session = await api.accounts.sessionOf(headers)
  return { session, membership: session === null ? null : await api.store.accounts.membershipOf(session.user.id) }
}

export type Member = { readonly userId: string; readonly actor: Actor; readonly store: AuthorityStore }

/** `needs`: the roles that may; anybody of the authority where none are named. */
export const memberOf = (
  api: ApiContext,
  { session, membership }: Asker,
  needs: readonly Role[] = [],
): Result<Member, DomainError> => {
  if (session === null) return err({ code: 'session/required' })
  if (membership === null) return err({ code: 'session/no-membership' })
  const { role, authority, organisationId } = membership
  if (needs.length > 0 && !needs.includes(role)) return err({ code: 'rights/role', role, needs })
  const actor = { userId: session.user.id, organisationId, role }
  return ok({ userId: actor.userId, actor, store: api.store.for(authority) })
}
