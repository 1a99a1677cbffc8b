// What the API is given by the one who serves. It reads no clock, no environment and opens nothing itself.

import type { Context } from 'hono'
import type { Store } from '@tiendo/db'
import type { Draft, LocalDate, Result, SourceText, WorkCalendar } from '@tiendo/domain'
import type { DomainError, UnreadableFile } from '../client/errors.ts'
import type { Accounts } from './accounts/accounts.ts'

type TooMany = Extract<DomainError, { code: 'request/too-many' }>

/** A document read. The one who serves keeps it off the event loop, with a limit of time and memory. */
export type ReadFile = (
  bytes: Uint8Array,
  name: string,
) => Promise<Result<{ readonly draft: Draft; readonly source: SourceText }, UnreadableFile | TooMany>>

/** One line of the log: data first, then a word, as pino has it. Never passwords, tokens or cookies. */
export type Logger = {
  info(data: object, message: string): void
  warn(data: object, message: string): void
  error(data: object, message: string): void
}

export type ApiContext = {
  readonly store: Store
  readonly accounts: Accounts
  readonly calendar: WorkCalendar
  readonly read: ReadFile
  readonly logger: Logger
  /** The day in Việt Nam (Asia/Ho_Chi_Minh). */
  readonly today: () => LocalDate
  readonly now: () => Date
  readonly newId: () => string
  /** Milliseconds between looks at whether a watcher is still signed in. */
  readonly sessionCheck: number
  /** Aborted when the server stops: watched connections end. */
  readonly closing: AbortSignal
  /** As people reach it, `https://…`; null when it is wherever it was asked. */
  readonly publicOrigin: string | null
  /** Whose request it is, from what the HTTP server gives beside it; never from a header anybody can write. */
  readonly addressOf: (c: Context) => string
}
