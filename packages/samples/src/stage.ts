// From documents to published plans and what happened to them, by the same way as any document: read, confirmed, and
// commands decided. Nothing is stored here; the server stores what this gives, and tests look at it.

import {
  confirm,
  err,
  ok,
  type Answers,
  type ConfirmIssue,
  type Draft,
  type LocalDate,
  type Plan,
  type Result,
  type SourceText,
  type WorkCalendar,
} from '@tiendo/domain'
import { sampleAuthority, type SampleAuthority } from './authority.ts'
import type { SampleDocument } from './documents/sample-document.ts'
import { sampleMoney, type SampleMoneyStep } from './story/sample-money.ts'
import { sampleStory, type SampleStep } from './story/sample-story.ts'

/** What reads a document: `readDocument` of @tiendo/reader, or the same in a worker. */
export type ReadSample<E> = (
  bytes: Uint8Array,
  name: string,
) => Promise<Result<{ readonly draft: Draft; readonly source: SourceText }, E>>

export type StagedPlan = {
  readonly document: SampleDocument
  readonly draft: Draft
  readonly source: SourceText
  /** The reviewer's: who monitors. Everything else stands as read, and what was doubtful is badged. */
  readonly answers: Answers
  readonly plan: Plan
}

export type StagedSamples = SampleAuthority & {
  readonly plans: readonly StagedPlan[]
  /** In the order of days. */
  readonly story: readonly SampleStep[]
  /** What was recorded of the plans' money, in the order of days of each. */
  readonly money: readonly SampleMoneyStep[]
}

export type StageError<E> =
  | { readonly code: 'samples/unreadable'; readonly name: string; readonly error: E }
  | { readonly code: 'samples/not-publishable'; readonly name: string; readonly issues: readonly ConfirmIssue[] }

export const sampleAnswers = (document: SampleDocument): Answers =>
  new Map([['plan.monitor', { kind: 'edit', text: document.monitor }]])

const stagePlan = async <E>(
  document: SampleDocument,
  { organisations }: SampleAuthority,
  read: ReadSample<E>,
): Promise<Result<StagedPlan, StageError<E>>> => {
  const { name } = document
  const result = await read(document.bytes, name)
  if (!result.ok) return err({ code: 'samples/unreadable', name, error: result.error })
  const { draft, source } = result.value
  const answers = sampleAnswers(document)
  const plan = confirm(draft, answers, { planId: document.planId, organisations, unreviewed: true, sample: true })
  if (!plan.ok) return err({ code: 'samples/not-publishable', name, issues: plan.error })
  return ok({ document, draft, source, answers, plan: plan.value })
}

/** Everything a first run stores. Fails only where the reader and these documents have come apart: a bug. */
export const stageSamples = async <E>(
  today: LocalDate,
  calendar: WorkCalendar,
  read: ReadSample<E>,
): Promise<Result<StagedSamples, StageError<E>>> => {
  const authority = sampleAuthority(today)
  const plans: StagedPlan[] = []
  for (const document of authority.documents) {
    // One after another: a first run on a small machine, and the order of plans is that of the documents.
    const staged = await stagePlan(document, authority, read)
    if (!staged.ok) return staged
    plans.push(staged.value)
  }
  const published = plans.map(({ plan }) => plan)
  const story = sampleStory(today, published, calendar)
  return ok({ ...authority, plans, story, money: sampleMoney(today, published) })
}
