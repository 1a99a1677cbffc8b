// Waivers and settings of checks.

import { expect, it } from 'vitest'
import { applyWaiver, err, localDate, noSettings, ok, type Result, type RuleSet, type Waiver, type WaiverFact } from '@tiendo/domain'
import { sampleDraft, samplePlan, sampleSource } from '../samples.ts'
import { journal, signed, value, type Ground } from './ground.ts'

/** Decided, whatever there is. */
export const say =
  <T>(said: T) =>
  (): Result<T, never> =>
    ok(said)

const on = localDate(2026, 11, 20)
const missing = { ok: false, error: { code: 'store/not-found' } }
const here = { kind: 'draft', id: 'n1' } as const
const plan = { kind: 'plan', id: 'p1' } as const

export const waived = (key: string | null = 'task/missing-lead sua cau', reason = 'UBND tỉnh làm'): WaiverFact => ({
  kind: 'findingWaived',
  rule: 'task/missing-lead',
  key,
  reason,
  by: 'u-1',
  on,
})
export const unwaived = (key: string | null = 'task/missing-lead sua cau'): WaiverFact => ({
  kind: 'waiverWithdrawn',
  rule: 'task/missing-lead',
  key,
  by: 'u-2',
  on,
})
export const ruleSetTo = (change: Partial<RuleSet> = {}): RuleSet => ({
  kind: 'ruleSet',
  rule: 'task/missing-lead',
  severity: 'note',
  off: null,
  by: 'u-1',
  on,
  ...change,
})
const waiver = (key: string | null, reason = 'UBND tỉnh làm'): Waiver => ({
  rule: 'task/missing-lead',
  key,
  reason,
  by: 'u-1',
  on,
})

export const checks = (ground: () => Ground): void => {
  const laid = async () => {
    const { mine } = ground()
    await mine.drafts.importDraft('n1', sampleDraft(), sampleSource(), signed())
    return mine
  }

  it('the row is the fold of what was said, each document for itself', async () => {
    const mine = await laid()
    await mine.drafts.importDraft('n11', sampleDraft(), sampleSource(), signed())
    const facts = [waived(), waived(null), waived('x', 'đã thống nhất'), unwaived(null), unwaived('none')]
    let waivers: readonly Waiver[] = []
    for (const [index, fact] of facts.entries()) {
      waivers = applyWaiver(waivers, fact)
      expect(value(await mine.checks.record(here, say(fact), signed()))).toEqual({ waivers, version: index + 1 })
      expect(await mine.checks.waivers(here)).toEqual(waivers)
    }
    expect(await mine.checks.waivers({ kind: 'draft', id: 'n11' })).toEqual([])
    const told = (await journal(mine)).filter(({ stream }) => stream === 'checks/draft/n1')
    expect(told.map(({ version, event }) => [version, event])).toEqual(facts.map((fact, index) => [index + 1, fact]))
  })

  it('of what is not there nothing is recorded', async () => {
    const mine = await laid()
    for (const subject of [plan, { kind: 'draft', id: 'none' }, { kind: 'plan', id: 'n1' }] as const) {
      expect(await mine.checks.record(subject, say(waived()), signed())).toEqual(missing)
    }
    expect(await journal(mine)).toHaveLength(1)
  })

  it('what is decided is decided on the waivers as they are; a refusal writes nothing', async () => {
    const mine = await laid()
    value(await mine.checks.record(here, say(waived('x')), signed()))
    const refusing = (waivers: readonly Waiver[]) => err({ code: 'không', keys: waivers.map(({ key }) => key) })
    expect(await mine.checks.record(here, refusing, signed())).toEqual({ ok: false, error: { code: 'không', keys: ['x'] } })
    expect(await mine.checks.waivers(here)).toEqual([waiver('x')])
  })

  it('a command sent again gives what it led to; about another document it is a conflict', async () => {
    const mine = await laid()
    await mine.drafts.importDraft('n2', sampleDraft(), sampleSource(), signed())
    const by = signed()
    const led = value(await mine.checks.record(here, say(waived()), by))
    await mine.checks.record(here, say(unwaived()), signed())
    expect(value(await mine.checks.record(here, say(waived()), by))).toEqual(led)
    expect(await mine.checks.waivers(here)).toEqual([])
    expect((await mine.checks.record({ kind: 'draft', id: 'n2' }, say(waived()), by)).ok).toBe(false)
    expect(await mine.checks.waivers({ kind: 'draft', id: 'n2' })).toEqual([])
  })

  it('people who waive at once all count', async () => {
    const mine = await laid()
    const keys = Array.from({ length: 10 }, (_, index) => `k${index}`)
    await Promise.all(keys.map(async (key) => mine.checks.record(here, say(waived(key)), signed())))
    expect(new Set((await mine.checks.waivers(here)).map(({ key }) => key))).toEqual(new Set(keys))
  })

  it('publishing carries them to the plan, and removing the plan drops them', async () => {
    const mine = await laid()
    value(await mine.checks.record(here, say(waived('x')), signed()))
    value(await mine.plans.publish(samplePlan('p1'), { id: 'n1', version: 1 }, signed()))
    expect(await mine.checks.waivers(plan)).toEqual([waiver('x')])
    value(await mine.checks.record(plan, say(waived('y')), signed()))
    expect(await mine.checks.waivers(here)).toEqual([waiver('x')])
    value(await mine.plans.remove('p1', signed()))
    expect(await mine.checks.waivers(plan)).toEqual([])
    expect(await mine.checks.record(plan, say(waived('z')), signed())).toEqual(missing)
  })

  it('publishing a draft without any writes nothing of them', async () => {
    const mine = await laid()
    value(await mine.plans.publish(samplePlan('p1'), { id: 'n1', version: 1 }, signed()))
    expect((await journal(mine)).map(({ stream }) => stream)).toEqual(['draft/n1', 'draft/n1', 'plan/p1'])
  })

  it('a second reading has those of the first, and says what it says itself', async () => {
    const mine = await laid()
    value(await mine.checks.record(here, say(waived('x')), signed()))
    const link = { earlier: 'n1', answers: [], reshapes: [] }
    await mine.drafts.importDraft('n2', sampleDraft(), sampleSource(), signed(), { link })
    const second = { kind: 'draft', id: 'n2' } as const
    expect(await mine.checks.waivers(second)).toEqual([waiver('x')])
    await mine.drafts.importDraft('n3', sampleDraft(), sampleSource(), signed())
    const third = { kind: 'draft', id: 'n3' } as const
    value(await mine.checks.record(third, say(waived('x', 'ý khác')), signed()))
    value(await mine.checks.record(here, say(waived('y')), signed()))
    value(await mine.drafts.link('n3', 1, link, signed()))
    expect(await mine.checks.waivers(third)).toEqual([waiver('x', 'ý khác'), waiver('y')])
    expect(await mine.checks.waivers(second)).toEqual([waiver('x')])
  })

  it('a second reading of what was published has those of the plan', async () => {
    const mine = await laid()
    value(await mine.plans.publish(samplePlan('p1'), { id: 'n1', version: 1 }, signed()))
    value(await mine.checks.record(plan, say(waived('y')), signed()))
    const link = { earlier: 'n1', answers: [], reshapes: [] }
    await mine.drafts.importDraft('n2', sampleDraft(), sampleSource(), signed(), { link })
    expect(await mine.checks.waivers({ kind: 'draft', id: 'n2' })).toEqual([waiver('y')])
  })

  it('rules weigh as they are until one is set; an older version is a conflict', async () => {
    const { mine } = ground()
    expect(await mine.checks.settings()).toEqual({ settings: noSettings, version: 0 })
    expect(await mine.checks.setRule(1, say(ruleSetTo()), signed())).toEqual({
      ok: false,
      error: { code: 'store/conflict', version: 0 },
    })
    const by = signed()
    const first = value(await mine.checks.setRule(0, say(ruleSetTo()), by))
    expect(first).toEqual({ settings: { severities: { 'task/missing-lead': 'note' }, off: {} }, version: 1 })
    const off = ruleSetTo({ rule: 'outline/gap', severity: null, off: 'Mẫu riêng của ngành' })
    const second = value(await mine.checks.setRule(1, say(off), signed()))
    expect(second.settings).toEqual({
      severities: { 'task/missing-lead': 'note' },
      off: { 'outline/gap': 'Mẫu riêng của ngành' },
    })
    expect(await mine.checks.settings()).toEqual(second)
    expect(value(await mine.checks.setRule(0, say(ruleSetTo()), by))).toEqual(first)
    expect((await mine.checks.setRule(1, say(off), signed())).ok).toBe(false)
    expect((await journal(mine)).map(({ stream, event }) => [stream, event])).toEqual([
      ['checks/settings', ruleSetTo()],
      ['checks/settings', off],
    ])
  })
}
