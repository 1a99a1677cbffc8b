// Forms: what is sent, what is refused before it is sent, what happens when somebody wrote first.

import { describe, expect, it } from 'vitest'
import { localDate } from '@tiendo/domain'
import { item, items } from '../testing/items.ts'
import { play, press, ready } from '../testing/screen.ts'
import type { Effect } from './event.ts'
import type { Form } from './model/overlay.ts'
import type { State } from './model/state.ts'

const share = (id: string) => ({ planId: 'p-87', workId: id, key: '2026', organisationId: 'sở-khoa-học-và-công-nghệ' })
const form = (state: State): Form => {
  if (state.overlay?.kind !== 'form') throw new Error('no form is open')
  return state.overlay
}
const writes = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.kind === 'write' ? [effect.write] : []))

describe('what is sent', () => {
  it('progress with its note, for the version that was seen', () => {
    const { effects } = press(ready(), 'ju<ctrl-u>80<tab>đã có 9/14 đơn vị<enter>')
    expect(writes(effects)).toEqual([
      { kind: 'report', share: share('d1'), version: 1, percent: 80, note: 'đã có 9/14 đơn vị' },
    ])
  })

  it('a result, finished today unless said otherwise', () => {
    expect(writes(press(ready(), 'js<enter>').effects)[0]).toMatchObject({
      kind: 'submit',
      finishedOn: localDate(2026, 11, 20),
      note: null,
    })
    expect(writes(press(ready(), 'js<ctrl-u>2026-11-18<enter>').effects)[0]).toMatchObject({
      finishedOn: localDate(2026, 11, 18),
    })
  })

  it('acceptance and return of what was submitted', () => {
    expect(writes(press(ready(), '4A<enter>').effects)[0]).toMatchObject({ kind: 'accept', version: 4 })
    expect(writes(press(ready(), '4Rthiếu phụ lục<enter>').effects)[0]).toMatchObject({
      kind: 'return',
      note: 'thiếu phụ lục',
    })
  })
})

describe('what is refused before it is sent', () => {
  it.each([
    ['ju<ctrl-u>101<enter>', 'percent'],
    ['ju<ctrl-u><enter>', 'percent'],
    ['ju<ctrl-u>năm mươi<enter>', 'percent'],
    ['js<ctrl-u>30/02/2026<enter>', 'day'],
    ['4R<enter>', 'note'],
    ['4R   <enter>', 'note'],
  ])('%s: %s', (script, problem) => {
    const { state, effects } = press(ready(), script)
    expect(form(state).problem?.kind).toBe(problem)
    expect(writes(effects)).toEqual([])
  })

  it('nothing to accept where nothing was submitted', () =>
    expect(press(ready(), 'jA').state.notice?.say.kind).toBe('notSubmitted'))
})

describe('after sending', () => {
  const sent = press(ready(), 'ju<ctrl-u>80<tab>ghi chú dài<enter>').state

  it('takes no more keys until the answer comes', () => {
    const { state, effects } = press(sent, 'abc<enter>')
    expect(form(state).fields).toEqual(form(sent).fields)
    expect(effects).toEqual([])
  })

  it('closes, says so and reloads when it was stored', () => {
    const { state, effects } = play(sent, [{ kind: 'sent', form: form(sent).id }])
    expect(state.overlay).toBeNull()
    expect(state.notice?.say).toEqual({ kind: 'written', purpose: 'report' })
    expect(effects.length).toBeGreaterThan(0)
  })

  it('keeps what was typed when it was refused', () => {
    const { state } = play(sent, [
      { kind: 'notSent', form: form(sent).id, sentence: 'Không kết nối được.', conflict: false },
    ])
    expect(form(state).fields.map(({ field }) => field.text)).toEqual(['80', 'ghi chú dài'])
    expect(form(state).id).toBe(form(sent).id)
  })

  it('after a conflict takes the newest version, with a new identity', () => {
    const refused = play(sent, [
      { kind: 'notSent', form: form(sent).id, sentence: 'Có người vừa thay đổi.', conflict: true },
    ]).state
    const newer = items.map((one) =>
      one.work.id === 'd1'
        ? item({
            id: 'd1',
            kind: 'duty',
            title: 'x',
            standing: 'dueSoon',
            timeliness: 'dueSoon',
            state: { version: 2, percent: 70 },
          })
        : one,
    )
    const { state } = play(refused, [{ kind: 'loaded', name: 'mine', loaded: { what: 'mine', value: newer } }])
    expect(form(state).id).not.toBe(form(sent).id)
    expect(writes(press(state, '<enter>').effects)[0]).toMatchObject({ version: 2, percent: 80 })
  })
})

describe('typing', () => {
  it.each([
    ['js<tab>abc<left><left>x', 'axbc'],
    ['js<tab>abc<home>x', 'xabc'],
    ['js<tab>một hai<ctrl-w>ba', 'một ba'],
    ['js<tab>ê<backspace>e', 'e'],
    // An input method takes back what it typed and gives the composed letter in one chunk.
    ['js<tab>tie\u007f\u007fiế', 'tiế'],
    ['js<tab>q?/:1', 'q?/:1'],
  ])('%j gives %s', (script, text) => expect(form(press(ready(), script).state).fields[1]?.field.text).toBe(text))
})
