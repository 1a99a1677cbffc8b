import { localDate, vietnam as starting, type CalendarChange, type LocalDate } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { draftOf, touchedDays, type Step } from './step.ts'

/** In order, as a calendar is that was changed before. */
const vietnam = { ...starting, daysOff: starting.daysOff.toSorted((a, b) => (a.date < b.date ? -1 : 1)) }

const today = localDate(2026, 11, 20)
const off = (date: LocalDate, basis = 'Quyết định số 1/QĐ-UBND'): CalendarChange => ({ kind: 'dayOffSet', day: { date, name: 'swap', basis, status: 'confirmed' } })
const worked = (date: LocalDate, forDate: LocalDate): CalendarChange => ({ kind: 'workedSet', day: { date, forDate, basis: 'Quyết định số 1/QĐ-UBND' } })
const steps = (...acts: readonly (readonly CalendarChange[])[]): readonly Step[] => acts.map((changes, id) => ({ id, changes }))

const thursday = localDate(2026, 12, 31)
const saturday = localDate(2026, 12, 26)
const wednesday = localDate(2026, 12, 30)

describe('steps that wait to be saved', () => {
  it.each<[string, readonly Step[], readonly (readonly [number | null, string])[]]>([
    ['a swap is one act', steps([off(thursday), worked(saturday, thursday)]), []],
    ['a working day cannot be worked in exchange', steps([off(thursday), worked(wednesday, thursday)]), [[0, 'calendar/worked-is-no-rest']]],
    ['what a later step mends is not wrong', steps([worked(saturday, thursday)], [off(thursday)]), []],
    ['said at the last step that touches the day', steps([off(thursday)], [worked(saturday, wednesday)]), [[1, 'calendar/exchange-not-off']]],
    ['a basis is missing', steps([off(wednesday)], [off(thursday, ' ')]), [[1, 'calendar/basis-missing']]],
    ['no working day is left', steps([{ kind: 'weeklyRestSet', days: [1, 2, 3, 4, 5, 6, 7] }]), [[0, 'calendar/no-working-day']]],
    ['steps that undo each other are nobody’s fault', steps([off(thursday)], [{ kind: 'dayOffRemoved', date: thursday }]), [[null, 'calendar/nothing-changes']]],
  ])('%s', (_, all, issues) => {
    expect(draftOf(vietnam, all, today).issues.map(({ step, issue }) => [step, issue.code])).toEqual(issues)
  })

  it('the calendar shown has the steps that are sound, and keeps its name where one is not', () => {
    const { calendar } = draftOf(vietnam, steps([off(thursday)], [worked(wednesday, thursday)]), today)
    expect(calendar.daysOff.some(({ date }) => date === thursday)).toBe(true)
    expect(calendar.worked).toEqual(vietnam.worked)
    expect(calendar.version).toBe(vietnam.version)
    expect(draftOf(vietnam, steps([off(thursday)]), today).calendar.version).toBe('2026.2')
  })

  it('names the days it touches', () => {
    expect([...touchedDays(steps([off(thursday), worked(saturday, thursday)], [{ kind: 'weeklyRestSet', days: [7] }]))]).toEqual([thursday, saturday])
  })
})
