// Rules to dates. The first table is the worked one of the domain reference, section 1.3: three dates for each rule and
// year, with Việt Nam's calendar.

import { describe, expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import { vietnam } from '../date/vietnam.ts'
import { explain } from './explain.ts'
import { occurrences, workOccurrences, type OccurrenceOptions } from './occurrences.ts'
import { parseTiming } from './parse.ts'

const literal = { beforeIncludesLimit: false, rollForward: false }
const rolling = { beforeIncludesLimit: false, rollForward: true }

const expand = (phrase: string, options: Partial<OccurrenceOptions> = {}) =>
  occurrences(parseTiming(phrase), { calendar: vietnam, ...options })

describe('worked deadlines: due, safe, rolled', () => {
  it.each([
    ['trước ngày 15/11 hằng năm', 2025, '2025-11-14', '2025-11-14', '2025-11-14'],
    ['trước ngày 15/11 hằng năm', 2026, '2026-11-14', '2026-11-13', '2026-11-16'],
    ['trước ngày 15/11 hằng năm', 2027, '2027-11-14', '2027-11-12', '2027-11-15'],
    ['trước ngày 15/11 hằng năm', 2028, '2028-11-14', '2028-11-14', '2028-11-14'],
    ['trước ngày 15/11 hằng năm', 2029, '2029-11-14', '2029-11-14', '2029-11-14'],
    ['trước ngày 15/11 hằng năm', 2030, '2030-11-14', '2030-11-14', '2030-11-14'],
    ['trước ngày 30 tháng 11 hàng năm', 2025, '2025-11-29', '2025-11-28', '2025-12-01'],
    ['trước ngày 30 tháng 11 hàng năm', 2026, '2026-11-29', '2026-11-27', '2026-11-30'],
    ['trước ngày 30 tháng 11 hàng năm', 2027, '2027-11-29', '2027-11-29', '2027-11-29'],
    ['trước ngày 30 tháng 11 hàng năm', 2028, '2028-11-29', '2028-11-29', '2028-11-29'],
    ['trước ngày 30 tháng 11 hàng năm', 2029, '2029-11-29', '2029-11-29', '2029-11-29'],
    ['trước ngày 30 tháng 11 hàng năm', 2030, '2030-11-29', '2030-11-29', '2030-11-29'],
    ['trước ngày 15 tháng 12 hằng năm', 2026, '2026-12-14', '2026-12-14', '2026-12-14'],
    ['trước ngày 15 tháng 12 hằng năm', 2027, '2027-12-14', '2027-12-14', '2027-12-14'],
    ['trước ngày 15 tháng 12 hằng năm', 2028, '2028-12-14', '2028-12-14', '2028-12-14'],
    ['trước ngày 15 tháng 12 hằng năm', 2029, '2029-12-14', '2029-12-14', '2029-12-14'],
    ['trước ngày 15 tháng 12 hằng năm', 2030, '2030-12-14', '2030-12-13', '2030-12-16'],
    ['trong quý II/2024', 2024, '2024-06-30', '2024-06-28', '2024-07-01'],
    ['trong quý III/2024', 2024, '2024-09-30', '2024-09-30', '2024-09-30'],
    ['trước tháng 12/2024', 2024, '2024-11-30', '2024-11-29', '2024-12-02'],
    ['Quý II/2025', 2025, '2025-06-30', '2025-06-30', '2025-06-30'],
    ['Quý III/2025', 2025, '2025-09-30', '2025-09-30', '2025-09-30'],
    ['Quý IV/2025', 2025, '2025-12-31', '2025-12-31', '2025-12-31'],
    ['Quý I hàng năm', 2026, '2026-03-31', '2026-03-31', '2026-03-31'],
    ['Quý I hàng năm', 2029, '2029-03-31', '2029-03-30', '2029-04-02'],
    ['Quý I hàng năm', 2030, '2030-03-31', '2030-03-29', '2030-04-01'],
    ['Quý II hàng năm', 2029, '2029-06-30', '2029-06-29', '2029-07-02'],
    ['Quý II hàng năm', 2030, '2030-06-30', '2030-06-28', '2030-07-01'],
  ])('%s in %i', (phrase, year, due, safe, rolled) => {
    const years = [year, year] as const
    expect(expand(phrase, { years, settings: rolling })).toMatchObject([{ due, safe, rolled }])
    expect(expand(phrase, { years, settings: literal })).toMatchObject([{ due, safe, rolled: null }])
  })

  it.each([
    ['trước ngày 30/11 hằng năm', 2026, true],
    ['trước ngày 15/11 hằng năm', 2027, true],
    ['Quý I hàng năm', 2029, false],
    ['trước tháng 12/2024', 2024, true],
  ])('%s in %i: rolling reaches the day said to be too late: %s', (phrase, year, pastLimit) => {
    const [first] = expand(phrase, { years: [year, year], settings: rolling })
    expect(first?.because.at(-1)).toMatchObject({ kind: 'rolled', pastLimit })
  })
})

describe('keys and windows', () => {
  it.each([
    ['Hằng năm', ['2026 2026-01-01 2026-12-31', '2027 2027-01-01 2027-12-31']],
    ['Quý II hằng năm', ['2026-Q2 2026-04-01 2026-06-30', '2027-Q2 2027-04-01 2027-06-30']],
    ['Tháng 12, tháng 6 hằng năm', ['2026-06 2026-06-01 2026-06-30', '2026-12 2026-12-01 2026-12-31', '2027-06 2027-06-01 2027-06-30', '2027-12 2027-12-01 2027-12-31']],
    ['6 tháng một lần', ['2026-H1 2026-01-01 2026-06-30', '2026-H2 2026-07-01 2026-12-31', '2027-H1 2027-01-01 2027-06-30', '2027-H2 2027-07-01 2027-12-31']],
    ['Quý II-III hằng năm', ['2026-04..2026-09 2026-04-01 2026-09-30', '2027-04..2027-09 2027-04-01 2027-09-30']],
    ['02 năm một lần', ['2026 2026-01-01 2026-12-31']],
    ['chậm nhất trong tháng 9 hằng năm', ['2026-09 2026-01-01 2026-09-30', '2027-09 2027-01-01 2027-09-30']],
    ['trước tháng 6 hằng năm', ['2026-06 2026-01-01 2026-05-31', '2027-06 2027-01-01 2027-05-31']],
    ['31/12 năm trước liền kề', ['2026 2025-01-01 2025-12-31', '2027 2026-01-01 2026-12-31']],
    ['trước ngày 31/01 năm liền kề', ['2026 2026-01-01 2027-01-30', '2027 2027-01-01 2028-01-30']],
    ['trước ngày 01/01 hằng năm', ['2026 2025-01-01 2025-12-31', '2027 2026-01-01 2026-12-31']],
    ['trước ngày 20 của tháng cuối quý, năm 2026', ['2026-Q1 2026-01-01 2026-03-19', '2026-Q2 2026-04-01 2026-06-19', '2026-Q3 2026-07-01 2026-09-19', '2026-Q4 2026-10-01 2026-12-19'], [2026, 2026]],
    ['ngày 31 hằng tháng', ['2026-01 2026-01-01 2026-01-31', '2026-02 2026-02-01 2026-02-28', '2026-03 2026-03-01 2026-03-31'], [2026, 2026], 3],
    ['trước ngày 30 hằng tháng', ['2026-01 2026-01-01 2026-01-29', '2026-02 2026-02-01 2026-02-28'], [2026, 2026], 2],
    ['Trước ngày 05 của tháng liền kề', ['2026-01 2026-01-01 2026-02-04', '2026-02 2026-02-01 2026-03-04'], [2026, 2026], 2],
    ['Thứ Sáu hằng tuần', ['2026-W01 2025-12-29 2026-01-02', '2026-W02 2026-01-05 2026-01-09'], [2026, 2026], 2],
    ['02 tuần một lần', ['2026-W01 2025-12-29 2026-01-04', '2026-W03 2026-01-12 2026-01-18'], [2026, 2026], 2],
    ['Hằng năm, giai đoạn 2027-2030', ['2027 2027-01-01 2027-12-31']],
    ['Năm 2026, năm 2029', ['2026 2026-01-01 2026-12-31', '2029 2029-01-01 2029-12-31']],
    ['30/8/2026', ['2026-08-30 null 2026-08-30']],
    ['Từ năm 2026', ['2026.. 2026-01-01 null']],
    ['từ nay đến hết năm 2030', ['..2030 null 2030-12-31']],
    ['20 ngày kể từ ngày 01/7/2026', ['event:2026-07-01 2026-07-02 2026-07-21']],
    ['Trước ngày 15/6 và 15/12 hằng năm', ['2026 2026-01-01 2026-06-14', '2026~2 2026-01-01 2026-12-14', '2027 2027-01-01 2027-06-14', '2027~2 2027-01-01 2027-12-14']],
  ] as const)('%s', (phrase, expected, years: readonly [number, number] = [2026, 2027], first: number = Infinity) => {
    const found = expand(phrase, { years }).slice(0, first)
    expect(found.map(({ key, from, due }) => `${key} ${from} ${due}`)).toEqual(expected)
  })

  it('keeps a key whatever years are asked and whatever has been left out', () => {
    const phrase = 'Trước ngày 15/6 và 15/12 hằng năm'
    const late = expand(phrase, { years: [2026, 2026], issuedOn: localDate(2026, 9, 1) })
    expect(late.map(({ key }) => key)).toEqual(['2026~2'])
  })
})

describe('what gives no occurrence', () => {
  it.each(['Thường xuyên', 'khi có yêu cầu', 'theo kế hoạch được duyệt', 'kịp thời', '', 'Sau khi Trung ương ban hành Đề án'])('%j', (phrase) => {
    expect(expand(phrase, { years: [2026, 2030], issuedOn: localDate(2026, 1, 5) })).toEqual([])
  })

  it('a round without years, unless the phrase bounds itself', () => {
    expect(expand('Hằng năm')).toEqual([])
    expect(expand('Hằng năm, từ năm 2026')).toEqual([])
    expect(expand('Hằng năm, giai đoạn 2026-2028').map(({ key }) => key)).toEqual(['2026', '2027', '2028'])
  })

  it('a round whose last day lies before the plan was issued', () => {
    const options = { years: [2026, 2027], issuedOn: localDate(2026, 11, 15) } as const
    expect(expand('trước ngày 15/11 hằng năm', options).map(({ key }) => key)).toEqual(['2027'])
    expect(expand('trước ngày 16/11 hằng năm', options).map(({ key }) => key)).toEqual(['2026', '2027'])
    expect(expand('Quý I/2026', options)).toHaveLength(1)
  })
})

describe('after an event', () => {
  const issuedOn = localDate(2026, 1, 31)
  it.each([
    ['100 ngày kể từ ngày ban hành Kế hoạch', '2026-02-01', '2026-05-11'],
    ['Sau 01 tháng kể từ ngày ban hành Kế hoạch', '2026-02-01', '2026-02-28'],
    ['trong vòng 05 ngày làm việc kể từ ngày ký', '2026-02-01', '2026-02-06'],
    ['trong vòng 10 ngày làm việc kể từ ngày ký', '2026-02-01', '2026-02-13'],
    ['trong vòng 11 ngày làm việc kể từ ngày ký', '2026-02-01', '2026-02-23'],
    ['Ngay sau khi ban hành Kế hoạch', '2026-01-31', null],
  ])('%s', (phrase, from, due) => {
    expect(expand(phrase, { issuedOn })).toMatchObject([{ key: 'event:issued', from, due }])
    expect(expand(phrase)).toEqual([])
  })

  it('counts back from an event that is known', () => {
    const events = new Map([['het-nhiem-ky', { on: localDate(2026, 6, 30), symbol: null }]])
    expect(expand('Trước khi hết nhiệm kỳ 05 ngày làm việc', { events })).toMatchObject([{ key: 'event:het-nhiem-ky', from: null, due: '2026-06-23' }])
  })

  it('never leaves the calendar', () => {
    expect(expand('9999 năm kể từ ngày 01/01/2026')).toEqual([])
  })
})

describe('why a date is what it is', () => {
  it('tells each step, with calendar and legal basis', () => {
    const [first] = expand('trước ngày 03/9 hằng năm', { years: [2028, 2028], settings: rolling })
    expect(first === undefined ? [] : explain(first).map((reason) => reason.kind)).toEqual(['phrase', 'rule', 'strictlyBefore', 'notWorked', 'notWorked', 'safe', 'rolled'])
    expect(first?.because[3]).toMatchObject({ date: '2028-09-02', rest: { kind: 'dayOff', dayOff: { name: 'national' } }, calendar: vietnam.version })
    expect(first).toMatchObject({ due: '2028-09-02', safe: '2028-08-31', rolled: '2028-09-05' })
  })

  it('says when the plan reads the limit as included, for days only', () => {
    const settings = { beforeIncludesLimit: true, rollForward: true }
    const [day] = expand('trước ngày 15/11/2027', { settings })
    expect(day).toMatchObject({ due: '2027-11-15', because: [{}, {}, { kind: 'limitIncluded', limit: '2027-11-15' }, { kind: 'safe' }] })
    expect(expand('trước tháng 12/2024', { settings })).toMatchObject([{ due: '2024-11-30' }])
  })

  it('says that the year came from the plan, and on what day the event was', () => {
    const fromPlan = occurrences(parseTiming('Quý II', { years: [2026, 2026] }), { calendar: vietnam })
    expect(fromPlan[0]?.because).toContainEqual({ kind: 'yearFromPlan', year: 2026 })
    const [issued] = expand('10 ngày kể từ ngày ký', { issuedOn: localDate(2026, 3, 2) })
    expect(issued?.because).toContainEqual({ kind: 'event', event: { kind: 'issued' }, on: '2026-03-02', symbol: null })
  })
})

describe('what is followed up', () => {
  it.each([
    ['Thường xuyên', ['always']],
    ['Đột xuất', ['onDemand']],
    ['theo kế hoạch được duyệt', ['perPlan']],
    ['kịp thời', ['unstated']],
    ['Sau khi Trung ương ban hành Đề án', ['event:trung-uong-ban-hanh-de-an']],
    ['trong thời hạn 10 ngày làm việc', ['event:unsaid']],
    ['Thường xuyên; báo cáo trước ngày 15/11 hằng năm', ['2026', 'always']],
    ['Ban hành quy chế trong tháng 6/2026 và tổ chức thực hiện', ['2026-06', 'unstated']],
  ])('%s', (phrase, keys) => {
    const found = workOccurrences(parseTiming(phrase), { calendar: vietnam, years: [2026, 2026] })
    expect(found.map(({ key }) => key)).toEqual(keys)
  })

  it('keeps the key of an event once it is known', () => {
    const timing = parseTiming('Sau 03 tháng kể từ khi có hướng dẫn')
    const events = new Map([['co-huong-dan', { on: localDate(2026, 2, 10), symbol: null }]])
    const before = workOccurrences(timing, { calendar: vietnam })
    const after = workOccurrences(timing, { calendar: vietnam, events })
    expect(before).toMatchObject([{ key: 'event:co-huong-dan', due: null }])
    expect(after).toMatchObject([{ key: 'event:co-huong-dan', due: '2026-05-10' }])
  })

  it('keeps work in sight whose every round lies before the plan was issued', () => {
    const options = { calendar: vietnam, years: [2026, 2026], issuedOn: localDate(2026, 12, 20) } as const
    expect(workOccurrences(parseTiming('trước ngày 15/11 hằng năm'), options)).toMatchObject([{ key: 'unstated', due: null }])
  })
})
