// A picture of a page made ready to be read, in the order in which each step needs the one before it.

import type { Hold, PagePicture } from '@tiendo/reader/page'
import { clearBorders } from './borders.ts'
import { componentsOf } from './components.ts'
import { despeckled } from './despeckle.ts'
import { holdOf, straightenStep, turnStep } from './hold-steps.ts'
import { inksOf, RED, type Inks } from './inks.ts'
import { levelled } from './levels.ts'
import { clustersOf } from './marks/clusters.ts'
import { headStrokes } from './marks/head-strokes.ts'
import { takePen } from './marks/pen.ts'
import { flattened } from './paper/flatten.ts'
import { blackStrokes } from './marks/strokes.ts'
import { paperLevelOf } from './paper-level.ts'
import type { Prepared } from './prepared.ts'
import { quartersOf } from './quarter.ts'
import { relabelled, resampled, turnedBytes } from './resample.ts'
import { findRules } from './rules/find-rules.ts'
import { slantOf } from './slant.ts'

type Held = { readonly inks: Inks; readonly steps: readonly Hold[]; readonly dpi: number }

const upright = (page: Held): Held => {
  const { inks, steps, dpi } = page
  const quarters = quartersOf(inks, dpi)
  if (quarters === 0) return page
  const { width, height } = inks
  const turned = (bytes: Uint8Array): Uint8Array => turnedBytes(bytes, inks, quarters)
  const size = quarters === 2 ? { width, height } : { width: height, height: width }
  return { inks: { ...size, grey: turned(inks.grey), ink: turned(inks.ink) }, steps: [...steps, turnStep(quarters)], dpi }
}

const straight = (page: Held): Held => {
  const { inks, steps } = page
  const angle = slantOf(inks)
  if (angle === 0) return page
  const step = straightenStep(angle, inks)
  return {
    ...page,
    inks: { ...inks, grey: resampled(inks, step, inks), ink: relabelled(inks.ink, inks, step, inks) },
    steps: [...steps, step],
  }
}

/** Inches. */
const STAMP = { reach: 0.06, wide: 0.6, high: 0.25 }

const stampsOf = (inks: Inks, dpi: number): Prepared['marks'] =>
  clustersOf(inks, RED, STAMP.reach * dpi)
    .filter(({ box: [l, t, r, b] }) => r - l >= STAMP.wide * dpi && b - t >= STAMP.high * dpi)
    .map(({ box }) => ({ kind: 'stamp', box }))

/** In the order of its steps: pulled flat, its light evened and its inks parted, turned, set straight. */
const held = (picture: PagePicture): Held => {
  const flat = flattened(picture)
  const seen = flat?.picture ?? picture
  const inks = inksOf(seen, paperLevelOf(seen))
  const grey = levelled(inks)
  clearBorders({ width: inks.width, height: inks.height, grey }, seen.dpi)
  const steps = flat === null ? [] : [flat.step]
  return straight(upright({ inks: { ...inks, grey }, steps, dpi: seen.dpi }))
}

export const prepare = (picture: PagePicture): Prepared => {
  const { inks, steps, dpi } = held(picture)
  const { width, height } = inks
  const grey = inks.grey.slice()
  const stamps = stampsOf(inks, dpi)
  const written = takePen(inks, grey, dpi, stamps)
  const { print, rules } = findRules({ width, height, grey }, dpi)
  const components = componentsOf(print)
  return {
    print: despeckled(print, components, dpi),
    dpi,
    rules,
    marks: [...stamps, ...written, ...blackStrokes(components, print, dpi), ...headStrokes(components, print, dpi)],
    hold: steps.length === 0 ? null : holdOf(...steps),
  }
}
