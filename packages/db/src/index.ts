// The public names of @tiendo/db.

export type * from './store.ts'
export { openStore, type OpenError, type OpenOptions } from './open.ts'
export type { Holder, Locked } from './engine/folder-lock.ts'
export type { PostgresOptions } from './engine/postgres.ts'
export type { MigrationError } from './migrate/apply.ts'
export { authSchema } from './schema/auth.ts'
export { awaitedStream, budgetStream, calendarStream, checkSettingsStream, checkStream, draftStream, planStream, shareStream } from './stream.ts'
