import { expect, it } from 'vitest'
import { applyPlanChange, type Plan, type PlanChange } from '@tiendo/domain'
import { moved, replaced, retimed, settingsChanged, timingChanged } from '../deadline-samples.ts'
import { samplePlan } from '../samples.ts'
import { at, journal, share, signed, value, type Ground } from './ground.ts'

const fold = (...changes: readonly PlanChange[]): Plan => changes.reduce(applyPlanChange, samplePlan('p1'))
const missing = { ok: false, error: { code: 'store/not-found' } }

export const planChanges = (ground: () => Ground): void => {
  const published = async () => {
    const { mine } = ground()
    await mine.plans.publish(samplePlan('p1'), null, signed())
    return mine.plans
  }

  it('each change is a new version, and the plan is the fold of them', async () => {
    const plans = await published()
    expect(await plans.versioned('p1')).toEqual({ plan: samplePlan('p1'), version: 1 })
    const changes = [
      timingChanged(),
      timingChanged(moved(null, 'trở lại như đã ký')),
      settingsChanged(),
      timingChanged(retimed, 't2'),
      timingChanged(replaced, 'd1'),
      settingsChanged(null),
    ]
    for (const [index, change] of changes.entries()) {
      const led = { plan: fold(...changes.slice(0, index + 1)), version: index + 2 }
      expect(value(await plans.change('p1', index + 1, change, signed()))).toEqual(led)
      expect(await plans.versioned('p1')).toEqual(led)
      expect([await plans.get('p1'), await plans.all()]).toEqual([led.plan, [led.plan]])
    }
    const told = (await journal(ground().mine)).slice(1)
    expect(told.map(({ stream, version, event }) => [stream, version, event])).toEqual(
      changes.map((change, index) => ['plan/p1', index + 2, change]),
    )
  })

  it('a plan is put together once for every version of it', async () => {
    const plans = await published()
    const first = await plans.get('p1')
    expect(await plans.get('p1')).toBe(first)
    await ground().mine.progress.append(share('p1'), 0, [], signed())
    expect(await plans.get('p1')).toBe(first)
    await plans.change('p1', 1, timingChanged(), signed())
    const second = await plans.get('p1')
    expect(second).toEqual(fold(timingChanged()))
    expect(await plans.get('p1')).toBe(second)
  })

  it('a change of one plan leaves the others as they are', async () => {
    const plans = await published()
    await plans.publish(samplePlan('p2'), null, signed())
    await plans.change('p1', 1, timingChanged(), signed())
    await plans.change('p1', 2, settingsChanged(), signed())
    expect(await plans.versioned('p2')).toEqual({ plan: samplePlan('p2'), version: 1 })
  })

  it('an older version is a conflict that names the stored one, and changes nothing', async () => {
    const plans = await published()
    const led = value(await plans.change('p1', 1, timingChanged(), signed()))
    for (const version of [0, 1, 3]) {
      expect(await plans.change('p1', version, settingsChanged(), signed())).toEqual({
        ok: false,
        error: { code: 'store/conflict', version: 2 },
      })
    }
    expect(await plans.versioned('p1')).toEqual(led)
    expect(await journal(ground().mine)).toHaveLength(2)
  })

  it('of many who saw the same version one changes it; the others are told', async () => {
    const plans = await published()
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, index) => plans.change('p1', 1, settingsChanged(index + 1), signed())),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    for (const one of all.filter(({ ok }) => !ok)) {
      expect(one).toEqual({ ok: false, error: { code: 'store/conflict', version: 2 } })
    }
    const won = at(all.filter(({ ok }) => ok), 0)
    expect(await plans.versioned('p1')).toEqual(value(won))
  })

  it('a command sent again gives the plan it led to, though others have changed it since, or removed it', async () => {
    const plans = await published()
    const by = signed()
    const led = value(await plans.change('p1', 1, timingChanged(), by))
    await plans.change('p1', 2, settingsChanged(), signed())
    expect(value(await plans.change('p1', 1, timingChanged(), by))).toEqual(led)
    expect(await plans.versioned('p1')).toMatchObject({ version: 3 })
    await plans.remove('p1', signed())
    expect(value(await plans.change('p1', 1, timingChanged(), by))).toEqual(led)
    expect((await journal(ground().mine)).map(({ version }) => version)).toEqual([1, 2, 3, 4])
  })

  it('a command used for something else is no answer', async () => {
    const plans = await published()
    const by = signed()
    await plans.publish(samplePlan('p2'), null, by)
    for (const [id, version] of [
      ['p1', 1],
      ['none', 0],
    ] as const) {
      expect(await plans.change(id, 1, timingChanged(), by)).toEqual({
        ok: false,
        error: { code: 'store/conflict', version },
      })
    }
    expect(await plans.versioned('p1')).toEqual({ plan: samplePlan('p1'), version: 1 })
  })

  it('what is not there, or no more, is not changed', async () => {
    const plans = await published()
    expect(await plans.change('none', 1, timingChanged(), signed())).toEqual(missing)
    await plans.remove('p1', signed())
    expect(await plans.change('p1', 1, timingChanged(), signed())).toEqual(missing)
    expect(await plans.versioned('p1')).toBeNull()
  })

  it('a plan published with decisions keeps them; an empty list of them is none', async () => {
    const { mine } = ground()
    const plan = fold(timingChanged(), timingChanged(retimed, 'd1'), settingsChanged())
    const given = { ...plan, tasks: plan.tasks.map((task) => ({ changes: [], ...task })) }
    expect(value(await mine.plans.publish(given, null, signed()))).toStrictEqual(plan)
    expect(await mine.plans.get('p1')).toStrictEqual(plan)
  })

  it('words that no database text can hold come back the same from the change and from the row', async () => {
    const plans = await published()
    const led = value(await plans.change('p1', 1, timingChanged(moved(undefined, 'a\u0000b\ud800c')), signed()))
    expect(led.plan.tasks[0]?.changes?.[0]?.reason).toBe('a\ufffdb\ufffdc')
    expect(await plans.versioned('p1')).toEqual(led)
  })
}
