// Who may change a published plan, what is refused, and what a change makes of it.

import { describe, expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import type { Actor, Role } from '../execution/command.ts'
import { organisationId } from '../organisation/organisation-id.ts'
import { aPlan, aTask } from '../testing/plan.ts'
import { parseTiming } from '../timing/parse.ts'
import { applyPlanChange } from './apply-change.ts'
import { decidePlanChange } from './decide-change.ts'
import type { PlanCommand } from './plan-change.ts'
import { defaultSettings, type Plan } from './plan.ts'

const science = organisationId('Sở Khoa học và Công nghệ')
const health = organisationId('Sở Y tế')
const today = localDate(2026, 11, 20)
const plan = (overrides: Partial<Plan> = {}): Plan =>
  aPlan({
    years: [2026, 2028],
    issuedOn: localDate(2026, 3, 12),
    monitor: science,
    tasks: [
      aTask({ id: 't1', timing: parseTiming('trước ngày 15/11 hằng năm') }),
      aTask({ id: 't2', timing: parseTiming('Quý III/2026') }),
    ],
    duties: [],
    ...overrides,
  })

const who = (role: Role, organisationOf: string | null = science): Actor => ({ userId: 'u-1', organisationId: organisationOf, role })
const periods = new Map([
  ['2026', localDate(2026, 11, 14)],
  ['2027', localDate(2027, 11, 14)],
  ['2028', localDate(2028, 11, 14)],
  ['2026-Q3', localDate(2026, 9, 30)],
])
const ask = (command: PlanCommand, actor: Actor = who('monitor'), of: Plan = plan()) => decidePlanChange(of, command, { actor, today, periods })

const move = (more: Partial<Extract<PlanCommand, { kind: 'moveOccurrence' }>> = {}): PlanCommand => ({
  kind: 'moveOccurrence',
  workId: 't1',
  key: '2027',
  due: localDate(2027, 12, 1),
  reason: 'Công văn số 12/UBND-TH',
  ...more,
})
const retime = (more: Partial<Extract<PlanCommand, { kind: 'changeTiming' }>> = {}): PlanCommand => ({
  kind: 'changeTiming',
  workId: 't1',
  from: '2027',
  phrase: 'trước ngày 30/11 hằng năm',
  reason: 'Công văn số 12/UBND-TH',
  ...more,
})
const settings: PlanCommand = { kind: 'changeSettings', settings: { ...defaultSettings, beforeIncludesLimit: true }, reason: 'Thông lệ của tỉnh' }

describe('who may', () => {
  it.each<[string, Actor, boolean, boolean]>([
    // who, may change days, may change settings
    ['the plan’s monitor', who('monitor'), true, true],
    ['another unit’s monitor', who('monitor', health), false, false],
    ['a leader', who('leader', null), true, false],
    ['an administrator', who('administrator', null), false, true],
    ['an officer of the unit that follows it up', who('officer'), false, false],
    ['finance', who('finance'), false, false],
  ])('%s', (_, actor, days, how) => {
    expect(ask(move(), actor).ok).toBe(days)
    expect(ask(retime(), actor).ok).toBe(days)
    expect(ask(settings, actor).ok).toBe(how)
  })

  it('any monitor of the authority, where the plan names none', () => {
    expect(ask(move(), who('monitor', health), plan({ monitor: null })).ok).toBe(true)
  })
})

describe('what is refused', () => {
  it.each<[string, PlanCommand, string]>([
    ['no reason', move({ reason: ' ' }), 'plan/reason-required'],
    ['unknown work', move({ workId: 't9' }), 'plan/no-such-work'],
    ['unknown period', move({ key: '2031' }), 'plan/no-such-occurrence'],
    ['a day before the plan was issued', move({ due: localDate(2026, 3, 11) }), 'plan/before-issue'],
    ['the day it has', move({ due: localDate(2027, 11, 14) }), 'plan/nothing-changes'],
    ['back to the rule, of what was never moved', move({ due: null }), 'plan/nothing-changes'],
    ['from an unknown period on', retime({ from: '2031' }), 'plan/no-such-occurrence'],
    ['words that say no time', retime({ phrase: 'kịp thời, hiệu quả' }), 'plan/phrase-not-understood'],
    ['the same words', retime({ phrase: 'trước ngày 15/11 hằng năm' }), 'plan/nothing-changes'],
    ['from here on, of what happens once', retime({ workId: 't2', from: '2026-Q3' }), 'plan/not-recurring'],
    ['the same settings', { ...settings, settings: defaultSettings }, 'plan/nothing-changes'],
  ])('%s', (_, command, code) => {
    expect(ask(command)).toMatchObject({ ok: false, error: { code } })
  })
})

it('a change stands beside what was signed, with who, when and why', () => {
  const decided = ask(move({ reason: ' Công văn số 12/UBND-TH ' }))
  if (!decided.ok) throw new Error(decided.error.code)
  const after = applyPlanChange(plan(), decided.value)
  expect(after.tasks[0]).toEqual({
    ...plan().tasks[0],
    changes: [{ kind: 'one', key: '2027', due: '2027-12-01', reason: 'Công văn số 12/UBND-TH', by: 'u-1', on: today }],
  })
  expect(after.tasks[1]).toEqual(plan().tasks[1])
})

it('a phrase that names no year takes it from the plan', () => {
  const decided = ask(retime({ workId: 't2', from: null, phrase: 'Quý IV' }), who('monitor'), plan({ years: [2026, 2026] }))
  expect(decided).toMatchObject({ value: { change: { timing: { rules: [{ key: '2026-Q4', yearFromPlan: true }] } } } })
})
