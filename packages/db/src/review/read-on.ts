// What a review of the first pages brings to the whole document: what holds of it where the same was read, and whatever
// a person wrote about the document itself, whose values have the same places in every reading.

import { carryInto, carryOver, type Answer, type Draft, type ReshapeEntry, type ReviewState, type ValuePath } from '@tiendo/domain'

export type KeptReview = {
  readonly answers: readonly (readonly [ValuePath, Answer])[]
  readonly reshapes: readonly ReshapeEntry[]
}

/** Values of the document itself: no row's number is in their paths. */
export const isOfDocument = (path: ValuePath): boolean => !/\d/.test(path)

/** `earlier`: the draft that this one takes the place of. `commandId` makes ids for what comes over from there. */
export const keptReview = (
  before: ReviewState,
  draft: Draft,
  earlier: ReviewState | null,
  commandId: string,
): KeptReview => {
  const held = carryOver(before, draft, (id) => id)
  const written = [...before.answers].filter(([path, { kind }]) => isOfDocument(path) && kind === 'edit')
  const here = { draft, answers: new Map([...held.answers, ...written]), reshapes: held.reshapes }
  if (earlier === null) return { answers: [...here.answers], reshapes: here.reshapes }
  const over = carryInto(earlier, here, (id) => `${commandId}/${id}`)
  const answers = over.answers.flatMap(({ path, answer }) => (answer === null ? [] : [[path, answer] as const]))
  return { answers: [...here.answers, ...answers], reshapes: [...here.reshapes, ...over.reshapes] }
}
