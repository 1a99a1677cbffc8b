// Deadlines as a calendar program gets them. The whole of one file is in `__fixtures__/deadlines.txt`, unfolded.

import {
  localDate,
  parseTiming,
  untouched,
  vietnam,
  workItems,
  type Plan,
  type ProgressState,
  type WorkItem,
} from '@tiendo/domain'
import { aPlan, aReportingDuty, aTask } from '@tiendo/domain/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlinesIcs } from './deadlines-ics.ts'
import type { DeadlinesIcsOptions } from './ics-options.ts'
import { longestLine, unfold } from './testing/unfold.ts'

const options: DeadlinesIcsOptions = {
  name: 'Thời hạn; tất cả, mọi đơn vị',
  language: 'vi',
  origin: 'https://tiendo.tinh-mau.example',
  calendarVersion: '2026.1',
  stamp: new Date('2026-11-20T04:00:00Z'),
}

const plan = (overrides: Partial<Plan> = {}): Plan =>
  aPlan({
    years: [2026, 2027],
    tasks: [
      aTask({
        id: 't1',
        title: 'Tổ chức tập huấn nghiệp vụ,\n  chia sẻ; học hỏi',
        lead: ['so-khoa-hoc-va-cong-nghe', 'so-y-te'],
        timing: parseTiming('trước ngày 30/11 hằng năm'),
      }),
      aTask({ id: 't2', timing: parseTiming('Thường xuyên') }),
    ],
    duties: [aReportingDuty({ timing: parseTiming('Quý IV/2026') })],
    ...overrides,
  })

const items = (facts: readonly ProgressState[] = [], of: Plan = plan()): readonly WorkItem[] =>
  workItems(of, facts, { today: localDate(2026, 11, 20), calendar: vietnam })

const said = (organisationId: string, state: Partial<ProgressState>): ProgressState => ({
  ...untouched({ planId: 'plan-1', workId: 't1', key: '2026', organisationId }),
  version: 1,
  ...state,
})

const done = { progress: 'accepted', finishedOn: localDate(2026, 11, 2) } as const
const values = (ics: string, name: string): readonly string[] =>
  unfold(ics).filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(':') + 1))

describe('deadlines in iCalendar', () => {
  it('are as in the golden file', async () => {
    await expect(unfold(deadlinesIcs(items(), options)).join('\n')).toMatchFileSnapshot('__fixtures__/deadlines.txt')
  })

  it('are in English too', async () => {
    const ics = deadlinesIcs(items().slice(0, 2), { ...options, language: 'en', name: 'Deadlines' })
    await expect(unfold(ics).join('\n')).toMatchFileSnapshot('__fixtures__/deadlines-en.txt')
  })

  it('are one event for each occurrence, whoever shares it; what has no due day is in none', () => {
    expect(values(deadlinesIcs(items(), options), 'UID')).toEqual(['plan-1/t1/2026@tiendo', 'plan-1/t1/2027@tiendo', 'plan-1/d1/2026-Q4@tiendo'])
  })

  it('keep their id when the day moves, and come with a higher number', () => {
    const change = { kind: 'one', key: '2026', due: localDate(2026, 12, 15), reason: 'Văn bản số 9', by: 'u1', on: localDate(2026, 11, 20) } as const
    const moved = plan({ tasks: plan().tasks.map((task) => ({ ...task, changes: [change] })) })
    const [before, after] = [deadlinesIcs(items(), options), deadlinesIcs(items([], moved), { ...options, stamp: new Date('2026-11-20T04:01:00Z') })]
    expect(values(after, 'UID').toSorted()).toEqual(values(before, 'UID').toSorted())
    expect(values(after, 'DTSTART')).toContain('20261215')
    expect(Number(values(after, 'SEQUENCE')[0])).toBe(Number(values(before, 'SEQUENCE')[0]) + 1)
  })

  it.each<readonly [string, readonly ProgressState[], string, number]>([
    ['nobody has said anything', [], 'CONFIRMED', 1],
    ['one of two is done', [said('so-y-te', done)], 'CONFIRMED', 1],
    ['all is done', [said('so-y-te', done), said('so-khoa-hoc-va-cong-nghe', done)], 'CONFIRMED', 0],
    ['nobody carries it out', [said('so-y-te', { progress: 'waived' }), said('so-khoa-hoc-va-cong-nghe', { progress: 'waived' })], 'CANCELLED', 0],
    ['one carries it out, and has', [said('so-y-te', { progress: 'waived' }), said('so-khoa-hoc-va-cong-nghe', done)], 'CONFIRMED', 0],
  ])('%s: %#', (_, facts, status, reminders) => {
    const ics = deadlinesIcs(items(facts).filter(({ occurrence }) => occurrence.key === '2026'), options)
    expect(values(ics, 'STATUS')).toEqual([status])
    expect(values(ics, 'TRIGGER')).toHaveLength(reminders)
  })

  it('remind at eight in the morning, in Việt Nam, on the last working day in time', () => {
    expect(values(deadlinesIcs(items().slice(0, 1), options), 'TRIGGER')).toEqual(['20261127T010000Z'])
  })

  it.each([
    ['https://tiendo.tinh-mau.example/', 'https://tiendo.tinh-mau.example/ke-hoach/plan-1?work=t1&key=2026'],
    ['http://10.0.0.5:4310', 'http://10.0.0.5:4310/ke-hoach/plan-1?work=t1&key=2026'],
  ])('lead back to %s', (origin, url) => {
    expect(values(deadlinesIcs(items().slice(0, 1), { ...options, origin }), 'URL')).toEqual([url])
  })

  it('lead nowhere where no address is known', () => {
    expect(deadlinesIcs(items(), { ...options, origin: null })).not.toMatch(/URL|http/)
  })

  it('hold to 75 octets a line, and one title is one line, whatever people write', () => {
    const words = fc.string({ unit: 'binary', maxLength: 400 })
    fc.assert(
      fc.property(words, words, (title, name) => {
        const tasks = [aTask({ title, timing: parseTiming('Quý IV/2026') })]
        const ics = deadlinesIcs(items([], plan({ tasks, duties: [] })), { ...options, name })
        expect(longestLine(ics)).toBeLessThanOrEqual(75)
        expect(unfold(ics).filter((line) => !/^[A-Z-]+[;:]/.test(line))).toEqual([''])
        expect(values(ics, 'SUMMARY')[0]).not.toContain('\\n')
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }),
    )
  })
})
