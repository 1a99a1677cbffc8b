// What is said of findings and of rules, as it comes over the wire.

import { isRule, type FindingRule, type Severity } from '@tiendo/domain'
import { z } from 'zod'
import { exactly } from './exactly.ts'
import { id } from './values.ts'

export const findingRule = z.custom<FindingRule>((value) => typeof value === 'string' && isRule(value), {
  error: 'not a rule of the checks',
})

export const severity = exactly<Severity>()(z.literal(['error', 'warning', 'note']))

/** Longest there is: a rule, two hundred letters of a quotation or the data of a finding without a place, and a count. */
const findingKey = z.string().min(1).max(2000)

/** One finding by its key, or every finding of the rule in the document (`key` null). */
const place = { rule: findingRule, key: findingKey.nullable() }

/** Of a draft or of a plan; one of the two is named. */
export const ofDocument = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.union([z.strictObject({ draftId: id, ...place, ...shape }), z.strictObject({ planId: id, ...place, ...shape })])
