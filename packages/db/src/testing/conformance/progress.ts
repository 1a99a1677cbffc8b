import { expect, it } from 'vitest'
import { localDate, replay, type ProgressEvent } from '@tiendo/domain'
import { samplePlan } from '../samples.ts'
import { journal, share, signed, value, type Ground } from './ground.ts'

const on = localDate(2026, 11, 20)
const reported = (percent: number, note: string | null = null): ProgressEvent => ({
  kind: 'progressReported',
  percent,
  note,
  by: 'u-1',
  on,
})
const submitted: ProgressEvent = { kind: 'resultSubmitted', finishedOn: on, note: 'xong', by: 'u-1', on }
const accepted: ProgressEvent = { kind: 'resultAccepted', note: null, by: 'u-2', on }

export const progress = (ground: () => Ground): void => {
  const published = async () => {
    const { mine } = ground()
    await mine.plans.publish(samplePlan('p1'), null, signed())
    return mine.progress
  }

  it('the row is the fold of what was appended', async () => {
    const shares = await published()
    expect(await shares.get(share('p1'))).toBeNull()
    value(await shares.append(share('p1'), 0, [reported(10, 'khởi động')], signed()))
    const state = value(await shares.append(share('p1'), 1, [submitted, accepted], signed()))
    expect(state).toEqual(replay(share('p1'), [reported(10, 'khởi động'), submitted, accepted]))
    expect(await shares.get(share('p1'))).toEqual(state)
  })

  it('shares are told apart by work, period and organisation', async () => {
    const shares = await published()
    const places = [
      share('p1'),
      share('p1', '2026-Q3'),
      share('p1', '2026-Q2', 'so-khcn'),
      { ...share('p1'), workId: 't2' },
    ]
    for (const [index, place] of places.entries()) await shares.append(place, 0, [reported(index)], signed())
    expect(new Set((await shares.forPlan('p1')).map(({ percent }) => percent))).toEqual(new Set([0, 1, 2, 3]))
    expect(await shares.all()).toEqual(await shares.forPlan('p1'))
    expect(await shares.forPlan('p2')).toEqual([])
    expect((await shares.get(share('p1', '2026-Q3')))?.percent).toBe(1)
  })

  it('an older version is a conflict that names the stored one', async () => {
    const shares = await published()
    await shares.append(share('p1'), 0, [reported(10)], signed())
    for (const version of [0, 2]) {
      expect(await shares.append(share('p1'), version, [reported(20)], signed())).toEqual({
        ok: false,
        error: { code: 'store/conflict', version: 1 },
      })
    }
    expect((await shares.get(share('p1')))?.percent).toBe(10)
  })

  it('of many who saw the same version one writes; the others are told', async () => {
    const shares = await published()
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, index) => shares.append(share('p1'), 0, [reported(index)], signed())),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    const told = all.filter(({ ok }) => !ok)
    expect(told).toHaveLength(9)
    for (const one of told) expect(one).toEqual({ ok: false, error: { code: 'store/conflict', version: 1 } })
    expect(await journal(ground().mine)).toHaveLength(2)
  })

  it('one command sent many times at once writes once, and each gets the same state', async () => {
    const shares = await published()
    const by = signed()
    const all = await Promise.all(Array.from({ length: 10 }, () => shares.append(share('p1'), 0, [reported(7)], by)))
    for (const one of all) expect(value(one)).toEqual(replay(share('p1'), [reported(7)]))
    expect((await shares.get(share('p1')))?.version).toBe(1)
  })

  it('a command sent again gives the state it led to, though others have written since', async () => {
    const shares = await published()
    const by = signed()
    const led = value(await shares.append(share('p1'), 0, [reported(10)], by))
    await shares.append(share('p1'), 1, [reported(90)], signed())
    expect(value(await shares.append(share('p1'), 0, [reported(10)], by))).toEqual(led)
    expect((await shares.get(share('p1')))?.percent).toBe(90)
  })

  it('a command used for one share is no answer about another', async () => {
    const shares = await published()
    const by = signed()
    await shares.append(share('p1'), 0, [reported(10)], by)
    expect(await shares.append(share('p1', '2027'), 0, [reported(10)], by)).toEqual({
      ok: false,
      error: { code: 'store/conflict', version: 0 },
    })
    expect(await shares.get(share('p1', '2027'))).toBeNull()
  })

  it('nothing to append writes nothing', async () => {
    const shares = await published()
    expect(value(await shares.append(share('p1'), 0, [], signed())).version).toBe(0)
    expect(await shares.all()).toEqual([])
  })

  it('a plan that is not there has no shares', async () => {
    const shares = await published()
    expect(await shares.append(share('p9'), 0, [reported(1)], signed())).toEqual({
      ok: false,
      error: { code: 'store/not-found' },
    })
  })

  it('what refuses a row leaves no event behind', async () => {
    const shares = await published()
    await expect(shares.append(share('p1'), 0, [reported(101)], signed())).rejects.toThrow()
    expect([await shares.get(share('p1')), (await journal(ground().mine)).length]).toEqual([null, 1])
    value(await shares.append(share('p1'), 0, [reported(100)], signed()))
  })
}
