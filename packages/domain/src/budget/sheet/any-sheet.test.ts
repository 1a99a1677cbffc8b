// A mapping that does not fit, and any sheet at all.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMoneyRows } from './read-rows.ts'
import type { SheetMapping } from './mapping.ts'
import { day, mappingOf, plan, read, rows, spent, table } from './sheet-samples.ts'
import { columnName } from './table.ts'

describe('a mapping', () => {
  const given = rows('| Máy chủ | @2026-03-05 | #5')
  it.each<[Partial<SheetMapping>, unknown]>([
    [{ table: 3 }, { code: 'sheet/no-such-table', table: 3 }],
    [{ fields: { line: 7 } }, { code: 'sheet/no-such-column', column: 7 }],
    [{ amounts: [] }, { code: 'sheet/no-amount-column' }],
    [{ stage: null }, { code: 'sheet/stage-not-said' }],
  ])('%j keeps every row from being read', (over, error) => {
    expect(readMoneyRows([given], { ...mappingOf(given), ...spent, ...over }, plan)).toEqual({ ok: false, error })
  })
})

it('columns have the letters that spreadsheets give them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})

it('any whole đồng in any unit is read to the đồng', () => {
  const UNITS = { đồng: 0, nghìn: 3, triệu: 6, tỷ: 9 } as const
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 15n), fc.constantFrom<(keyof typeof UNITS)[]>('đồng', 'nghìn', 'triệu', 'tỷ'), (amount, unit) => {
      const text = `${amount}`.padStart(UNITS[unit] + 1, '0')
      const digits = UNITS[unit] === 0 ? text : `${text.slice(0, -UNITS[unit])}.${text.slice(-UNITS[unit])}`
      const given = rows(`| Máy chủ | @2026-03-05 | #${digits}`)
      const [row] = read(given, { ...spent, amounts: [{ column: 3, stage: null, year: null, unit }] })
      expect(row).toMatchObject({ kind: 'entries', entries: [{ amount }] })
    }),
  )
})

it('any table is answered, row by row, and never thrown at', () => {
  const any = fc.constantFrom('', 'TT', 'Nội dung', 'Số tiền', 'Máy chủ', '#5', '#0.1', '@2026-03-05', '!#N/A', 'Tổng', '(1)', '1.1', '-', 'x'.repeat(50), '1,2,3')
  fc.assert(
    fc.property(fc.array(fc.array(any, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 }), (lines) => {
      const given = table(lines.map((cells) => cells.join('|')).join('\n'))
      const mapping = { ...mappingOf(given), stage: 'disbursed', ...day } as const
      const answered = readMoneyRows([given], mapping, plan)
      const below = given.rows.flatMap(({ line }) => (line > mapping.headingLine ? [line] : []))
      if (answered.ok) expect(answered.value.map(({ line }) => line)).toEqual(below)
      else expect(answered.error.code).toBe('sheet/no-amount-column')
    }),
    { numRuns: 300 },
  )
})
