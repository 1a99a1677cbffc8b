import type { SheetMapping } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { meaningFrom, meaningOf, meaningText, withMeaning } from './column-meaning.ts'

const mapping: SheetMapping = { table: 0, headingLine: 1, fields: { line: 0 }, amounts: [{ column: 2, stage: 'disbursed', year: 2026, unit: null }], unit: null, stage: null, year: null, day: null, act: null }

describe('what a column is taken to say', () => {
  it.each(['', 'line', 'act', 'amount ', 'amount need'])('“%s” as an option and back', (text) => {
    expect(meaningText(meaningFrom(text))).toBe(text)
  })

  it('a field is said by one column, and a column says one thing', () => {
    const moved = withMeaning(mapping, 1, { kind: 'field', field: 'line' })
    expect(moved.fields).toEqual({ line: 1 })
    const amount = withMeaning(mapping, 0, { kind: 'amount', stage: 'need' })
    expect(amount.fields).toEqual({})
    expect(amount.amounts.map(({ column, stage }) => [column, stage])).toEqual([[0, 'need'], [2, 'disbursed']])
    expect(meaningOf(withMeaning(mapping, 2, { kind: 'nothing' }), 2)).toEqual({ kind: 'nothing' })
  })

  it('the year a heading gave stays when only the stage is changed', () => {
    expect(withMeaning(mapping, 2, { kind: 'amount', stage: 'settled' }).amounts).toEqual([{ column: 2, stage: 'settled', year: 2026, unit: null }])
  })
})
