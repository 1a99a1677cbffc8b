// The screen's behaviour as a table: keys pressed, and what is true afterwards.

import { describe, expect, it } from 'vitest'
import { press, play, ready, pageLoaded, keys } from '../testing/screen.ts'
import { item, items, today } from '../testing/items.ts'
import type { State } from './model/state.ts'
import { lookOf, placeOf, start } from './model/state.ts'
import { rowsOf, selectedRow } from './model/rows.ts'
import { reduce } from './reducer.ts'

const number = (state: State): string | null => selectedRow(state)?.number ?? null
const numbers = (state: State): readonly (string | null)[] => (rowsOf(state) ?? []).map((row) => row.number)

describe('moving', () => {
  it.each([
    ['', 'I.3'],
    ['j', 'BC.1'],
    ['jj', 'II.1'],
    ['jjk', 'BC.1'],
    ['<down><down><up>', 'BC.1'],
    ['k', 'I.3'],
    ['G', 'III.1'],
    ['Gg', 'I.3'],
    ['Gj', 'III.1'],
    ['<end>', 'III.1'],
    ['G<home>', 'I.3'],
    ['<ctrl-d>', 'III.2'],
    ['<ctrl-d><ctrl-u>', 'I.3'],
    ['5<enter>j', 'II.3'],
  ])('%s stands on %s', (script, expected) => expect(number(press(ready(), script).state)).toBe(expected))

  it('keeps the row when the list changes under it', () => {
    const state = press(ready(), 'jj').state
    const fresh = [
      item({ id: 't0', number: 'I.1', title: 'Việc mới', standing: 'overdue', timeliness: 'overdue' }),
      ...items,
    ]
    expect(number(play(state, [{ kind: 'loaded', name: 'mine', loaded: { what: 'mine', value: fresh } }]).state)).toBe(
      'II.1',
    )
  })
})

describe('saved views', () => {
  it.each([
    ['1', ['I.3', 'BC.1', 'II.1', 'II.2', 'II.3', 'III.2', 'III.3', 'III.1']],
    ['2', ['BC.1', 'II.1', 'III.3']],
    ['3', ['I.3']],
    ['4', ['III.2']],
    // An event has no number of its own; what waits for it has.
    ['5', [null]],
    ['5<enter>', ['II.3']],
    ['6', ['BC.1']],
    ['7', ['87/QĐ-UBND']],
  ])('%s shows %j', (key, expected) => expect(numbers(press(ready(), key).state)).toEqual(expected))
})

describe('filter, next, jump', () => {
  it.each([
    ['/do luong<enter>', ['II.1', 'III.2']],
    ['/ĐO LƯỜNG<enter>', ['II.1', 'III.2']],
    ['/do<esc>', ['I.3', 'BC.1', 'II.1', 'II.2', 'II.3', 'III.2', 'III.3', 'III.1']],
    ['/do luong<enter><esc>', ['I.3', 'BC.1', 'II.1', 'II.2', 'II.3', 'III.2', 'III.3', 'III.1']],
    ['/xyz<enter>', []],
  ])('%s leaves %j', (script, expected) => expect(numbers(press(ready(), script).state)).toEqual(expected))

  it.each([
    ['/de an<enter><esc>gn', 'II.3'],
    ['/do luong<enter><esc>gn', 'II.1'],
    ['/do luong<enter><esc>gnn', 'III.2'],
    ['/do luong<enter><esc>gnnn', 'II.1'],
    ['/do luong<enter><esc>gN', 'III.2'],
    [':4<enter>', 'II.2'],
    [':iii.2<enter>', 'III.2'],
    [':doi thoai<enter>', 'III.1'],
    ['jj:zzz<enter>', 'II.1'],
  ])('%s stands on %s', (script, expected) => expect(number(press(ready(), script).state)).toBe(expected))

  it('says so when nothing is found', () =>
    expect(press(ready(), ':zzz<enter>').state.notice?.say.kind).toBe('notFound'))
})

describe('quitting', () => {
  it.each([
    ['q', true],
    [':q<enter>', true],
    ['<ctrl-c>', true],
    ['/q', false],
    ['uq', false],
    ['jwq', false],
    ['?q', false],
    ['Sq', false],
    ['u<ctrl-c>', true],
  ])('%s quits: %s', (script, quits) =>
    expect(press(ready(), script).effects.some((effect) => effect.kind === 'quit')).toBe(quits),
  )
})

describe('opening', () => {
  it('asks for the plan, then shows the same occurrence inside the task, and goes back', () => {
    const opened = press(ready(), 'j<enter>')
    expect(opened.effects).toEqual([{ kind: 'loadPage', name: 'page:p-87', planId: 'p-87' }])
    const inside = play(opened.state, [pageLoaded])
    expect(placeOf(inside.state)).toEqual({ kind: 'work', planId: 'p-87', workId: 'd1' })
    expect(selectedRow(inside.state)?.item?.work.id).toBe('d1')
    expect(inside.effects.map((effect) => effect.kind)).toEqual(['loadWork'])
    expect(number(press(inside.state, '<esc>').state)).toBe('BC.1')
  })

  it('opens a plan, its task, and comes back in two steps', () => {
    const plan = play(press(ready(), '7<enter>').state, [pageLoaded]).state
    expect(numbers(plan)).toHaveLength(items.length)
    const task = press(plan, 'jj<enter>').state
    expect(placeOf(task).kind).toBe('work')
    expect(placeOf(press(task, '<esc><esc>').state)).toEqual({ kind: 'view', view: 'plans' })
  })
})

describe('columns and sorting', () => {
  it('sorts up, down and not at all', () => {
    const up = press(ready(), 'Sjjjjj ').state
    expect(numbers(up)[0]).toBe('II.1')
    const down = press(up, ' ').state
    expect(numbers(down)[0]).toBe('III.2')
    expect(numbers(press(down, ' ').state)[0]).toBe('I.3')
  })

  it('hides and shows a column, never the title', () => {
    expect(lookOf(press(ready(), 'Cjj ').state).hidden).toEqual(['lead'])
    expect(lookOf(press(ready(), 'Cjj  ').state).hidden).toEqual([])
    expect(lookOf(press(ready(), 'Cj ').state).hidden).toEqual([])
  })
})

describe('help', () => {
  it('finds without marks and runs what is chosen', () => {
    expect(press(ready(), '?vi sao<enter>').state.overlay?.kind).toBe('why')
    expect(placeOf(press(ready(), '?qua han<enter>').state)).toEqual({ kind: 'view', view: 'overdue' })
  })
})

describe('changes by others', () => {
  it('are counted, not shown, until reloaded; one’s own are not counted', () => {
    const changed = play(ready(), [
      { kind: 'changed', by: 'u-lan', stream: 'share/p-87' },
      { kind: 'changed', by: 'u-minh', stream: 'share/p-87' },
    ]).state
    expect(changed.changes).toBe(1)
    const after = press(changed, 'r')
    expect(after.state.changes).toBe(0)
    expect(after.effects.map((effect) => ('name' in effect ? effect.name : ''))).toEqual([
      'mine',
      'due',
      'plans',
      'awaited',
    ])
  })
})

it('gives the same state for the same events', () => {
  const script = 'jj/do<enter>wq?help<esc>Sj 3<enter><esc>'
  expect(press(ready(), script).state).toEqual(press(ready(), script).state)
})

it('never changes the state it is given', () => {
  const state = Object.freeze(ready())
  for (const key of keys('jwq/a<enter>u1<tab>x<esc>')) expect(() => reduce(state, { kind: 'key', key })).not.toThrow()
})

it('asks for everything once when signed in', () => {
  const { effects } = play(start({ columns: 80, rows: 24 }, today), [
    { kind: 'connection', connection: { kind: 'online', url: 'x', ours: true } },
  ])
  expect(effects.map((effect) => ('name' in effect ? effect.name : ''))).toEqual([
    'me',
    'mine',
    'due',
    'plans',
    'awaited',
  ])
})
