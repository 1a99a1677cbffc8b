// Whose turn it is: nobody waits for the whole pile of somebody else.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTurns, type Turn } from './turns.ts'

const limits = { atOnce: 1, waiting: 100, waitingOfOne: 50 }
const asking = (authority: string) => ({ authority, signal: new AbortController().signal })

/** Asks for all at once, ends each turn as soon as it has begun; the authorities in the order served. */
const served = async (asked: readonly string[], atOnce = 1): Promise<readonly string[]> => {
  const turns = createTurns({ ...limits, atOnce })
  const order: string[] = []
  await Promise.all(
    asked.map(async (authority) => {
      const turn = await turns.take(asking(authority))
      order.push(authority)
      await Promise.resolve()
      if (turn.ok) turn.value.end()
    }),
  )
  return order
}

const given = async (turn: Promise<{ readonly ok: boolean; readonly value?: Turn }>): Promise<Turn> => {
  const { value } = await turn
  return value ?? expect.fail('refused')
}

describe('turns', () => {
  it('one document of an authority goes before the second of another', async () => {
    expect(await served(['a', 'a', 'a', 'a', 'b', 'c', 'b'])).toEqual(['a', 'b', 'c', 'a', 'b', 'a', 'a'])
  })

  it('of one authority they go in the order they came', async () => {
    const turns = createTurns(limits)
    const order: number[] = []
    await Promise.all(
      [1, 2, 3, 4].map(async (nth) => {
        const turn = await given(turns.take(asking('a')))
        order.push(nth)
        turn.end()
      }),
    )
    expect(order).toEqual([1, 2, 3, 4])
  })

  it('everybody is served once, and between two turns of one who waits others have at most one each', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 4 }),
        async (asked, atOnce) => {
          const order = await served(asked, atOnce)
          expect(order.toSorted()).toEqual(asked.toSorted())
          if (atOnce > 1) return
          // The first came to an empty house; from the second on all are waiting.
          const rest = order.slice(1)
          for (const authority of new Set(rest)) {
            const own = rest.flatMap((name, index) => (name === authority ? [index] : []))
            own.slice(1).forEach((at, nth) => {
              const between = rest.slice((own[nth] ?? 0) + 1, at)
              expect(new Set(between).size).toBe(between.length)
            })
          }
        },
      ),
    )
  })

  it('one who must be alone has nobody beside, and nobody starves it', async () => {
    const turns = createTurns({ ...limits, atOnce: 2 })
    const first = await given(turns.take(asking('a')))
    let begun = false
    const alone = given(turns.take({ ...asking('b'), alone: true })).then((turn) => {
      begun = true
      return turn
    })
    const third = given(turns.take(asking('c')))
    await Promise.resolve()
    expect(begun).toBe(false)
    first.end()
    const own = await alone
    expect(own.hadCompany()).toBe(false)
    own.end()
    own.end()
    expect((await third).hadCompany()).toBe(false)
  })

  it('one authority fills no more than its part of the queue', async () => {
    const turns = createTurns({ atOnce: 1, waiting: 4, waitingOfOne: 2 })
    const ask = (authority: string) => turns.take(asking(authority))
    await ask('a')
    void ask('a')
    void ask('a')
    const tooMany = { ok: false, error: { code: 'request/too-many', retryAfter: 10 } }
    expect(await ask('a')).toEqual(tooMany)
    void ask('b')
    void ask('b')
    expect(await ask('c')).toEqual(tooMany)
  })

  it('tells those who wait how many turns come before theirs', async () => {
    const turns = createTurns(limits)
    const first = await given(turns.take(asking('a')))
    const places: number[] = []
    const second = turns.take({ ...asking('a'), onPlace: (before) => places.push(before) })
    const other = turns.take(asking('b'))
    first.end()
    ;(await given(other)).end()
    await second
    // Another authority's document goes first.
    expect(places).toEqual([1, 2, 1])
  })
})
