// Waivers as people write them beside a text, and the findings they cover.

import { describe, expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import type { SourceMark } from '../plan/source-text.ts'
import type { Finding } from './finding.ts'
import { nearestRule } from './nearest-rule.ts'
import { noSettings } from './settle.ts'
import { readMark, settleWritten, waiversIn, type WrittenWaiver } from './written-waiver.ts'

const mark = (text: string, more: Partial<SourceMark> = {}): SourceMark => ({
  text,
  by: null,
  on: null,
  line: [20, 20],
  ...more,
})

describe('a comment', () => {
  const lead = { rule: 'task/missing-lead', about: null, line: [20, 20], on: null }

  it.each([
    ['bỏ qua task/missing-lead — đã giao tại Công văn số 5/UBND (Lê Văn Mẫu)', 'đã giao tại Công văn số 5/UBND'],
    ['bỏ qua task/missing-lead: đã giao riêng (Lê Văn Mẫu)', 'đã giao riêng'],
    ['Bỏ  qua\ntask/missing-lead - đã giao riêng (Lê Văn Mẫu).', 'đã giao riêng'],
    ['bỏ qua task/missing-lead đã giao riêng (Lê Văn Mẫu)', 'đã giao riêng'],
    ['waive task/missing-lead — given elsewhere (Lê Văn Mẫu)', 'given elsewhere'],
  ])('%s', (text, reason) => {
    expect(readMark(mark(text), null)).toEqual({ ok: true, value: { ...lead, reason, by: 'Lê Văn Mẫu' } })
  })

  it('of a word processor carries its author and day', () => {
    const on = localDate(2026, 3, 9)
    expect(readMark(mark('bỏ qua task/missing-lead: đã giao (xem phụ lục)', { by: 'Lê Văn Mẫu', on }), null)).toEqual({
      ok: true,
      value: { ...lead, reason: 'đã giao (xem phụ lục)', by: 'Lê Văn Mẫu', on },
    })
  })

  it.each([
    ['xem lại chỗ này', { kind: 'notUnderstood', text: 'xem lại chỗ này', line: 20 }],
    ['bỏ qua', { kind: 'notUnderstood', text: 'bỏ qua', line: 20 }],
    [
      'bỏ qua task/mising-lead: a (b)',
      { kind: 'unknownRule', rule: 'task/mising-lead', nearest: 'task/missing-lead', line: 20 },
    ],
    ['bỏ qua task/missing-lead', { kind: 'noReason', rule: 'task/missing-lead', line: 20 }],
    ['bỏ qua task/missing-lead — (Lê Văn Mẫu)', { kind: 'noReason', rule: 'task/missing-lead', line: 20 }],
    ['bỏ qua task/missing-lead — đã giao riêng', { kind: 'noName', rule: 'task/missing-lead', line: 20 }],
  ])('“%s” is told and not applied', (text, error) => {
    expect(readMark(mark(text), null)).toEqual({ ok: false, error })
  })

  it('before the title speaks of the whole document', () => {
    const text = 'bỏ qua task/missing-lead: đã giao (Lê Văn Mẫu)'
    const lineOf = (title: number): unknown => {
      const read = readMark(mark(text), title)
      return read.ok ? read.value.line : read.error
    }
    expect([lineOf(21), lineOf(20), lineOf(5)]).toEqual([null, [20, 20], [20, 20]])
  })

  it('keeps the sound ones apart from the others', () => {
    const source = { name: 'a', kind: 'text', sha256: '', pages: null, blocks: [] } as const
    expect(waiversIn(source, null)).toEqual({ waivers: [], problems: [] })
    const both = waiversIn({ ...source, marks: [mark('?'), mark('bỏ qua outline/gap: a (b)')] }, null)
    expect([both.waivers.length, both.problems.length]).toEqual([1, 1])
  })
})

describe('what a written waiver covers', () => {
  const gap = (line: number, quote: string): Finding => ({
    rule: 'outline/gap',
    severity: 'warning',
    data: { missing: '2', after: '1', before: '3', where: 'tasks' },
    span: { page: null, line: [line, line], cell: null, quote },
  })
  const findings = [gap(10, '3. Khảo sát'), gap(20, '5. Lát đường'), gap(30, '5. Lát đường')]
  const waiver = (more: Partial<WrittenWaiver>): WrittenWaiver => ({
    rule: 'outline/gap',
    about: null,
    line: null,
    reason: 'mục 2 đã bỏ',
    by: 'Lê Văn Mẫu',
    on: null,
    ...more,
  })
  const waived = (more: Partial<WrittenWaiver>): readonly (number | undefined)[] =>
    settleWritten(findings, noSettings, [waiver(more)])
      .findings.filter((one) => one.waiver !== null)
      .map(({ span }) => span?.line[0])

  it.each([
    ['the whole document', {}, [10, 20, 30]],
    ['its lines', { line: [18, 20] }, [20]],
    ['words, however accented', { about: 'LÁT  đường' }, [20, 30]],
    ['what the finding says', { about: '"missing":"2"', line: [9, 11] }, [10]],
    ['words at its lines', { about: 'lát đường', line: [30, 31] }, [30]],
    ['its own rule only', { rule: 'task/missing-lead' }, []],
  ] as const)('%s', (_, more, lines) => {
    expect(waived(more)).toEqual(lines)
  })

  it('that covers nothing is idle', () => {
    const settled = settleWritten(findings, noSettings, [waiver({ line: [1, 2] }), waiver({})])
    expect(settled.idle).toEqual([waiver({ line: [1, 2] })])
    expect(settled.findings.every((one) => one.waiver?.reason === 'mục 2 đã bỏ')).toBe(true)
  })
})

it.each([
  ['budget/total-missmatch', 'budget/total-mismatch'],
  ['gap', 'outline/gap'],
  ['TASK/Missing-Timing', 'task/missing-timing'],
])('the rule nearest to %s is %s', (written, id) => {
  expect(nearestRule(written)).toBe(id)
})
