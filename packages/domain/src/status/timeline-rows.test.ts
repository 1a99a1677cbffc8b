import { describe, expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import { vietnam } from '../date/vietnam.ts'
import { organisationId } from '../organisation/organisation-id.ts'
import { aPlan, aTask } from '../testing/plan.ts'
import { parseTiming } from '../timing/parse.ts'
import { timelineGroups, timelineYears, type TimelineBy } from './timeline-rows.ts'
import { workItems } from './work-items.ts'
import { byOccurrence } from './work-occurrence.ts'

const today = localDate(2026, 11, 20)
const [science, health] = [organisationId('Sở Khoa học và Công nghệ'), organisationId('Sở Y tế')]
const one = aPlan({
  years: [2026, 2027],
  tasks: [
    aTask({ id: 'both', lead: [science, health], timing: parseTiming('Hằng năm') }),
    aTask({ id: 'single', lead: [health], timing: parseTiming('Quý III/2026') }),
  ],
})
const two = aPlan({ id: 'plan-2', years: [2026, 2026], tasks: [aTask({ id: 'both', lead: [science], timing: parseTiming('Năm 2026') })] })
const items = [...workItems(one, [], { today, calendar: vietnam }), ...workItems(two, [], { today, calendar: vietnam })]

describe('occurrences', () => {
  it('shares of one period stand together, the most pressing speaks', () => {
    expect(byOccurrence(items).map(({ plan, work, occurrence, items: shares, standing }) => `${plan.id} ${work.id} ${occurrence.key} ${shares.length} ${standing}`)).toEqual([
      'plan-1 both 2026 2 dueSoon',
      'plan-1 both 2027 2 notYet',
      'plan-1 single 2026-Q3 1 overdue',
      'plan-2 both 2026 1 dueSoon',
    ])
  })
})

describe('rows of a timeline', () => {
  it.each<[TimelineBy, readonly string[]]>([
    ['plan', ['plan-1', '  both: 2026 2027 (2)', '  single: 2026-Q3 (1)', 'plan-2', '  both: 2026 (1)']],
    ['unit', [science, '  both: 2026 2027 (1)', '  both: 2026 (1)', health, '  both: 2026 2027 (1)', '  single: 2026-Q3 (1)']],
  ])('by %s', (by, expected) => {
    const lines = timelineGroups(items, by).flatMap(({ id, rows }) => [
      id,
      ...rows.map(({ work, occurrences, units }) => `  ${work.id}: ${occurrences.map(({ occurrence }) => occurrence.key).join(' ')} (${units.length})`),
    ])
    expect(lines).toEqual(expected)
  })

  it.each<TimelineBy>(['plan', 'unit'])('by %s, no two rows have one id', (by) => {
    const ids = timelineGroups(items, by).flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('years of a timeline', () => {
  const of = (phrase: string) => {
    const timing = parseTiming(phrase)
    return workItems(aPlan({ years: [2026, 2030], tasks: [aTask({ timing })] }), [], { today, calendar: vietnam })
  }
  it.each<[string, readonly [number, number]]>([
    ['Quý III/2026', [2026, 2026]],
    ['Quý IV/2024', [2024, 2026]],
    ['Giai đoạn 2026-2030', [2026, 2030]],
    ['Thường xuyên', [2026, 2026]],
    ['Năm 2099', [2026, 2046]],
    ['Năm 1990', [2016, 2026]],
  ])('%s', (phrase, years) => expect(timelineYears(of(phrase), today)).toEqual(years))
})
