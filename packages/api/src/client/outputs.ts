// What procedures answer with. Plain values; bigint and dates survive the wire.

import type {
  Answer,
  BoardRow,
  Draft,
  DraftStatus,
  Finding,
  LocalDate,
  Plan,
  ProgressReport,
  ProgressState,
  Role,
  SourceText,
  Standing,
  ValuePath,
  WorkItem,
} from '@tiendo/domain'

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
  readonly draftId: string | null
  readonly rows: readonly BoardRow[]
  readonly findings: readonly Finding[]
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
}

export type DraftPage = {
  readonly id: string
  readonly version: number
  readonly status: DraftStatus
  readonly draft: Draft
  readonly source: SourceText
  readonly answers: readonly (readonly [ValuePath, Answer])[]
  readonly planId: string | null
}

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
