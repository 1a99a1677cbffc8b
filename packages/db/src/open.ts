// Opens the storage: a data folder (PGlite), a PostgreSQL server, or memory for tests. Brings its form up to date
// before anyone uses it. What can go wrong is a value with what to tell people.

import { asc, sql } from 'drizzle-orm'
import { err, ok, type Result } from '@tiendo/domain'
import type { Engine } from './engine/engine.ts'
import { lockFolder, type FolderLock, type Locked } from './engine/folder-lock.ts'
import type { PostgresOptions } from './engine/postgres.ts'
import { listen } from './listen.ts'
import { migrate, type MigrationError } from './migrate/apply.ts'
import { readMigrations } from './migrate/files.ts'
import { accountsOf } from './repository/accounts.ts'
import { awaitedStore } from './repository/awaited.ts'
import { calendarStore } from './repository/calendar.ts'
import { checkStore } from './repository/checks.ts'
import { draftStore } from './repository/drafts.ts'
import { changesSince, history } from './repository/history.ts'
import { createCaches, type Caches } from './repository/kept.ts'
import { moneyStore } from './repository/money.ts'
import { addOrganisations, listOrganisations } from './repository/organisations.ts'
import { planStore } from './repository/plans.ts'
import { progressStore } from './repository/progress.ts'
import { savedViewStore } from './repository/saved-views.ts'
import { seenPageStore } from './repository/seen-pages.ts'
import { subscriptionStore } from './repository/subscriptions.ts'
import { authorities } from './schema/authorities.ts'
import type { AuthorityId, AuthorityStore, Store } from './store.ts'

export type OpenOptions =
  | (PostgresOptions & Common)
  /** `address`: where this server listens, told to whoever finds the folder taken; `Store.announce` tells it later. */
  | ({ readonly dataDir: string; readonly address?: string } & Common)
  | ({ readonly memory: true; readonly snapshot?: Blob } & Common)

type Common = {
  /** Hears of failures that belong to no call: a look for changes that the database did not answer. Else a warning. */
  readonly onFailure?: (error: unknown) => void
}

export type OpenError =
  | Locked
  | MigrationError
  /** The server did not answer or refused, or the folder cannot be used; `reason` is the engine's, for the log. */
  | { readonly code: 'store/unreachable'; readonly reason: string }

export const openStore = async (options: OpenOptions): Promise<Result<Store, OpenError>> => {
  const lock = await lockOf(options)
  if (!lock.ok) return lock
  const opened = await openEngine(options)
  if (!opened.ok) {
    await lock.value?.release()
    return opened
  }
  const engine = opened.value
  const ready = await attempt(async () => migrate(engine.db, await readMigrations()))
  const migrated = ready.ok ? ready.value : ready
  if (!migrated.ok) {
    await engine.close()
    await lock.value?.release()
    return migrated
  }
  return ok(storeOf(engine, lock.value, options.onFailure ?? warn))
}

const lockOf = async (options: OpenOptions): Promise<Result<FolderLock | null, OpenError>> => {
  if (!('dataDir' in options)) return ok(null)
  const tried = await attempt(() => lockFolder(options.dataDir, options.address ?? null))
  return tried.ok ? tried.value : tried
}

/** Engines load only when used: a PostgreSQL server never reads the WebAssembly one. */
const openEngine = (options: OpenOptions): Promise<Result<Engine, OpenError>> =>
  attempt(async () => {
    if ('url' in options) return (await import('./engine/postgres.ts')).postgresEngine(options)
    const { openFolder, openMemory, pgliteEngine } = await import('./engine/pglite.ts')
    return pgliteEngine(await ('dataDir' in options ? openFolder(options.dataDir) : openMemory(options.snapshot)))
  })

const attempt = async <T>(job: () => Promise<T>): Promise<Result<T, OpenError>> => {
  try {
    return ok(await job())
  } catch (error) {
    return err({ code: 'store/unreachable', reason: reasonOf(error) })
  }
}

/** Drizzle wraps what the engine said. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.cause === undefined ? error.message : reasonOf(error.cause)) : String(error)

const warn = (error: unknown): void => process.emitWarning(error instanceof Error ? error : String(error))

const storeOf = (engine: Engine, lock: FolderLock | null, onFailure: (error: unknown) => void): Store => {
  const { db } = engine
  const caches = createCaches()
  let closed: Promise<void> | undefined
  return {
    engine: engine.kind,
    accounts: accountsOf(db),
    for: (authority) => authorityStore(engine, authority, caches),
    authorities: () =>
      db
        .select({ id: authorities.id, name: authorities.name, sample: authorities.sample })
        .from(authorities)
        .orderBy(asc(authorities.id)),
    addAuthority: async ({ id, name, sample }) => {
      await db.insert(authorities).values({ id, name, sample }).onConflictDoNothing()
    },
    listen: (onChange) => listen(engine, onChange, onFailure),
    announce: async (address) => lock?.announce(address),
    ping: async () => {
      await db.execute(sql`select 1`)
    },
    close: () => (closed ??= engine.close().then(() => lock?.release())),
  }
}

const authorityStore = ({ db }: Engine, authority: AuthorityId, caches: Caches): AuthorityStore => ({
  authority,
  drafts: draftStore(db, authority),
  plans: planStore(db, authority, caches.plans),
  progress: progressStore(db, authority),
  calendar: calendarStore(db, authority, caches.calendars),
  awaited: awaitedStore(db, authority),
  checks: checkStore(db, authority),
  money: moneyStore(db, authority),
  seenPages: seenPageStore(db, authority),
  subscriptions: subscriptionStore(db, authority),
  savedViews: savedViewStore(db, authority),
  organisations: () => listOrganisations(db, authority),
  addOrganisations: (added) => addOrganisations(db, authority, added),
  history: (prefix, limit) => history(db, authority, prefix, limit),
  changesSince: (sequence, limit) => changesSince(db, authority, sequence, limit),
})
