// What a person keeps for themselves: addresses for calendar programs, and lists.

import { expect, it } from 'vitest'
import type { FeedScope, Subscription } from '../../store.ts'
import type { Ground } from './ground.ts'

const missing = { ok: false, error: { code: 'store/not-found' } }
const done = { ok: true, value: null }
const noon = new Date(Date.UTC(2026, 10, 20, 5, 0, 0, 123))
/** So many seconds after noon. */
const after = (seconds: number): Date => new Date(noon.getTime() + seconds * 1000)

const address = (id: string, change: Partial<Subscription> = {}): Omit<Subscription, 'lastUsedAt' | 'revokedAt'> => ({
  id,
  userId: 'u-1',
  name: 'Lịch điện thoại',
  scope: { kind: 'mine' },
  createdAt: noon,
  ...change,
})
const fresh = { lastUsedAt: null, revokedAt: null }

const people = async ({ store: { accounts } }: Ground): Promise<void> => {
  await accounts.db.insert(accounts.schema.user).values([
    { id: 'u-1', name: 'Bình', email: 'binh@tinh-mau.example' },
    { id: 'u-2', name: 'An', email: 'an@tinh-mau.example' },
  ])
}

export const subscriptions = (ground: () => Ground): void => {
  const laid = async () => {
    await people(ground())
    const { store, mine } = ground()
    return { of: store.accounts.subscriptionOf, mine: mine.subscriptions }
  }
  const uses = async (): Promise<readonly (Date | null)[]> =>
    (await ground().mine.subscriptions.list('u-1')).map(({ lastUsedAt }) => lastUsedAt)

  it('are listed to their owner, newest first, whatever they are of', async () => {
    const { mine } = await laid()
    const scopes: readonly FeedScope[] = [{ kind: 'mine' }, { kind: 'authority' }, { kind: 'plan', planId: 'p1' }]
    const added = scopes.map((scope, index) => address(`s${index}`, { scope, createdAt: after(index) }))
    for (const one of added) await mine.add(one, `hash-${one.id}`)
    await mine.add(address('s9', { userId: 'u-2' }), 'hash-s9')
    expect(await mine.list('u-1')).toEqual(added.map((one) => ({ ...one, ...fresh })).toReversed())
    expect((await mine.list('u-2')).map(({ id }) => id)).toEqual(['s9'])
    expect(await mine.list('none')).toEqual([])
  })

  it('an address is found by the hash of its secret alone', async () => {
    const { of, mine } = await laid()
    await mine.add(address('s1'), 'hash-1')
    await mine.add(address('s2', { userId: 'u-2' }), 'hash-2')
    expect(await of('hash-2', noon)).toEqual({
      authority: 'tinh-mau',
      subscription: { ...address('s2', { userId: 'u-2' }), lastUsedAt: noon, revokedAt: null },
    })
    expect([await of('hash-3', noon), await of('s1', noon), await of('', noon)]).toEqual([null, null, null])
  })

  it('two addresses never share a secret', async () => {
    const { of, mine } = await laid()
    await mine.add(address('s1'), 'hash-1')
    await expect(mine.add(address('s2', { userId: 'u-2' }), 'hash-1')).rejects.toThrow()
    expect((await of('hash-1', noon))?.subscription.id).toBe('s1')
  })

  it('a use is remembered, once a minute at most', async () => {
    const { of, mine } = await laid()
    await mine.add(address('s1'), 'hash-1')
    expect(await uses()).toEqual([null])
    for (const [asked, kept] of [
      [0, 0],
      [1, 0],
      [59.999, 0],
      [60, 60],
      [119, 60],
      [3600, 3600],
      // A clock that went back.
      [1800, 3600],
    ] as const) {
      expect((await of('hash-1', after(asked)))?.subscription.lastUsedAt).toEqual(after(kept))
      expect(await uses()).toEqual([after(kept)])
    }
  })

  it('a revoked address is nobody’s, for ever; a second time changes nothing', async () => {
    const { of, mine } = await laid()
    await mine.add(address('s1'), 'hash-1')
    await mine.add(address('s2', { createdAt: after(-1) }), 'hash-2')
    await of('hash-1', after(1))
    expect(await mine.revoke('u-1', 's1', after(2))).toEqual(done)
    expect(await mine.revoke('u-1', 's1', after(9))).toEqual(done)
    expect(await of('hash-1', after(3600))).toBeNull()
    expect(await mine.list('u-1')).toEqual([
      { ...address('s1'), lastUsedAt: after(1), revokedAt: after(2) },
      { ...address('s2', { createdAt: after(-1) }), ...fresh },
    ])
    expect((await of('hash-2', after(3)))?.subscription.id).toBe('s2')
  })

  it('what is not there, or another person’s, is not revoked', async () => {
    const { of, mine } = await laid()
    await mine.add(address('s1'), 'hash-1')
    expect(await mine.revoke('u-1', 'none', noon)).toEqual(missing)
    expect(await mine.revoke('u-2', 's1', noon)).toEqual(missing)
    expect(await of('hash-1', noon)).not.toBeNull()
  })

  it('another authority sees none, revokes none, and has its own of the same name', async () => {
    const { of, mine } = await laid()
    const { other } = ground()
    await mine.add(address('s1'), 'hash-1')
    expect(await other.subscriptions.list('u-1')).toEqual([])
    expect(await other.subscriptions.revoke('u-1', 's1', noon)).toEqual(missing)
    await other.subscriptions.add(address('s1', { name: 'Khác' }), 'hash-2')
    expect(await other.subscriptions.revoke('u-1', 's1', noon)).toEqual(done)
    expect(await mine.list('u-1')).toEqual([{ ...address('s1'), ...fresh }])
    expect([(await of('hash-1', noon))?.authority, await of('hash-2', noon)]).toEqual(['tinh-mau', null])
  })
}

export const savedViews = (ground: () => Ground): void => {
  const late = { id: 'v1', name: 'Chậm của Sở', page: 'due', query: 'overdue=true&unit=so-y-te' }
  const soon = { id: 'v0', name: 'Sắp đến hạn', page: 'due', query: 'soon=true' }
  const laid = async () => {
    await people(ground())
    return ground().mine.savedViews
  }

  it('are listed to their owner in the order they were saved', async () => {
    const views = await laid()
    await views.save('u-1', late)
    await views.save('u-2', late)
    await views.save('u-1', soon)
    expect(await views.list('u-1')).toEqual([late, soon])
    expect(await views.list('u-2')).toEqual([late])
    expect(await views.list('none')).toEqual([])
  })

  it('the same id again takes its place', async () => {
    const views = await laid()
    await views.save('u-1', late)
    await views.save('u-1', soon)
    await views.save('u-2', late)
    const renamed = { ...late, name: 'Quá hạn', page: 'months', query: '' }
    await views.save('u-1', renamed)
    expect(await views.list('u-1')).toEqual([renamed, soon])
    expect(await views.list('u-2')).toEqual([late])
  })

  it('one removed is gone, for its owner only', async () => {
    const views = await laid()
    for (const user of ['u-1', 'u-2']) await views.save(user, late)
    expect(await views.remove('u-1', 'none')).toEqual(missing)
    expect(await views.remove('u-1', 'v1')).toEqual(done)
    expect(await views.remove('u-1', 'v1')).toEqual(missing)
    expect([await views.list('u-1'), await views.list('u-2')]).toEqual([[], [late]])
  })

  it('another authority sees none and removes none', async () => {
    const views = await laid()
    const { other } = ground()
    await views.save('u-1', late)
    expect(await other.savedViews.list('u-1')).toEqual([])
    expect(await other.savedViews.remove('u-1', 'v1')).toEqual(missing)
    await other.savedViews.save('u-1', { ...soon, id: 'v1' })
    expect(await views.list('u-1')).toEqual([late])
  })
}
