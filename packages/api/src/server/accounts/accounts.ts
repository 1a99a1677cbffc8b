// Who is asking. What the API needs of accounts, whatever keeps them.

import type { AuthorityId } from '@tiendo/db'
import type { OrganisationId, Role } from '@tiendo/domain'

export type Session = {
  readonly user: { readonly id: string; readonly name: string; readonly email: string }
  readonly expiresAt: Date
}

export type Membership = {
  readonly authority: AuthorityId
  readonly role: Role
  readonly organisationId: OrganisationId | null
}

export type NewAccount = {
  readonly email: string
  readonly name: string
  readonly password: string
} & Membership

export type Accounts = {
  /** Answers everything under `/api/auth/`: sign in, sign out, the session. */
  handle(request: Request): Promise<Response>
  /** By cookie or `Authorization: Bearer`; null when nobody is signed in. */
  sessionOf(headers: Headers): Promise<Session | null>
  membershipOf(userId: string): Promise<Membership | null>
  /** There is no sign-up: the server or an administrator makes accounts. Gives the user's id. */
  create(account: NewAccount): Promise<string>
}
