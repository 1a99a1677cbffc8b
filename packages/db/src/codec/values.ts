// The small nouns that drafts and plans share.

import type { BudgetLine, Citation, DongRange, Span, Timing, TimingRule } from '@tiendo/domain'
import { z } from 'zod'
import { date, dong, exactly, list } from './codec.ts'

const pair = z.tuple([z.number(), z.number()]).readonly()
export const years = pair

export const span = exactly<Span>()(
  z.object({ page: z.number().nullable(), line: pair, cell: pair.nullable(), quote: z.string() }),
)

export const range = exactly<DongRange>()(z.object({ min: dong, max: dong }))

export const citation = exactly<Citation>()(
  z.object({
    symbol: z.string().nullable(),
    name: z.string().nullable(),
    type: z.string().nullable(),
    date: date.nullable(),
    span,
    mentions: list(z.object({ date: date.nullable(), span })),
    relation: z
      .literal(['basis', 'implements', 'amends', 'replaces', 'promulgates', 'proposedBy', 'mentions'])
      .exactOptional(),
    aliases: list(z.string()).exactOptional(),
  }),
)

const part = { purpose: z.string().nullable() }
const yearOfPlan = { yearFromPlan: z.literal(true).exactOptional() }
const quarter = z.literal([1, 2, 3, 4])
const half = z.literal([1, 2])

const slot = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('quarter'), quarters: list(quarter) }),
  z.object({ kind: z.literal('half'), halves: list(half) }),
  z.object({ kind: z.literal('month'), months: list(z.number()) }),
  z.object({ kind: z.literal('span'), firstMonth: z.number(), lastMonth: z.number() }),
  z.object({ kind: z.literal('day'), month: z.number(), day: z.number(), yearOffset: z.literal([-1, 0, 1]) }),
  z.object({ kind: z.literal('dayOfMonth'), day: z.number(), monthOffset: z.literal([0, 1]) }),
  z.object({ kind: z.literal('weekday'), weekday: z.number() }),
  z.object({ kind: z.literal('nthWeekday'), nth: z.literal([1, 2, 3, 4, 5, -1]), weekday: z.number() }),
])

const rule = exactly<TimingRule>()(
  z.discriminatedUnion('kind', [
    z.object({
      ...part,
      ...yearOfPlan,
      kind: z.literal('within'),
      key: z.string(),
      from: date.nullable(),
      to: date.nullable(),
    }),
    z.object({
      ...part,
      ...yearOfPlan,
      kind: z.literal('by'),
      key: z.string(),
      limit: date,
      sense: z.literal(['before', 'on']),
      timeOfDay: z.string().exactOptional(),
    }),
    z.object({
      ...part,
      kind: z.literal('every'),
      unit: z.literal(['week', 'month', 'quarter', 'half', 'year']),
      interval: z.number(),
      slot: slot.nullable(),
      sense: z.literal(['within', 'on', 'before']),
      quota: z.object({ count: z.number(), atLeast: z.boolean(), unit: z.string().nullable() }).nullable(),
      fromYear: z.number().nullable(),
      toYear: z.number().nullable(),
      from: date.exactOptional(),
      to: date.exactOptional(),
      timeOfDay: z.string().nullable(),
    }),
    z.object({ ...part, kind: z.literal('continuous') }),
    z.object({
      ...part,
      kind: z.literal('after'),
      event: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('issued') }),
        z.object({ kind: z.literal('named'), words: z.string() }),
        z.object({ kind: z.literal('day'), on: date }),
        z.object({ kind: z.literal('unsaid') }),
      ]),
      length: z
        .object({ count: z.number(), unit: z.literal(['day', 'workingDay', 'week', 'month', 'year']) })
        .nullable(),
    }),
    z.object({ ...part, kind: z.literal('onDemand') }),
    z.object({ ...part, kind: z.literal('perPlan') }),
    z.object({ ...part, kind: z.literal('unstated') }),
  ]),
)

export const rules = list(rule)
export const timing = exactly<Timing>()(z.object({ phrase: z.string(), rules }))

export const comparator = z.literal(['=', '>=', '<=', '>', '<', '~'])

export const budgetLineShape = {
  id: z.string(),
  number: z.string().nullable(),
  label: z.string(),
  amount: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('stated'), range }),
    z.object({ kind: z.literal('regular') }),
    z.object({ kind: z.literal('unknown') }),
  ]),
  source: z.string().nullable(),
  grantedBy: z.string().nullable(),
  parent: z.string().nullable(),
  span: span.nullable(),
  unit: z.string().exactOptional(),
  years: z.tuple([z.number(), z.number()]).readonly().exactOptional(),
  each: z.literal('year').exactOptional(),
  level: z.literal(['central', 'province', 'district', 'commune', 'outside']).exactOptional(),
  stage: z.literal(['need', 'allocated']).exactOptional(),
  restates: z.literal(true).exactOptional(),
}
export const budgetLine = exactly<BudgetLine>()(z.object(budgetLineShape))
