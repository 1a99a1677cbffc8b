import { expect, it } from 'vitest'
import { localDate } from '@tiendo/domain'
import type { Change } from '../../store.ts'
import { samplePlan } from '../samples.ts'
import { at, journal, share, signed, value, type Ground } from './ground.ts'

const reported = { kind: 'progressReported', percent: 1, note: null, by: 'u-1', on: localDate(2026, 11, 20) } as const

export const journals = (ground: () => Ground): void => {
  it('is numbered from 1 without gaps, for each authority by itself', async () => {
    const { mine, other } = ground()
    await mine.plans.publish(samplePlan('p1'), null, signed())
    await other.plans.publish(samplePlan('p1'), null, signed())
    await mine.progress.append(share('p1'), 5, [reported], signed())
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        mine.progress.append(share('p1', `${2000 + index}`), 0, [reported, reported], signed()),
      ),
    )
    expect((await journal(mine)).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 41 }, (_, index) => index + 1),
    )
    expect((await journal(other)).map(({ sequence }) => sequence)).toEqual([1])
  })

  it('tells who, when, and what, newest first, only as many as asked', async () => {
    const { store, mine } = ground()
    await store.accounts.db
      .insert(store.accounts.schema.user)
      .values({ id: 'u-1', name: 'Trần Thị Mẫu', email: 'mau@tinh-mau.example' })
    const by = signed('u-1')
    await mine.plans.publish(samplePlan('p1'), null, signed('u-gone'))
    await mine.progress.append(share('p1'), 0, [reported], by)
    expect(await mine.history('', 1)).toEqual([
      {
        sequence: 2,
        stream: 'share/p1/t1/2026-Q2/so-y-te',
        version: 1,
        event: reported,
        by: 'u-1',
        byName: 'Trần Thị Mẫu',
        at: by.at,
      },
    ])
    expect((await mine.history('plan/p1', 9)).map(({ by: who, byName, event }) => [who, byName, event])).toEqual([
      ['u-gone', null, { kind: 'planPublished', plan: samplePlan('p1'), draftId: null }],
    ])
  })

  it.each([
    ['share/p_1/', 1],
    ['share/p%/', 1],
    ['share/p', 3],
    ['share/p\\', 0],
    ['', 6],
  ])('a prefix is taken letter by letter: %s', async (prefix, found) => {
    const { mine } = ground()
    for (const id of ['p_1', 'p%', 'px1']) {
      await mine.plans.publish(samplePlan(id), null, signed())
      await mine.progress.append(share(id), 0, [reported], signed())
    }
    expect(await mine.history(prefix, 99)).toHaveLength(found)
  })

  it('gives what came after a number, oldest first', async () => {
    const { mine } = ground()
    const by = [signed('u-1'), signed('u-2'), signed('u-3')]
    await mine.plans.publish(samplePlan('p1'), null, at(by, 0))
    await mine.progress.append(share('p1'), 0, [reported], at(by, 1))
    await mine.progress.append(share('p1'), 1, [reported], at(by, 2))
    expect(await mine.changesSince(1, 1)).toEqual([
      { sequence: 2, authority: 'tinh-mau', stream: 'share/p1/t1/2026-Q2/so-y-te', by: 'u-2', at: at(by, 1).at },
    ])
    expect((await mine.changesSince(0, 99)).map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(await mine.changesSince(3, 99)).toEqual([])
  })

  it('tells listeners every committed change of every authority once and in order', async () => {
    const { store, mine, other } = ground()
    await mine.plans.publish(samplePlan('p0'), null, signed())
    const heard = listener()
    const stop = await store.listen(heard.hear)
    await other.plans.publish(samplePlan('p1'), null, signed())
    await mine.plans.publish(samplePlan('p1'), null, signed())
    await mine.progress.append(share('p1'), 9, [reported], signed())
    await Promise.all(
      Array.from({ length: 25 }, (_, index) => mine.progress.append(share('p1', `${index}`), 0, [reported], signed())),
    )
    await heard.until(({ authority, sequence }) => authority === 'tinh-mau' && sequence === 27)
    await heard.until(({ authority, sequence }) => authority === 'tinh-khac' && sequence === 1)
    expect(heard.all.filter(({ authority }) => authority === 'tinh-mau')).toEqual(await mine.changesSince(1, 99))
    expect(heard.all.filter(({ authority }) => authority === 'tinh-khac')).toEqual(await other.changesSince(0, 99))
    await stop()
    const known = heard.all.length
    value(await mine.progress.append(share('p1'), 0, [reported], signed()))
    await store.ping()
    expect(heard.all).toHaveLength(known)
  })
}

/** Collects what is heard; `until` waits for the change it names. */
export const listener = () => {
  const all: Change[] = []
  const waiting = new Set<{ readonly is: (change: Change) => boolean; readonly done: () => void }>()
  return {
    all,
    hear: (change: Change): void => {
      all.push(change)
      for (const one of waiting) if (one.is(change)) one.done()
    },
    until: (is: (change: Change) => boolean): Promise<void> =>
      all.some(is) ? Promise.resolve() : new Promise((done) => waiting.add({ is, done })),
  }
}
