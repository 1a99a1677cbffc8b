// What was said of findings and of the rules. A rule that this program does not know any more is left out when rows are
// read, and kept in the journal as it was: a rule may go, what people did stays.

import { isRule, type CheckSettings, type FindingRule, type RuleSet, type Severity, type Waiver, type WaiverFact } from '@tiendo/domain'
import { z } from 'zod'
import { date, exactly, list } from './codec.ts'

const text = z.string()
const words = text.nullable()
const severity = exactly<Severity>()(z.literal(['error', 'warning', 'note']))

const ID = /^[a-z]+\/[a-z-]+$/
/** Of this program or of one before it. */
const rule: z.ZodType<FindingRule> = z.custom<FindingRule>((value) => typeof value === 'string' && ID.test(value))

const signed = { rule, key: words, by: text, on: date }

const waiver = exactly<Waiver>()(z.object({ rule, key: words, reason: text, by: text, on: date.nullable() }))
const everyWaiver = list(waiver)

export const waivers: z.ZodType<readonly Waiver[]> = everyWaiver.transform((all) => all.filter((one) => isRule(one.rule)))

export const waiverFact = exactly<WaiverFact>()(
  z.discriminatedUnion('kind', [
    z.object({ ...signed, kind: z.literal('findingWaived'), reason: text }),
    z.object({ ...signed, kind: z.literal('waiverWithdrawn') }),
    z.object({ kind: z.literal('waiversCarried'), waivers: everyWaiver }),
  ]),
)

export const ruleSet = exactly<RuleSet>()(
  z.object({ kind: z.literal('ruleSet'), rule, severity: severity.nullable(), off: words, by: text, on: date }),
)

const known = <T>(record: Readonly<Record<string, T>>): Readonly<Partial<Record<FindingRule, T>>> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => isRule(id)))

export const checkSettings: z.ZodType<CheckSettings> = z
  .object({ severities: z.record(text, severity), off: z.record(text, text) })
  .transform(({ severities, off }) => ({ severities: known(severities), off: known(off) }))
