// What a server can be asked, as this program needs it. Every answer is a value; a refusal carries its code.
// The screen and the commands know this, and not how it travels.

import type {
  ErrorData,
  ChangeNotice,
  DraftPage,
  Me,
  PlanPage,
  PlanSummary,
  ShareWritten,
  WorkPage,
} from '@tiendo/api/client'
import type { LocalDate, Result, ShareId, WorkItem } from '@tiendo/domain'

export type RemoteError =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly data: Pick<ErrorData, 'httpStatus' | 'domain' | 'requestId'> }

export type Answer<T> = Promise<Result<T, RemoteError>>

type Written = { readonly share: ShareId; readonly version: number; readonly commandId: string }

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
  readonly importFile: (
    file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
    commandId: string,
  ) => Answer<{ readonly draftId: string }>
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
  /** Tells of changes until stopped; comes back by itself after an interruption. */
  readonly watch: (hear: { readonly changed: (notice: ChangeNotice) => void; readonly interrupted: () => void }) => {
    readonly stop: () => void
  }
}
