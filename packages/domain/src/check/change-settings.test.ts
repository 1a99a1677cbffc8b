import { describe, expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import type { Actor, Role } from '../execution/command.ts'
import { applyRuleSet, decideRuleSet, ruleSetting, type RuleSetting } from './change-settings.ts'
import { noSettings } from './settle.ts'

const today = localDate(2026, 11, 20)
const actor = (role: Role): Actor => ({ userId: 'u-1', organisationId: null, role })
const noted = { rule: 'task/missing-lead', severity: 'note', off: null } as const
const silent = { rule: 'task/missing-lead', severity: null, off: 'Kế hoạch ngành dọc' } as const
const decided = (setting: RuleSetting, before = noSettings, role: Role = 'administrator') => {
  const result = decideRuleSet(before, setting, { actor: actor(role), today })
  return result.ok ? result.value : result.error.code
}

describe('settings of an authority', () => {
  it.each<[string, RuleSetting, unknown]>([
    ['another severity', noted, { ...noted, kind: 'ruleSet', by: 'u-1', on: today }],
    ['off, with why', { ...silent, off: ' Kế hoạch ngành dọc ' }, { ...silent, kind: 'ruleSet', by: 'u-1', on: today }],
    ['off without a reason', { ...silent, off: ' ' }, 'checks/reason-required'],
    ['as it is already', { ...noted, severity: null }, 'checks/nothing-changes'],
  ])('%s', (_, setting, result) => {
    expect(decided(setting)).toEqual(result)
  })

  it('are the administrator’s', () => {
    for (const role of ['officer', 'monitor', 'leader', 'finance'] as const) expect(decided(noted, noSettings, role)).toBe('checks/rights')
  })

  it('one rule is set and the others left; set back, nothing is left of it', () => {
    const others = applyRuleSet(noSettings, { rule: 'outline/gap', severity: 'error', off: null })
    const both = applyRuleSet(others, { ...silent, severity: 'note' })
    expect(both).toEqual({ severities: { 'outline/gap': 'error', 'task/missing-lead': 'note' }, off: { 'task/missing-lead': silent.off } })
    expect(ruleSetting(both, 'task/missing-lead')).toEqual({ ...silent, severity: 'note' })
    expect(applyRuleSet(both, { rule: 'task/missing-lead', severity: null, off: null })).toEqual(others)
  })
})
