import { expect, it } from 'vitest'
import type { Citation } from '../citation/citation.ts'
import { localDate } from '../date/local-date.ts'
import { aPlan, aSpan } from '../testing/index.ts'
import { upperPlans } from './upper-plans.ts'

const base = aPlan()
const plan = aPlan({ document: { ...base.document, number: '15/KH-UBND' }, issuedOn: localDate(2026, 3, 12) })
const cited = (change: Partial<Citation>): Citation => ({
  symbol: '15/KH-UBND',
  name: null,
  type: 'Kế hoạch',
  date: localDate(2026, 3, 12),
  span: aSpan(1),
  mentions: [],
  relation: 'implements',
  ...change,
})

it.each<[string, Partial<Citation>, number]>([
  ['carried out', {}, 1],
  ['written otherwise', { symbol: '15/KH -UBND' }, 1],
  ['without its day', { date: null }, 1],
  ['of another year', { date: localDate(2025, 3, 12) }, 0],
  ['only a ground', { relation: 'basis' }, 0],
  ['another', { symbol: '16/KH-UBND' }, 0],
  ['cited by name', { symbol: null, name: 'Kế hoạch mẫu' }, 0],
])('%s', (_, change, count) => {
  expect(upperPlans([cited(change)], [plan, aPlan({ document: { ...base.document, number: null } })])).toHaveLength(count)
})
