// tables/timing.json ships with the package, so that a team in another language can hold its own code to it: phrase →
// class → rules → occurrences. The file names the phrases; what they mean is computed again here and must be what it
// says. To add a phrase, add a case with `phrase` and `given`, run vitest with `-u`, and read what changed.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseLocalDate, type LocalDate } from '../date/local-date.ts'
import { vietnam } from '../date/vietnam.ts'
import { classify } from './classify.ts'
import { occurrences } from './occurrences.ts'
import { parseTiming } from './parse.ts'

type Case = { readonly phrase: string; readonly given: { readonly years: readonly [number, number] | null; readonly issuedOn: string | null } }

const path = new URL('../../tables/timing.json', import.meta.url)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const caseOf = (value: unknown): Case => {
  if (!isRecord(value) || typeof value['phrase'] !== 'string' || !isRecord(value['given'])) throw new Error(`not a case: ${JSON.stringify(value)}`)
  const { years, issuedOn } = value['given']
  const span = Array.isArray(years) && typeof years[0] === 'number' && typeof years[1] === 'number' ? ([years[0], years[1]] as const) : null
  return { phrase: value['phrase'], given: { years: span, issuedOn: typeof issuedOn === 'string' ? issuedOn : null } }
}

const table: unknown = JSON.parse(readFileSync(path, 'utf8'))
const cases = isRecord(table) && Array.isArray(table['cases']) ? table['cases'].map(caseOf) : []

const day = (text: string | null): LocalDate | null => {
  const parsed = text === null ? null : parseLocalDate(text)
  return parsed?.ok === true ? parsed.value : null
}

const computed = ({ phrase, given }: Case) => {
  const timing = parseTiming(phrase, { years: given.years })
  const found = occurrences(timing, { years: given.years, issuedOn: day(given.issuedOn), calendar: vietnam })
  return {
    phrase,
    given,
    class: classify(timing.rules),
    rules: timing.rules,
    occurrences: found.map(({ key, rule, from, due, safe }) => ({ key, rule, from, due, safe })),
  }
}

const written = (): string => {
  const head = { schema: 'tiendo.timing-table/1', calendar: `${vietnam.id} ${vietnam.version}` }
  const lines = cases.map((one) => `    ${JSON.stringify(computed(one))}`)
  return `{\n  "schema": ${JSON.stringify(head.schema)},\n  "calendar": ${JSON.stringify(head.calendar)},\n  "cases": [\n${lines.join(',\n')}\n  ]\n}\n`
}

describe('tables/timing.json', () => {
  it('holds at least 1900 phrases, each once', () => {
    expect(cases.length).toBeGreaterThanOrEqual(1900)
    expect(new Set(cases.map((one) => JSON.stringify([one.phrase, one.given]))).size).toBe(cases.length)
  })

  it('has every class', () => {
    const classes = new Set(cases.map((one) => computed(one).class))
    expect([...classes].toSorted()).toEqual(['deadline', 'period', 'recurring', 'relative', 'undated'])
  })

  it('says what the code computes', async () => {
    await expect(written()).toMatchFileSnapshot(path.pathname)
  })
})
