// A timing under review. Where the person gives the plan other years than were read, phrases that lean on them
// ("Quý II") are read again.

import { parseTiming } from '../timing/parse.ts'
import type { Timing } from '../timing/rule.ts'
import type { Draft, Read } from './draft.ts'
import { isStated, timing } from './notation.ts'
import { resolve, type Resolved } from './resolve.ts'
import { resolveDocument } from './resolve-document.ts'
import type { Answer, Answers, ValuePath } from './review.ts'

/** The plan's years now, and whether they are others than the document was read with. */
export type PlanYears = { readonly now: readonly [number, number] | null; readonly changed: boolean }

export const planYears = (draft: Pick<Draft, 'document'>, answers: Answers): PlanYears => {
  const read = draft.document.years.value
  const now = resolveDocument(draft, answers).years.value
  return { now, changed: now?.[0] !== read?.[0] || now?.[1] !== read?.[1] }
}

const again = (read: Read<Timing>, years: PlanYears): Read<Timing> => {
  if (!years.changed) return read
  const value = parseTiming(read.value.phrase, { years: years.now })
  return isStated(value) ? { ...read, value } : read
}

export const resolveTiming = (
  path: ValuePath,
  read: Read<Timing>,
  years: PlanYears,
  answers: Answers,
  item: Answer | null,
): Resolved<Timing> => {
  const resolved = resolve(path, again(read, years), timing(years.now), answers, item)
  // Words left as they were read are kept as they were read, understood or not.
  const unchanged = resolved.answer?.kind === 'edit' && resolved.text.trim() === read.value.phrase.trim()
  return unchanged ? { ...resolved, understood: true } : resolved
}
