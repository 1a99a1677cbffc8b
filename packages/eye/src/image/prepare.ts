// A picture of a page made ready to be read, in the order in which each step needs the one before it.

import type { Hold, PagePicture } from '@tiendo/reader/page'
import { holdOf, straightenStep, turnStep } from './hold-steps.ts'
import { inksOf, RED, type Inks } from './inks.ts'
import { clustersOf } from './marks/clusters.ts'
import { paperLevelOf } from './paper-level.ts'
import type { Prepared } from './prepared.ts'
import { isOnItsSide } from './quarter.ts'
import { relabelled, resampled, turnedBytes } from './resample.ts'
import { findRules } from './rules/find-rules.ts'
import { slantOf } from './slant.ts'

type Held = { readonly inks: Inks; readonly steps: readonly Hold[] }

const upright = ({ inks, steps }: Held): Held => {
  if (!isOnItsSide(inks)) return { inks, steps }
  const { width, height } = inks
  const turned = (bytes: Uint8Array): Uint8Array => turnedBytes(bytes, inks, 1)
  return {
    inks: { width: height, height: width, grey: turned(inks.grey), ink: turned(inks.ink) },
    steps: [...steps, turnStep(1)],
  }
}

const straight = ({ inks, steps }: Held): Held => {
  const angle = slantOf(inks)
  if (angle === 0) return { inks, steps }
  const step = straightenStep(angle, inks)
  return {
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

export const prepare = (picture: PagePicture): Prepared => {
  const { dpi } = picture
  const { inks, steps } = straight(upright({ inks: inksOf(picture, paperLevelOf(picture)), steps: [] }))
  const { print, rules } = findRules({ width: inks.width, height: inks.height, grey: inks.grey }, dpi)
  return { print, dpi, rules, marks: stampsOf(inks, dpi), hold: steps.length === 0 ? null : holdOf(...steps) }
}
