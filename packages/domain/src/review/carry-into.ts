// What an earlier review brings to a draft that people already began to review: their answers win, and rows that they
// put right keep their places; what comes over stands after them.

import type { ValuePath } from '../plan/review.ts'
import { carryOver } from './carry-over.ts'
import { decideReshape, type GivenAnswer, type ReviewState } from './decide-reshape.ts'
import type { Reshape, ReshapeEntry, ReshapeId } from './reshape.ts'

export type CarriedInto = { readonly answers: readonly GivenAnswer[]; readonly reshapes: readonly ReshapeEntry[] }

/** Where a row of the carried review stands here; null where it does not. */
type Place = (task: number) => number | null

const placed = (reshape: Reshape, place: Place): Reshape | null => {
  if (reshape.kind === 'add') return reshape
  const task = place(reshape.task)
  if (task === null) return null
  if (reshape.kind === 'split') return { ...reshape, task }
  const into = place(reshape.into)
  return into === null ? null : { ...reshape, task, into }
}

const placedPath = (path: ValuePath, place: Place): ValuePath | null => {
  const [, index, field] = /^tasks\.(\d+)(?:\.(title|lead|coordinators|deliverable|timing))?$/.exec(path) ?? []
  if (index === undefined) return path
  const at = place(Number(index))
  if (at === null) return null
  switch (field) {
    case 'title':
    case 'lead':
    case 'coordinators':
    case 'deliverable':
    case 'timing':
      return `tasks.${at}.${field}`
    default:
      return `tasks.${at}`
  }
}

const sameReshape = (a: Reshape, b: Reshape): boolean => JSON.stringify(a) === JSON.stringify(b)

/** `idOf` gives a new id for each reshape that comes over. */
export const carryInto = (
  before: ReviewState,
  here: ReviewState,
  idOf: (earlier: ReshapeId) => ReshapeId,
): CarriedInto => {
  const carried = carryOver(before, here.draft, idOf)
  const read = here.draft.tasks.length
  const madeBy = (entries: readonly ReshapeEntry[]): number =>
    entries.filter(({ reshape }) => reshape.kind !== 'merge').length
  const places = new Map<number, number>()
  const place: Place = (task) => (task < read ? task : (places.get(task) ?? null))
  const reshapes: ReshapeEntry[] = []
  let made = read
  for (const { id, reshape } of carried.reshapes) {
    const there = reshape.kind === 'merge' ? null : made++
    const moved = placed(reshape, place)
    const now: ReviewState = { ...here, reshapes: [...here.reshapes, ...reshapes] }
    const known = moved === null || now.reshapes.some((one) => !one.withdrawn && sameReshape(one.reshape, moved))
    if (known || !decideReshape(now, moved).ok) continue
    if (there !== null) places.set(there, read + madeBy(now.reshapes))
    reshapes.push({ id, reshape: moved, withdrawn: false })
  }
  const answers = [...carried.answers].flatMap(([path, answer]): readonly GivenAnswer[] => {
    const at = placedPath(path, place)
    return at === null || here.answers.has(at) ? [] : [{ path: at, answer }]
  })
  return { answers, reshapes }
}
