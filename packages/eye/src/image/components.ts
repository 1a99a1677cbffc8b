// What is dark and hangs together: letters, their dots and marks, specks, strokes of a pen.

import type { Grey, PixelBox } from './prepared.ts'

/** Runs as row, from, to, one after the other; of each its component. */
export type Components = {
  readonly count: number
  readonly box: (component: number) => PixelBox
  readonly area: Int32Array
  readonly runs: Int32Array
  readonly of: Int32Array
}

export const DARK = 140
/** A page of nothing but noise is no reason to fill the memory. */
const MOST = 1_500_000

const runsOf = ({ width, height, grey }: Grey, dark: number): Int32Array => {
  let runs = new Int32Array(1 << 16)
  let used = 0
  for (let y = 0, at = 0; y < height && used < 3 * MOST; y++) {
    let start = -1
    for (let x = 0; x < width; x++, at++) {
      const is = (grey[at] ?? 255) < dark
      if (is && start < 0) start = x
      else if (!is && start >= 0) {
        if (used + 6 > runs.length) {
          const larger = new Int32Array(runs.length * 2)
          larger.set(runs)
          runs = larger
        }
        runs[used++] = y
        runs[used++] = start
        runs[used++] = x
        start = -1
      }
    }
    if (start >= 0) {
      runs[used++] = y
      runs[used++] = start
      runs[used++] = width
    }
  }
  return runs.slice(0, used)
}

const rootOf = (parent: Int32Array, run: number): number => {
  let root = run
  while (parent[root] !== root) {
    parent[root] = parent[parent[root] ?? root] ?? root
    root = parent[root] ?? root
  }
  return root
}

/** Each run joined to those it touches on the row above, corners included. */
const joined = (runs: Int32Array): Int32Array => {
  const parent = Int32Array.from({ length: runs.length / 3 }, (_, i) => i)
  let above = 0
  for (let run = 0; run < parent.length; run++) {
    const [row, from, to] = [runs[3 * run] ?? 0, runs[3 * run + 1] ?? 0, runs[3 * run + 2] ?? 0]
    while ((runs[3 * above] ?? 0) < row - 1 || (runs[3 * above] === row - 1 && (runs[3 * above + 2] ?? 0) < from)) above++
    for (let other = above; runs[3 * other] === row - 1 && (runs[3 * other + 1] ?? 0) <= to; other++) {
      const [a, b] = [rootOf(parent, run), rootOf(parent, other)]
      parent[Math.max(a, b)] = Math.min(a, b)
    }
  }
  return parent
}

/** Roots already hold their names, which are below zero. */
const rootOfNamed = (of: Int32Array, run: number): number => {
  let at = of[run] ?? run
  while ((of[at] ?? -1) >= 0) at = of[at] ?? at
  return at
}

export const componentsOf = (picture: Grey, dark = DARK): Components => {
  const runs = runsOf(picture, dark)
  const of = joined(runs)
  let count = 0
  // A root comes before all that hang on it.
  for (let run = 0; run < of.length; run++) of[run] = of[run] === run ? -1 - count++ : (of[rootOfNamed(of, run)] ?? -1)
  const left = new Int32Array(count).fill(picture.width)
  const top = new Int32Array(count).fill(picture.height)
  const right = new Int32Array(count)
  const bottom = new Int32Array(count)
  const area = new Int32Array(count)
  for (let run = 0; run < of.length; run++) {
    const component = -1 - (of[run] ?? -1)
    of[run] = component
    const [row, from, to] = [runs[3 * run] ?? 0, runs[3 * run + 1] ?? 0, runs[3 * run + 2] ?? 0]
    left[component] = Math.min(left[component] ?? 0, from)
    right[component] = Math.max(right[component] ?? 0, to)
    top[component] = Math.min(top[component] ?? 0, row)
    bottom[component] = Math.max(bottom[component] ?? 0, row + 1)
    area[component] = (area[component] ?? 0) + to - from
  }
  return {
    count,
    box: (component) => [left[component] ?? 0, top[component] ?? 0, right[component] ?? 0, bottom[component] ?? 0],
    area,
    runs,
    of,
  }
}
