// Who is asking. What the API needs of accounts, whatever keeps them.

import type { AuthorityId } from '@tiendo/db'
import type { OrganisationId, Role } from '@tiendo/domain'

export type Session = {
  readonly user: { readonly id: string; readonly name: string; readonly email: string }
  readonly expiresAt: Date
}

export type NewAccount = {
  readonly email: string
  readonly name: string
  readonly password: string
  readonly authority: AuthorityId
  readonly role: Role
  /** Null for people of the authority who belong to no unit. */
  readonly organisationId: OrganisationId | null
}

/** Where a request to `/api/auth/` comes from, and its id in the log. */
export type Caller = { readonly address: string; readonly requestId: string }

export type Accounts = {
  /** Answers everything under `/api/auth/`: sign in, sign out, the session, another password. */
  handle(request: Request, caller: Caller): Promise<Response>
  /** By cookie or `Authorization: Bearer`; null when nobody is signed in. */
  sessionOf(headers: Headers): Promise<Session | null>
  /** There is no sign-up: the server or an administrator makes accounts. Gives the user's id. */
  create(account: NewAccount): Promise<string>
}
