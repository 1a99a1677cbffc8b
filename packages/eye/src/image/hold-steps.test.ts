import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AS_IT_IS, holdOf, inPixels, placeOf, straightenStep, turnStep, type Point } from './hold-steps.ts'
import { cornersStep } from './paper/flatten.ts'

const near = ([x, y]: Point, [u, v]: Point): void => {
  expect(x).toBeCloseTo(u, 9)
  expect(y).toBeCloseTo(v, 9)
}

describe('where a corner of the held page lies on the picture', () => {
  it.each<readonly [quarters: number, held: Point, picture: Point]>([
    [0, [0, 0], [0, 0]],
    [1, [0, 0], [0, 1]],
    [1, [1, 0], [0, 0]],
    [2, [0, 0], [1, 1]],
    [3, [0, 0], [1, 0]],
    [-1, [0, 0], [1, 0]],
    [5, [1, 0], [0, 0]],
  ])('turned by %i quarters: %j is at %j', (quarters, held, picture) => {
    near(placeOf(turnStep(quarters), held), picture)
  })

  it('of a sheet seen from the side: the corners that were found', () => {
    const corners = [[0.1, 0.05], [0.9, 0.1], [0.95, 0.9], [0.05, 0.97]] as const
    const step = cornersStep(corners)
    const square = [[0, 0], [1, 0], [1, 1], [0, 1]] as const
    square.forEach((corner, i) => near(placeOf(step, corner), corners[i] ?? [0, 0]))
  })

  it('set straight: the middle stays, a line that fell is level', () => {
    const size = { width: 1600, height: 2400 }
    const step = inPixels(straightenStep(0.03, size), size, size)
    near(placeOf(step, [800, 1200]), [800, 1200])
    near(placeOf(step, [900, 1200]), [800 + 100 * Math.cos(0.03), 1200 + 100 * Math.sin(0.03)])
  })
})

describe('steps together', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const step = fc.oneof(
    fc.integer({ min: 0, max: 3 }).map(turnStep),
    fc.double({ min: -0.1, max: 0.1, noNaN: true }).map((angle) => straightenStep(angle, { width: 3, height: 4 })),
    fc.constant(cornersStep([[0.1, 0], [0.9, 0.1], [1, 0.9], [0, 1]])),
  )
  it('are one map: the last step is undone first', () => {
    fc.assert(
      fc.property(step, step, step, share, share, (a, b, c, x, y) => {
        near(placeOf(holdOf(a, b, c), [x, y]), placeOf(a, placeOf(b, placeOf(c, [x, y]))))
      }),
    )
  })
  it('none leaves the page as it is', () => expect(holdOf()).toEqual(AS_IT_IS))
})
