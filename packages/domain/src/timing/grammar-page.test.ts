// GRAMMAR.md, the page of the grammar: each kind of phrase explained, with phrases of tables/timing.json, what they mean
// and their first days. It is written from the table and what the code computes; run vitest with `-u` after a change.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { vietnam } from '../date/vietnam.ts'
import type { Occurrence } from './occurrence.ts'
import { occurrences } from './occurrences.ts'
import { parseTiming } from './parse.ts'
import { dayVi, gloss } from './testing/gloss.ts'
import { sections, type GrammarSection } from './testing/grammar-sections.ts'
import type { TimingRule } from './rule.ts'

type Case = { readonly phrase: string; readonly years: readonly [number, number] | null; readonly rules: readonly TimingRule[] }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const caseOf = (value: unknown): Case => {
  if (!isRecord(value) || typeof value['phrase'] !== 'string' || !isRecord(value['given'])) throw new Error('not a case')
  const { phrase } = value
  const { years } = value['given']
  const span = Array.isArray(years) && typeof years[0] === 'number' && typeof years[1] === 'number' ? ([years[0], years[1]] as const) : null
  return { phrase, years: span, rules: parseTiming(phrase, { years: span }).rules }
}
const table: unknown = JSON.parse(readFileSync(new URL('../../tables/timing.json', import.meta.url), 'utf8'))
const cases = isRecord(table) && Array.isArray(table['cases']) ? table['cases'].map(caseOf) : []

const SHOWN = 18
const DATES = 3
const LONGEST = 110

/** Phrases that differ only in their numbers show the same thing once. */
const shapeOf = ({ phrase }: Case): string => phrase.toLowerCase().replaceAll(/\d+|\b[ivx]+\b/g, '#').replaceAll(/\s+/g, ' ')

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').replaceAll(/[\u200b*_<>]/g, '').trim()

const dayOf = ({ from, due }: Occurrence, isWindow: boolean): string => {
  if (due === null) return from === null ? '–' : `từ ${dayVi(from)}`
  return isWindow && from !== null ? `${dayVi(from)}–${dayVi(due)}` : dayVi(due)
}

const datesOf = ({ phrase, years, rules }: Case): string => {
  const found = occurrences({ phrase, rules }, { years, calendar: vietnam })
  const days = found.slice(0, DATES).map((one) => dayOf(one, rules[one.rule]?.kind === 'within'))
  if (days.length === 0) return '–'
  return found.length > DATES ? `${days.join('; ')}; …` : days.join('; ')
}

const rows = (found: readonly Case[]): string => {
  const shapes = new Set<string>()
  const shown = found.filter((one) => {
    const shape = shapeOf(one)
    if (shapes.size >= SHOWN || shapes.has(shape) || cell(one.phrase) === '' || one.phrase.length > LONGEST) return false
    shapes.add(shape)
    return true
  })
  return shown.map((one) => `| ${cell(one.phrase)} | ${cell(gloss(one.rules))} | ${datesOf(one)} |`).join('\n')
}

const head = '| Viết | Nghĩa | Ngày |\n|---|---|---|'

const sectionOf = (one: Case): GrammarSection | null => {
  const [only, other] = one.rules
  return only === undefined || other !== undefined ? null : (sections.find(({ holds }) => holds(only)) ?? null)
}

/** Phrases that a plan of a single year gives their year. */
const understood = new Set(cases.filter(({ rules }) => rules.some(({ kind }) => kind !== 'unstated')).map(({ phrase }) => phrase))

const page = (): string => {
  const parts = sections.map((section) => {
    const found = cases.filter((one) => sectionOf(one) === section && !(one.rules[0]?.kind === 'unstated' && understood.has(one.phrase)))
    return `## ${section.title[0]}\n\n${section.says[0]}\n\n*${section.title[1]}. ${section.says[1]}*\n\n${head}\n${rows(found)}\n`
  })
  const several = cases.filter(({ rules }) => rules.length > 1)
  return `# Văn phạm của cụm từ thời hạn

Mỗi cụm từ về thời gian trong văn bản thành một hoặc nhiều quy tắc, theo thứ tự viết; phần nào không hiểu thì nói là không hiểu.
Cột *Ngày* tính cho kế hoạch năm 2026 hoặc 2026–2027, theo lịch làm việc Việt Nam; hạn là ngày cuối cùng còn kịp.
Viết hoa hay thường, dấu đặt kiểu cũ hay mới, gạch nối ngắn hay dài, dấu cách thừa, chữ bị máy quét lệch đều không làm đổi nghĩa.

*Every phrase of time becomes one rule or several, in the order written; what is not understood is said to be so. Dates are for a plan of
2026 or 2026–2027. This page is written by a test from [tables/timing.json](tables/timing.json), which has ${cases.length} phrases with their rules and
dates; ambiguous readings are argued in the decision “How a document is read where two readings are possible”.*

${parts.join('\n')}
## Nhiều phần

Mỗi phần có quy tắc riêng và nói rõ để làm gì.

*Several parts. Each has its own rule, and says what it is for.*

${head}
${rows(several)}
`
}

describe('GRAMMAR.md', () => {
  it('has phrases in every section', () => {
    const empty = sections.filter((section) => !cases.some((one) => sectionOf(one) === section))
    expect(empty.map(({ title }) => title[1])).toEqual([])
  })

  it('says what the table and the code say', async () => {
    await expect(page()).toMatchFileSnapshot('../../GRAMMAR.md')
  })
})
