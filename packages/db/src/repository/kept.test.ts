import { describe, expect, it } from 'vitest'
import { createKept } from './kept.ts'

describe('kept values', () => {
  it('are given for the same authority, id and stamp only', () => {
    const kept = createKept<{ readonly name: string }>()
    const plan = { name: 'p1' }
    kept.put('a', 'p1', plan, '7')
    expect(kept.get('a', 'p1', '7')).toBe(plan)
    expect([kept.get('b', 'p1', '7'), kept.get('a', 'p2', '7'), kept.get('a', 'p1', '8')]).toEqual([null, null, null])
    const newer = { name: 'p1' }
    kept.put('a', 'p1', newer, '8')
    expect(kept.get('a', 'p1', '8')).toBe(newer)
  })

  it('are as many as allowed: the one not asked for longest goes first', () => {
    const kept = createKept<string>(2)
    for (const id of ['p1', 'p2']) kept.put('a', id, id, '1')
    kept.get('a', 'p1', '1')
    kept.put('a', 'p3', 'p3', '1')
    expect(['p1', 'p2', 'p3'].map((id) => kept.get('a', id, '1') !== null)).toEqual([true, false, true])
  })
})
