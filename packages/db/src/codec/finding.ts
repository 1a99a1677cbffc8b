// Findings of the checks, one shape a rule: a rule added to the domain and forgotten here does not compile.

import type { Finding, FindingData, FindingRule } from '@tiendo/domain'
import { z } from 'zod'
import { exactly, list } from './codec.ts'
import { span } from './values.ts'

const text = z.string()

const about = <Rule extends FindingRule>() => exactly<Readonly<FindingData[Rule]>>()

const data: { readonly [Rule in FindingRule]: z.ZodType<Readonly<FindingData[Rule]>> } = {
  'budget/total-mismatch': about<'budget/total-mismatch'>()(
    z.object({
      stated: text,
      found: text,
      difference: text,
      parts: list(text),
      explainedBy: list(list(text)),
      grantedBy: text.nullable(),
      othersGrantedBy: text.nullable(),
    }),
  ),
  'budget/line-mismatch': about<'budget/line-mismatch'>()(
    z.object({ number: text, stated: text, found: text, difference: text, parts: list(text) }),
  ),
  'citation/date-conflict': about<'citation/date-conflict'>()(
    z.object({ symbol: text, dates: list(z.object({ date: text, times: z.number() })) }),
  ),
  'citation/after-issue': about<'citation/after-issue'>()(z.object({ symbol: text, date: text, issuedOn: text })),
  'citation/year-mismatch': about<'citation/year-mismatch'>()(
    z.object({ symbol: text, symbolYear: z.number(), date: text }),
  ),
  'numbering/gap': about<'numbering/gap'>()(
    z.object({ missing: text, after: text, before: text, where: z.literal(['tasks', 'budget', 'sections']) }),
  ),
  'task/missing-lead': about<'task/missing-lead'>()(z.object({ number: text.nullable(), title: text })),
  'task/missing-timing': about<'task/missing-timing'>()(z.object({ number: text.nullable(), title: text })),
  'document/missing-number': z.object({}),
  'document/missing-date': z.object({}),
}

const severity = z.literal(['error', 'warning', 'note'])
const of = <Rule extends FindingRule>(rule: Rule) =>
  z.object({ rule: z.literal(rule), severity, data: data[rule], span: span.nullable() })

export const finding: z.ZodType<Finding> = z.discriminatedUnion('rule', [
  of('budget/total-mismatch'),
  of('budget/line-mismatch'),
  of('citation/date-conflict'),
  of('citation/after-issue'),
  of('citation/year-mismatch'),
  of('numbering/gap'),
  of('task/missing-lead'),
  of('task/missing-timing'),
  of('document/missing-number'),
  of('document/missing-date'),
])
