// An awaited event from the words that name it to the clocks it starts.

import { describe, expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import type { Actor, Role } from '../execution/command.ts'
import { applyAwaited, replayAwaited, unrecorded } from './apply.ts'
import type { AwaitedCommand, AwaitedFact, AwaitedScope } from './awaited-event.ts'
import { decideAwaited } from './decide.ts'
import { recordedFor } from './register.ts'

const today = localDate(2026, 11, 20)
const actor = (role: Role): Actor => ({ userId: 'u-1', organisationId: 'so-khcn', role })
const a = { planId: 'p1', workId: 't1' }
const b = { planId: 'p1', workId: 't2' }
const none = unrecorded('co-huong-dan')

const record = (on: [number, number, number], scope: AwaitedScope = null): AwaitedCommand => ({
  kind: 'record',
  on: localDate(...on),
  symbol: ' 12/QĐ-TTg ',
  note: ' ',
  scope,
})
const withdraw = (scope: AwaitedScope = null, reason = 'nhầm văn bản'): AwaitedCommand => ({ kind: 'withdraw', reason, scope })

const facts = (...commands: readonly AwaitedCommand[]): readonly AwaitedFact[] => {
  let state = none
  return commands.map((command) => {
    const decided = decideAwaited(state, command, { actor: actor('monitor'), today })
    if (!decided.ok) throw new Error(decided.error.code)
    state = applyAwaited(state, decided.value)
    return decided.value
  })
}

describe('deciding', () => {
  it.each<[string, Role, AwaitedCommand, string]>([
    ['an officer', 'officer', record([2026, 11, 2]), 'awaited/rights'],
    ['a leader', 'leader', record([2026, 11, 2]), 'awaited/rights'],
    ['tomorrow', 'monitor', record([2026, 11, 21]), 'awaited/in-future'],
    ['no task chosen', 'monitor', record([2026, 11, 2], []), 'awaited/no-work'],
    ['withdrawn without a word', 'administrator', withdraw(null, '  '), 'awaited/reason-required'],
    ['nothing was recorded', 'monitor', withdraw(), 'awaited/nothing-recorded'],
  ])('%s is refused', (_, role, command, code) => {
    expect(decideAwaited(none, command, { actor: actor(role), today })).toMatchObject({ ok: false, error: { code } })
  })

  it('today may be recorded; words are trimmed', () => {
    expect(decideAwaited(none, record([2026, 11, 20]), { actor: actor('administrator'), today })).toEqual({
      ok: true,
      value: { kind: 'eventRecorded', on: today, symbol: '12/QĐ-TTg', note: null, by: 'u-1', recordedOn: today, scope: null },
    })
  })
})

describe('for whom the day holds', () => {
  it.each<[string, readonly AwaitedCommand[], string | null, string | null]>([
    ['nobody yet', [], null, null],
    ['all', [record([2026, 11, 2])], '2026-11-02', '2026-11-02'],
    ['one task', [record([2026, 11, 2], [a])], '2026-11-02', null],
    ['one task, then all', [record([2026, 11, 2], [a]), record([2026, 11, 5])], '2026-11-05', '2026-11-05'],
    ['all, then one task on its own day', [record([2026, 11, 5]), record([2026, 11, 2], [a])], '2026-11-02', '2026-11-05'],
    ['all, but not that task', [record([2026, 11, 5]), withdraw([a])], null, '2026-11-05'],
    ['withdrawn for all', [record([2026, 11, 5]), withdraw()], null, null],
    ['one task taken back', [record([2026, 11, 5], [a, b]), withdraw([b])], '2026-11-05', null],
  ])('%s', (_, commands, forA, forB) => {
    const state = replayAwaited('co-huong-dan', facts(...commands))
    expect(state.version).toBe(commands.length)
    expect(recordedFor(state, a)?.on ?? null).toBe(forA)
    expect(recordedFor(state, b)?.on ?? null).toBe(forB)
  })
})
