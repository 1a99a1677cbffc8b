import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { odt } from '../testing/odt.ts'
import type { Extracted } from './extracted.ts'
import { extractZip } from './zip-document.ts'

const read = (body: string, styles = '', parts: Readonly<Record<string, string>> = {}): Extracted => {
  const result = extractZip(odt(body, styles, parts), defaultLimits)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const textOf = (body: string, styles?: string): string => read(body, styles).raw.text.trimEnd()

const p = (text: string): string => `<text:p>${text}</text:p>`
const item = (text: string, more = ''): string => `<text:list-item>${p(text)}${more}</text:list-item>`
const list = (items: string, attributes = ''): string =>
  `<text:list text:style-name="L" ${attributes}>${items}</text:list>`
const LEVELS = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" style:num-prefix="(" style:num-suffix=")" text:display-levels="2"/></text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`

describe('the text of an OpenDocument file', () => {
  it.each([
    [
      'white space as the format counts it',
      p('a<text:s text:c="2"/>b\n  c<text:tab/>d<text:line-break/>e'),
      'a  b c\td\ne',
    ],
    ['spans and links', p('a<text:span>b</text:span><text:a>c</text:a>'), 'abc'],
    [
      'comments and citations of notes are left out, notes come after',
      `${p('a<office:annotation><text:p>x</text:p></office:annotation><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>chú</text:p></text:note-body></text:note>b')}${p('c')}`,
      'ab\nc\nchú',
    ],
    [
      'lists in lists, and one that goes on',
      list(item('a', list(item('b')))) +
        p('x') +
        list(item('c', list(item('d'))), 'text:continue-numbering="true"') +
        list(item('e')),
      'I. a\n(I.1) b\nx\nII. c\n(II.1) d\nI. e',
    ],
    [
      'a paragraph of an item beyond the first has no number',
      list(`<text:list-item>${p('a')}${p('b')}</text:list-item>`),
      'I. a\nb',
    ],
    [
      'an item that starts anew',
      list(`${item('a')}<text:list-item text:start-value="7">${p('b')}</text:list-item>`),
      'I. a\nVII. b',
    ],
    [
      'bullets',
      '<text:list text:style-name="B"><text:list-item><text:p>a</text:p></text:list-item></text:list>',
      '- a',
    ],
    [
      'a box before its paragraph',
      p('<draw:frame><draw:text-box><text:p>ô</text:p></draw:text-box></draw:frame>a'),
      'ô\na',
    ],
    [
      'the table of contents is none of the text',
      `<text:table-of-content>${p('x')}</text:table-of-content>${p('a')}`,
      'a',
    ],
  ])('%s', (_, body, expected) => {
    expect(textOf(body, LEVELS)).toBe(expected)
  })

  it('tables with merged and repeated cells', () => {
    const cell = (text: string, attributes = ''): string =>
      `<table:table-cell ${attributes}>${p(text)}</table:table-cell>`
    const body = `<table:table><table:table-header-rows><table:table-row>${cell('a', 'table:number-rows-spanned="2"')}${cell('b', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row><table:covered-table-cell/>${cell('c')}${cell('d')}</table:table-row></table:table>`
    const [block] = read(body).blocks
    expect(
      block?.kind === 'table' &&
        block.rows.map((row) =>
          row.cells.map(({ column, columnSpan, rowSpan, passage }) => [column, columnSpan, rowSpan, passage.text]),
        ),
    ).toEqual([
      [
        [1, 1, 2, 'a'],
        [2, 2, 1, 'b'],
      ],
      [
        [2, 1, 1, 'c'],
        [3, 1, 1, 'd'],
      ],
    ])
  })

  it('deletions are not read, and changes said', () => {
    const extracted = read(
      `<text:tracked-changes><text:changed-region><text:deletion>${p('cũ')}</text:deletion></text:changed-region></text:tracked-changes>${p('mới')}`,
    )
    expect([extracted.raw.text.trim(), extracted.notes]).toEqual(['mới', [{ kind: 'trackedChanges', count: 1 }]])
  })

  it('headers apart; bold from the style of the span or the paragraph', () => {
    const styles =
      '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="N"><style:text-properties fo:font-weight="normal"/></style:style>'
    const common = `<x xmlns:style="s" xmlns:text="t"><style:header><text:p>DỰ THẢO</text:p></style:header><style:footer><text:p>2</text:p></style:footer></x>`
    const extracted = read(
      '<text:p text:style-name="B">a<text:span text:style-name="N">b</text:span></text:p><text:p text:style-name="B">c</text:p><text:h>d</text:h>',
      styles,
      { 'styles.xml': common },
    )
    expect(extracted.margins).toEqual(['DỰ THẢO'])
    expect(extracted.blocks.map((block) => block.kind === 'paragraph' && block.strong)).toEqual([false, true, true])
  })

  it.each([
    [
      'a password',
      odt('', '', { 'META-INF/manifest.xml': '<m:encryption-data/>' }),
      { code: 'reader/password-protected' },
    ],
    ['broken XML', odt('<text:p>'), { code: 'reader/corrupt', part: 'content.xml' }],
  ])('%s', (_, bytes, error) => {
    expect(extractZip(bytes, defaultLimits)).toEqual({ ok: false, error })
  })
})
