import { describe, expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import { monthPeriod, yearPeriod } from '../date/period.ts'
import { vietnam } from '../date/vietnam.ts'
import { untouched, type ProgressState } from '../execution/progress.ts'
import { organisationId } from '../organisation/organisation-id.ts'
import { aPlan, aTask } from '../testing/plan.ts'
import { parseTiming } from '../timing/parse.ts'
import { filterDue, findable, type DueFilter } from './due-filter.ts'
import { dueSections } from './due-sections.ts'
import type { WorkItem } from './standing.ts'
import { workItems } from './work-items.ts'

const today = localDate(2026, 11, 20)
const [science, health] = [organisationId('Sở Khoa học và Công nghệ'), organisationId('Sở Y tế')]
const plan = aPlan({
  years: [2026, 2027],
  tasks: [
    aTask({ id: 'quarter', number: 'I.1', group: 'I. Tuyên truyền', title: 'Diễn đàn đối thoại', lead: [science], timing: parseTiming('Quý III/2026') }),
    aTask({ id: 'soon', title: 'Tập huấn đo lường', lead: [health], timing: parseTiming('trước ngày 30/11/2026') }),
    aTask({ id: 'year', title: 'Khảo sát thị trường', lead: [health], timing: parseTiming('Giai đoạn 2026-2027') }),
    aTask({ id: 'waits', lead: [science], timing: parseTiming('Sau khi Trung ương ban hành Đề án') }),
    aTask({ id: 'always', lead: [science], timing: parseTiming('Thường xuyên') }),
    aTask({ id: 'done', lead: [science], timing: parseTiming('Quý I/2026') }),
  ],
})
const finished: ProgressState = {
  ...untouched({ planId: plan.id, workId: 'done', key: '2026-Q1', organisationId: science }),
  version: 1,
  progress: 'accepted',
  finishedOn: localDate(2026, 3, 2),
}
const items = workItems(plan, [finished], { today, calendar: vietnam })
const entries = findable(items)
const everything: DueFilter = { query: '', unit: null, plan: null, standing: null, within: null }
const ids = (found: readonly WorkItem[]) => found.map(({ work }) => work.id)

describe('a filter', () => {
  it.each<[Partial<DueFilter>, readonly string[]]>([
    [{}, ['quarter', 'soon', 'year', 'waits', 'always', 'done']],
    [{ query: '  do   LUONG ' }, ['soon']],
    [{ query: 'tuyen truyen dien dan' }, ['quarter']],
    [{ query: 'y te' }, ['soon', 'year']],
    [{ query: 'không có gì' }, []],
    [{ unit: health }, ['soon', 'year']],
    [{ plan: plan.id }, ['quarter', 'soon', 'year', 'waits', 'always', 'done']],
    [{ plan: 'another' }, []],
    [{ standing: 'overdue' }, ['quarter']],
    [{ standing: 'waitingEvent' }, ['waits']],
    [{ within: monthPeriod(2026, 11) }, ['soon']],
    [{ within: yearPeriod(2026) }, ['quarter', 'soon', 'done']],
    [{ unit: health, within: yearPeriod(2027), standing: 'withinTime', query: 'thi truong' }, ['year']],
  ])('%o', (filter, expected) => expect(ids(filterDue(entries, { ...everything, ...filter }))).toEqual(expected))
})

describe('sections of a list', () => {
  it('hold each share once, the most urgent first', () => {
    const sections = dueSections(items, today)
    expect(sections.map(({ name, items: inside }) => `${name}: ${ids(inside).join(' ')}`)).toEqual([
      'overdue: quarter',
      'dueSoon: soon',
      'later: year',
      'waiting: waits',
      'undated: always',
      'done: done',
    ])
    expect(sections.reduce((sum, section) => sum + section.items.length, 0)).toBe(items.length)
  })
})
