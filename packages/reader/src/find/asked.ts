// Whom an opening line gives what is listed under it: "…, Sở Mẫu đề nghị các đơn vị thực hiện như sau:" asks for the
// items up to the next line without a number; "- Sở Mẫu:" gives it the items with another mark, up to the next of its own.

import { slice, type Passage } from '../extract/passage.ts'
import { opensOrganisation } from './organisation-words.ts'
import type { Node } from './outline.ts'
import { askedIn, subjectOf } from './sentence-roles.ts'

const LONGEST_NAME = 200

/** "- Sở Mẫu:", "- Đề nghị Hội Mẫu:": a body and a colon, no more. */
const namedAlone = (node: Node): Passage | null => {
  const body = node.body.trimEnd()
  if (!body.endsWith(':') || body.length > LONGEST_NAME || node.isSection) return null
  const item = slice(node.paragraph.passage, node.marker?.length ?? 0)
  const end = body.replace(/\s*:$/u, '').length
  if (opensOrganisation(body) && !/[.;]\s/u.test(body)) return slice(item, 0, end)
  const asked = subjectOf(item.text)
  return asked !== null && asked[1] >= end ? slice(item, asked[0], asked[1]) : null
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:": those listed below are whom a telegram goes to. */
const ADDRESSES = /(?:\sĐIỆN|[Kk]ính gửi)\s*:$/u

export type Openings = {
  /** By item, the body alone on the line above its list. */
  readonly named: ReadonlyMap<Node, Passage>
  /** By item, whom the sentence asks that opens the list; a heading that names a body says it better. */
  readonly asked: ReadonlyMap<Node, Passage>
  /** Opening lines: no work of their own. */
  readonly lines: ReadonlySet<Node>
}

export const openings = (nodes: readonly Node[]): Openings => {
  const [named, asked, lines] = [new Map<Node, Passage>(), new Map<Node, Passage>(), new Set<Node>()]
  let open: Passage | null = null
  let name: { readonly passage: Passage; readonly mark: string | null } | null = null
  let addressed = false
  for (const node of nodes) {
    addressed = ADDRESSES.test(node.body.trimEnd()) || (addressed && node.marker?.kind === 'bullet')
    if (addressed) {
      lines.add(node)
      continue
    }
    const mark = node.marker?.kind === 'bullet' ? node.marker.label : (node.marker?.kind ?? null)
    const alone = namedAlone(node)
    if (node.isSection || (name !== null && mark === name.mark)) name = null
    if (node.marker === null && name === null) {
      const { passage } = node.paragraph
      const range = askedIn(passage.text)
      open = range === null ? null : slice(passage, range[0], range[1])
    }
    if (alone !== null) {
      name = { passage: alone, mark }
      lines.add(node)
      continue
    }
    if (node.marker === null) continue
    if (name !== null) named.set(node, name.passage)
    else if (open !== null) asked.set(node, open)
  }
  return { named, asked, lines }
}
