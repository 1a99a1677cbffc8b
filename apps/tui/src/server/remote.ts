// What a server can be asked, as this program needs it. Every answer is a value; a refusal carries its code.
// The screen and the commands know this, and not how it travels.

import type {
  AwaitedPage,
  AwaitedPreview,
  AwaitedWritten,
  BudgetPage,
  BudgetPreview,
  BudgetWritten,
  CalendarFile,
  CalendarPage,
  CalendarPreview,
  ErrorData,
  ChangeNotice,
  DraftAnswered,
  DraftListItem,
  DraftPage,
  DraftReshaped,
  DraftWritten,
  Imported,
  ImportProgress,
  FeedScope,
  FindingSettled,
  FindingsPage,
  Me,
  PlanPage,
  PlanPreview,
  PlanSummary,
  PlanWritten,
  SavedViewItem,
  ShareWritten,
  SheetAnswer,
  SubscriptionItem,
  SubscriptionMade,
  TextFile,
  WorkPage,
} from '@tiendo/api/client'
import type {
  AwaitedCommand,
  AwaitedId,
  CalendarChange,
  FindingRule,
  GivenAnswer,
  LocalDate,
  MoneyCommand,
  Organisation,
  PlanCommand,
  Reshape,
  Result,
  ShareId,
  SheetMapping,
  WorkCalendar,
  WorkItem,
} from '@tiendo/domain'

export type RemoteError =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly data: Pick<ErrorData, 'httpStatus' | 'domain' | 'requestId'> }

export type Answer<T> = Promise<Result<T, RemoteError>>

type Written = { readonly share: ShareId; readonly version: number; readonly commandId: string }

/** `version`: the draft as it was seen. */
type DraftWrite = { readonly draftId: string; readonly version: number; readonly commandId: string }

/** Whose findings: a draft's or a plan's. */
export type FindingsOf = { readonly draftId: string } | { readonly planId: string }
type Waiving = { readonly of: FindingsOf; readonly rule: FindingRule; readonly key: string | null; readonly commandId: string }

export type Remote = {
  readonly me: () => Answer<Me>
  readonly plans: () => Answer<readonly PlanSummary[]>
  readonly plan: (planId: string) => Answer<PlanPage>
  readonly mine: () => Answer<readonly WorkItem[]>
  readonly due: (range: {
    readonly from: LocalDate | null
    readonly to: LocalDate | null
    readonly planId: string | null
  }) => Answer<readonly WorkItem[]>
  readonly work: (share: ShareId) => Answer<WorkPage>
  readonly draft: (draftId: string) => Answer<DraftPage>
  /** Bodies that the authority knows. */
  readonly organisations: () => Answer<readonly Organisation[]>
  readonly drafts: () => Answer<readonly DraftListItem[]>
  readonly importFile: (file: {
    readonly name: string
    readonly bytes: Uint8Array<ArrayBuffer>
    /** Where it is a picture of a page: those of the further pages. */
    readonly further: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[]
    readonly commandId: string
    readonly replaces: string | null
    readonly again: boolean
    readonly onProgress: (progress: ImportProgress) => void
    /** Aborted, the server stops reading; once a first page is a draft, `stopReading` does. */
    readonly signal: AbortSignal
  }) => Answer<Imported>
  /** The draft of what was read so far is discarded. */
  readonly stopReading: (draftId: string, commandId: string) => Answer<DraftWritten>
  readonly answer: (write: DraftWrite & { readonly answers: readonly GivenAnswer[] }) => Answer<DraftAnswered>
  readonly reshape: (write: DraftWrite & { readonly reshape: Reshape }) => Answer<DraftReshaped>
  readonly withdraw: (
    write: DraftWrite & { readonly reshapeId: string; readonly answers: readonly GivenAnswer[] },
  ) => Answer<DraftWritten>
  readonly link: (write: DraftWrite & { readonly replaces: string | null }) => Answer<DraftWritten>
  readonly findings: (of: FindingsOf) => Answer<FindingsPage>
  readonly waive: (waiving: Waiving & { readonly reason: string }) => Answer<FindingSettled>
  readonly unwaive: (waiving: Waiving) => Answer<FindingSettled>
  readonly publish: (draft: {
    readonly draftId: string
    readonly version: number
    readonly unreviewed: boolean
    readonly commandId: string
  }) => Answer<{ readonly planId: string }>
  readonly report: (write: Written & { readonly percent: number; readonly note: string | null }) => Answer<ShareWritten>
  readonly submit: (
    write: Written & { readonly finishedOn: LocalDate; readonly note: string | null },
  ) => Answer<ShareWritten>
  readonly accept: (write: Written & { readonly note: string | null }) => Answer<ShareWritten>
  readonly return: (write: Written & { readonly note: string }) => Answer<ShareWritten>
  readonly previewPlan: (planId: string, command: PlanCommand) => Answer<PlanPreview>
  readonly changePlan: (change: {
    readonly planId: string
    readonly version: number
    readonly command: PlanCommand
    readonly commandId: string
  }) => Answer<PlanWritten>
  readonly calendar: () => Answer<CalendarPage>
  readonly previewCalendar: (changes: readonly CalendarChange[]) => Answer<CalendarPreview>
  readonly changeCalendar: (change: {
    readonly version: number
    readonly changes: readonly CalendarChange[]
    readonly reason: string
    readonly commandId: string
  }) => Answer<{ readonly version: number; readonly calendar: WorkCalendar }>
  readonly readCalendarFile: (name: string, text: string) => Answer<CalendarFile>
  readonly exportCalendar: (format: 'json' | 'ics') => Answer<TextFile>
  readonly awaited: () => Answer<AwaitedPage>
  readonly previewEvent: (id: AwaitedId, command: AwaitedCommand) => Answer<AwaitedPreview>
  readonly recordEvent: (record: {
    readonly id: AwaitedId
    readonly version: number
    readonly command: AwaitedCommand
    readonly commandId: string
  }) => Answer<AwaitedWritten>
  readonly deadlinesFile: (scope: FeedScope) => Answer<TextFile>
  readonly subscriptions: () => Answer<readonly SubscriptionItem[]>
  /** The address is told once. */
  readonly subscribe: (name: string, scope: FeedScope) => Answer<SubscriptionMade>
  readonly unsubscribe: (id: string) => Answer<{ readonly id: string }>
  /** `year` null: all of them; `asOf` null: today. */
  readonly budget: (planId: string, year: number | null, asOf: LocalDate | null) => Answer<BudgetPage>
  readonly previewBudget: (planId: string, command: MoneyCommand) => Answer<BudgetPreview>
  readonly runBudget: (write: {
    readonly planId: string
    readonly version: number
    readonly command: MoneyCommand
    readonly commandId: string
  }) => Answer<BudgetWritten>
  /** `mapping` null: one is proposed; `commit` null: only looked at. */
  readonly budgetSheet: (sheet: {
    readonly planId: string
    readonly name: string
    readonly bytes: Uint8Array<ArrayBuffer>
    readonly mapping: SheetMapping | null
    readonly commit: { readonly commandId: string; readonly version: number } | null
  }) => Answer<SheetAnswer>
  readonly budgetFile: (of: {
    readonly planId: string
    readonly year: number | null
    readonly asOf: LocalDate | null
    readonly language: 'vi' | 'en'
  }) => Answer<Uint8Array<ArrayBuffer>>
  readonly savedViews: () => Answer<readonly SavedViewItem[]>
  /** Tells of changes until stopped; comes back by itself after an interruption. */
  readonly watch: (hear: { readonly changed: (notice: ChangeNotice) => void; readonly interrupted: () => void }) => {
    readonly stop: () => void
  }
}
