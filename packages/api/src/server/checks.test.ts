// Findings as people work with them: they follow the answers, are answered for, and go with the document.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localDate, type Draft, type FindingRule, type SettledFinding } from '@tiendo/domain'
import type { CheckSettingsPage, DraftPage, FindingsPage, HistoryEntry, PlanPage } from '../client/outputs.ts'
import { keptFindings } from './checks/kept-findings.ts'
import { askingOf } from './testing/asking.ts'
import { sampleDraft, samplePlan, sampleSource } from './testing/documents.ts'
import { HOME, openHouse, type House } from './testing/house.ts'

let house: House
const { ask, say, done } = askingOf(() => house)
const signed = () => ({ by: house.userId('monitor'), at: house.api.now(), commandId: crypto.randomUUID() })
const store = () => house.store.for(HOME)

/** Its first task has no lead. */
const draft = () => {
  const base = sampleDraft('a.txt')
  const [first, ...others] = base.tasks
  return first === undefined ? base : { ...base, tasks: [{ ...first, lead: { ...first.lead, value: [] } }, ...others] }
}
let count = 0
const imported = async (): Promise<string> => {
  count += 1
  await store().drafts.importDraft(`b${count}`, draft(), sampleSource('a.txt'), signed())
  return `b${count}`
}
const page = async (draftId: string): Promise<DraftPage> => ask<DraftPage>('drafts.get', { draftId })
const of = (findings: readonly SettledFinding[], rule: FindingRule): readonly SettledFinding[] =>
  findings.filter((finding) => finding.rule === rule)
const lead = async (draftId: string): Promise<SettledFinding | undefined> => of((await page(draftId)).findings, 'task/missing-lead')[0]
const refused = async (path: string, input: object): Promise<string | undefined> =>
  (await say(path, input)).failure?.data.domain?.code

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe('findings of a draft', () => {
  let draftId = ''
  beforeEach(async () => {
    draftId = await imported()
  })

  it('go when their cause is mended, and come back with it', async () => {
    expect(await lead(draftId)).toMatchObject({ severity: expect.any(String), waiver: null })
    const answers = [{ path: 'tasks.0.lead', answer: { kind: 'edit', text: 'Sở Tư pháp' } }]
    await done('drafts.answer', { draftId, version: 1, answers })
    expect(await lead(draftId)).toBeUndefined()
    await done('drafts.answer', { draftId, version: 2, answers: [{ path: 'tasks.0.lead', answer: null }] })
    expect(await lead(draftId)).toBeDefined()
  })

  it('are of the rows as put right', async () => {
    await done('drafts.reshape', { draftId, version: 1, reshape: { kind: 'merge', task: 0, into: 1 } })
    expect(await lead(draftId)).toBeUndefined()
  })

  it('one answered for stays, with who, when and why, until that is taken back', async () => {
    const finding = await lead(draftId)
    if (finding === undefined) return expect.fail('nothing found')
    const place = { draftId, rule: finding.rule, key: finding.key }
    await done('checks.waive', { ...place, reason: ' UBND tỉnh làm ' })
    expect(await lead(draftId)).toEqual({
      ...finding,
      waiver: { rule: finding.rule, key: finding.key, reason: 'UBND tỉnh làm', by: 'monitor Tỉnh Mẫu', on: '2026-11-20' },
    })
    await done('checks.unwaive', place)
    expect(await lead(draftId)).toEqual(finding)
  })

  it('what cannot be answered for is refused with why', async () => {
    const place = { draftId, rule: 'task/missing-lead', key: null }
    expect(await refused('checks.waive', { ...place, reason: '  ' })).toBe('checks/reason-required')
    expect(await refused('checks.waive', { ...place, key: 'khác', reason: 'x' })).toBe('checks/no-such-finding')
    expect(await refused('checks.unwaive', place)).toBe('checks/not-waived')
    expect(await refused('checks.waive', { ...place, rule: 'không/có', reason: 'x' })).toBe('request/malformed')
    expect(await refused('checks.waive', { ...place, planId: 'p1', reason: 'x' })).toBe('request/malformed')
    await store().drafts.discard(draftId, 1, signed())
    expect(await refused('checks.waive', { ...place, reason: 'x' })).toBe('checks/closed')
  })

  it('a command sent again is one command, though it could not be decided any more', async () => {
    const [waiving, taking] = [crypto.randomUUID(), crypto.randomUUID()]
    const token = house.token('officer')
    const place = { draftId, rule: 'task/missing-lead', key: null }
    const call = async (path: string, input: object) => (await house.call('mutation', path, input, token)).status
    for (const again of [1, 2]) {
      expect([again, await call('checks.waive', { ...place, reason: 'x', commandId: waiving })]).toEqual([again, 200])
    }
    for (const again of [1, 2]) {
      expect([again, await call('checks.unwaive', { ...place, commandId: taking })]).toEqual([again, 200])
    }
    const told = await store().history(`checks/draft/${draftId}`, 9)
    expect(told.map(({ event }) => event.kind)).toEqual(['waiverWithdrawn', 'findingWaived'])
  })

  it('are told alone, the same', async () => {
    const { version, findings, off, may } = await page(draftId)
    expect(await ask<FindingsPage>('checks.list', { draftId })).toEqual({ version, findings, off, may })
  })

  it('say who may answer for them', async () => {
    const may = async (role: 'officer' | 'leader') => (await ask<DraftPage>('drafts.get', { draftId }, role)).may.waive
    expect([await may('officer'), await may('leader')]).toEqual([true, false])
  })
})

describe('findings of a plan', () => {
  it('are those of its document, with what was answered for; its history says so', async () => {
    const draftId = await imported()
    const before = (await page(draftId)).findings
    const finding = await lead(draftId)
    await done('checks.waive', { draftId, rule: finding?.rule, key: finding?.key, reason: 'UBND tỉnh làm' })
    const { planId } = await done<{ planId: string }>('drafts.publish', { draftId, version: 1, unreviewed: true })
    const plan = await ask<PlanPage>('plans.get', { planId })
    expect(plan.findings.map(({ key }) => key)).toEqual(before.map(({ key }) => key))
    expect(of(plan.findings, 'task/missing-lead')[0]?.waiver).toMatchObject({ reason: 'UBND tỉnh làm', by: 'monitor Tỉnh Mẫu' })
    await done('checks.unwaive', { planId, rule: finding?.rule, key: finding?.key })
    const history = await ask<HistoryEntry[]>('plans.history', { planId })
    expect(history.map(({ kind }) => kind)).toEqual(['waiverWithdrawn', 'planPublished', 'waiversCarried'])
    expect(await refused('checks.waive', { draftId, rule: 'task/missing-lead', key: null, reason: 'x' })).toBe('checks/closed')
  })

  it('are its own where it came of no draft', async () => {
    await store().plans.publish({ ...samplePlan('p9'), issuedOn: null }, null, signed())
    const { findings, may } = await ask<PlanPage>('plans.get', { planId: 'p9' })
    expect(of(findings, 'document/missing-date')).toHaveLength(1)
    expect(may.waive).toBe(true)
    await done('checks.waive', { planId: 'p9', rule: 'document/missing-date', key: null, reason: 'Ngày ghi ở công văn' })
    const after = await ask<PlanPage>('plans.get', { planId: 'p9' })
    expect(of(after.findings, 'document/missing-date')[0]?.waiver?.reason).toBe('Ngày ghi ở công văn')
  })
})

describe('what the document itself answers for', () => {
  const mark = { text: 'bỏ qua task/missing-lead — UBND tỉnh trực tiếp làm', by: 'Lê Văn Mẫu', on: null, line: [1, 1] } as const
  const written = async (draftId: string): Promise<void> => {
    const source = { ...sampleSource('a.txt'), marks: [mark] }
    await store().drafts.importDraft(draftId, draft(), source, signed())
  }
  const waiver = { rule: 'task/missing-lead', reason: 'UBND tỉnh trực tiếp làm', by: 'Lê Văn Mẫu', on: null, written: true }

  it('is shown with its author, on the plan too, and taken back only there', async () => {
    await written('w1')
    const finding = await lead('w1')
    expect(finding?.waiver).toEqual({ ...waiver, key: finding?.key })
    expect(await refused('checks.unwaive', { draftId: 'w1', rule: 'task/missing-lead', key: finding?.key })).toBe('checks/not-waived')
    const { planId } = await done<{ planId: string }>('drafts.publish', { draftId: 'w1', version: 1, unreviewed: true })
    const plan = await ask<PlanPage>('plans.get', { planId })
    expect(of(plan.findings, 'task/missing-lead')[0]?.waiver).toMatchObject(waiver)
  })

  it('is said otherwise by the one who answers for it here', async () => {
    await written('w2')
    const key = (await lead('w2'))?.key
    await done('checks.waive', { draftId: 'w2', rule: 'task/missing-lead', key, reason: 'đã giao tại văn bản khác' })
    expect((await lead('w2'))?.waiver).toMatchObject({ reason: 'đã giao tại văn bản khác', by: 'monitor Tỉnh Mẫu' })
    await done('checks.unwaive', { draftId: 'w2', rule: 'task/missing-lead', key })
    expect((await lead('w2'))?.waiver).toMatchObject(waiver)
  })
})

describe('what a document is held against', () => {
  const span = { page: null, line: [1, 1], cell: null, quote: 'thực hiện Kế hoạch số 12/KH-UBND' } as const
  /** Carries out the sample plan, a quarter later than it says. */
  const below = (): Draft => {
    const base = sampleDraft('c.txt')
    const [from, to] = [localDate(2027, 1, 1), localDate(2027, 3, 31)]
    const rule = { kind: 'within', purpose: null, key: '2027-Q1', from, to } as const
    const timing = { value: { phrase: 'Quý I/2027', rules: [rule] }, span, confidence: 'sure' } as const
    const cited = { symbol: '12/KH-UBND', name: null, type: 'Kế hoạch', date: localDate(2026, 1, 15), span, mentions: [], relation: 'implements' } as const
    return { ...base, citations: [cited], tasks: base.tasks.slice(0, 1).map((task) => ({ ...task, timing })) }
  }

  it('the plans above it, as long as they are there', async () => {
    const later = async () => of((await ask<FindingsPage>('checks.list', { draftId: 'c1' })).findings, 'cascade/later-than-upper')
    await store().drafts.importDraft('c1', below(), sampleSource('c.txt'), signed())
    for (const { id, document } of await store().plans.all()) {
      if (document.number === '12/KH-UBND') await store().plans.remove(id, signed())
    }
    expect(await later()).toEqual([])
    await store().plans.publish(samplePlan('upper'), null, signed())
    expect((await later()).map(({ data }) => data)).toMatchObject([{ own: '2027-03-31', limit: '2026-12-31' }])
    await store().plans.remove('upper', signed())
    expect(await later()).toEqual([])
  })

  it('is worked out once for a document as it stands', async () => {
    let times = 0
    const find = async () => {
      times += 1
      return { findings: [], written: [] }
    }
    for (const key of ['a', 'b', 'a', 'b', 'a']) await keptFindings(key, find)
    expect(times).toBe(2)
  })
})

describe('settings of the authority', () => {
  const set = (input: object) => say('checks.setRule', { rule: 'task/missing-lead', severity: null, off: null, ...input }, 'administrator')

  it('weigh every document from then on, and say who set them', async () => {
    const draftId = await imported()
    expect((await set({ version: 0, severity: 'error' })).status).toBe(200)
    expect(await lead(draftId)).toMatchObject({ severity: 'error' })
    expect((await set({ version: 1, off: 'Kế hoạch ngành dọc' })).status).toBe(200)
    expect(await lead(draftId)).toBeUndefined()
    expect((await page(draftId)).off).toEqual([{ rule: 'task/missing-lead', reason: 'Kế hoạch ngành dọc', count: 1 }])
    const now = await ask<CheckSettingsPage>('checks.settings')
    expect(now).toMatchObject({ version: 2, settings: { severities: {}, off: { 'task/missing-lead': 'Kế hoạch ngành dọc' } }, may: { set: false } })
    expect(now.history.map(({ severity, off, byName }) => [severity, off, byName])).toEqual([
      [null, 'Kế hoạch ngành dọc', 'administrator Tỉnh Mẫu'],
      ['error', null, 'administrator Tỉnh Mẫu'],
    ])
    expect((await set({ version: 1, severity: 'note' })).failure?.data.domain).toEqual({ code: 'store/conflict', version: 2 })
    expect((await set({ version: 2, off: ' ' })).failure?.data.domain?.code).toBe('checks/reason-required')
    expect((await set({ version: 2, off: 'Kế hoạch ngành dọc' })).failure?.data.domain?.code).toBe('checks/nothing-changes')
    expect((await set({ version: 2 })).status).toBe(200)
    expect(await lead(draftId)).toBeDefined()
  })
})
