// Files that are no spreadsheet, and spreadsheets made to break whoever opens them: each is answered with what is wrong.
import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docx, paragraph } from '../testing/docx.ts'
import { xlsx } from '../testing/xlsx.ts'
import type { SheetLimits } from './limits.ts'
import { readSheet } from './read-sheet.ts'

const asked = (bytes: Uint8Array, name = 'mau.xlsx', limits: Partial<SheetLimits> = {}): unknown => {
  const read = readSheet(bytes, name, { limits })
  return read.ok ? read.value.tables.map(({ rows }) => rows.length) : read.error
}
const row = (line: number, cells = '<c><v>1</v></c>'): string => `<row r="${line}">${cells}</row>`
const sheet = (rows: string): Uint8Array => xlsx({ sheets: [{ rows }] })
const good = sheet(row(1))
const many = (count: number, one: (index: number) => string): string => Array.from({ length: count }, (_, index) => one(index)).join('')
const text = (words: string): Uint8Array => strToU8(words)

describe('what is no spreadsheet', () => {
  it.each<[string, Uint8Array, string, unknown]>([
    ['nothing', new Uint8Array(), 'a.xlsx', { code: 'reader/empty' }],
    ['a Word document', docx(paragraph('KẾ HOẠCH')), 'a.xlsx', { code: 'sheet/not-a-sheet', looksLike: 'DOCX' }],
    ['an archive', zipSync({ 'a.txt': text('a') }), 'a.xlsx', { code: 'sheet/not-a-sheet', looksLike: 'ZIP' }],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': text('a') }), 'a.xlsb', { code: 'sheet/not-a-sheet', looksLike: 'XLSB' }],
    ['OpenDocument', zipSync({ mimetype: text('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': text('<a/>') }), 'a.ods', { code: 'sheet/not-a-sheet', looksLike: 'ODS' }],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'a.xls', { code: 'sheet/not-a-sheet', looksLike: 'XLS' }],
    ['a PDF', text('%PDF-1.7'), 'a.csv', { code: 'sheet/not-a-sheet', looksLike: 'PDF' }],
    ['a page of the web', text('<html><table><tr><td>1</td></tr></table>'), 'a.xls', { code: 'sheet/not-a-sheet', looksLike: 'HTML' }],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'a.xlsx', { code: 'sheet/not-a-sheet', looksLike: 'PNG' }],
    ['noise', Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 9), 'a.csv', { code: 'sheet/not-a-sheet', looksLike: null }],
    ['blank lines', text('\n\n,,\n'), 'a.csv', { code: 'sheet/nothing-found' }],
    ['a workbook of blank sheets', sheet(''), 'a.xlsx', { code: 'sheet/nothing-found' }],
    ['half a file', good.slice(0, good.length / 2), 'a.xlsx', { code: 'reader/corrupt', part: 'zip' }],
    ['a sheet that is not there', xlsx({ sheets: [{ rows: '' }], parts: { 'xl/_rels/workbook.xml.rels': xmlRelation } }), 'a.xlsx', { code: 'reader/corrupt', part: 'xl/worksheets/none.xml' }],
    ['a sheet that is broken', sheet('<row><c></row>'), 'a.xlsx', { code: 'reader/corrupt', part: 'Sheet1' }],
    ['entities', xlsx({ sheets: [{ rows: '' }], parts: { 'xl/worksheets/sheet1.xml': `<!DOCTYPE a [<!ENTITY a "aaaa">]><worksheet><sheetData>${row(1)}</sheetData></worksheet>` } }), 'a.xlsx', { code: 'reader/corrupt', part: 'Sheet1' }],
  ])('%s', (_, bytes, name, wanted) => {
    expect(asked(bytes, name)).toEqual(wanted)
  })
})

const xmlRelation =
  '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/none.xml"/></Relationships>'

describe('limits', () => {
  it.each<[string, Uint8Array, string, Partial<SheetLimits>, unknown]>([
    ['a file too large', good, 'a.xlsx', { fileBytes: 10 }, { code: 'reader/too-large', bytes: good.length, limit: 10 }],
    ['rows', sheet(many(30, (index) => row(index + 1))), 'a.xlsx', { rows: 20 }, { code: 'sheet/too-many-rows', limit: 20 }],
    ['as many rows as may be', sheet(many(20, (index) => row(index + 1))), 'a.xlsx', { rows: 20 }, [20]],
    ['lines', text(many(30, () => 'a,b\n')), 'a.csv', { rows: 20 }, { code: 'sheet/too-many-rows', limit: 20 }],
    ['cells', sheet(row(1, many(200, () => '<c><v>1</v></c>'))), 'a.xlsx', { cells: 100 }, { code: 'sheet/too-many-cells', limit: 100 }],
    ['cells of all sheets', xlsx({ sheets: [{ rows: row(1, many(60, () => '<c><v>1</v></c>')) }, { rows: row(1, many(60, () => '<c><v>1</v></c>')) }] }), 'a.xlsx', { cells: 100 }, { code: 'sheet/too-many-cells', limit: 100 }],
    ['fields', text(many(200, () => 'a,')), 'a.csv', { cells: 100 }, { code: 'sheet/too-many-cells', limit: 100 }],
    ['a bomb', sheet(`<!--${'x'.repeat(3_000_000)}-->`), 'a.xlsx', {}, { code: 'reader/zip-bomb' }],
    ['a bomb of shared texts', xlsx({ sheets: [{ rows: row(1) }], parts: { 'xl/sharedStrings.xml': `<sst>${' '.repeat(3_000_000)}</sst>` } }), 'a.xlsx', {}, { code: 'reader/zip-bomb' }],
  ])('%s', (_, bytes, name, limits, wanted) => {
    expect(asked(bytes, name, limits)).toMatchObject(typeof wanted === 'object' && wanted !== null ? wanted : {})
  })

  it('columns beyond the last, and lines beyond all, are not walked to', () => {
    expect(asked(sheet('<row r="9999999"><c r="XFD9999999"><v>1</v></c><c r="A9999999"><v>1</v></c></row>'))).toEqual([1])
  })

  it('a long cell is cut', () => {
    const read = readSheet(sheet(row(1, `<c t="inlineStr"><is><t>${many(30_000, (index) => `${index} `)}</t></is></c>`)), 'a.xlsx')
    const cell = read.ok ? read.value.tables[0]?.rows[0]?.cells[0] : null
    expect(cell?.kind === 'text' ? cell.text.length : 0).toBe(32_767)
  })
})

it('any bytes are answered, within the time of their length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), fc.nat(), (noise, asArchive, at) => {
      const bytes = asArchive ? good.map((byte, index) => (index >= at % good.length && index < (at % good.length) + noise.length ? (noise[index - (at % good.length)] ?? byte) : byte)) : noise
      expect(() => readSheet(bytes, asArchive ? 'a.xlsx' : 'a.csv')).not.toThrow()
    }),
    { numRuns: 300 },
  )
})

it.each(['"', '""', ',"', ';\t,', '\r'])('lines of %j are read in linear time', (piece) => {
  const read = readSheet(strToU8(piece.repeat(1_000_000 / piece.length)), 'a.csv')
  expect(read.ok || read.error.code).toBeTruthy()
})
