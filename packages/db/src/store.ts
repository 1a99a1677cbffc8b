// What the API asks of storage. Everything but `accounts` is scoped by one authority: there is no way to
// name a row of another. Failures are values; a lost update is a conflict, never a silent win.

import type {
  Answer,
  Draft,
  DraftStatus,
  Organisation,
  Plan,
  ProgressEvent,
  ProgressState,
  Result,
  Role,
  ShareId,
  SourceText,
  ValuePath,
} from '@tiendo/domain'
import type { Database } from './engine/engine.ts'
import type { authSchema } from './schema/auth.ts'

export type AuthorityId = string

/** Somebody wrote first: the version now stored, for the one who asked with an older one. */
export type Conflict = { readonly code: 'store/conflict'; readonly version: number }
export type NotFound = { readonly code: 'store/not-found' }

/** Who did it and when; `at` is given by the shell, never read here. `commandId` makes a retry harmless. */
export type Signature = { readonly by: string; readonly at: Date; readonly commandId: string }

export type DraftEvent =
  | { readonly kind: 'draftImported'; readonly draft: Draft; readonly source: SourceText }
  | {
      readonly kind: 'valuesAnswered'
      readonly answers: readonly { readonly path: ValuePath; readonly answer: Answer | null }[]
    }
  | { readonly kind: 'draftPublished'; readonly planId: string }
  | { readonly kind: 'draftDiscarded' }

export type PlanEvent =
  | { readonly kind: 'planPublished'; readonly plan: Plan; readonly draftId: string | null }
  | { readonly kind: 'planRemoved' }

/** One line of history. Streams: `draft/<id>`, `plan/<id>`, `share/<planId>/<workId>/<key>/<organisationId>`. */
export type Journal = {
  readonly sequence: number
  readonly stream: string
  readonly version: number
  readonly event: DraftEvent | PlanEvent | ProgressEvent
  readonly by: string
  readonly byName: string | null
  readonly at: Date
}

export type DraftRow = {
  readonly id: string
  readonly version: number
  readonly status: DraftStatus
  readonly draft: Draft
  readonly answers: ReadonlyMap<ValuePath, Answer>
  readonly planId: string | null
  readonly importedBy: string
  readonly importedAt: Date
}

export type DraftSummary = Omit<DraftRow, 'draft' | 'answers'> & {
  readonly name: string
  readonly number: string | null
  readonly title: string | null
}

export type DraftStore = {
  importDraft(id: string, draft: Draft, source: SourceText, by: Signature): Promise<Result<DraftRow, Conflict>>
  get(id: string): Promise<DraftRow | null>
  source(id: string): Promise<SourceText | null>
  list(): Promise<readonly DraftSummary[]>
  /** A null answer takes an earlier one back. */
  answer(
    id: string,
    version: number,
    answers: readonly { readonly path: ValuePath; readonly answer: Answer | null }[],
    by: Signature,
  ): Promise<Result<DraftRow, Conflict | NotFound>>
  discard(id: string, version: number, by: Signature): Promise<Result<DraftRow, Conflict | NotFound>>
}

export type PlanStore = {
  /** Publishes and closes the draft it came from, in one transaction. Adds organisations not yet known. */
  publish(
    plan: Plan,
    draft: { readonly id: string; readonly version: number } | null,
    by: Signature,
  ): Promise<Result<Plan, Conflict | NotFound>>
  get(id: string): Promise<Plan | null>
  /** Whole plans: a province has tens, each a few hundred rows. */
  all(): Promise<readonly Plan[]>
  /** The id of the draft it was published from. */
  draftOf(id: string): Promise<string | null>
  remove(id: string, by: Signature): Promise<Result<null, NotFound>>
}

export type ProgressStore = {
  get(share: ShareId): Promise<ProgressState | null>
  forPlan(planId: string): Promise<readonly ProgressState[]>
  all(): Promise<readonly ProgressState[]>
  /** Appends and folds in one transaction. A `commandId` seen before gives the state it led to and writes nothing. */
  append(
    share: ShareId,
    version: number,
    events: readonly ProgressEvent[],
    by: Signature,
  ): Promise<Result<ProgressState, Conflict | NotFound>>
}

/** Something changed; enough to know what to ask again. */
export type Change = {
  readonly sequence: number
  readonly authority: AuthorityId
  readonly stream: string
  readonly by: string
  readonly at: Date
}

export type AuthorityStore = {
  readonly authority: AuthorityId
  readonly drafts: DraftStore
  readonly plans: PlanStore
  readonly progress: ProgressStore
  organisations(): Promise<readonly Organisation[]>
  addOrganisations(organisations: readonly Organisation[]): Promise<void>
  /** Newest first. `prefix` narrows to streams that begin so. */
  history(prefix: string, limit: number): Promise<readonly Journal[]>
  /** Changes after a sequence number, oldest first: what a client that lost its connection missed. */
  changesSince(sequence: number, limit: number): Promise<readonly Change[]>
}

export type Authority = { readonly id: AuthorityId; readonly name: string; readonly sample: boolean }

/** A person's seat in an authority. `organisationId` is null for those who belong to no unit. */
export type Membership = {
  readonly authority: AuthorityId
  readonly userId: string
  readonly organisationId: string | null
  readonly role: Role
}

export type Member = Membership & { readonly name: string; readonly email: string }

/** People cross authorities: who signs in, and where they sit. */
export type Accounts = {
  /** For better-auth: `drizzleAdapter(accounts.db, { provider: 'pg', schema: accounts.schema })`. */
  readonly db: Database
  readonly schema: typeof authSchema
  membershipOf(userId: string): Promise<Membership | null>
  /** A second call for the same person and authority moves the seat. */
  addMember(membership: Membership): Promise<void>
  /** By name. */
  membersOf(authority: AuthorityId): Promise<readonly Member[]>
}

export type Store = {
  readonly engine: 'pglite' | 'postgres'
  readonly accounts: Accounts
  for(authority: AuthorityId): AuthorityStore
  authorities(): Promise<readonly Authority[]>
  /** Nothing where it is known already. */
  addAuthority(authority: Authority): Promise<void>
  /** Tells of every committed change, of every server on this database. Returns how to stop. */
  listen(onChange: (change: Change) => void): Promise<() => Promise<void>>
  /** Tells whoever finds the data folder taken where this server listens. Nothing to do on PostgreSQL. */
  announce(address: string): Promise<void>
  /** Resolves when the database answers; rejects otherwise. */
  ping(): Promise<void>
  /** Lets go of the database and the folder; a second call waits for the first. */
  close(): Promise<void>
}
