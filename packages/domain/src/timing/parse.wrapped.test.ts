// How a phrase is set does not matter: every phrase of tables/timing.json means the same in capitals, with other spaces
// and dashes, as a line of a list, in quotation marks, with the marks that end a paragraph.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTiming } from './parse.ts'
import { brief } from './testing/brief.ts'

type Case = { readonly phrase: string; readonly years: readonly [number, number] | null }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const caseOf = (value: unknown): Case => {
  if (!isRecord(value) || typeof value['phrase'] !== 'string' || !isRecord(value['given'])) throw new Error('not a case')
  const { years } = value['given']
  const span = Array.isArray(years) && typeof years[0] === 'number' && typeof years[1] === 'number' ? ([years[0], years[1]] as const) : null
  return { phrase: value['phrase'], years: span }
}
const table: unknown = JSON.parse(readFileSync(new URL('../../tables/timing.json', import.meta.url), 'utf8'))
const cases = (isRecord(table) && Array.isArray(table['cases']) ? table['cases'].map(caseOf) : []).filter(({ phrase }) => phrase.trim() !== '')

const meaning = (phrase: string, years: Case['years']): string =>
  brief(parseTiming(phrase, { years }).rules.map((rule) => ({ ...rule, purpose: null }))).toLowerCase()

const ended = (phrase: string): string => phrase.replace(/[.;,\s]+$/, '')

describe('phrases of the table', () => {
  it.each<[string, (phrase: string) => string]>([
    ['in capitals', (phrase) => phrase.toUpperCase()],
    ['decomposed', (phrase) => phrase.normalize('NFD')],
    ['with spaces that do not break', (phrase) => phrase.replaceAll(' ', '\u00a0')],
    ['with double spaces', (phrase) => phrase.replaceAll(' ', '  ')],
    ['with tabs', (phrase) => phrase.replaceAll(' ', '\t')],
    ['broken over two lines', (phrase) => phrase.replace(' ', '\r\n')],
    ['with other dashes', (phrase) => phrase.replaceAll('-', '–')],
    ['with marks that nobody sees', (phrase) => Array.from(phrase.normalize('NFC')).join('\u200b')],
    ['in bold', (phrase) => `**${phrase}**`],
    ['as a line of a list', (phrase) => `- ${phrase}`],
    ['as a line under it', (phrase) => `+ ${phrase}`],
    ['after a bullet', (phrase) => `• ${phrase}`],
    ['as point a', (phrase) => `a) ${phrase}`],
    ['in quotation marks', (phrase) => `“${phrase}”`],
    ['with a full stop', (phrase) => `${ended(phrase)}.`],
    ['with a semicolon', (phrase) => `${ended(phrase)};`],
    ['at the end of the document', (phrase) => `${ended(phrase)}./.`],
    ['with spaces around', (phrase) => `  ${phrase}  `],
  ])('mean the same %s', (_, set) => {
    const other = cases.flatMap(({ phrase, years }) => {
      const [plain, changed] = [meaning(phrase, years), meaning(set(phrase), years)]
      return plain === changed ? [] : [`${set(phrase)}: ${changed}, not ${plain}`]
    })
    expect(other).toEqual([])
  })
})
