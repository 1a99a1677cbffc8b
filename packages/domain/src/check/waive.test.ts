import { describe, expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import type { Actor, Role } from '../execution/command.ts'
import { noSettings, settle, type Waiver } from './settle.ts'
import { applyWaiver, decideWaiver, mayWaive, type Waivable, type WaiverCommand, type WaiverFact } from './waive.ts'
import type { Finding } from './finding.ts'

const today = localDate(2026, 11, 20)
const roles: readonly Role[] = ['officer', 'monitor', 'leader', 'finance', 'administrator']
const actor = (role: Role, organisationId: string | null = 'so-y-te'): Actor => ({ userId: 'u-1', organisationId, role })
const place = { rule: 'task/missing-lead', key: 'task/missing-lead 1' } as const
const finding = (number: string): Finding => ({
  rule: 'task/missing-lead',
  severity: 'warning',
  data: { number, title: 'Sửa cầu' },
  span: null,
})
const found = settle([finding('1'), finding('2')]).findings.map((one, index) => ({ ...one, key: `${one.rule} ${index + 1}` }))

const decided = (command: WaiverCommand, waivers: readonly Waiver[] = [], document: Waivable = { kind: 'draft', open: true }, who = actor('officer')) => {
  const result = decideWaiver(waivers, command, { document, actor: who, today, findings: found })
  return result.ok ? result.value : result.error.code
}
const waived: WaiverFact = { ...place, kind: 'findingWaived', reason: 'UBND tỉnh trực tiếp làm', by: 'u-1', on: today }
const waiver: Waiver = { ...place, reason: 'UBND tỉnh trực tiếp làm', by: 'u-1', on: today }

describe('waiving', () => {
  it.each<[string, WaiverCommand, readonly Waiver[], unknown]>([
    ['a finding', { ...place, kind: 'waive', reason: ' UBND tỉnh trực tiếp làm ' }, [], waived],
    ['a whole rule', { ...place, key: null, kind: 'waive', reason: 'UBND tỉnh trực tiếp làm' }, [], { ...waived, key: null }],
    ['without a reason', { ...place, kind: 'waive', reason: '  ' }, [], 'checks/reason-required'],
    ['what is not found', { ...place, key: 'x', kind: 'waive', reason: 'a' }, [], 'checks/no-such-finding'],
    ['what is found by no rule', { rule: 'document/missing-date', key: null, kind: 'waive', reason: 'a' }, [], 'checks/no-such-finding'],
    ['taking it back', { ...place, kind: 'unwaive' }, [waiver], { ...place, kind: 'waiverWithdrawn', by: 'u-1', on: today }],
    ['taking back what never was', { ...place, kind: 'unwaive' }, [], 'checks/not-waived'],
    ['taking back one of a rule waived whole', { ...place, kind: 'unwaive' }, [{ ...waiver, key: null }], 'checks/not-waived'],
  ])('%s', (_, command, before, result) => {
    expect(decided(command, before)).toEqual(result)
  })

  it.each<[string, Waivable, readonly Role[]]>([
    ['a draft in review', { kind: 'draft', open: true }, ['officer', 'monitor', 'administrator']],
    ['a draft closed', { kind: 'draft', open: false }, []],
    ['a plan', { kind: 'plan', plan: { monitor: 'so-y-te' } }, ['monitor', 'leader', 'administrator']],
    ['a plan that another unit follows up', { kind: 'plan', plan: { monitor: 'so-tai-chinh' } }, ['leader', 'administrator']],
  ])('of %s is for those who answer for it', (_, document, may) => {
    expect(roles.filter((role) => mayWaive(document, actor(role)))).toEqual(may)
    const allowed = roles.filter((role) => typeof decided({ ...place, kind: 'waive', reason: 'a' }, [], document, actor(role)) === 'object')
    expect(allowed).toEqual(may)
  })

  it('the last word counts, and a carried one never overrides it', () => {
    const again = applyWaiver([waiver], { ...waived, reason: 'đã thống nhất' })
    expect(again.map(({ reason }) => reason)).toEqual(['đã thống nhất'])
    const other = { ...waiver, key: 'task/missing-lead 2' }
    expect(applyWaiver(again, { kind: 'waiversCarried', waivers: [waiver, other] })).toEqual([...again, other])
    expect(applyWaiver([waiver, other], { ...place, kind: 'waiverWithdrawn', by: 'u-2', on: today })).toEqual([other])
  })

  it('a finding waived stays, with who and why', () => {
    const whole = applyWaiver([], { ...waived, key: null })
    expect(settle([finding('1')], noSettings, whole).findings.map((one) => one.waiver)).toEqual([{ ...waiver, key: null }])
  })
})
