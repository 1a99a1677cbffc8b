// Whose turn it is: a few at a time, the rest wait. The authority that has the fewest under way goes next, then the
// one served longest ago, so that however much one of them sends, it keeps no other waiting for more than one turn.

import { err, ok, type Result } from '@tiendo/domain'
import type { DomainError } from '@tiendo/api/client'

export type TurnLimits = {
  readonly atOnce: number
  /** Of all, and of one authority. */
  readonly waiting: number
  readonly waitingOfOne: number
}

type NotYet = Extract<DomainError, { code: 'request/too-many' | 'reader/cancelled' }>

type Asked = {
  readonly authority: string
  /** With nobody beside it. */
  readonly alone?: boolean
  readonly signal: AbortSignal
  /** How many turns come before this one, each time it changes. */
  readonly onPlace?: (before: number) => void
}

/** Gives the turn back; a second call does nothing. */
export type Turn = { readonly end: () => void; readonly hadCompany: () => boolean }

export type Turns = { readonly take: (asked: Asked) => Promise<Result<Turn, NotYet>> }

type Waiting = Asked & { readonly begin: () => void }

/** Seconds after which it is worth trying again. */
const RETRY_AFTER = 10

export const createTurns = ({ atOnce, waiting: most, waitingOfOne }: TurnLimits): Turns => {
  const waiting: Waiting[] = []
  const running = new Set<{ readonly authority: string; readonly alone: boolean; company: boolean }>()
  const served = new Map<string, number>()
  let turns = 0

  /** All who wait, in the order of their turns as things stand. */
  const inOrder = (): readonly Waiting[] => {
    const under = new Map<string, number>()
    for (const { authority } of running) under.set(authority, (under.get(authority) ?? 0) + 1)
    const last = new Map(served)
    const left = [...waiting]
    const order: Waiting[] = []
    for (let turn = turns + 1; left.length > 0; turn += 1) {
      const rank = ({ authority }: Waiting) => [under.get(authority) ?? 0, last.get(authority) ?? 0] as const
      const next = left.reduce((best, one) => {
        const [a, b] = [rank(one), rank(best)]
        return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? one : best
      })
      left.splice(left.indexOf(next), 1)
      order.push(next)
      under.set(next.authority, (under.get(next.authority) ?? 0) + 1)
      last.set(next.authority, turn)
    }
    return order
  }

  const isFree = (alone: boolean): boolean =>
    alone ? running.size === 0 : running.size < atOnce && ![...running].some((one) => one.alone)

  const begin = ({ authority, alone = false }: Asked): Turn => {
    turns += 1
    served.set(authority, turns)
    const own = { authority, alone, company: running.size > 0 }
    for (const other of running) other.company = true
    running.add(own)
    const end = (): void => {
      if (running.delete(own)) goOn()
    }
    return { end, hadCompany: () => own.company }
  }

  const goOn = (): void => {
    for (let [next] = inOrder(); next !== undefined && isFree(next.alone ?? false); [next] = inOrder()) {
      waiting.splice(waiting.indexOf(next), 1)
      next.begin()
    }
    // Nobody is remembered for longer than it matters.
    if (running.size === 0 && waiting.length === 0) served.clear()
    inOrder().forEach(({ onPlace }, place) => onPlace?.(place + running.size))
  }

  return {
    take: (asked) => {
      const { authority, signal, alone = false } = asked
      if (signal.aborted) return Promise.resolve(err({ code: 'reader/cancelled' }))
      if (waiting.length === 0 && isFree(alone)) return Promise.resolve(ok(begin(asked)))
      const own = waiting.filter((one) => one.authority === authority).length
      if (waiting.length >= most || own >= waitingOfOne)
        return Promise.resolve(err({ code: 'request/too-many', retryAfter: RETRY_AFTER }))
      return new Promise((resolve) => {
        const leave = (): void => {
          waiting.splice(waiting.indexOf(place), 1)
          resolve(err({ code: 'reader/cancelled' }))
          goOn()
        }
        const place: Waiting = {
          ...asked,
          begin: () => {
            signal.removeEventListener('abort', leave)
            resolve(ok(begin(asked)))
          },
        }
        signal.addEventListener('abort', leave, { once: true })
        waiting.push(place)
        goOn()
      })
    },
  }
}
