// How the values of the domain are read from the wire. Only zod and the pure domain: these schemas run in
// browsers and terminals too.

import { isLocalDate, type Answer, type LocalDate, type ShareId, type ValuePath } from '@tiendo/domain'
import { z } from 'zod'

/** Made by the client once for each thing it wants done; the same id twice writes once. */
export const commandId = z.uuid()

/** PostgreSQL has no place for NUL, not even in a question. */
const isKeepable = (text: string): boolean => !text.includes('\u0000')
const unkeepable = { error: 'holds a NUL character' }

/** Text that a column holds or is asked for. */
export const plainText = (max: number) => z.string().max(max).refine(isKeepable, unkeepable)

export const id = z.string().min(1).max(200).refine(isKeepable, unkeepable)

/** The version that the asker saw. */
export const version = z.int().min(0)

/** `YYYY-MM-DD`, a day that exists. */
export const localDate = z.custom<LocalDate>((value) => typeof value === 'string' && isLocalDate(value), {
  error: 'not a day written YYYY-MM-DD',
})

/** A day that offices live in: a slip of the hand ("0206") is told at once, and nothing is counted from it. */
export const officeDay = z.custom<LocalDate>(
  (value) => typeof value === 'string' && isLocalDate(value) && value >= '1945-09-02' && value < '2200-01-01',
  { error: 'not a day between 1945-09-02 and 2199-12-31 written YYYY-MM-DD' },
)

export const note = z.string().trim().max(4000)

/** Why something is changed; a blank one is the domain's to refuse. */
export const reason = z.string().max(4000)

/** What a person calls a thing of their own. */
export const givenName = z.string().trim().min(1).max(200).refine(isKeepable, unkeepable)

export const shareId: z.ZodType<ShareId, ShareId> = z.object({
  planId: id,
  workId: id,
  key: id,
  // Blank for work whose document names nobody.
  organisationId: plainText(200),
})

const PATH = new RegExp(
  [
    'document\\.(kind|number|issuedOn|place|issuer|title|years|signatory|recipients)',
    'tasks\\.\\d{1,5}(\\.(title|lead|coordinators|deliverable|timing))?',
    'duties\\.\\d{1,5}(\\.(text|from|to|timing))?',
    '(targets|budget\\.lines|untaken)\\.\\d{1,5}',
    'budget\\.statedTotal',
    'plan\\.monitor',
  ]
    .map((part) => `^${part}$`)
    .join('|'),
)

/** Names one value of a draft; whether the draft has it is for the procedure to see. */
export const valuePath = z.custom<ValuePath>((value) => typeof value === 'string' && PATH.test(value), {
  error: 'not the path of a value',
})

export const answer: z.ZodType<Answer, Answer> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept') }),
  z.object({ kind: z.literal('edit'), text: z.string().max(20_000) }),
  z.object({ kind: z.literal('reject') }),
])

/** A null answer takes an earlier one back. */
export const givenAnswer = z.object({ path: valuePath, answer: answer.nullable() })
