// Who is asking. What the API needs of accounts, whatever keeps them.

export type Session = {
  readonly user: { readonly id: string; readonly name: string; readonly email: string }
  readonly expiresAt: Date
}

export type Person = { readonly email: string; readonly name: string; readonly password: string }

/** Where a request to `/api/auth/` comes from, and its id in the log. */
export type Caller = { readonly address: string; readonly requestId: string }

export type Accounts = {
  /** Answers everything under `/api/auth/`: sign in, sign out, the session, another password. */
  handle(request: Request, caller: Caller): Promise<Response>
  /** By cookie or `Authorization: Bearer`; null when nobody is signed in. */
  sessionOf(headers: Headers): Promise<Session | null>
  /**
   * There is no sign-up: the server or an administrator makes people, and seats them in an authority through the
   * store. Gives the id; a person already known by this e-mail stays as they are.
   */
  addPerson(person: Person): Promise<string>
}
