// A plan as published, whole: what the journal keeps. Its rows are in their own tables.

import type { Organisation, Plan, PlanSettings, ReportingDuty, ReportScheme, Target, Task } from '@tiendo/domain'
import { z } from 'zod'
import { date, exactly, list } from './codec.ts'
import { documentHead } from './draft.ts'
import { timingChanges, withoutNone } from './timing-change.ts'
import { budgetLine, citation, comparator, range, span, timing, years } from './values.ts'

const text = z.string()
const words = text.nullable()

export const organisation = exactly<Organisation>()(
  z.object({
    id: text,
    name: text,
    kind: z.literal(['unit', 'collective']),
    aliases: list(text),
    parent: words,
    validFrom: date.nullable(),
    validTo: date.nullable(),
    successors: list(text),
  }),
)

const reporting = exactly<ReportScheme>()(z.object({ cutOffDay: z.number(), monthsBefore: z.number() }))

export const settings = exactly<PlanSettings>()(
  z.object({ beforeIncludesLimit: z.boolean(), rollForward: z.boolean(), reporting: reporting.exactOptional() }),
)

const task = exactly<Task>()(
  z.object({
    id: text,
    number: words,
    group: words,
    title: text,
    lead: list(text),
    coordinators: list(text),
    deliverable: words,
    timing,
    changes: timingChanges.exactOptional(),
    reviewed: z.boolean(),
    span: span.nullable(),
  }),
).transform(withoutNone)

const target = exactly<Target>()(
  z.object({ id: text, text, quantity: text, comparator, unit: text, span: span.nullable() }),
)

const duty = exactly<ReportingDuty>()(
  z.object({
    id: text,
    text,
    from: list(text),
    to: words,
    timing,
    changes: timingChanges.exactOptional(),
    reviewed: z.boolean(),
    span: span.nullable(),
  }),
).transform(withoutNone)

export const plan = exactly<Plan>()(
  z.object({
    id: text,
    document: documentHead,
    years,
    issuedOn: date.nullable(),
    monitor: words,
    organisations: list(organisation),
    tasks: list(task),
    targets: list(target),
    budget: z.object({ statedTotal: range.nullable(), lines: list(budgetLine) }),
    duties: list(duty),
    citations: list(citation),
    settings,
    sample: z.boolean(),
  }),
)
