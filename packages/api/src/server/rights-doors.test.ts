// Who may send a document and fetch what was made of it: the doors beside the procedures.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ABROAD, openHouse, roles, type House } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const commandId = () => crypto.randomUUID()
const role = 'rights/role'

describe('rights at the doors', () => {
  it.each([
    ['officer', 'ok'],
    ['monitor', 'ok'],
    ['leader', role],
    ['finance', role],
    ['administrator', 'ok'],
  ] as const)('importing a document, for %s: %s', async (asked, expected) => {
    const answer = await house.upload(new Blob(['tốt']), commandId(), house.token(asked))
    expect([answer.failure?.data.domain?.code ?? 'ok', answer.status]).toEqual([expected, expected === 'ok' ? 200 : 403])
  })

  it.each([['file'], ['pages/1.png']])('%s of a draft is for everybody of the authority, and for nobody else', async (what) => {
    const uploaded = await house.upload(new Blob([`tốt ${what}`]), commandId(), house.token('officer'))
    const { draftId } = z.object({ draftId: z.string() }).parse(uploaded.value)
    const path = `/api/drafts/${draftId}/${what}`
    for (const asked of roles) expect((await house.get(path, house.token(asked))).status).toBe(200)
    expect((await house.get(path, null)).status).toBe(401)
    expect((await house.get(path, house.token('monitor', ABROAD))).status).toBe(404)
  })

  it('importing a document is for nobody who is not signed in', async () => {
    const answer = await house.upload(new Blob(['tốt']), commandId(), null)
    expect([answer.status, answer.failure?.data.domain]).toEqual([401, { code: 'session/required' }])
  })
})
