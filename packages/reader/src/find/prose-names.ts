// Who does a task that is written out: named after a label, which is sure, or by a sentence or a heading, which a person
// confirms. What is like no body's name says so, and so do words that could be parted in another way.

import type { Read } from '@tiendo/domain'
import { spanOf, type Passage } from '../extract/passage.ts'
import { read, type Source } from './found.ts'
import { isNameLike, otherNames } from './name-doubts.ts'
import { namesIn } from './people.ts'

export type Named = 'labelled' | 'inProse' | 'inherited'

export const readNames = ({ raw }: Source, passage: Passage, how: Named): Read<readonly string[]> => {
  const names = namesIn([passage])
  const span = spanOf(raw, passage)
  if (names.length === 0) return read(names, span, 'doubtful', 'notUnderstood')
  if (!names.every(isNameLike)) return read(names, span, 'doubtful', 'unlikeName')
  const others = otherNames(names, [passage])
  if (others !== null) return { ...read(names, span, 'likely', 'ambiguous'), alternatives: [others] }
  return how === 'labelled' ? read(names, span, 'sure') : read(names, span, 'likely', how)
}
