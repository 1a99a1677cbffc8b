import { localDate, type CalendarChange } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { readSteps, writeSteps } from './kept-steps.ts'
import type { Step } from './step.ts'

const [day, other] = [localDate(2026, 12, 31), localDate(2026, 12, 26)]
const changes: readonly CalendarChange[] = [
  { kind: 'dayOffSet', day: { date: day, name: 'other', label: 'Ngày hội tỉnh', basis: 'Quyết định số 9/QĐ-UBND', status: 'proposed' } },
  { kind: 'dayOffSet', day: { date: other, name: 'other', label: 'Ngày thành lập tỉnh', basis: 'x', status: 'confirmed', scope: 'local' } },
  { kind: 'dayOffRemoved', date: day },
  { kind: 'workedSet', day: { date: other, forDate: day, basis: 'x' } },
  { kind: 'workedRemoved', date: other },
  { kind: 'weeklyRestSet', days: [6, 7] },
]

describe('steps kept on the device', () => {
  it('come back as they were', () => {
    const steps: readonly Step[] = [
      { id: 0, changes },
      { id: 1, changes: changes.slice(0, 1) },
    ]
    expect(readSteps(writeSteps(steps))).toEqual(steps)
    expect(writeSteps([])).toBe('')
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{"'],
    ['no list', '{"kind":"dayOffRemoved"}'],
    ['a step that is no list', '[3]'],
    ['an empty step', '[[]]'],
    ['a day that does not exist', '[[{"kind":"dayOffRemoved","date":"2026-02-30"}]]'],
    ['a name nobody knows', '[[{"kind":"dayOffSet","day":{"date":"2026-02-03","name":"x","basis":"","status":"confirmed"}}]]'],
    ['a status nobody knows', '[[{"kind":"dayOffSet","day":{"date":"2026-02-03","name":"tet","basis":"","status":"x"}}]]'],
    ['a day off of nobody knows whom', '[[{"kind":"dayOffSet","day":{"date":"2026-02-03","name":"tet","basis":"","status":"confirmed","scope":"x"}}]]'],
    ['an exchange for no day', '[[{"kind":"workedSet","day":{"date":"2026-02-03","basis":""}}]]'],
    ['an act of which only half is known', '[[{"kind":"dayOffRemoved","date":"2026-02-03"},{"kind":"x"}]]'],
  ])('%s is left out', (_, text) => {
    expect(readSteps(text)).toEqual([])
  })
})
