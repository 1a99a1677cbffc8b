import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { bandPath, flowLayout, type FlowNode } from './flow-layout.ts'

const node = (id: string, amount: bigint): FlowNode => ({ id, label: id, amount, tone: 'plain' })

describe('where bands run', () => {
  it('bands leave and enter a node one under the other, each as high as its money', () => {
    const { bands, columns } = flowLayout(
      [[node('s', 100n)], [node('a', 60n), node('b', 40n)]],
      [
        { from: 's', to: 'b', amount: 40n, tone: 'plain' },
        { from: 's', to: 'a', amount: 60n, tone: 'plain' },
      ],
    )
    const source = columns[0]?.[0]
    const [first, second] = bands
    expect([first?.to, second?.to]).toEqual(['a', 'b'])
    expect(first?.y0).toBe(source?.y)
    expect(second?.y0).toBeCloseTo((source?.y ?? 0) + (first?.height ?? 0))
    expect(first?.height).toBeCloseTo((source?.height ?? 0) * 0.6)
    expect(bandPath({ from: 's', to: 'a', amount: 1n, tone: 'plain', y0: 0, y1: 10, height: 5 }, 0, 100)).toBe('M0 0C50 0 50 10 100 10V15C50 15 50 5 0 5Z')
  })

  it('nodes never overlap and stay within the picture, whatever the money', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.bigInt(1n, 10n ** 13n), { minLength: 1, maxLength: 12 }), { minLength: 2, maxLength: 3 }), (amounts) => {
        const { columns, height } = flowLayout(amounts.map((column, at) => column.map((amount, index) => node(`${at}-${index}`, amount))), [])
        for (const column of columns) {
          let bottom = 0
          for (const { y, height: tall } of column) {
            expect(y).toBeGreaterThanOrEqual(bottom - 0.001)
            bottom = y + tall
          }
          expect(bottom).toBeLessThanOrEqual(height + 0.001)
        }
      }),
    )
  })
})
