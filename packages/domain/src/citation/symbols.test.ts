import { describe, expect, it } from 'vitest'
import table from '../../tables/symbols.json' with { type: 'json' }
import { documentTypeName } from './document-types.ts'
import { parseSymbol } from './parse-symbol.ts'

describe('the shipped table of symbols', () => {
  it.each(table.symbols)('reads $text', (row) => {
    const read = parseSymbol(row.text)
    if (!read.ok) return expect(read.error).toEqual({ code: row.error, text: row.text })
    const { number, year, type, issuer, order } = read.value
    const name = type === null ? null : documentTypeName(type)
    expect({ text: row.text, number, year, type, issuer, order, name }).toEqual(row)
  })

  it('writes a symbol back without the wrap', () => {
    const read = parseSymbol('15-\n\nKH/TU')
    expect(read.ok && read.value.text).toBe('15-KH/TU')
  })

  it.each([
    ['120/QĐ-BCA-C04', '120', 'QĐ', 'BCA-C04'],
    ['/KH-BCA-V01', null, 'KH', 'BCA-V01'],
    ['12/KH-CAT-PC06', '12', 'KH', 'CAT-PC06'],
  ])('reads the department of the police in %s', (text, number, type, issuer) => {
    const read = parseSymbol(text)
    expect(read.ok && read.value).toMatchObject({ text, number, type, issuer })
  })

  it.each([
    ['QĐ', 'Quyết định'],
    ['TTR', 'Tờ trình'],
    ['CTr', 'Chương trình'],
    ['CT', 'Chỉ thị'],
    ['XYZ', null],
  ])('names the type %s: %s', (code, name) => expect(documentTypeName(code)).toBe(name))
})
