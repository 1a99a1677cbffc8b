import { beforeEach, expect, it } from 'vitest'
import { emptyBook, replayMoney, type MoneyEvent } from '@tiendo/domain'
import { entry, moneyEvents, recorded, takenBack } from '../money-samples.ts'
import { samplePlan } from '../samples.ts'
import { at, journal, signed, value, type Ground } from './ground.ts'

const missing = { ok: false, error: { code: 'store/not-found' } }
const conflict = (version: number) => ({ ok: false, error: { code: 'store/conflict', version } })

export const money = (ground: () => Ground): void => {
  beforeEach(async () => {
    for (const id of ['p1', 'p10']) value(await ground().mine.plans.publish(samplePlan(id), null, signed()))
  })

  it('the rows are the fold of what was recorded', async () => {
    const { mine } = ground()
    expect(await mine.money.get('p1')).toBeNull()
    for (const [version, event] of moneyEvents.entries()) {
      const book = value(await mine.money.append('p1', version, [event], signed()))
      expect(book).toStrictEqual(replayMoney('p1', moneyEvents.slice(0, version + 1)))
      expect(await mine.money.get('p1')).toStrictEqual(book)
    }
    const told = (await journal(mine)).filter(({ stream }) => stream === 'budget/p1')
    expect(told.map(({ version, event }) => [version, event])).toEqual(
      moneyEvents.map((event, index) => [index + 1, event]),
    )
  })

  it('several events of one command are written together', async () => {
    const { mine } = ground()
    expect(value(await mine.money.append('p1', 0, moneyEvents, signed()))).toEqual(replayMoney('p1', moneyEvents))
    expect(value(await mine.money.append('p1', moneyEvents.length, [], signed())).version).toBe(moneyEvents.length)
  })

  it('the rows of a whole spreadsheet, more than one statement carries, withdrawn at once', async () => {
    const { mine } = ground()
    const rows = Array.from({ length: 2500 }, (_, index) => entry(`m${index}`, { batch: 'nhap-1', amount: BigInt(index) + 1n }))
    const whole = value(await mine.money.append('p1', 0, [recorded(...rows)], signed()))
    expect(await mine.money.get('p1')).toEqual(whole)
    const none = value(await mine.money.append('p1', 1, [takenBack('nhap-1')], signed()))
    expect(none.entries.every(({ withdrawn }) => withdrawn?.reason === 'ghi nhầm năm')).toBe(true)
    expect(await mine.money.get('p1')).toEqual(none)
  })

  it('books are told apart, though the name of one begins the name of another', async () => {
    const { mine } = ground()
    const [one, other]: readonly (readonly MoneyEvent[])[] = [[recorded(entry('m1'))], [recorded(entry('m1', { amount: 2n }))]]
    await mine.money.append('p1', 0, one ?? [], signed())
    await mine.money.append('p10', 0, other ?? [], signed())
    expect([await mine.money.get('p1'), await mine.money.get('p10')]).toEqual([
      replayMoney('p1', one ?? []),
      replayMoney('p10', other ?? []),
    ])
  })

  it('an older version is a conflict that names the stored one, and changes nothing', async () => {
    const { mine } = ground()
    expect(await mine.money.append('p1', 1, [recorded(entry('m1'))], signed())).toEqual(conflict(0))
    const book = value(await mine.money.append('p1', 0, moneyEvents, signed()))
    for (const version of [0, book.version - 1, book.version + 1])
      expect(await mine.money.append('p1', version, [takenBack('m1')], signed())).toEqual(conflict(book.version))
    expect(await mine.money.get('p1')).toEqual(book)
  })

  it('of many who saw the same version one records', async () => {
    const { mine } = ground()
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, index) => mine.money.append('p1', 0, [recorded(entry(`m${index}`))], signed())),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await mine.money.get('p1'))?.entries).toHaveLength(1)
  })

  it('a command sent again gives the book it led to, though others have written since', async () => {
    const { mine } = ground()
    const by = signed()
    const led = value(await mine.money.append('p1', 0, [recorded(entry('m1'))], by))
    await mine.money.append('p1', 1, [takenBack('m1')], signed())
    expect(value(await mine.money.append('p1', 0, [recorded(entry('m1'))], by))).toEqual(led)
    expect(at((await mine.money.get('p1'))?.entries ?? [], 0).withdrawn).not.toBeNull()
  })

  it('a command used for one plan is no answer about another', async () => {
    const { mine } = ground()
    const by = signed()
    await mine.money.append('p1', 0, [recorded(entry('m1'))], by)
    expect(await mine.money.append('p10', 0, [recorded(entry('m1'))], by)).toEqual(conflict(0))
    expect(await mine.money.get('p10')).toBeNull()
  })

  it('a plan that is not there has no book; a removed plan takes its book along, and its history stays', async () => {
    const { mine } = ground()
    expect(await mine.money.append('none', 0, [recorded(entry('m1'))], signed())).toEqual(missing)
    await mine.money.append('p1', 0, moneyEvents, signed())
    value(await mine.plans.remove('p1', signed()))
    expect(await mine.money.get('p1')).toBeNull()
    expect(await mine.money.append('p1', moneyEvents.length, [takenBack('m1')], signed())).toEqual(missing)
    expect((await journal(mine)).filter(({ stream }) => stream === 'budget/p1')).toHaveLength(moneyEvents.length)
  })

  it('a line named like a part of every object keeps its tasks', async () => {
    const { mine } = ground()
    const linked: MoneyEvent = { kind: 'lineLinked', lineId: 'constructor', taskIds: ['t1'] }
    await mine.money.append('p1', 0, [linked], signed())
    expect((await mine.money.get('p1'))?.links).toEqual({ ...emptyBook('p1').links, constructor: ['t1'] })
  })
}
