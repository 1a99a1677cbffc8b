// Mistakes in a file of settings: each is said with its place, none is half applied.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkWords } from '../../words/checks.ts'
import { parseConfig } from './config.ts'
import { jsonErrorAt } from './json-error.ts'

const words = checkWords('vi').config
const mistakes = (value: unknown): readonly string[] => {
  const parsed = parseConfig(typeof value === 'string' ? value : JSON.stringify(value), 'a.json', words)
  return parsed.ok ? [] : parsed.error
}
const waiver = { rule: 'outline/gap', reason: 'đã bỏ', by: 'Lê Văn Mẫu' }

describe('settings', () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ['nothing', {}, []],
    [
      'everything',
      {
        $schema: 'x',
        severities: { 'outline/gap': 'note' },
        off: { 'task/missing-lead': 'giao riêng' },
        waivers: [{ ...waiver, about: 'mục 3', on: '2026-01-15' }, { ...waiver, about: '500.000.000' }],
      },
      [],
    ],
    ['no JSON', '{\n  "off": {,}\n}', ['a.json: không phải JSON (dòng 2, cột 11).']],
    ['a word of another language', '{\n  "off": None\n}', ['a.json: không phải JSON (dòng 2, cột 10).']],
    ['cut off', '{ "off": ', ['a.json: không phải JSON (dòng 1, cột 10).']],
    ['a list', [], ['a.json: cần một nhóm { … }.']],
    ['an unknown part', { severity: {} }, ['a.json: không có mục “severity”; chỉ nhận: severities, off, waivers.']],
    [
      'an unknown rule',
      { severities: { 'outline/gaps': 'note' } },
      ['a.json, severities.outline/gaps: không có quy tắc “outline/gaps”; gần nhất là outline/gap. Xem: tiendo rules'],
    ],
    [
      'an unknown severity',
      { severities: { 'outline/gap': 'off' } },
      ['a.json, severities.outline/gap: chỉ nhận: error, warning, note.'],
    ],
    [
      'off without a reason',
      { off: { 'outline/gap': ' ' } },
      ['a.json, off.outline/gap: thiếu lý do: tắt hoặc bỏ qua một quy tắc phải nói vì sao.'],
    ],
    [
      'off as a switch',
      { off: { 'outline/gap': true } },
      ['a.json, off.outline/gap: thiếu lý do: tắt hoặc bỏ qua một quy tắc phải nói vì sao.'],
    ],
    ['no list', { waivers: {} }, ['a.json, waivers: cần một danh sách [ … ].']],
    [
      'a waiver of nothing',
      { waivers: [waiver, {}] },
      [
        'a.json, waivers[1].rule: thiếu mã quy tắc.',
        'a.json, waivers[1].reason: thiếu lý do: tắt hoặc bỏ qua một quy tắc phải nói vì sao.',
        'a.json, waivers[1].by: thiếu tên người chịu trách nhiệm.',
      ],
    ],
    [
      'a waiver with more',
      { waivers: [{ ...waiver, until: '2027' }] },
      ['a.json, waivers[0]: không có mục “until”; chỉ nhận: rule, about, reason, by, on.'],
    ],
    [
      'a waiver of no rule',
      { waivers: [{ ...waiver, rule: 'gap' }] },
      ['a.json, waivers[0].rule: không có quy tắc “gap”; gần nhất là outline/gap. Xem: tiendo rules'],
    ],
    [
      'a day that does not exist',
      { waivers: [{ ...waiver, on: '2026-02-30' }] },
      ['a.json, waivers[0].on: không phải một ngày có thật. Viết như 2026-11-29.'],
    ],
  ])('%s', (_, value, expected) => {
    expect(mistakes(value)).toEqual(expected)
  })

  it('the place of a mistake is the first character that does not belong', () => {
    const places = ['{"a":1,}', '[1 2]', '{a:1}', '["\\x"]', '{"a" 1}', '[1]]', '[01]', '"', '{"a":{"b":[1,2,{}]}'].map(
      jsonErrorAt,
    )
    expect(places).toEqual([7, 3, 1, 1, 5, 3, 2, 0, 19])
  })

  it('is the end of everything that is sound', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonErrorAt(text)).toBe(text.length)
      }),
    )
  })

  it('may begin with a byte order mark', () => {
    expect(mistakes('\ufeff{}')).toEqual([])
  })
})
