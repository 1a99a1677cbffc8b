import { expect, it } from 'vitest'
import { replayAwaited } from '@tiendo/domain'
import { came, withdrawn } from '../deadline-samples.ts'
import { journal, signed, value, type Ground } from './ground.ts'

const id = 'trung-uong-ban-hanh-de-an'
const here = [{ planId: 'p1', workId: 't1' }]

export const awaited = (ground: () => Ground): void => {
  it('the row is the fold of what was recorded', async () => {
    const { awaited: register } = ground().mine
    expect(await register.get(id)).toBeNull()
    const facts = [came(), came(here, null), withdrawn(here), withdrawn()]
    for (const [version, fact] of facts.entries()) {
      const record = value(await register.append(id, version, fact, signed()))
      expect(record).toEqual(replayAwaited(id, facts.slice(0, version + 1)))
      expect(await register.get(id)).toEqual(record)
      expect(await register.all()).toEqual([record])
    }
    expect((await journal(ground().mine)).map(({ stream, version, event }) => [stream, version, event])).toEqual(
      facts.map((fact, index) => [`awaited/${id}`, index + 1, fact]),
    )
  })

  it('events are told apart, though the name of one begins the name of another', async () => {
    const { awaited: register } = ground().mine
    const ids = ['p1/issued', 'p1/t1/unsaid', 'p1/t1/unsaid-2', id]
    for (const [index, name] of ids.entries()) await register.append(name, 0, came(null, `${index}/QĐ`), signed())
    expect((await register.all()).map(({ id: name }) => name)).toEqual(ids.toSorted())
    for (const [index, name] of ids.entries()) {
      expect((await register.get(name))?.everywhere?.symbol).toBe(`${index}/QĐ`)
    }
  })

  it('an older version is a conflict that names the stored one, and changes nothing', async () => {
    const { awaited: register } = ground().mine
    expect(await register.append(id, 1, came(), signed())).toEqual({
      ok: false,
      error: { code: 'store/conflict', version: 0 },
    })
    const record = value(await register.append(id, 0, came(), signed()))
    for (const version of [0, 2]) {
      expect(await register.append(id, version, withdrawn(), signed())).toEqual({
        ok: false,
        error: { code: 'store/conflict', version: 1 },
      })
    }
    expect(await register.get(id)).toEqual(record)
    expect(await journal(ground().mine)).toHaveLength(1)
  })

  it('of many who saw the same version one records', async () => {
    const { awaited: register } = ground().mine
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, index) => register.append(id, 0, came(null, `${index}/QĐ`), signed())),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await register.get(id))?.version).toBe(1)
  })

  it('a command sent again gives the record it led to, though others have written since', async () => {
    const { awaited: register } = ground().mine
    const by = signed()
    const led = value(await register.append(id, 0, came(), by))
    await register.append(id, 1, withdrawn(), signed())
    expect(value(await register.append(id, 0, came(), by))).toEqual(led)
    expect(await register.get(id)).toMatchObject({ everywhere: null, version: 2 })
  })

  it('a command used for one event is no answer about another', async () => {
    const { awaited: register } = ground().mine
    const by = signed()
    await register.append(id, 0, came(), by)
    expect(await register.append('p1/issued', 0, came(), by)).toEqual({
      ok: false,
      error: { code: 'store/conflict', version: 0 },
    })
    expect(await register.get('p1/issued')).toBeNull()
  })
}
