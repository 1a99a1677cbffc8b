// The lines of a page, each once: pieces along one line that touch are one rule, as the eye sees a table's border drawn
// cell by cell. Sorted and swept: linear but for the sorting.

import type { Box, PlacedRule } from '../page/placed-page.ts'

/** Points: lines so near are one (a double border); ends so near touch (dots of a dotted line). */
const BESIDE = 1.5
const TOUCH = 1.6
/** Shorter lines are specks. */
const SHORT = 4

type Axis = 0 | 1

const union = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
]

/** `along` is the axis the lines run on. */
const mergeAlong = (lines: readonly Box[], along: Axis): readonly Box[] => {
  const across: Axis = along === 0 ? 1 : 0
  const centre = (box: Box): number => (across === 0 ? box[0] + box[2] : box[1] + box[3]) / 2
  const [from, to] = along === 0 ? ([0, 2] as const) : ([1, 3] as const)
  const merged: Box[] = []
  let band: Box[] = []
  const close = (): void => {
    let open: Box | null = null
    for (const line of band.toSorted((a, b) => a[from] - b[from])) {
      if (open !== null && line[from] - open[to] <= TOUCH) open = union(open, line)
      else {
        if (open !== null) merged.push(open)
        open = line
      }
    }
    if (open !== null) merged.push(open)
    band = []
  }
  let start = -Infinity
  for (const line of lines.toSorted((a, b) => centre(a) - centre(b))) {
    if (centre(line) - start > BESIDE) {
      close()
      start = centre(line)
    }
    band.push(line)
  }
  close()
  return merged.filter((line) => line[to] - line[from] >= SHORT)
}

/** Lines in the coordinates of a page of this size; what lies off it is left out. */
export const mergeRules = (lines: readonly Box[], width: number, height: number): readonly PlacedRule[] => {
  const clipped = lines
    .map((box): Box => [Math.max(0, box[0]), Math.max(0, box[1]), Math.min(width, box[2]), Math.min(height, box[3])])
    .filter((box) => box[2] >= box[0] && box[3] >= box[1])
  const isAcross = (box: Box): boolean => box[2] - box[0] >= box[3] - box[1]
  const rules = (direction: PlacedRule['direction'], boxes: readonly Box[]): readonly PlacedRule[] =>
    boxes.map((box) => ({ direction, box }))
  return [
    ...rules('horizontal', mergeAlong(clipped.filter(isAcross), 0)),
    ...rules('vertical', mergeAlong(clipped.filter((box) => !isAcross(box)), 1)),
  ]
}
