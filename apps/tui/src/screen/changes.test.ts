// Forms that change days: what is asked of the server while one types, what is sent, what is kept when somebody wrote first.

import { describe, expect, it } from 'vitest'
import { localDate } from '@tiendo/domain'
import { awaitedPage, moves } from '../testing/awaited.ts'
import { me } from '../testing/items.ts'
import { page } from '../testing/plan.ts'
import { pageLoaded, play, press, ready } from '../testing/screen.ts'
import type { Effect } from './event.ts'
import { textOf, type Form } from './model/overlay.ts'
import type { State } from './model/state.ts'

const form = (state: State): Form => {
  if (state.overlay?.kind !== 'form') throw new Error('no form is open')
  return state.overlay
}
const previews = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.kind === 'preview' ? [effect.change] : []))
const writes = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.kind === 'write' ? [effect.write] : []))

const moving = (script = ''): ReturnType<typeof press> => press(play(press(ready(), 'jM').state, [pageLoaded]).state, script)

describe('an occurrence is moved', () => {
  it('asks for the plan, then what would move', () => {
    const opened = press(ready(), 'jM')
    expect(opened.effects).toEqual([{ kind: 'loadPage', name: 'page:p-87', planId: 'p-87' }])
    expect(previews(play(opened.state, [pageLoaded]).effects)).toEqual([
      {
        kind: 'plan',
        planId: 'p-87',
        command: { kind: 'moveOccurrence', workId: 'd1', key: '2026', due: localDate(2026, 11, 29), reason: '…' },
      },
    ])
  })

  const move = (due: string | null) => ({ kind: 'moveOccurrence', workId: 'd1', key: '2026', due, reason: 'CV 12' })
  const retime = (from: string | null, phrase: string) => ({
    kind: 'changeTiming',
    workId: 'd1',
    from,
    phrase,
    reason: 'CV 12',
  })
  it.each<readonly [string, unknown]>([
    ['<tab><ctrl-u>15/12/2026<tab>CV 12<enter>', move('2026-12-15')],
    ['<tab><ctrl-u>2026-12-15<tab>CV 12<enter>', move('2026-12-15')],
    // Blank: back to what the rule says.
    ['<tab><ctrl-u><tab>CV 12<enter>', move(null)],
    ['<right><tab><ctrl-u>Quý II hằng năm<tab>CV 12<enter>', retime('2026', 'Quý II hằng năm')],
    ['<right> <tab><ctrl-u>Quý II hằng năm<tab>CV 12<enter>', retime(null, 'Quý II hằng năm')],
    ['<left><tab><ctrl-u>Quý II hằng năm<tab>CV 12<enter>', retime(null, 'Quý II hằng năm')],
  ])('%s', (script, command) => {
    const { effects } = moving(script)
    expect(writes(effects)).toEqual([{ kind: 'plan', planId: 'p-87', version: 1, command }])
  })

  it.each([
    ['<tab><ctrl-u>30/02/2026<tab>CV<enter>', 'day'],
    ['<enter>', 'reason'],
    ['<right><tab><ctrl-u><tab>CV<enter>', 'phrase'],
  ])('%s is refused before it is sent: %s', (script, problem) => {
    const { state, effects } = moving(script)
    expect(form(state).problem?.kind).toBe(problem)
    expect(writes(effects)).toEqual([])
  })

  it('is not sent before the plan has come', () =>
    expect(form(press(ready(), 'jM<tab><tab>CV<enter>').state).problem?.kind).toBe('stillLoading'))

  it('asks again only where what would move may differ', () => {
    const { state } = moving()
    expect(previews(press(state, '<tab><tab>một lý do dài').effects)).toEqual([])
    expect(previews(press(state, '<tab><ctrl-u>1').effects)).toEqual([expect.anything()])
    expect(form(press(state, '<tab><ctrl-u>1').state).preview).toBeNull()
    expect(previews(press(state, '<right>').effects)).toHaveLength(1)
  })

  it('shows the answer to what it says now, and no older one', () => {
    const { state } = moving()
    const { preview, id } = form(state)
    const answer = (asked: string) => play(state, [{ kind: 'previewed', form: id, asked, answer: moves }]).state
    expect(form(answer(preview?.asked ?? '')).preview).toMatchObject({ kind: 'moves', moves })
    expect(form(answer('something else')).preview).toEqual(preview)
    const refused = play(state, [{ kind: 'previewed', form: id, asked: preview?.asked ?? '', answer: 'Không được.' }])
    expect(form(refused.state).preview).toMatchObject({ kind: 'refused', sentence: 'Không được.' })
  })

  it('keeps what was typed when somebody wrote first, and goes on from the newest version', () => {
    const sent = moving('<tab><ctrl-u>15/12/2026<tab>CV 12<enter>').state
    const { id } = form(sent)
    const refused = play(sent, [{ kind: 'notSent', form: id, sentence: 'Có người vừa thay đổi.', conflict: true }])
    expect(refused.effects).toContainEqual({ kind: 'loadPage', name: 'page:p-87', planId: 'p-87' })
    const newer = play(refused.state, [
      { kind: 'loaded', name: 'page:p-87', loaded: { what: 'page', planId: 'p-87', value: { ...page, version: 7 } } },
    ])
    expect(previews(newer.effects)).toHaveLength(1)
    expect(textOf(form(newer.state), 'due')).toBe('15/12/2026')
    expect(textOf(form(newer.state), 'reason')).toBe('CV 12')
    expect(form(newer.state).id).not.toBe(id)
    expect(writes(press(newer.state, '<enter>').effects)).toMatchObject([{ version: 7 }])
  })

  it('says so when it was stored', () => {
    const sent = moving('<tab><tab>CV 12<enter>').state
    const { state } = play(sent, [{ kind: 'sent', form: form(sent).id }])
    expect(state.overlay).toBeNull()
    expect(state.notice?.say).toEqual({ kind: 'written', purpose: 'move' })
  })

  it('is not for those who may not', () => {
    const officer = play(ready(), [
      { kind: 'loaded', name: 'me', loaded: { what: 'me', value: { ...me, role: 'officer' } } },
    ]).state
    expect(press(officer, 'jM').state.notice?.say.kind).toBe('mayNotMove')
  })
})

describe('an event is recorded', () => {
  const id = 'trung-uong-ban-hanh-de-an'
  const record = { kind: 'record', on: localDate(2026, 11, 20), symbol: null, note: null, scope: null }

  it.each([
    ['from the list of events', '5E'],
    ['inside the event', '5<enter>E'],
    ['on work that waits for it', 'jjjjE'],
  ])('%s', (_, script) => {
    const { state, effects } = press(ready(), script)
    expect(form(state).purpose).toBe('event')
    expect(previews(effects)).toEqual([{ kind: 'event', id, command: record }])
  })

  it.each<readonly [string, unknown]>([
    ['5E<enter>', record],
    ['5E<ctrl-u>18/11/2026<tab>12/QĐ-TTg<tab>đã nhận bản giấy<enter>', { ...record, on: '2026-11-18', symbol: '12/QĐ-TTg', note: 'đã nhận bản giấy' }],
  ])('%s', (script, command) =>
    expect(writes(press(ready(), script).effects)).toEqual([{ kind: 'event', id, version: 0, command }]),
  )

  it('refuses what is no day', () =>
    expect(form(press(ready(), '5E<ctrl-u>mai<enter>').state).problem?.kind).toBe('day'))

  it('goes on from the newest version after a conflict, what was typed kept', () => {
    const sent = press(ready(), '5E<tab>12/QĐ-TTg<enter>').state
    const refused = play(sent, [{ kind: 'notSent', form: form(sent).id, sentence: '…', conflict: true }]).state
    const events = awaitedPage.events.map((event) => ({ ...event, record: { ...event.record, version: 3 } }))
    const { state } = play(refused, [
      { kind: 'loaded', name: 'awaited', loaded: { what: 'awaited', value: { ...awaitedPage, events } } },
    ])
    expect(writes(press(state, '<enter>').effects)).toMatchObject([{ version: 3, command: { symbol: '12/QĐ-TTg' } }])
  })

  it('says why not', () => {
    expect(press(ready(), 'E').state.notice?.say.kind).toBe('noEvent')
    const closed = { ...awaitedPage, may: { record: false } }
    const { state } = play(ready(), [{ kind: 'loaded', name: 'awaited', loaded: { what: 'awaited', value: closed } }])
    expect(press(state, '5E').state.notice?.say.kind).toBe('mayNotRecord')
  })
})
