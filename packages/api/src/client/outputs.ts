// What procedures answer with. Plain values; bigint and dates survive the wire.

import type {
  Answer,
  AnswerClash,
  Awaited,
  AwaitedRecord,
  BoardRow,
  CalendarChange,
  CheckSettings,
  Draft,
  DraftComparison,
  DraftStatus,
  GivenAnswer,
  LocalDate,
  Plan,
  ProgressReport,
  ProgressState,
  ReshapeEntry,
  ReshapeId,
  Role,
  RuleSetting,
  Settled,
  SettledFinding,
  SourceText,
  Standing,
  UserId,
  ValuePath,
  WorkCalendar,
  WorkItem,
  WorkMoves,
} from '@tiendo/domain'
import type { CalendarLeft } from '@tiendo/reader/calendar'
import type { DomainError } from './errors.ts'
import type { ImportProgress } from './import-document.ts'

export type Me = {
  readonly user: { readonly id: string; readonly name: string; readonly email: string }
  readonly authority: { readonly id: string; readonly name: string; readonly sample: boolean }
  readonly organisation: { readonly id: string; readonly name: string } | null
  readonly role: Role
  /** The day in Việt Nam, as the server has it. */
  readonly today: LocalDate
  readonly calendarVersion: string
}

export type PlanSummary = {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly issuer: string | null
  readonly issuedOn: LocalDate | null
  readonly years: readonly [number, number]
  readonly tasks: number
  readonly duties: number
  readonly sample: boolean
  /** The current occurrence of each row, counted by where it stands. */
  readonly standings: Readonly<Partial<Record<Standing, number>>>
}

export type PlanPage = {
  readonly plan: Plan
  /** A change of the plan names it. */
  readonly version: number
  /** What the asker may change. */
  readonly may: { readonly changeDays: boolean; readonly changeSettings: boolean; readonly waive: boolean }
  readonly draftId: string | null
  readonly rows: readonly BoardRow[]
  /** Of the document it was published from; `by` of a waiver is a name here, blank where it is no longer known. */
  readonly findings: readonly SettledFinding[]
  /** Rules that the authority does not look at, as far as they would have found something. */
  readonly off: Settled['off']
  readonly report: ProgressReport
}

export type HistoryEntry = {
  readonly sequence: number
  readonly stream: string
  /** `progressReported`, `planPublished`, … */
  readonly kind: string
  readonly by: string
  readonly byName: string | null
  readonly at: Date
  readonly detail: Readonly<Record<string, string | number | null>>
}

export type DraftListItem = {
  readonly id: string
  readonly version: number
  readonly status: DraftStatus
  readonly name: string
  readonly number: string | null
  readonly title: string | null
  readonly importedAt: Date
  /** Not all of its document is read yet. */
  readonly reading: boolean
}

/** How far the document of a draft is read. The draft has `source.reading` until all of it is. */
export type DraftReading = {
  /** Pages. */
  readonly done: number
  readonly total: number
  /** What is done just now; null where nobody reads on, and `drafts.readOn` would. */
  readonly stage: ImportProgress['stage'] | null
  /** Why it last stopped; null where it did not, or that is not known any more. */
  readonly error: DomainError | null
}

export type DraftPage = {
  readonly id: string
  readonly version: number
  readonly status: DraftStatus
  readonly draft: Draft
  readonly source: SourceText
  /** What the checks say of it as it stands; `by` of a waiver is a name here, blank where it is no longer known. */
  readonly findings: readonly SettledFinding[]
  /** Rules that the authority does not look at, as far as they would have found something. */
  readonly off: Settled['off']
  readonly may: { readonly waive: boolean }
  readonly answers: readonly (readonly [ValuePath, Answer])[]
  /** Rows put right, in the order made: `reshaped(draft, answers, reshapes)` is the draft as it stands. */
  readonly reshapes: readonly ReshapeEntry[]
  readonly planId: string | null
  /** The draft of the same document that this one replaces, and how they differ, both as read. */
  readonly earlier: EarlierDraft | null
  /** Looks like the same document imported before; proposed until somebody links it. */
  readonly likelyEarlier: LikelyEarlier | null
  /** Everybody who reviewed it so far, who did so last first. */
  readonly reviewers: readonly Reviewer[]
  /** Whether the original can be fetched, and pictures of its pages: see `draftFilePath`, `draftPagePath`. */
  readonly file: { readonly pictures: boolean } | null
}

export type LikelyEarlier = {
  readonly draftId: string
  readonly name: string
  readonly number: string | null
  readonly title: string | null
  readonly status: DraftStatus
}

export type EarlierDraft = LikelyEarlier & { readonly planId: string | null; readonly comparison: DraftComparison }

/** `name` is null where the person is no longer known. */
export type Reviewer = { readonly id: UserId; readonly name: string | null; readonly at: Date }

/** What somebody else said of the same value since the asker looked; the asker's answer was not written. */
export type Clash = AnswerClash & { readonly by: UserId; readonly byName: string | null }

export type DraftAnswered = { readonly version: number; readonly clashes: readonly Clash[] }

/** `before`: the answers as they were on the paths it changed, to give back when it is withdrawn. */
export type DraftReshaped = {
  readonly version: number
  readonly reshapeId: ReshapeId
  readonly before: readonly GivenAnswer[]
}

export type DraftWritten = { readonly version: number }

export type WorkPage = {
  readonly item: WorkItem
  /** What the asker may do now. */
  readonly may: { readonly report: boolean; readonly submit: boolean; readonly accept: boolean; readonly return: boolean }
  readonly history: readonly HistoryEntry[]
}

export type ShareWritten = { readonly state: ProgressState }

export type ChangeNotice = {
  readonly sequence: number
  readonly stream: string
  readonly by: string
  readonly at: Date
  /** False for the first notice to one who comes without an id: where the journal stands, a place to come back to. */
  readonly news: boolean
}

/** What a change of a plan would do, before it is saved. */
export type PlanPreview = { readonly version: number; readonly moves: readonly WorkMoves[] }

export type PlanWritten = { readonly version: number }

export type CalendarPage = {
  readonly calendar: WorkCalendar
  /** A change names it; 0 while the authority has the calendar that everybody starts from. */
  readonly version: number
  readonly may: { readonly change: boolean }
  /** Its versions, newest first. */
  readonly history: readonly CalendarVersion[]
}

export type CalendarVersion = {
  readonly version: string
  readonly changes: readonly CalendarChange[]
  readonly reason: string
  readonly by: string
  readonly byName: string | null
  readonly at: Date
}

export type CalendarPreview = {
  /** As it would be called. */
  readonly calendar: string
  readonly moves: readonly WorkMoves[]
}

/** What a file says of a calendar, beside the one there is. */
export type CalendarFile = {
  readonly changes: readonly CalendarChange[]
  /** Entries of the file that are no days off, with why. */
  readonly left: readonly CalendarLeft[]
}

/** A file to hand to the person: text, its name and media type. */
export type TextFile = { readonly name: string; readonly type: string; readonly text: string }

/** What the checks say of a draft or a plan of a version. */
export type FindingsPage = Pick<DraftPage, 'version' | 'findings' | 'off' | 'may'>

/** How many waivers the document now has. */
export type FindingSettled = { readonly waivers: number }

export type CheckSettingsPage = {
  readonly settings: CheckSettings
  /** A change names it; 0 while every rule weighs as it is. */
  readonly version: number
  readonly may: { readonly set: boolean }
  /** What was set, newest first. */
  readonly history: readonly RuleSetEntry[]
}

export type RuleSetEntry = RuleSetting & { readonly by: UserId; readonly byName: string | null; readonly at: Date }

export type AwaitedPage = {
  readonly events: readonly Awaited[]
  readonly may: { readonly record: boolean }
  /** Names of those who recorded, by id; who is no longer known is left out. */
  readonly names: Readonly<Record<UserId, string>>
}
export type AwaitedPreview = { readonly version: number; readonly moves: readonly WorkMoves[] }
export type AwaitedWritten = { readonly record: AwaitedRecord }

export type FeedScope = { readonly kind: 'mine' } | { readonly kind: 'authority' } | { readonly kind: 'plan'; readonly planId: string }

export type SubscriptionItem = {
  readonly id: string
  readonly name: string
  readonly scope: FeedScope
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
}

/** `path` holds the secret and is told once. */
export type SubscriptionMade = { readonly subscription: SubscriptionItem; readonly path: string }

export type SavedViewItem = { readonly id: string; readonly name: string; readonly page: string; readonly query: string }
