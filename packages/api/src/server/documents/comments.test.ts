// The document with its findings as comments: what is asked to be written, for whom, of which day, under which name.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { err, localDate, openFindings, type SettledFinding } from '@tiendo/domain'
import { commentsPath } from '../../client/paths.ts'
import type { DraftPage, PlanPage } from '../../client/outputs.ts'
import { askingOf } from '../testing/asking.ts'
import { sampleDraft, samplePlan, sampleSource } from '../testing/documents.ts'
import { ABROAD, HOME, openHouse, roles, type House } from '../testing/house.ts'

let house: House
const { ask, done } = askingOf(() => house)
const signed = () => ({ by: house.userId('monitor'), at: house.api.now(), commandId: crypto.randomUUID() })
const store = () => house.store.for(HOME)
const imported = async (draftId: string, file = 'tệp gốc'): Promise<void> => {
  const draft = sampleDraft('Kế hoạch 1.docx')
  const tasks = draft.tasks.map((task) => ({ ...task, lead: { ...task.lead, value: [] } }))
  const source = { ...sampleSource('Kế hoạch 1.docx'), name: 'Kế hoạch 1.docx' }
  await store().drafts.importDraft(draftId, { ...draft, tasks }, source, signed(), { file: new TextEncoder().encode(file) })
}
const lines = (findings: readonly SettledFinding[]): readonly string[] => openFindings(findings).map(({ rule, severity }) => `${rule} ${severity}`)
const told = async (path: string): Promise<readonly string[]> => (await (await house.get(path, house.token('officer'))).text()).split('\n')

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe('a draft with its findings as comments', () => {
  it('is the file as it came, of the day, with all that asks for a hand', async () => {
    await imported('c1')
    const { findings } = await ask<DraftPage>('drafts.get', { draftId: 'c1' })
    expect(lines(findings).length).toBeGreaterThan(0)
    expect(await told(commentsPath({ draftId: 'c1' }, 'vi'))).toEqual(['tệp gốc', '2026-11-20', 'vi', ...lines(findings)])
    house.setDay(localDate(2026, 12, 1))
    expect((await told(commentsPath({ draftId: 'c1' }, 'en'))).slice(0, 3)).toEqual(['tệp gốc', '2026-12-01', 'en'])
    house.setDay(localDate(2026, 11, 20))
  })

  it('is for saving under a name of its own, kept by nobody', async () => {
    await imported('c2')
    const response = await house.get(commentsPath({ draftId: 'c2' }, 'vi'), house.token('leader'))
    const header = (name: string) => response.headers.get(name)
    expect(header('content-disposition')).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('Kế hoạch 1.docx.gop-y.docx')}`)
    expect(header('content-type')).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    expect([header('cache-control'), header('x-content-type-options')]).toEqual(['no-store', 'nosniff'])
    expect(header('content-security-policy')).toBe("default-src 'none'; sandbox")
  })

  it('leaves out what is answered for, and weighs the rest as the authority does', async () => {
    await imported('c3')
    const before = (await ask<DraftPage>('drafts.get', { draftId: 'c3' })).findings
    const [first] = openFindings(before)
    await done('checks.waive', { draftId: 'c3', rule: first?.rule, key: first?.key, reason: 'đúng như vậy' })
    await done('checks.setRule', { version: 0, rule: 'task/missing-lead', severity: 'error', off: null }, 'administrator')
    const { findings } = await ask<DraftPage>('drafts.get', { draftId: 'c3' })
    expect(lines(findings)).toHaveLength(lines(before).length - 1)
    expect(lines(findings)).toContain('task/missing-lead error')
    expect((await told(commentsPath({ draftId: 'c3' }, 'vi'))).slice(3)).toEqual(lines(findings))
  })

  it('is for every member of its authority and for nobody else', async () => {
    await imported('c4')
    const path = commentsPath({ draftId: 'c4' }, 'vi')
    for (const role of roles) expect([role, (await house.get(path, house.token(role))).status]).toEqual([role, 200])
    expect((await house.get(path, null)).status).toBe(401)
    const abroad = await house.get(path, house.token('administrator', ABROAD))
    expect([abroad.status, await abroad.json()]).toMatchObject([404, { domain: { code: 'store/not-found', what: 'draft' } }])
  })

  it.each([
    ['drafts/không có', 404, 'store/not-found'],
    ['drafts/%00', 404, 'store/not-found'],
    ['plans/không có', 404, 'store/not-found'],
    ['plans/%00', 404, 'store/not-found'],
  ])('of %s is refused: %i %s', async (path, status, code) => {
    const response = await house.get(`/api/${path}/comments.docx`, house.token('officer'))
    expect([response.status, await response.json()]).toMatchObject([status, { domain: { code } }])
  })

  it('in a language we do not have is malformed', async () => {
    await imported('c5')
    expect((await house.get('/api/drafts/c5/comments.docx?lang=fr', house.token('officer'))).status).toBe(400)
  })

  it('that cannot be made says why', async () => {
    const other = await openHouse({ commented: async () => err({ code: 'reader/too-slow', seconds: 20 }) })
    await other.store.for(HOME).drafts.importDraft('c1', sampleDraft('a.txt'), sampleSource('a.txt'), {
      by: other.userId('monitor'),
      at: other.api.now(),
      commandId: crypto.randomUUID(),
    })
    const response = await other.get(commentsPath({ draftId: 'c1' }, 'vi'), other.token('officer'))
    expect([response.status, await response.json()]).toMatchObject([422, { domain: { code: 'reader/too-slow' } }])
    await other.close()
  })
})

describe('a plan with its findings as comments', () => {
  it('is the document it came of, with what is answered for on the plan left out', async () => {
    await imported('c6')
    const { planId } = await done<{ planId: string }>('drafts.publish', { draftId: 'c6', version: 1, unreviewed: true })
    const [first] = openFindings((await ask<PlanPage>('plans.get', { planId })).findings)
    await done('checks.waive', { planId, rule: first?.rule, key: first?.key, reason: 'đúng như vậy' })
    const { findings } = await ask<PlanPage>('plans.get', { planId })
    expect(await told(commentsPath({ planId }, 'vi'))).toEqual(['tệp gốc', '2026-11-20', 'vi', ...lines(findings)])
    expect((await house.get(commentsPath({ planId }, 'vi'), house.token('leader', ABROAD))).status).toBe(404)
  })

  it('that came of no draft has none', async () => {
    await store().plans.publish(samplePlan('p8'), null, signed())
    const response = await house.get(commentsPath({ planId: 'p8' }, 'vi'), house.token('leader'))
    expect([response.status, await response.json()]).toMatchObject([404, { domain: { what: 'draft' } }])
  })
})
