// What people made of a draft: answers to its values, and rows put right.

import type { AddedRow, Answer, Answers, GivenAnswer, Reshape, ReshapeEntry, ValuePath } from '@tiendo/domain'
import { z } from 'zod'
import { exactly, list } from './codec.ts'
import { span } from './values.ts'

const text = z.string()
const words = text.nullable()

const answer = exactly<Answer>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('accept') }),
    z.object({ kind: z.literal('edit'), text }),
    z.object({ kind: z.literal('reject') }),
  ]),
)

const PATHS: readonly RegExp[] = [
  /^document\.(kind|number|issuedOn|place|issuer|title|years|signatory|recipients)$/,
  /^tasks\.\d+(\.(title|lead|coordinators|deliverable|timing))?$/,
  /^duties\.\d+(\.(text|from|to|timing))?$/,
  /^(targets|untaken|budget\.lines)\.\d+$/,
  /^(budget\.statedTotal|plan\.monitor)$/,
]

const valuePath: z.ZodType<ValuePath> = z.custom<ValuePath>(
  (value) => typeof value === 'string' && PATHS.some((path) => path.test(value)),
)

/** Kept as pairs, in the order first answered. */
export const answerPair = z.tuple([valuePath, answer]).readonly()
export const answers: z.ZodType<Answers> = z.array(answerPair).transform((pairs) => new Map(pairs))

export const givenAnswers = list(exactly<GivenAnswer>()(z.object({ path: valuePath, answer: answer.nullable() })))

const row = exactly<AddedRow>()(
  z.object({
    number: words,
    title: text,
    lead: words,
    coordinators: words,
    deliverable: words,
    timing: words,
    span: span.nullable(),
  }),
)

export const reshape = exactly<Reshape>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('split'), task: z.number(), title: text, rest: text }),
    z.object({ kind: z.literal('merge'), task: z.number(), into: z.number() }),
    z.object({ kind: z.literal('add'), row }),
  ]),
)

export const reshapes = list(exactly<ReshapeEntry>()(z.object({ id: text, reshape, withdrawn: z.boolean() })))
