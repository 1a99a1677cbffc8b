import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { toLegacy } from '../testing/to-legacy.ts'
import type { Extracted } from './extracted.ts'
import { extractRtf } from './rtf.ts'

const FONTS = String.raw`{\fonttbl{\f0\fnil\fcharset0 Times New Roman;}{\f1\fnil\fcharset163 Arial;}{\f2\fnil\fcharset0 .VnTime;}{\f3\fnil\fcharset2 Symbol;}}`

const read = (body: string): Extracted => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252\deff0` + FONTS + body + '}'
  const result = extractRtf(
    Uint8Array.from(rtf, (char) => char.charCodeAt(0)),
    defaultLimits,
  )
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const textOf = (body: string): string => read(body).raw.text.trimEnd()

const codes = (text: string): string =>
  Array.from(text, (char) =>
    char.charCodeAt(0) < 128 ? char : `\\'${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  ).join('')

describe('the text of RTF', () => {
  it.each([
    ['letters by number, with what older programs show', String.raw`K\u7871?\uc0\u7841\uc2\u7873ab x\par`, 'Kếạề x'],
    ['letters by number over a byte', String.raw`K\u7871\'bf x\par`, 'Kế x'],
    ['bytes of the West', String.raw`Th\'e1ng \ldblquote x\rdblquote\par`, 'Tháng “x”'],
    [
      'bytes of the Vietnamese code page',
      String.raw`\f1 ho\'e0n th\'e0nh, k\'ea\'ec\par`,
      'hoàn thành, kế'.replace('ế', 'ê\u0301'),
    ],
    ['bytes of a font of old codes', `\\f2 ${codes(toLegacy('kiểm tra đường', 'tcvn3'))}\\par`, 'kiểm tra đường'],
    ['signs of a picture font', String.raw`{\f3 \'b3} 95%\par`, '≥ 95%'],
    ['tabs, breaks and dashes', String.raw`a\tab b\line c\endash d\_e\par`, 'a\tb\nc–d-e'],
    ['braces and strokes', String.raw`\{a\\b\}\par`, '{a\\b}'],
    [
      'numbers that the list wrote',
      String.raw`{\listtext\pard\plain 1.\tab}a\par{\listtext\f3\'b7\tab}b\par`,
      '1. a\n- b',
    ],
    [
      'deleted, hidden and instructions',
      String.raw`a{\deleted b}{\v c}{\field{\*\fldinst PAGE}{\fldrslt 7}}d\par`,
      'a7d',
    ],
    ['unknown destinations and pictures', String.raw`a{\*\unknown b{\f1 c}}{\pict ffd8\bin3 }}}}d\par`, 'ad'],
    [
      'a box before its paragraph',
      String.raw`a{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt b\par}}{\shprslt c}}d\par`,
      'b\nad',
    ],
    ['notes after the text', String.raw`a{\footnote b}\par c\par`, 'a\nc\nb'],
    ['the last paragraph without its end', 'a', 'a'],
  ])('%s', (_, body, expected) => {
    expect(textOf(body)).toBe(expected)
  })

  it('tables with cells merged down and across', () => {
    const row = (cells: string, text: string): string => `\\trowd${cells}\\pard\\intbl ${text}\\row `
    const body =
      row(String.raw`\clvmgf\cellx1000\cellx2000\cellx3000`, String.raw`a\cell b\cell c\par d\cell`) +
      row(String.raw`\clvmrg\cellx1000\cellx3000`, String.raw`\cell e\cell`) +
      String.raw`\pard sau\par`
    const [table, after] = read(body).blocks
    const cells =
      table?.kind === 'table'
        ? table.rows.map((each) =>
            each.cells.map(({ column, columnSpan, rowSpan, passage }) => [column, columnSpan, rowSpan, passage.text]),
          )
        : []
    expect(cells).toEqual([
      [
        [1, 1, 2, 'a'],
        [2, 1, 1, 'b'],
        [3, 1, 1, 'c\nd'],
      ],
      [[2, 2, 1, 'e']],
    ])
    expect(after?.kind === 'paragraph' && after.passage.text).toBe('sau')
  })

  it('tables in tables', () => {
    const body = String.raw`\trowd\cellx1000\cellx2000\pard\intbl x\cell\pard\intbl\itap2 p\nestcell q\nestcell{\*\nesttableprops\trowd\cellx300\cellx600\nestrow}{\nonesttables\par}\pard\intbl y\cell\row\pard\par`
    expect(textOf(body)).toBe('x\np\tq\ny')
  })

  it('headers apart, and changes said', () => {
    const extracted = read(String.raw`{\header DỰ THẢO\par}{\revised a}\par`.replace('DỰ THẢO', String.raw`D\u7920?`))
    expect([extracted.raw.text.trim(), extracted.margins, extracted.notes]).toEqual([
      'a',
      ['DỰ'],
      [{ kind: 'trackedChanges', count: 1 }],
    ])
  })

  it('bold all through is strong', () => {
    expect(
      read(String.raw`{\b a}\par {\b b}c\par`).blocks.map((block) => block.kind === 'paragraph' && block.strong),
    ).toEqual([true, false])
  })

  it.each([
    ['cut', '{\\rtf1 abc'],
    ['nested without end', `{\\rtf1 ${'{'.repeat(5000)}`],
  ])('%s is broken', (_, rtf) => {
    expect(extractRtf(new TextEncoder().encode(rtf), defaultLimits)).toEqual({
      ok: false,
      error: { code: 'reader/corrupt', part: 'rtf' },
    })
  })
})
