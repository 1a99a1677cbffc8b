import { localDate, vietnam as starting, type CalendarChange, type DayOff, type LocalDate } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { giving, owedFor } from './compensation.ts'
import { changesOf, draftOf, type Step } from './step.ts'

/** Without Saturdays worked in exchange, so that Saturdays may stop being days of rest. */
const vietnam = { ...starting, worked: [] }

const today = localDate(2026, 11, 20)
const [saturday, sunday, monday, tuesday] = [localDate(2026, 12, 19), localDate(2026, 12, 20), localDate(2026, 12, 21), localDate(2026, 12, 22)]
/** Proposed, a Saturday. */
const culture = localDate(2029, 11, 24)
const off = (date: LocalDate, more: Partial<DayOff> = {}): CalendarChange => ({
  kind: 'dayOffSet',
  day: { date, name: 'other', label: 'Ngày hội', basis: 'Quyết định số 9/QĐ-UBND', status: 'confirmed', ...more },
})
const steps = (...acts: readonly (readonly CalendarChange[])[]): readonly Step[] => acts.map((changes, id) => ({ id, changes }))
/** For each step, the days that may be given. */
const offered = (all: readonly Step[]): readonly (readonly LocalDate[])[] => {
  const { calendar } = draftOf(vietnam, all, today)
  return all.map((step) => owedFor(step, calendar).map(({ on }) => on))
}

describe('days in lieu, by step', () => {
  it.each<[string, readonly Step[], readonly (readonly LocalDate[])[]]>([
    ['a Sunday', steps([off(sunday)]), [[monday]]],
    ['a proposed day once it is confirmed', steps([off(culture, { name: 'culture' })]), [[localDate(2029, 11, 26)]]],
    ['a working day', steps([off(tuesday)]), [[]]],
    ['of one authority', steps([off(sunday, { scope: 'local' })]), [[]]],
    ['one only proposed', steps([off(sunday, { status: 'proposed' })]), [[]]],
    ['one taken away again', steps([off(sunday)], [{ kind: 'dayOffRemoved', date: sunday }]), [[], []]],
    ['one put in the place of another', steps([off(sunday)], [off(sunday, { label: 'Ngày hội lớn' })]), [[], [monday]]],
    ['where Saturdays come to be worked', steps([off(saturday)], [{ kind: 'weeklyRestSet', days: [7] }]), [[], []]],
  ])('%s', (_, all, days) => {
    expect(offered(all)).toEqual(days)
  })

  it('each of two has its own, and nothing is owed once both are given', () => {
    const two = [[off(saturday)], [off(sunday)]]
    const give = (acts: readonly (readonly CalendarChange[])[]): readonly (readonly CalendarChange[])[] => {
      const all = steps(...acts)
      const { calendar } = draftOf(vietnam, all, today)
      const [owed] = all.flatMap((step) => owedFor(step, calendar))
      return owed === undefined ? acts : give([...acts, [giving(owed)]])
    }
    const all = steps(...give(two))
    expect(changesOf(all.slice(2)).flatMap((change) => (change.kind === 'dayOffSet' ? [change.day.date] : []))).toEqual([monday, tuesday])
    expect(offered(all)).toEqual([[], [], [], []])
  })
})
