// Boxes and the sides of them, in points from the top left of the page.

import type { Box } from '../page/placed-page.ts'

export type Boxed = { readonly box: Box }

export const left = ({ box }: Boxed): number => box[0]
export const top = ({ box }: Boxed): number => box[1]
export const right = ({ box }: Boxed): number => box[2]
export const bottom = ({ box }: Boxed): number => box[3]
export const width = ({ box }: Boxed): number => box[2] - box[0]
export const height = ({ box }: Boxed): number => box[3] - box[1]
export const middleX = ({ box }: Boxed): number => (box[0] + box[2]) / 2
export const middleY = ({ box }: Boxed): number => (box[1] + box[3]) / 2

/** The smallest box around all of them; nothing has a box of no size. */
export const around = (boxed: readonly Boxed[]): Box => {
  let [l, t, r, b] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { box } of boxed) {
    l = Math.min(l, box[0])
    t = Math.min(t, box[1])
    r = Math.max(r, box[2])
    b = Math.max(b, box[3])
  }
  return l > r ? [0, 0, 0, 0] : [l, t, r, b]
}

/** How much two stretches share; below 0, how far they are apart. */
export const shared = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.min(to, otherTo) - Math.max(from, otherFrom)

/** The value at a share (0 to 1) of the sorted values; `otherwise` where there are none. */
export const quantile = (values: readonly number[], share: number, otherwise: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? otherwise
}
