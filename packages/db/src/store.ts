// What the API asks of storage. Everything but `accounts` is scoped by one authority: there is no way to
// name a row of another. Failures are values; a lost update is a conflict, never a silent win.

import type {
  AwaitedFact,
  AwaitedId,
  AwaitedRecord,
  CalendarChange,
  MoneyBook,
  MoneyEvent,
  Organisation,
  Plan,
  PlanChange,
  ProgressEvent,
  ProgressState,
  Result,
  Role,
  RuleSet,
  ShareId,
  WaiverFact,
  WorkCalendar,
} from '@tiendo/domain'
import type { CheckStore } from './check-store.ts'
import type { DraftEvent, DraftStore } from './draft-store.ts'
import type { Database } from './engine/engine.ts'
import type { authSchema } from './schema/auth.ts'

export type * from './check-store.ts'
export type * from './draft-store.ts'

export type AuthorityId = string

/** Somebody wrote first: the version now stored, for the one who asked with an older one. */
export type Conflict = { readonly code: 'store/conflict'; readonly version: number }
export type NotFound = { readonly code: 'store/not-found' }

/** Who did it and when; `at` is given by the shell, never read here. `commandId` makes a retry harmless. */
export type Signature = { readonly by: string; readonly at: Date; readonly commandId: string }

export type PlanEvent =
  | { readonly kind: 'planPublished'; readonly plan: Plan; readonly draftId: string | null }
  | { readonly kind: 'planRemoved' }
  | PlanChange

/** The calendar whole: what it was on any day stays known, whatever this program starts from later. */
export type CalendarEvent = {
  readonly kind: 'calendarChanged'
  readonly calendar: WorkCalendar
  readonly changes: readonly CalendarChange[]
  readonly reason: string
}

/**
 * One line of history. Streams: `draft/<id>`, `plan/<id>`, `share/<planId>/<workId>/<key>/<organisationId>`,
 * `calendar`, `awaited/<id>`, `budget/<planId>`, `checks/draft/<id>`, `checks/plan/<id>`, `checks/settings`.
 */
export type Journal = {
  readonly sequence: number
  readonly stream: string
  readonly version: number
  readonly event: DraftEvent | PlanEvent | ProgressEvent | CalendarEvent | AwaitedFact | MoneyEvent | WaiverFact | RuleSet
  readonly by: string
  readonly byName: string | null
  readonly at: Date
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
  /** With the version that a change must name. */
  versioned(id: string): Promise<PlanAt | null>
  /** One change, decided before: the row and its event in one transaction. */
  change(id: string, version: number, event: PlanChange, by: Signature): Promise<Result<PlanAt, Conflict | NotFound>>
  /** The id of the draft it was published from. */
  draftOf(id: string): Promise<string | null>
  remove(id: string, by: Signature): Promise<Result<null, NotFound>>
}

export type PlanAt = { readonly plan: Plan; readonly version: number }

/** `version` is the one a change must name; the calendar's own stands in it. */
export type CalendarAt = { readonly calendar: WorkCalendar; readonly version: number }

/** An authority's own work calendar. Null until somebody changes the one that everybody starts from. */
export type CalendarStore = {
  get(): Promise<CalendarAt | null>
  /** `version` 0 where there is none yet. */
  change(version: number, event: CalendarEvent, by: Signature): Promise<Result<{ readonly version: number }, Conflict>>
}

export type AwaitedStore = {
  get(id: AwaitedId): Promise<AwaitedRecord | null>
  all(): Promise<readonly AwaitedRecord[]>
  /** Appends and folds in one transaction; `version` 0 where nothing was recorded. */
  append(id: AwaitedId, version: number, fact: AwaitedFact, by: Signature): Promise<Result<AwaitedRecord, Conflict>>
}

/** The book of each plan's money. */
export type MoneyStore = {
  /** Null where nothing was recorded. */
  get(planId: string): Promise<MoneyBook | null>
  /** Appends and folds in one transaction: all of the events or none. `version` 0 where nothing was recorded. */
  append(
    planId: string,
    version: number,
    events: readonly MoneyEvent[],
    by: Signature,
  ): Promise<Result<MoneyBook, Conflict | NotFound>>
}

/** What a calendar program is given: the person's own unit, the whole authority, or one plan. */
export type FeedScope =
  | { readonly kind: 'mine' }
  | { readonly kind: 'authority' }
  | { readonly kind: 'plan'; readonly planId: string }

/** A personal address for a calendar program. Only the hash of its secret is kept. */
export type Subscription = {
  readonly id: string
  readonly userId: string
  readonly name: string
  readonly scope: FeedScope
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
}

export type SubscriptionStore = {
  /** Of one person, newest first; those revoked too. */
  list(userId: string): Promise<readonly Subscription[]>
  add(subscription: Omit<Subscription, 'lastUsedAt' | 'revokedAt'>, secretHash: string): Promise<void>
  /** For ever; a second time changes nothing. */
  revoke(userId: string, id: string, at: Date): Promise<Result<null, NotFound>>
}

/** A list that a person keeps: where it is and what it filters. */
export type SavedView = { readonly id: string; readonly name: string; readonly page: string; readonly query: string }

export type SavedViewStore = {
  /** Of one person, in the order they were saved. */
  list(userId: string): Promise<readonly SavedView[]>
  /** The same id again takes its place. */
  save(userId: string, view: SavedView): Promise<void>
  remove(userId: string, id: string): Promise<Result<null, NotFound>>
}

/** What was made out on pictures of pages, by the file's bytes and by the way of looking (`eye`); opaque here. */
export type SeenPageStore = {
  of(sha256: string, eye: string): Promise<ReadonlyMap<number, Uint8Array>>
  /** The first stays; the oldest of the authority go when there are too many. */
  keep(sha256: string, eye: string, page: number, seen: Uint8Array, at: Date): Promise<void>
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
  readonly calendar: CalendarStore
  readonly awaited: AwaitedStore
  readonly checks: CheckStore
  readonly money: MoneyStore
  readonly seenPages: SeenPageStore
  readonly subscriptions: SubscriptionStore
  readonly savedViews: SavedViewStore
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
  /**
   * Whose address it is, by the hash of its secret; null where there is none or it was revoked. Remembers the use,
   * to the minute: a program that asks every second writes once a minute.
   */
  subscriptionOf(
    secretHash: string,
    at: Date,
  ): Promise<{ readonly authority: AuthorityId; readonly subscription: Subscription } | null>
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
