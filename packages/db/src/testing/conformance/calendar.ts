import { expect, it } from 'vitest'
import { calendarChanged, sampleCalendar } from '../deadline-samples.ts'
import { samplePlan } from '../samples.ts'
import { journal, signed, value, type Ground } from './ground.ts'

export const calendars = (ground: () => Ground): void => {
  const changed = (version: number, named: string, by = signed()) =>
    ground().mine.calendar.change(version, calendarChanged(sampleCalendar(named)), by)

  it('is none until somebody changes the one that everybody starts from', async () => {
    const { mine } = ground()
    expect(await mine.calendar.get()).toBeNull()
    expect(value(await changed(0, '2026.2'))).toEqual({ version: 1 })
    expect(await mine.calendar.get()).toStrictEqual({ calendar: sampleCalendar('2026.2'), version: 1 })
  })

  it('is what the last change made of it; the history keeps every one, whole', async () => {
    const { mine } = ground()
    await changed(0, '2026.2')
    await changed(1, '2026.3')
    expect(await mine.calendar.get()).toEqual({ calendar: sampleCalendar('2026.3'), version: 2 })
    expect((await journal(mine)).map(({ stream, version, event }) => [stream, version, event])).toEqual([
      ['calendar', 1, calendarChanged(sampleCalendar('2026.2'))],
      ['calendar', 2, calendarChanged(sampleCalendar('2026.3'))],
    ])
  })

  it('is the same value until it is changed: what was worked out of it is not worked out again', async () => {
    const { mine } = ground()
    await changed(0, '2026.2')
    const first = await mine.calendar.get()
    expect(await mine.calendar.get()).toBe(first)
    await changed(1, '2026.3')
    expect((await mine.calendar.get())?.calendar.version).toBe('2026.3')
  })

  it('an older version is a conflict that names the stored one, and changes nothing', async () => {
    const { mine } = ground()
    expect(await changed(1, '2026.2')).toEqual({ ok: false, error: { code: 'store/conflict', version: 0 } })
    await changed(0, '2026.2')
    for (const version of [0, 2]) {
      expect(await changed(version, '2026.9')).toEqual({ ok: false, error: { code: 'store/conflict', version: 1 } })
    }
    expect(await mine.calendar.get()).toMatchObject({ calendar: { version: '2026.2' }, version: 1 })
    expect(await journal(mine)).toHaveLength(1)
  })

  it('of many who saw the same version one changes it', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, (_, index) => changed(0, `2026.${index}`)))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await journal(ground().mine)).toHaveLength(1)
  })

  it('a command sent again gives the version it led to, though others have changed it since', async () => {
    const by = signed()
    await changed(0, '2026.2', by)
    await changed(1, '2026.3')
    expect(value(await changed(0, '2026.2', by))).toEqual({ version: 1 })
    expect(await ground().mine.calendar.get()).toMatchObject({ calendar: { version: '2026.3' }, version: 2 })
  })

  it('a command used for something else is no answer', async () => {
    const by = signed()
    await ground().mine.plans.publish(samplePlan('p1'), null, by)
    expect(await changed(0, '2026.2', by)).toEqual({ ok: false, error: { code: 'store/conflict', version: 0 } })
    expect(await ground().mine.calendar.get()).toBeNull()
  })
}
