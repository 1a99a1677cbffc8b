// What of a drawn object is let through to the paper: a spreadsheet cuts what its cells have no room for.

import type { Engine, Handle } from './engine.ts'
import type { OwnBox } from './frame.ts'
import type { Scratch } from './memory.ts'

/** Frames with more parts than these are no frames of cells. */
const PATHS = 8
const SEGMENTS = 40

export const meet = (a: OwnBox, b: OwnBox): OwnBox => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
]

/** Whether any of one lies in the other; the box of a hairline has no width or no height. */
export const overlap = (a: OwnBox, b: OwnBox): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

const EVERYTHING: OwnBox = [-Infinity, -Infinity, Infinity, Infinity]

/** In the space of the object; `exact` where it is seen in all of the box. */
export type Clip = { readonly box: OwnBox; readonly exact: boolean }

const NONE: Clip = { box: EVERYTHING, exact: true }
const UNKNOWN: Clip = { box: EVERYTHING, exact: false }
/** Parts of a path that is a box: its corners, and back to the first. */
const BOX_PARTS: readonly number[] = [4, 5]

/** The box around what an object may be seen in. */
export const clipOf = (engine: Engine, scratch: Scratch, object: Handle): Clip => {
  const clip = engine.quick.FPDFPageObj_GetClipPath(object)
  const paths = clip === 0 ? 0 : engine.quick.FPDFClipPath_CountPaths(clip)
  if (paths <= 0) return NONE
  if (paths > PATHS) return UNKNOWN
  let [box, exact] = [EVERYTHING, true]
  for (let path = 0; path < paths; path++) {
    const segments = engine.quick.FPDFClipPath_CountPathSegments(clip, path)
    if (segments <= 0 || segments > SEGMENTS) return UNKNOWN
    exact &&= BOX_PARTS.includes(segments)
    let own: OwnBox = [Infinity, Infinity, -Infinity, -Infinity]
    for (let i = 0; i < segments; i++) {
      const segment = engine.quick.FPDFClipPath_GetPathSegment(clip, path, i)
      if (segment === 0 || engine.quick.FPDFPathSegment_GetPoint(segment, scratch.at(0), scratch.at(1)) === 0) return UNKNOWN
      const [x, y] = [scratch.float(0), scratch.float(1)]
      own = [Math.min(own[0], x), Math.min(own[1], y), Math.max(own[2], x), Math.max(own[3], y)]
    }
    box = meet(box, own)
  }
  return { box, exact }
}
