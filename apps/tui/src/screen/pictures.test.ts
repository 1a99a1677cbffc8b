// The month, the heat map, the timeline and the saved views: where keys lead.

import { describe, expect, it } from 'vitest'
import { localDate } from '@tiendo/domain'
import { item, items } from '../testing/items.ts'
import { calendarLoaded, pageLoaded, play, press, ready, savedLoaded } from '../testing/screen.ts'
import { rowsOf } from './model/rows.ts'
import { lookOf, placeOf, type State } from './model/state.ts'

const month = (script: string): State => press(play(press(ready(), 'c').state, [calendarLoaded]).state, script).state
const dayOf = (state: State): string => {
  const place = placeOf(state)
  if (place.kind !== 'month') throw new Error(`at ${place.kind}`)
  return place.day
}
const numbers = (state: State) => (rowsOf(state) ?? []).map((row) => row.number)

describe('the month', () => {
  it('asks for the calendar, once', () => {
    const first = press(ready(), 'c')
    expect(first.effects).toEqual([{ kind: 'load', name: 'calendar', what: 'calendar' }])
    expect(press(play(first.state, [calendarLoaded]).state, '1c').effects).toEqual([])
  })

  it.each([
    ['', '2026-11-20'],
    ['<left>', '2026-11-19'],
    ['<right>', '2026-11-21'],
    ['j', '2026-11-27'],
    ['<up>', '2026-11-13'],
    ['jj', '2026-12-04'],
    [']', '2026-12-20'],
    ['[[', '2026-09-20'],
    ['<page-down>', '2026-12-20'],
    ['g', '2026-11-01'],
    ['G', '2026-11-30'],
    ['[[[[[[[[[G', '2026-02-28'],
    // Not for a picture.
    ['uwS', '2026-11-20'],
  ])('%j goes to %s', (script, day) => expect(dayOf(month(script))).toBe(day))

  it.each([
    ['j<right><right><enter>', ['BC.1']],
    // Its last working day: due on the Sunday after.
    ['j<enter>', ['BC.1']],
    ['<enter>', []],
  ])('%j opens %j', (script, expected) => expect(numbers(month(script))).toEqual(expected))

  it('comes back to the same day', () => expect(dayOf(month('j<right><right><enter><esc>'))).toBe('2026-11-29'))

  it('leaves to where one was', () => expect(placeOf(press(month(''), '<esc>').state)).toEqual({ kind: 'view', view: 'mine' }))
})

describe('the heat map', () => {
  const heat = (script: string): State => press(ready(), `h${script}`).state
  const place = (state: State) => {
    const at = placeOf(state)
    return at.kind === 'heat' ? [at.by, at.year, at.period, lookOf(state).cursor.index] : at.kind
  }

  it.each([
    ['', ['month', 2026, 10, 0]],
    ['<left>j', ['month', 2026, 9, 1]],
    ['<right><right><right>', ['month', 2026, 11, 0]],
    ['jjjjjjjj', ['month', 2026, 10, 2]],
    ['G', ['month', 2026, 10, 2]],
    ['Gg', ['month', 2026, 10, 0]],
    [']', ['month', 2027, 10, 0]],
    ['b', ['quarter', 2026, 0, 0]],
    ['b[', ['quarter', 2025, 0, 0]],
  ])('%j stands on %j', (script, expected) => expect(place(heat(script))).toEqual(expected))

  it.each([
    ['<enter>', ['BC.1']],
    ['<right><enter>', ['II.1']],
    ['b<right><right><enter>', ['I.3']],
    ['G<right><enter>', ['III.2']],
  ])('%j opens %j', (script, expected) => expect(numbers(heat(script))).toEqual(expected))

  it('does not pile up', () => expect(press(ready(), 'hchch<esc>').state.stack).toHaveLength(1))
})

describe('the timeline', () => {
  const plan = (script: string): State =>
    press(play(press(ready(), '7<enter>').state, [pageLoaded]).state, script).state

  it('is turned on and off for a place', () => {
    expect(lookOf(plan('t')).timeline).toBe(true)
    expect(lookOf(plan('tt')).timeline).toBe(false)
    expect(lookOf(press(plan('t'), '1').state).timeline).toBe(false)
  })

  it('has one row for a piece of work, whatever is listed of it', () => {
    const twice = [...items, item({ id: 't1', number: 'I.3', title: 'Ban hành quy chế', key: '2027-Q3', due: localDate(2027, 9, 30), standing: 'notYet', timeliness: 'notYet' })]
    const state = play(ready(), [{ kind: 'loaded', name: 'mine', loaded: { what: 'mine', value: twice } }]).state
    expect(rowsOf(state)).toHaveLength(9)
    const rows = rowsOf(press(state, 't').state) ?? []
    expect(rows).toHaveLength(8)
    expect(rows[0]?.occurrences.map(({ occurrence }) => occurrence.key)).toEqual(['2026-Q3', '2027-Q3'])
    // What is acted on is the occurrence that needs a hand.
    expect(rows[0]?.item?.occurrence.key).toBe('2026-Q3')
  })

  it('moves by years, where it is on', () => {
    expect(plan('t]]').axis).toBe(2028)
    expect(plan('t[').axis).toBe(2025)
    expect(plan(']').axis).toBeNull()
  })
})

describe('saved views', () => {
  const views = (script: string): State => press(play(press(ready(), 'v').state, [savedLoaded]).state, script).state

  it('are asked for, once', () => {
    expect(press(ready(), 'v').effects).toEqual([{ kind: 'load', name: 'saved', what: 'saved' }])
    expect(press(views('<esc>'), 'v').effects).toEqual([])
  })

  it('open as they say', () => {
    expect(numbers(views('<enter>'))).toEqual(['III.3'])
    expect(placeOf(views('j<enter>'))).toMatchObject({ kind: 'month', day: '2026-12-01', of: { name: 'Lịch tháng tới' } })
    expect(placeOf(views('jj<enter>'))).toMatchObject({ kind: 'heat', by: 'quarter', year: 2026 })
  })

  it('leave out what only the browser shows', () => expect(placeOf(views('jjjjjj<enter>'))).toMatchObject({ kind: 'heat' }))
})
