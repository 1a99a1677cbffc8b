// Whatever the form of the same text, it is read alike; only the quotations differ, because they are exact.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'
import { renderReading } from '../golden/render-reading.ts'
import { extractText } from './text.ts'

const fixture = readFileSync(new URL('../__fixtures__/department-table.txt', import.meta.url), 'utf8')

const readingOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await readDocument(bytes, 'department-table.txt')
  return result.ok ? renderReading(result.value.draft) : result.error.code
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array =>
  new Uint8Array([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
  ])

/** Letters with their tones apart, as that code page has them. */
const windows1258 = (text: string): Uint8Array => {
  const byChar = new Map(Array.from({ length: 256 }, (_, i) => [new TextDecoder('windows-1258').decode(Uint8Array.of(i)), i]))
  const toned = Array.from(text).map((char) =>
    byChar.has(char) ? char : char.normalize('NFD').replace(/^(.)([\u0302\u0306\u031b])/u, (both) => both.normalize('NFC')).replace(/^(.)(\p{M})([\u0302\u0306\u031b])/u, (_, a: string, tone: string, hat: string) => `${`${a}${hat}`.normalize('NFC')}${tone}`),
  )
  return Uint8Array.from(Array.from(toned.join('')), (char) => byChar.get(char) ?? 0x3f)
}

describe('one text in several forms', () => {
  it.each([
    ['decomposed letters', utf8(fixture.normalize('NFD'))],
    ['Windows line ends', utf8(fixture.replaceAll('\n', '\r\n'))],
    ['a byte order mark', utf8(`\ufeff${fixture}`)],
    ['UTF-16', utf16(fixture)],
    ['UTF-16 without its mark', utf16(fixture).slice(2)],
    ['the old Windows code page', windows1258(fixture)],
  ])('%s', async (_, bytes) => {
    expect(await readingOf(bytes)).toBe(await readingOf(utf8(fixture)))
  })

  it('a quotation keeps the letters of the source', async () => {
    const decomposed = fixture.normalize('NFD')
    const result = await readDocument(utf8(decomposed), 'a.txt')
    if (!result.ok) throw new Error(result.error.code)
    const quotes = result.value.draft.tasks.map((task) => task.lead.span?.quote ?? '')
    for (const quote of quotes.flatMap((text) => text.split('\n'))) expect(decomposed).toContain(quote)
    expect(quotes[0]).not.toBe(quotes[0]?.normalize('NFC'))
  })

  it('a value cut by a page is quoted piece by piece', async () => {
    const result = await readDocument(utf8(fixture), 'a.txt')
    expect(result.ok && result.value.draft.tasks[1]?.lead).toMatchObject({
      value: ['Phòng Kho sách và Tư liệu'],
      confidence: 'likely',
      span: { line: [40, 44], cell: [5, 3], quote: 'Phòng Kho sách và Tư\nliệu' },
    })
  })
})

describe('blocks', () => {
  it.each([
    [
      'a form feed begins a page',
      'Một.\n\fHai.',
      [
        ['Một.', 1],
        ['Hai.', 2],
      ],
    ],
    [
      'marks are read past',
      '**Đậm** và <i>nghiêng</i> và *nghiêng*, (*) và a*b',
      [['Đậm và nghiêng và nghiêng, (*) và a*b', 1]],
    ],
    ['an indented line is no table', '\tThụt vào', [['Thụt vào', 1]]],
    [
      'a page number alone is noise',
      'Một.\n\n\n\n2\n\nHai.',
      [
        ['Một.', 1],
        ['Hai.', 7],
      ],
    ],
    ['pages numbered of all', 'Một.\n1/2\nHai 1/4.\n2/2', [['Một.', 1], ['Hai 1/4.', 3]]],
    ['a share alone on its line', 'Một.\n\n1/2\n\nHai.', [['Một.', 1], ['1/2', 3], ['Hai.', 5]]],
    [
      'pages counted from the first line, the next number far below',
      `1\nTrang đầu.${'\n\nDòng.'.repeat(12)}\n\n2\nTrang sau.`,
      [['Trang đầu.', 2], ...Array.from({ length: 12 }, (_, i) => ['Dòng.', 4 + 2 * i]), ['Trang sau.', 29]],
    ],
    ['entities', 'Sở KH&amp;CN &lt;x&gt;', [['Sở KH&CN <x>', 1]]],
  ])('%s', (_, text, expected) => {
    const { blocks, raw } = extractText(text, 'text')
    const line = (offset: number): number => raw.text.slice(0, offset).split('\n').length
    expect(
      blocks.map((block) =>
        block.kind === 'paragraph' ? [block.passage.text, line(block.passage.starts[0] ?? 0)] : [],
      ),
    ).toEqual(expected)
  })
})
