import { describe, expect, it } from 'vitest'
import { samplePlan } from '../testing/samples.ts'
import { createPlanCache } from './plan-cache.ts'

describe('kept plans', () => {
  it('are given for the same authority, id and stamp only', () => {
    const cache = createPlanCache()
    const plan = samplePlan('p1')
    cache.put('a', plan, '7')
    expect(cache.get('a', 'p1', '7')).toBe(plan)
    expect([cache.get('b', 'p1', '7'), cache.get('a', 'p2', '7'), cache.get('a', 'p1', '8')]).toEqual([
      null,
      null,
      null,
    ])
    const newer = samplePlan('p1')
    cache.put('a', newer, '8')
    expect(cache.get('a', 'p1', '8')).toBe(newer)
  })

  it('are as many as allowed: the one not asked for longest goes first', () => {
    const cache = createPlanCache(2)
    for (const id of ['p1', 'p2']) cache.put('a', samplePlan(id), '1')
    cache.get('a', 'p1', '1')
    cache.put('a', samplePlan('p3'), '1')
    expect(['p1', 'p2', 'p3'].map((id) => cache.get('a', id, '1') !== null)).toEqual([true, false, true])
  })
})
