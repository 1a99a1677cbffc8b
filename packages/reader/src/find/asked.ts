// Whom the opening line of a list asks: "…, Sở Mẫu đề nghị các đơn vị thực hiện như sau:" names who does the numbered
// items under it, up to the next line without a number.

import { slice, type Passage } from '../extract/passage.ts'
import type { Node } from './outline.ts'
import { askedIn } from './sentence-roles.ts'

/** By item; items whose opening line names nobody are not in it. */
export const askedBy = (nodes: readonly Node[]): ReadonlyMap<Node, Passage> => {
  const asked = new Map<Node, Passage>()
  let open: Passage | null = null
  for (const node of nodes) {
    if (node.marker !== null) {
      if (open !== null) asked.set(node, open)
      continue
    }
    const { passage } = node.paragraph
    const range = askedIn(passage.text)
    open = range === null ? null : slice(passage, range[0], range[1])
  }
  return asked
}
