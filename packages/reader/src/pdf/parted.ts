// Letters on both sides of a line down the page are of two cells, however near they stand.

import type { Box, PlacedRule } from '../page/placed-page.ts'

/** Whether something drawn stands between a letter and the next one. */
export type Parted = (left: Box, right: Box) => boolean

export const unparted: Parted = () => false

/** Points: letters nearer than this have nothing between them; a border may cut into the letters' boxes so far. */
const NEAR = 0.2
const INTO = 0.8

export const partedBy = (rules: readonly PlacedRule[]): Parted => {
  const upright = rules.filter(({ direction }) => direction === 'vertical').map(({ box }) => box)
  const sorted = upright.toSorted((a, b) => a[0] + a[2] - b[0] - b[2])
  if (sorted.length === 0) return unparted
  const middle = (box: Box | undefined): number => (box === undefined ? Infinity : (box[0] + box[2]) / 2)
  return (left, right) => {
    if (right[0] - left[2] < NEAR) return false
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const at = (low + high) >> 1
      if (middle(sorted[at]) < left[2] - INTO) low = at + 1
      else high = at
    }
    const height = (left[1] + left[3]) / 2
    for (let at = low; middle(sorted[at]) <= right[0] + INTO; at++) {
      const rule = sorted[at]
      if (rule !== undefined && rule[1] <= height && rule[3] >= height) return true
    }
    return false
  }
}
