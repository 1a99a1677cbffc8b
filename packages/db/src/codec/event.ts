// What the journal keeps: every event of every stream, whole.

import type { AwaitedFact, MoneyEvent, ProgressEvent, RuleSet, WaiverFact } from '@tiendo/domain'
import { z } from 'zod'
import type { CalendarEvent, DraftEvent, PlanEvent } from '../store.ts'
import { awaitedFact } from './awaited.ts'
import { calendarChange, workCalendar } from './calendar.ts'
import { ruleSet, waiverFact } from './checks.ts'
import { date, exactly, list } from './codec.ts'
import { draft, sourceText } from './draft.ts'
import { moneyEvent } from './money.ts'
import { answerPair, givenAnswers, reshape, reshapes } from './review.ts'
import { plan } from './plan.ts'
import { planChanges } from './plan-change.ts'

export type StoredEvent =
  | DraftEvent
  | PlanEvent
  | ProgressEvent
  | CalendarEvent
  | AwaitedFact
  | MoneyEvent
  | WaiverFact
  | RuleSet

const text = z.string()
const words = text.nullable()
const signed = { by: text, on: date }

export const draftEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draftImported'), draft, source: sourceText }),
  z.object({
    kind: z.literal('draftReadOn'),
    draft,
    source: sourceText,
    kept: z.object({ answers: list(answerPair), reshapes }),
  }),
  z.object({ kind: z.literal('valuesAnswered'), answers: givenAnswers }),
  z.object({ kind: z.literal('draftReshaped'), id: text, reshape, answers: givenAnswers }),
  z.object({ kind: z.literal('reshapeWithdrawn'), id: text, answers: givenAnswers }),
  z.object({ kind: z.literal('draftLinked'), earlier: words, answers: givenAnswers, reshapes }),
  z.object({ kind: z.literal('draftPublished'), planId: text }),
  z.object({ kind: z.literal('draftDiscarded') }),
])

export const planEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('planPublished'), plan, draftId: words }),
  z.object({ kind: z.literal('planRemoved') }),
  ...planChanges,
])

export const calendarEvent = exactly<CalendarEvent>()(
  z.object({
    kind: z.literal('calendarChanged'),
    calendar: workCalendar,
    changes: list(calendarChange),
    reason: text,
  }),
)

export const progressEvent = z.discriminatedUnion('kind', [
  z.object({ ...signed, kind: z.literal('progressReported'), percent: z.number(), note: words }),
  z.object({ ...signed, kind: z.literal('resultSubmitted'), finishedOn: date, note: words }),
  z.object({ ...signed, kind: z.literal('resultAccepted'), note: words }),
  z.object({ ...signed, kind: z.literal('resultReturned'), note: text }),
  z.object({ ...signed, kind: z.literal('waived'), reason: text }),
])

export const storedEvent = exactly<StoredEvent>()(
  z.union([draftEvent, planEvent, progressEvent, calendarEvent, awaitedFact, moneyEvent, waiverFact, ruleSet]),
)
