// Why something was refused, as a code with data. Words for codes are in @tiendo/text. Every error of a
// procedure carries one in `data.domain`, or null where the server itself failed (then ask by `data.requestId`).

import type {
  AwaitedRefusal,
  CalendarIssue,
  CheckSettingsRefusal,
  ConfirmIssue,
  DraftStatus,
  LocalDate,
  MappingProblem,
  MoneyRefusal,
  PlanRefusal,
  Refusal,
  ReshapeIssue,
  Role,
  WaiverRefusal,
} from '@tiendo/domain'
import type { ReadError } from '@tiendo/reader'
import type { SheetError } from '@tiendo/reader/sheet'

/** The file could not be read: the reader's reasons, and those of the thread it reads in. */
export type UnreadableFile =
  | ReadError
  | { readonly code: 'reader/too-slow'; readonly seconds: number }
  | { readonly code: 'reader/too-heavy' }
  /** A fault of the reader; the file may be fine. */
  | { readonly code: 'reader/failed' }

export type DomainError =
  | Refusal
  | PlanRefusal
  | AwaitedRefusal
  | WaiverRefusal
  | CheckSettingsRefusal
  | ReshapeIssue
  | MoneyRefusal
  | MappingProblem
  | SheetError
  | UnreadableFile
  /** Nobody is signed in, or the session has ended. */
  | { readonly code: 'session/required' }
  /** The e-mail or the password is wrong; which one is not said. */
  | { readonly code: 'session/wrong-credentials' }
  | { readonly code: 'session/password-length'; readonly min: number; readonly max: number }
  /** Signed in, but belongs to no authority yet. */
  | { readonly code: 'session/no-membership' }
  /** The role may not do this; `needs` are those that may. */
  | { readonly code: 'rights/role'; readonly role: Role; readonly needs: readonly Role[] }
  /** Somebody wrote first; `version` is the one now stored. */
  | { readonly code: 'store/conflict'; readonly version: number }
  | { readonly code: 'store/not-found'; readonly what: 'plan' | 'draft' | 'work' | 'awaited' | 'subscription' | 'view' }
  /** Published or discarded: nothing more can be answered. */
  | { readonly code: 'draft/closed'; readonly status: DraftStatus }
  | { readonly code: 'draft/not-publishable'; readonly issues: readonly ConfirmIssue[] }
  /** Not all pages of its document are read: what it asks for may not be in it yet. */
  | { readonly code: 'draft/still-reading'; readonly done: number; readonly total: number }
  /** All of its document is read: there is nothing to stop or to go on with. */
  | { readonly code: 'draft/not-reading' }
  /** A path that this draft does not have. */
  | { readonly code: 'draft/no-such-value'; readonly path: string }
  /** Linked to itself, or to a draft that follows it. */
  | { readonly code: 'draft/not-earlier' }
  /** Imported before originals were kept. */
  | { readonly code: 'document/no-file' }
  /** A format without pages (`pages` null), or a page beyond the last. */
  | { readonly code: 'document/no-such-page'; readonly page: number; readonly pages: number | null }
  | { readonly code: 'work/period-reversed'; readonly from: LocalDate; readonly to: LocalDate }
  /** All that is wrong with the calendar as it would be. */
  | { readonly code: 'calendar/not-sound'; readonly issues: readonly CalendarIssue[] }
  /** Neither a calendar of ours (JSON) nor iCalendar; `line` where it stops making sense. */
  | { readonly code: 'calendar/unreadable-file'; readonly line: number | null }
  | { readonly code: 'upload/no-file' }
  /** Bytes. */
  | { readonly code: 'request/too-large'; readonly limit: number }
  | { readonly code: 'request/malformed'; readonly issues: readonly { readonly path: string; readonly message: string }[] }
  /** A change asked for by a page of another site. */
  | { readonly code: 'request/cross-site' }
  /** Seconds until it is worth trying again. */
  | { readonly code: 'request/too-many'; readonly retryAfter: number }
  | { readonly code: 'request/no-such-procedure' }

/** What `error.data` holds. */
export type ErrorData = {
  /** tRPC's word: `CONFLICT`, `FORBIDDEN`, … */
  readonly code: string
  readonly httpStatus: number
  readonly path: string | null
  readonly domain: DomainError | null
  /** Names the request in the server's log. */
  readonly requestId: string | null
}
