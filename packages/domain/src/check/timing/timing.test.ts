import { describe, expect, it } from 'vitest'
import { findCitations } from '../../citation/find-citations.ts'
import { mergeCitations } from '../../citation/merge-citations.ts'
import { localDate } from '../../date/local-date.ts'
import type { Draft, DraftTask } from '../../plan/draft.ts'
import { aDraft, aDraftDuty, aDraftHead, aDraftTask, aRead, aSpan } from '../../testing/index.ts'
import { parseTiming } from '../../timing/parse.ts'
import { checkDraft } from '../check.ts'
import type { FindingRule } from '../finding.ts'
import { backward, lacksYear } from './phrase.ts'

type Years = readonly [number, number] | null
const plan: Years = [2026, 2030]

/** A task whose column says so, in a plan of these years. */
const drafted = (phrase: string, years: Years = plan, title = 'Tổ chức tập huấn', head: Partial<Draft['document']> = {}): Partial<Draft> => {
  const task: Partial<DraftTask> = {
    title: aRead(title, 'sure', aSpan(20, title)),
    timing: aRead(parseTiming(phrase, { years }), 'sure', { ...aSpan(20, phrase), cell: [2, 5] }),
  }
  return { tasks: [aDraftTask(task)], document: aDraftHead({ years: aRead(years), ...head }) }
}

const found = (rule: FindingRule, draft: Partial<Draft>) => checkDraft(aDraft(draft)).filter((finding) => finding.rule === rule)
const severities = (rule: FindingRule, draft: Partial<Draft>) => found(rule, draft).map(({ severity }) => severity)

describe('timing/vague', () => {
  it.each([
    ['Kịp thời', ['warning']],
    ['Trong thời gian tới', ['warning']],
    ['Hoàn thành sớm nhất', ['warning']],
    ['Thường xuyên, kịp thời', []],
    ['Quý II/2026', []],
    ['Trước mùa mưa', []],
    ['', []],
  ])('%s', (phrase, expected) => expect(severities('timing/vague', drafted(phrase))).toEqual(expected))

  it('is looked for at the end of a sentence, too', () => {
    expect(severities('timing/vague', drafted('', plan, 'Lập danh sách; hoàn thành kịp thời.'))).toEqual(['warning'])
    expect(severities('timing/vague', drafted('', plan, 'Hoàn thành kịp thời việc lập danh sách'))).toEqual([])
    const task = aDraftTask({ timing: aRead(parseTiming('', {})), span: aSpan(20, 'Lập danh sách; hoàn thành sớm nhất.') })
    expect(severities('timing/vague', { tasks: [task] })).toEqual(['warning'])
  })
})

describe('a part of no year', () => {
  it.each([
    ['Quý III', plan, true],
    ['Trong tháng 9', plan, true],
    ['Quý III', null, true],
    ['Quý III', [2026, 2026], false],
    ['Quý III hằng năm', plan, false],
    ['Quý III/2026', plan, false],
    ['Trước mùa mưa', plan, false],
    ['Quý', plan, false],
  ] as const)('%s in %j: %s', (phrase, years, expected) => expect(lacksYear(parseTiming(phrase, { years }), years)).toBe(expected))
})

describe('an end before its start', () => {
  it.each([
    ['Giai đoạn 2030 - 2026', true],
    ['Giai đoạn 2026–2030', false],
    ['theo Công văn số 2045-2026', false],
    ['từ tháng 10/2026 đến tháng 3/2026', true],
    ['từ tháng 10/2026 đến tháng 3/2027', false],
    ['Thực hiện từ ngày 20/5/2026 đến ngày 10/5/2026', true],
    ['Từ quý II đến quý IV/2026', false],
    ['từ đến', false],
    ['', false],
  ])('%s: %s', (phrase, expected) => expect(backward(phrase)).toBe(expected))
})

describe('timing/past-at-signing', () => {
  it.each([
    ['Tháng 01/2026', ['warning']],
    ['trước ngày 12/3/2026', ['warning']],
    ['Quý I/2026', ['note']],
    ['Năm 2026', []],
    ['Tháng 01/2026, tháng 9/2026', []],
    ['Hằng năm', []],
  ])('signed on 12/3/2026, due %s', (phrase, expected) => expect(severities('timing/past-at-signing', drafted(phrase))).toEqual(expected))

  it('counts from the latest document cited where the day is blank', () => {
    const words = 'Quyết định số 5/QĐ-UBND ngày 09/02/2026'
    const citations = mergeCitations(findCitations(words).map((cited) => ({ ...cited, span: aSpan(1, words) })))
    const draft = { ...drafted('Tháng 01/2026', plan, 'Tổ chức tập huấn', { issuedOn: aRead(null) }), citations }
    expect(found('timing/past-at-signing', draft)).toMatchObject([{ data: { known: 'cited', signed: '2026-02-09' } }])
    expect(found('timing/past-at-signing', { ...draft, citations: [] })).toEqual([])
    const slip = citations.map((one) => ({ ...one, mentions: one.mentions.map((mention) => ({ ...mention, date: localDate(2029, 2, 9) })) }))
    expect(found('timing/past-at-signing', { ...draft, citations: slip })).toEqual([])
  })
})

describe('timing/outside-years', () => {
  it.each([
    ['Quý III/2036', plan, 1],
    ['Tháng 02/2031', plan, 0],
    ['Tháng 5/2031', plan, 1],
    ['Giai đoạn 2026-2032', plan, 0],
    ['Quý III/2030', plan, 0],
    ['Tháng 12/2026', [2027, 2027], 0],
    ['Tháng 5/2026', [2027, 2027], 1],
    ['Quý III/2036', null, 0],
  ] as const)('%s in %j: %d', (phrase, years, count) => expect(found('timing/outside-years', drafted(phrase, years))).toHaveLength(count))
})

describe('timing/body-against-column', () => {
  it.each([
    ['Hằng năm tổ chức diễn đàn', 'Quý IV/2026', plan, ['error']],
    ['Hàng năm, tổ chức diễn đàn', 'Quý IV/2026', plan, ['error']],
    ['Hằng năm tổ chức diễn đàn', 'Quý IV/2026', [2026, 2026], ['warning']],
    ['Xây dựng quy chế. Hằng năm tổ chức diễn đàn', 'Quý IV/2026', plan, ['warning']],
    ['Hằng năm tổ chức diễn đàn', 'Quý I/2026 ban hành kế hoạch', plan, []],
    ['Mỗi quý tổ chức diễn đàn', 'Năm 2026', plan, []],
    ['Hằng năm tổ chức diễn đàn', 'Quý IV hằng năm', plan, []],
    ['Hằng năm tổ chức diễn đàn', 'Năm 2026, năm 2029', plan, []],
    ['Xây dựng báo cáo hằng năm', 'Quý IV/2026', plan, []],
    ['Hằng năm tổ chức diễn đàn', 'Giai đoạn 2026-2030', plan, []],
  ] as const)('%s · %s', (title, phrase, years, expected) => expect(severities('timing/body-against-column', drafted(phrase, years, title))).toEqual(expected))
})

describe('timing/day-off', () => {
  const days = (draft: Partial<Draft>) => found('timing/day-off', draft).flatMap((finding) => (finding.rule === 'timing/day-off' ? finding.data.days.map(({ due, safe }) => `${due} ${safe}`) : []))
  it.each([
    ['trước ngày 15/11 hằng năm', ['2026-11-14 2026-11-13', '2027-11-14 2027-11-12']],
    ['Chậm nhất ngày 02/9/2026', ['2026-09-02 2026-08-31']],
    ['Quý II/2026', []],
    ['ngày 30/8/2026', []],
    ['trước ngày 15 hằng tháng', []],
    ['trước ngày 10/9/2026', []],
  ])('%s', (phrase, expected) => expect(days(drafted(phrase))).toEqual(expected))

  it('looks at reports, each phrase once', () => {
    const timing = aRead(parseTiming('trước ngày 15/11 hằng năm', {}))
    expect(days({ tasks: [], duties: [aDraftDuty({ timing }), aDraftDuty({ timing })] })).toHaveLength(2)
  })
})

describe.each([
  ['timing/event-without-length', 'Sau khi Trung ương ban hành Đề án', 1],
  ['timing/event-without-length', '30 ngày sau khi Trung ương ban hành Đề án', 0],
  ['timing/event-without-length', 'Ngay sau khi nhận được Kế hoạch này', 0],
  ['timing/method-in-time', 'Tuyên truyền thường xuyên với nhiều hình thức', 1],
  ['timing/method-in-time', 'Thường xuyên', 0],
  ['timing/method-in-time', 'Quý II/2026, bằng nhiều hình thức khác nhau', 0],
] as const)('%s', (rule, phrase, count) => {
  it(`${phrase}: ${count}`, () => expect(found(rule, drafted(phrase))).toHaveLength(count))
})

describe('timing/open-end', () => {
  it.each([
    ['Hằng năm', plan, 'đến năm 2030 và những năm tiếp theo', 1],
    ['Hằng năm', plan, 'giai đoạn 2026 - 2030', 0],
    ['Hằng năm', null, 'Chăm sóc sức khỏe', 1],
    ['Quý II/2026', null, 'Chăm sóc sức khỏe', 0],
  ] as const)('%s in %j, “%s”', (phrase, years, title, count) => {
    expect(found('timing/open-end', drafted(phrase, years, 'Tổ chức tập huấn', { title: aRead(title), issuedOn: aRead(localDate(2026, 3, 12)) }))).toHaveLength(count)
  })
})
