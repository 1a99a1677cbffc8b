// What the API is given by the one who serves. It reads no clock, no environment and opens nothing itself.

import type { Context } from 'hono'
import type { AuthorityId, Store } from '@tiendo/db'
import type {
  Draft,
  Finding,
  LocalDate,
  MoneyBook,
  MoneyView,
  PageHold,
  PlaceBox,
  Plan,
  Result,
  SourceText,
  Span,
  WorkCalendar,
  WorkItem,
} from '@tiendo/domain'
import type { SheetError, SheetFile } from '@tiendo/reader/sheet'
import type { DomainError, UnreadableFile } from '../client/errors.ts'
import type { ImportProgress } from '../client/import-document.ts'
import type { CalendarFile } from '../client/outputs.ts'
import type { Accounts } from './accounts/accounts.ts'

type TooMany = Extract<DomainError, { code: 'request/too-many' }>

export type ReadRequest = {
  readonly bytes: Uint8Array
  readonly name: string
  /** Whose it is: no authority keeps another waiting. */
  readonly authority: AuthorityId
  readonly onProgress?: (progress: ImportProgress) => void
  /** Aborted, the reading ends at once and its place is free. */
  readonly signal?: AbortSignal
  /** Asked, and told, where pages are pictures. */
  readonly pages?: KeptPages
  /** Hears once, before a long reading goes on, what the first page says by itself. */
  readonly onBeginning?: (beginning: { readonly draft: Draft; readonly source: SourceText }) => void
}

/** What was made out on pictures of a document's pages, in words of the one who reads; `page` from 1. */
export type KeptPages = {
  readonly seen: () => Promise<ReadonlyMap<number, Uint8Array>>
  readonly keep: (page: number, seen: Uint8Array) => void
}

/** A document read. The one who serves keeps it off the event loop, with limits of time and memory. */
export type ReadFile = (
  request: ReadRequest,
) => Promise<Result<{ readonly draft: Draft; readonly source: SourceText }, UnreadableFile | TooMany>>

export type PicturesRequest = {
  /** In the order of the pages. */
  readonly pictures: readonly { readonly bytes: Uint8Array; readonly name: string }[]
  readonly authority: AuthorityId
  readonly signal?: AbortSignal
}

/** Pictures of pages as one PDF, the same bytes for the same pictures, under the limits of reading. */
export type DocumentOfPictures = (
  request: PicturesRequest,
) => Promise<Result<{ readonly bytes: Uint8Array; readonly name: string }, UnreadableFile | TooMany>>

export type PictureRequest = {
  readonly authority: AuthorityId
  /** Names the document, so that its next page is drawn by who has it open. */
  readonly sha256: string
  /** Asked where it is not open yet. */
  readonly file: () => Promise<Uint8Array | null>
  /** From 1. */
  readonly page: number
  /** How it is held to be read. */
  readonly hold: PageHold
  /** That part of it alone. */
  readonly box?: PlaceBox
  /** Pixels of the picture. */
  readonly width: number
  readonly signal?: AbortSignal
}

/** A page as a PNG, drawn under the same limits. */
export type DrawPage = (request: PictureRequest) => Promise<Result<Uint8Array, UnreadableFile | TooMany>>

/** The calendar there is with what a file says laid over it, and entries of the file that are no days off, with why. */
export type CalendarInFile = {
  readonly calendar: WorkCalendar
  readonly left: CalendarFile['left']
}

type Unreadable = Extract<DomainError, { code: 'calendar/unreadable-file' }>

/** `stamp`: when anything of the authority last changed. `origin`: where links lead. */
type Deadlines = {
  readonly name: string
  readonly stamp: Date
  readonly origin: string
  readonly calendarVersion: string
}

/** Calendars as files, in and out. */
export type CalendarFiles = {
  readonly read: (name: string, text: string, current: WorkCalendar) => Result<CalendarInFile, Unreadable>
  readonly json: (calendar: WorkCalendar) => string
  readonly ics: (calendar: WorkCalendar, stamp: Date) => string
  readonly deadlines: (items: readonly WorkItem[], about: Deadlines) => string
}

export type CommentRequest = {
  readonly document: {
    /** The file as it came; null where only its text is kept. */
    readonly bytes: Uint8Array | null
    readonly source: SourceText
    readonly title: Span | null
    readonly findings: readonly Finding[]
  }
  /** The day that the comments carry. */
  readonly on: LocalDate
  readonly language: 'vi' | 'en'
  readonly authority: AuthorityId
  readonly signal?: AbortSignal
}

/** A Word file with a comment at each finding, made under the limits of reading, and what it is called. */
export type CommentDocument = (
  request: CommentRequest,
) => Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }, UnreadableFile | TooMany>>

export type SheetRequest = {
  readonly bytes: Uint8Array
  readonly name: string
  readonly authority: AuthorityId
  readonly signal?: AbortSignal
}

/** Spreadsheets of money, in and out. Those that come in are read under the limits that documents are. */
export type BudgetSheets = {
  readonly read: (request: SheetRequest) => Promise<Result<SheetFile, SheetError | UnreadableFile | TooMany>>
  readonly budget: (plan: Plan, book: MoneyBook, view: MoneyView, language: 'vi' | 'en') => Promise<Uint8Array>
}

/** One line of the log: data first, then a word, as pino has it. Never passwords, tokens or cookies. */
export type Logger = {
  info(data: object, message: string): void
  warn(data: object, message: string): void
  error(data: object, message: string): void
}

export type ApiContext = {
  readonly store: Store
  readonly accounts: Accounts
  /** What an authority starts from until it changes its own. */
  readonly calendar: WorkCalendar
  readonly read: ReadFile
  readonly drawPage: DrawPage
  readonly documentOfPictures: DocumentOfPictures
  /** Names how pictures of pages are read: pages kept from another way are read again. */
  readonly eye: string
  readonly commented: CommentDocument
  readonly calendars: CalendarFiles
  readonly sheets: BudgetSheets
  readonly logger: Logger
  /** The day in Việt Nam (Asia/Ho_Chi_Minh). */
  readonly today: () => LocalDate
  readonly now: () => Date
  readonly newId: () => string
  /** 256 random bits, base64url. */
  readonly newSecret: () => string
  /** Milliseconds between looks at whether a watcher is still signed in. */
  readonly sessionCheck: number
  /** Aborted when the server stops: watched connections end. */
  readonly closing: AbortSignal
  /** As people reach it, `https://…`; null when it is wherever it was asked. */
  readonly publicOrigin: string | null
  /** Whose request it is, from what the HTTP server gives beside it; never from a header anybody can write. */
  readonly addressOf: (c: Context) => string
}
