// Every document cited, wherever it is cited: once each, with all its mentions, the dates they carry, its short names
// and what this document has to do with it.

import {
  findAliases,
  findCitations,
  mergeCitations,
  nameCitations,
  relationsIn,
  type Citation,
  type CitationMention,
  type CitedWhere,
  type Span,
} from '@tiendo/domain'
import type { Block } from '../extract/extracted.ts'
import { spanOf, type Passage } from '../extract/passage.ts'
import { fold } from './fold.ts'
import type { Source } from './found.ts'
import { saysKind } from './head-title.ts'
import type { Node } from './outline.ts'

export const passagesOf = (blocks: readonly Block[]): readonly Passage[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.passage] : block.rows.flatMap((row) => row.cells.map((cell) => cell.passage)),
  )

const GROUNDS = /(?:^|\s)can cu(?:\s|$)|co so phap ly/
/** A title under a kind is this long at most, in paragraphs. */
const TITLE_PARAGRAPHS = 4
const ENDS_TITLE = /^(?:\(|Căn cứ|Thực hiện .{0,600}(?:như sau|ban hành|xây dựng))/su

/** Where in the document each paragraph stands; what is not in it is of the body. */
const placesIn = (nodes: readonly Node[]): ReadonlyMap<Passage, CitedWhere> => {
  const places = new Map<Passage, CitedWhere>()
  let [open, opened, title] = [true, false, 0]
  for (const { paragraph, marker, titles } of nodes) {
    const { passage } = paragraph
    const numbered = marker !== null && marker.kind !== 'bullet'
    if (numbered && opened) open = false
    if (ENDS_TITLE.test(passage.text) || numbered) title = 0
    const grounds = titles.some((heading) => GROUNDS.test(fold(heading)))
    if (title > 0) places.set(passage, 'title')
    else if (grounds) places.set(passage, 'grounds')
    else if (open) places.set(passage, 'preamble')
    title -= 1
    if (!saysKind(passage.text)) continue
    ;[title, opened] = [TITLE_PARAGRAPHS, true]
  }
  return places
}

/** The document's own number is no citation; the lines of its title are where it says what it carries out. */
export const citationsIn = (
  source: Source,
  own: string | null,
  title: Span | null,
  nodes: readonly Node[],
): readonly Citation[] => {
  const places = placesIn(nodes)
  const whereOf = (passage: Passage): CitedWhere => {
    const [first] = spanOf(source.raw, passage).line
    const titled = title !== null && title.line[0] <= first && first <= title.line[1]
    return titled ? 'title' : (places.get(passage) ?? 'body')
  }
  const passages = passagesOf(source.blocks)
  const mentions = passages.flatMap((passage): readonly CitationMention[] => {
    const found = findCitations(passage.text)
    const relations = found.length === 0 ? [] : relationsIn(passage.text, found, whereOf(passage))
    return found.flatMap(({ start, end, ...cited }, i) =>
      cited.symbol === null || (cited.symbol.number !== null && cited.symbol.text.toLowerCase() !== own?.toLowerCase())
        ? [{ ...cited, span: spanOf(source.raw, passage, start, end), relation: relations[i] ?? 'mentions' }]
        : [],
    )
  })
  return nameCitations(
    mergeCitations(mentions),
    passages.flatMap((passage) => findAliases(passage.text)),
  )
}
