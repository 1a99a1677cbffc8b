// Spreadsheets as they come, and the tables they are: each value by what the file holds, not by what it shows.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SpreadsheetCell, SpreadsheetTable } from '@tiendo/domain'
import { toLegacy } from '../testing/to-legacy.ts'
import { xlsx, type WorkbookSpec } from '../testing/xlsx.ts'
import { plainNumber } from './plain-number.ts'
import { readSheet } from './read-sheet.ts'
import { serialDate } from './serial-date.ts'

const read = (bytes: Uint8Array, name = 'mau.xlsx'): readonly SpreadsheetTable[] => {
  const result = readSheet(bytes, name)
  if (!result.ok) return expect.fail(`refused: ${JSON.stringify(result.error)}`)
  return result.value.tables
}
const shown = (cell: SpreadsheetCell | null): string => {
  switch (cell?.kind) {
    case 'text':
      return cell.text
    case 'number':
      return `#${cell.digits}`
    case 'date':
      return `@${cell.date}`
    case 'error':
      return `!${cell.text}`
    case undefined:
      return ''
  }
}
const rowsOf = (table: SpreadsheetTable | undefined) =>
  (table?.rows ?? []).map(({ line, cells }) => [line, ...cells.map(shown)])
const book = (spec: WorkbookSpec) => rowsOf(read(xlsx(spec))[0])
const cells = (inside: string, spec: Partial<WorkbookSpec> = {}) => book({ sheets: [{ rows: `<row r="1">${inside}</row>` }], ...spec })[0]?.slice(1)

describe('cells of a workbook', () => {
  it.each<[string, string, string[], Partial<WorkbookSpec>?]>([
    ['shared text', '<c r="A1" t="s"><v>1</v></c>', ['Máy chủ'], { shared: ['Khoản', 'Máy chủ'] }],
    ['text of its own, in pieces', '<c r="A1" t="inlineStr"><is><r><t>Máy </t></r><r><t>chủ</t></r></is></c>', ['Máy chủ']],
    ['what a formula gave', '<c r="A1" t="str"><f>A2&amp;B2</f><v>Máy chủ</v></c>', ['Máy chủ']],
    ['a number that a formula gave', '<c r="A1"><f>SUM(A2:A9)</f><v>1530000000</v></c>', ['#1530000000']],
    ['a number with a fraction', '<c r="A1"><v>644.8</v></c>', ['#644.8']],
    ['a number as programs write large ones', '<c r="A1"><v>1.53E+9</v></c>', ['#1530000000']],
    ['what is left of a binary fraction', '<c r="A1"><v>344800000.00000006</v></c>', ['#344800000']],
    ['and the other way', '<c r="A1"><v>644.79999999999995</v></c>', ['#644.8']],
    ['less than nothing', '<c r="A1"><v>-5000000</v></c>', ['#-5000000']],
    ['a day by a built-in style', '<c r="A1" s="1"><v>46096</v></c>', ['@2026-03-15'], { formats: [0, 14] }],
    ['a day by a style of its own', '<c r="A1" s="1"><v>46096.75</v></c>', ['@2026-03-15'], { formats: [0, 'dd\\/mm\\/yyyy'] }],
    ['a day with words about it', '<c r="A1" s="1"><v>46096</v></c>', ['@2026-03-15'], { formats: [0, '"ngày" d "tháng" m'] }],
    ['money in words that hold a d', '<c r="A1" s="1"><v>46096</v></c>', ['#46096'], { formats: [0, '#,##0 "đồng Việt Nam dong"'] }],
    ['a colour is no day', '<c r="A1" s="1"><v>46096</v></c>', ['#46096'], { formats: [0, '[Red]#,##0;[Red]-#,##0'] }],
    ['a day in ISO form', '<c r="A1" t="d"><v>2026-03-15T00:00:00</v></c>', ['@2026-03-15']],
    ['yes and no', '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>', ['TRUE', 'FALSE']],
    ['a formula that failed', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', ['!#DIV/0!']],
    ['columns by their letters, blanks between', '<c r="B1"><v>1</v></c><c r="E1"><v>2</v></c>', ['', '#1', '', '', '#2']],
    ['columns without letters, in order', '<c><v>1</v></c><c/><c><v>3</v></c>', ['#1', '', '#3']],
    ['how a word is spoken is no part of it', '<c r="A1" t="s"><v>0</v></c>', ['Máy chủ'], { parts: { 'xl/sharedStrings.xml': '<sst><si><t>Máy chủ</t><rPh sb="0" eb="1"><t>may</t></rPh></si></sst>' } }],
    ['prefixes of another program', '<x:c xmlns:x="x" r="A1" t="inlineStr"><x:is><x:t>Máy chủ</x:t></x:is></x:c>', ['Máy chủ']],
  ])('%s', (_, inside, wanted, spec) => {
    expect(cells(inside, spec)).toEqual(wanted)
  })

  it('days are counted from 1904 where the workbook says so', () => {
    expect(cells('<c r="A1" s="1"><v>44634</v></c>', { formats: [0, 14], from1904: true })).toEqual(['@2026-03-15'])
  })

  it('sheets in order, without those hidden or blank; rows by their own numbers', () => {
    const tables = read(
      xlsx({
        sheets: [
          { name: 'Bìa', rows: '' },
          { name: 'Giải ngân', rows: '<row r="3"><c r="A3"><v>1</v></c></row><row r="4"/><row r="7"><c><v>2</v></c></row>', merges: ['A3:C3', 'B7:B9', 'A9:A3', 'hỏng'] },
          { name: 'Nháp', rows: '<row r="1"><c r="A1"><v>9</v></c></row>', state: 'hidden' },
        ],
      }),
    )
    expect(tables.map(({ name }) => name)).toEqual(['Giải ngân'])
    expect(rowsOf(tables[0])).toEqual([[3, '#1'], [7, '#2']])
    expect(tables[0]?.merges).toEqual([
      { line: 3, column: 0, rows: 1, columns: 3 },
      { line: 7, column: 1, rows: 3, columns: 1 },
    ])
  })
})

describe('numbers', () => {
  it.each([
    ['1530000000', '1530000000'],
    ['1.53E+9', '1530000000'],
    ['1e-3', '0.001'],
    ['.5', '0.5'],
    ['-0', '0'],
    ['007.50', '7.5'],
    // Whole digits stay, whatever a spreadsheet would show of them.
    ['12345678901234567', '12345678901234567'],
    ['0.30000000000000004', '0.3'],
    ['999999999999999.9', '1000000000000000'],
    ['1e308', null],
    ['9'.repeat(60), null],
    ['', null],
    ['.', null],
    ['1.530.000', null],
    ['NaN', null],
  ])('%s is %s', (raw, digits) => {
    expect(plainNumber(raw)).toBe(digits)
  })

  it('whatever a number of 15 digits at most is written as, it is read back', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
        const text = `${digits < 0n ? -digits : digits}`.padStart(decimals + 1, '0')
        const written = `${digits < 0n ? '-' : ''}${decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`}`
        // The binary number, as a spreadsheet keeps it and writes it out.
        expect(plainNumber(Number(written).toPrecision(17))).toBe(plainNumber(written))
      }),
    )
  })

  it.each([
    ['1', false, null],
    ['61', false, '1900-03-01'],
    ['2958465', false, '9999-12-31'],
    ['2958466', false, null],
    ['-5', false, null],
    ['0', true, '1904-01-01'],
  ])('day %s, from 1904 %s: %s', (digits, from1904, date) => {
    expect(serialDate(digits, from1904)).toBe(date)
  })
})

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const utf16 = (text: string): Uint8Array => {
  const units = Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0))
  return new Uint8Array(units.buffer)
}

describe('comma separated values', () => {
  it.each<[string, string, (string | number)[][]]>([
    ['commas', 'Mục,Số tiền\n1.1,5000\n', [[1, 'Mục', 'Số tiền'], [2, '1.1', '5000']]],
    ['semicolons, with commas in the numbers', 'Mục;Số tiền\n1;644,8\n2;1,5\n', [[1, 'Mục', 'Số tiền'], [2, '1', '644,8'], [3, '2', '1,5']]],
    ['semicolons, with commas that group', 'Mục;Số tiền\n1;1,530,000\n2;2,530,000', [[1, 'Mục', 'Số tiền'], [2, '1', '1,530,000'], [3, '2', '2,530,000']]],
    ['tabs', 'Mục\tSố tiền\n1\t5\n', [[1, 'Mục', 'Số tiền'], [2, '1', '5']]],
    ['a mark that is said', 'sep=;\r\nMục;a,b\r\n1;c,d', [[2, 'Mục', 'a,b'], [3, '1', 'c,d']]],
    ['quotes, with marks, lines and quotes in them', '"Máy chủ, ""mới""\nđợt 1",5\n"",6\n', [[1, 'Máy chủ, "mới"\nđợt 1', '5'], [2, '', '6']]],
    ['a quote within words is a letter', 'Màn hình 24",5\nMàn hình 27",6', [[1, 'Màn hình 24"', '5'], [2, 'Màn hình 27"', '6']]],
    ['a quote that never ends', 'a,"b\nc,d', [[1, 'a', 'b\nc,d']]],
    ['blank lines are counted and left out', 'a,b\n\n,,\nc,d', [[1, 'a', 'b'], [4, 'c', 'd']]],
    ['lines that end as on old machines', 'a,b\rc,d\r', [[1, 'a', 'b'], [2, 'c', 'd']]],
    ['one column', 'a\nb\n', [[1, 'a'], [2, 'b']]],
  ])('%s', (_, text, wanted) => {
    const [table] = read(bytes(text), 'mau.csv')
    expect(table?.name).toBe('mau.csv')
    expect(rowsOf(table)).toEqual(wanted)
  })

  const text = 'Mục;Nội dung chi;Số tiền\n1;Nâng cấp trung tâm dữ liệu của tỉnh;5000\n2;Tập huấn nghiệp vụ cho cán bộ xã, phường;6000\n'
  const wanted = [[1, 'Mục', 'Nội dung chi', 'Số tiền'], [2, '1', 'Nâng cấp trung tâm dữ liệu của tỉnh', '5000'], [3, '2', 'Tập huấn nghiệp vụ cho cán bộ xã, phường', '6000']]
  it.each<[string, Uint8Array]>([
    ['UTF-8 with its mark', bytes(`\ufeff${text}`)],
    ['UTF-16', utf16(text)],
    ['TCVN3', latin(toLegacy(text, 'tcvn3'))],
    ['windows-1258', latin(toLegacy(text, 'windows-1258'))],
    ['VNI', latin(toLegacy(text, 'vni'))],
  ])('letters of %s', (_, given) => {
    expect(rowsOf(read(given, 'mau.csv')[0])).toEqual(wanted)
  })

  it('whatever fields are written by the rules are read back', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\t', ' ', 'ế'), maxLength: 6 }).filter((one) => one.trim() === one && one !== '')
    const record = fc.tuple(field, field, field)
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), fc.constantFrom(',', ';', '\t'), (records, mark) => {
        const written = records.map((fields) => fields.map((one) => `"${one.replaceAll('"', '""')}"`).join(mark)).join('\n')
        expect(rowsOf(read(bytes(`sep=${mark}\n${written}`), 'a.csv')[0])).toEqual(records.map((fields, index) => [index + 2, ...fields]))
      }),
    )
  })
})
