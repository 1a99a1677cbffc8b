// `tiendo timing` as scripts meet it: one object a line, in order, and the days of design's own example.

import { describe, expect, it } from 'vitest'
import { tiendo } from '../testing/io.ts'

const lines = (
  out: string,
): readonly {
  readonly phrase: string
  readonly class: string
  readonly occurrences: readonly Record<string, unknown>[]
}[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('one phrase', () => {
  it.each([
    [
      'Quý II hằng năm',
      ['--from', '2026', '--to', '2027'],
      'recurring',
      [
        ['2026-Q2', '2026-04-01', '2026-06-30'],
        ['2027-Q2', '2027-04-01', '2027-06-30'],
      ],
    ],
    ['Quý II hằng năm', [], 'recurring', []],
    ['trước ngày 15/11/2025', [], 'deadline', [['2025-11-15', null, '2025-11-14']]],
    ['Quý III năm 2025', [], 'period', [['2025-Q3', '2025-07-01', '2025-09-30']]],
    ['Thường xuyên', ['--from', '2026', '--to', '2027'], 'undated', []],
    ['trong 10 ngày kể từ ngày ban hành Kế hoạch', [], 'relative', []],
  ])('%s %j', async (phrase, options, kind, expected) => {
    const { code, out, err } = await tiendo(['timing', phrase, ...options])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [answer, ...more] = lines(out)
    expect(more).toEqual([])
    expect(answer).toMatchObject({ schema: 'tiendo.timing/1', phrase, class: kind })
    expect(answer?.occurrences.map(({ key, from, due }) => [key, from, due])).toEqual(expected)
  })

  it('dates a relative phrase once its event is known', async () => {
    const { out } = await tiendo(['timing', 'trong 10 ngày kể từ ngày ban hành Kế hoạch', '--issued', '01/03/2026'])
    expect(lines(out)[0]?.occurrences).toMatchObject([{ due: '2026-03-11' }])
  })

  it('says why in sentences, in the language asked', async () => {
    const because = async (...options: readonly string[]) =>
      lines((await tiendo(['timing', 'trước ngày 15/11/2025', ...options])).out)[0]?.occurrences[0]?.['because']
    expect(await because()).toContainEqual(expect.stringMatching(/15\/11\/2025.*14\/11\/2025/))
    expect(await because('--lang', 'en')).toContainEqual(expect.stringMatching(/15 Nov 2025.*14 Nov 2025/))
  })

  it('tells a person at a terminal, and how far it is', async () => {
    const { out } = await tiendo(['timing', 'trước ngày 15/12/2026', '--today', '2026-12-04'], { terminal: true })
    expect(out).toContain('hạn Thứ Hai 14/12/2026')
    expect(out).toContain('còn 10 ngày')
  })

  it('tells a person each rule, its kind, and the next five of what comes again without end', async () => {
    const text = async (...argv: readonly string[]) => (await tiendo(['timing', ...argv], { terminal: true })).out
    const yearly = await text('Quý II hằng năm')
    expect(yearly.split('\n').filter((line) => /^ {2}quý II/.test(line))).toHaveLength(5)
    expect(yearly).toContain('“Quý II hằng năm”: định kỳ\n  → Trong quý II hằng năm\n  Các lần tới:\n  quý II/2027')
    const two = await text('Quý IV/2026 ban hành kế hoạch. Báo cáo trước ngày 30/11 hằng năm')
    expect(two.split('\n').filter((line) => line.startsWith('  → '))).toHaveLength(2)
    expect(await text('Thường xuyên')).toBe('“Thường xuyên”: không có hạn\n  → Thường xuyên\n  không có ngày hạn\n')
    expect(await text('Quý II hằng năm', '--from', '2026', '--to', '2026', '--lang', 'en')).not.toContain('Next:')
  })
})

describe('many phrases', () => {
  it('answers each line, in order, blank ones as well, however the chunks are cut', async () => {
    const text = 'Quý I/2026\r\n\nThường xuyên\nQuý I/2026\nnăm 2027'
    for (const size of [1, 3, 7, 1000]) {
      const stdin = Array.from({ length: Math.ceil(text.length / size) }, (_none, index) =>
        text.slice(index * size, (index + 1) * size),
      )
      const { code, out } = await tiendo(['timing', '--stdin'], { stdin })
      expect(code).toBe(0)
      expect(lines(out).map((line) => line.phrase)).toEqual([
        'Quý I/2026',
        '',
        'Thường xuyên',
        'Quý I/2026',
        'năm 2027',
      ])
    }
  })

  it('answers nothing with nothing', async () =>
    expect((await tiendo(['timing', '--stdin'], { stdin: [] })).out).toBe(''))

  it('gives the same line with --stdin as alone', async () => {
    const alone = await tiendo(['timing', 'Quý II-III/2026', '--json'])
    const streamed = await tiendo(['timing', '--stdin'], { stdin: ['Quý II-III/2026\n'] })
    expect(streamed.out).toBe(alone.out)
  })
})
