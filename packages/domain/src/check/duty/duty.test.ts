import { describe, expect, it } from 'vitest'
import type { Draft, DraftDuty } from '../../plan/draft.ts'
import { aDraft, aDraftDuty, aDraftHead, aDraftTask, aRead, aSource } from '../../testing/index.ts'
import { parseTiming } from '../../timing/parse.ts'
import { checkDraft } from '../check.ts'
import type { FindingRule } from '../finding.ts'

const years = [2026, 2030] as const

const report = (text: string, from: readonly string[], to: string | null, phrase: string): DraftDuty =>
  aDraftDuty({ text, from: aRead(from), to: aRead(to), timing: aRead(parseTiming(phrase, { years })) })

const found = (rule: FindingRule, draft: Partial<Draft>, ...text: readonly string[]) =>
  checkDraft(aDraft(draft), { source: aSource(...text) }).filter((finding) => finding.rule === rule)

const severities = (rule: FindingRule, duties: readonly DraftDuty[], ...text: readonly string[]) => found(rule, { duties }, ...text).map(({ severity }) => severity)

const all = ['Các sở, ban, ngành']

describe('duty/none', () => {
  const tasks = [aDraftTask(), aDraftTask({ number: '2' })]
  it.each([
    ['nobody', { tasks }, ['III. NHIỆM VỤ'], 1],
    ['words of a report that was not taken', { tasks }, ['Chế độ báo cáo theo quy định.'], 0],
    ['a duty', { tasks, duties: [aDraftDuty()] }, ['III. NHIỆM VỤ'], 0],
    ['an errand', { tasks: tasks.slice(1) }, ['III. NHIỆM VỤ'], 0],
    ['colleagues among themselves', { tasks: tasks.map((task) => ({ ...task, lead: aRead(['Nguyễn Văn Mẫu']) })) }, ['III. NHIỆM VỤ'], 0],
    ['no words at hand', { tasks }, [], 0],
  ])('%s', (_, draft, text, count) => expect(found('duty/none', draft, ...text)).toHaveLength(count))
})

describe('duty/no-day', () => {
  const dated = report('gửi báo cáo', all, 'Sở Y tế', 'trước ngày 20/12 hằng năm')
  it.each([
    ['định kỳ, and no other', [report('định kỳ báo cáo theo quy định', all, 'Sở Y tế', '')], ['warning']],
    ['how often, at least', [report('báo cáo', all, 'Sở Y tế', 'hằng quý')], ['note']],
    ['beside one that has its day', [dated, report('định kỳ tổng hợp, báo cáo', ['Sở Y tế'], 'UBND tỉnh', '')], ['note']],
    ['with its day', [dated], []],
    ['when asked', [report('báo cáo đột xuất', all, 'Sở Y tế', 'khi có yêu cầu')], []],
    ['a report of nothing periodic', [report('báo cáo kết quả', all, 'Sở Y tế', '')], []],
  ])('%s', (_, duties, expected) => expect(severities('duty/no-day', duties)).toEqual(expected))
})

describe('duty/no-recipient', () => {
  it.each([
    ['gửi báo cáo trước ngày 20/12 hằng năm', 'trước ngày 20/12 hằng năm', ['warning']],
    ['gửi báo cáo về hai ngành trước ngày 20/12 hằng năm', 'trước ngày 20/12 hằng năm', []],
    ['gửi báo cáo qua hệ thống trước ngày 20/12 hằng năm', 'trước ngày 20/12 hằng năm', []],
    ['báo cáo kết quả thực hiện', '', []],
  ])('%s', (text, phrase, expected) => expect(severities('duty/no-recipient', [report(text, all, null, phrase)])).toEqual(expected))
})

describe('duty/no-compiler', () => {
  const straight = report('gửi báo cáo về UBND tỉnh', all, 'UBND tỉnh', 'trước ngày 20/12 hằng năm')
  it.each([
    ['many to the one who signs', [straight], ['x'], ['note']],
    ['through one', [report('gửi', all, 'UBND tỉnh (qua Sở Y tế)', 'trước ngày 20/12 hằng năm')], ['x'], []],
    ['one body alone', [report('gửi', ['Sở Y tế'], 'UBND tỉnh', 'trước ngày 20/12 hằng năm')], ['x'], []],
    ['one named elsewhere', [straight], ['Sở Y tế là cơ quan đầu mối.'], []],
  ] as const)('%s', (_, duties, text, expected) => expect(severities('duty/no-compiler', duties, ...text)).toEqual(expected))
})

describe('duty/before-cut-off', () => {
  it.each([
    ['trước ngày 15/11 hằng năm', 'UBND tỉnh Mẫu', ['note']],
    ['trước ngày 15/12 hằng năm', 'UBND tỉnh Mẫu', ['note']],
    ['trước ngày 20/12 hằng năm', 'UBND tỉnh Mẫu', []],
    ['trước ngày 15/01 hằng năm', 'UBND tỉnh Mẫu', []],
    ['trước ngày 10 của tháng cuối quý', 'UBND tỉnh Mẫu', ['note']],
    ['trước ngày 10 hằng tháng', 'UBND tỉnh Mẫu', []],
    ['trước ngày 15/11 hằng năm', 'Tỉnh ủy Mẫu', []],
    ['trước ngày 15/11 hằng năm', 'Trường THPT Mẫu', []],
  ])('%s by %s', (phrase, issuer, expected) => {
    const draft = { duties: [report('gửi báo cáo', all, 'Sở Y tế', phrase)], document: aDraftHead({ issuer: aRead(issuer) }) }
    expect(found('duty/before-cut-off', draft).map(({ severity }) => severity)).toEqual(expected)
  })

  it('is silent where the plan says up to when the data go, and is not deceived by “được thực hiện”', () => {
    const duties = [report('gửi báo cáo', all, 'Sở Y tế', 'trước ngày 15/11 hằng năm')]
    expect(found('duty/before-cut-off', { duties }, 'Số liệu tính đến ngày 31/10.')).toEqual([])
    expect(found('duty/before-cut-off', { duties }, 'Nhiệm vụ được thực hiện nghiêm.')).toHaveLength(1)
  })
})

describe('duty/chain-out-of-order', () => {
  const through = (phrase: string) => report('tổng hợp, báo cáo UBND tỉnh', ['Sở Y tế tỉnh'], 'UBND tỉnh', phrase)
  const below = (phrase: string, to = 'Sở Y tế') => report('gửi báo cáo', all, to, phrase)
  it.each([
    ['after', [through('trước ngày 15/12/2026'), below('trước ngày 20/12/2026')], ['warning']],
    ['on the same day', [through('trước ngày 15/12/2026'), below('trước ngày 15/12/2026')], ['warning']],
    ['before', [through('trước ngày 20/12/2026'), below('trước ngày 10/12/2026')], []],
    ['every year', [through('trước ngày 15/12 hằng năm'), below('trước ngày 20/12 hằng năm')], ['warning']],
    ['through it', [through('trước ngày 15/12/2026'), below('trước ngày 20/12/2026', 'UBND tỉnh (qua Sở Y tế)')], ['warning']],
    ['to the province, which is no commune', [report('báo cáo', ['UBND các xã, phường'], 'Sở Y tế', 'trước ngày 15/12 hằng năm'), below('trước ngày 25/12 hằng năm', 'UBND tỉnh')], []],
    ['to another', [through('trước ngày 15/12/2026'), below('trước ngày 20/12/2026', 'Sở Nội vụ')], []],
    ['every month, once a year', [through('trước ngày 15/12 hằng năm'), below('trước ngày 20 hằng tháng')], []],
    ['the Government, after its day', [report('báo cáo Thủ tướng Chính phủ', ['UBND tỉnh'], 'Thủ tướng Chính phủ', 'trước ngày 31/12 hằng năm')], ['warning']],
    ['the Government, in time', [report('báo cáo Thủ tướng Chính phủ', ['UBND tỉnh'], 'Thủ tướng Chính phủ', 'trước ngày 25/12 hằng năm')], []],
  ])('%s', (_, duties, expected) => expect(severities('duty/chain-out-of-order', duties)).toEqual(expected))
})
