// The numbered skeleton of a document: parts, articles, sections and items, each with its path ("II.1", "B.II.4.1",
// "Phụ lục/I"), and every paragraph under the section it belongs to (Nghị định 30/2020/NĐ-CP, Phụ lục I).

import type { DraftSection } from '@tiendo/domain'
import type { Block, Paragraph } from '../extract/extracted.ts'
import { markerOf, type Marker } from '../extract/marker.ts'
import { flat, spanOf } from '../extract/passage.ts'
import type { RawText } from '../extract/raw-text.ts'
import { fold } from './fold.ts'

export type Node = {
  readonly paragraph: Paragraph
  readonly marker: Marker | null
  /** Of the item itself when numbered, else of the section it stands in; empty before the first. */
  readonly path: string
  /** Titles of the sections it stands in, outermost first; of itself too when it is one. */
  readonly titles: readonly string[]
  /** Paths of those sections. */
  readonly sections: readonly string[]
  readonly isSection: boolean
  /** The words after the mark. */
  readonly body: string
}

type Level = {
  readonly rank: number
  readonly label: string
  readonly named: boolean
  readonly section: boolean
  readonly title: string
  readonly path: string
}

const NAMED_RANK: readonly (readonly [RegExp, number])[] = [
  [/^Phụ lục/, 0],
  [/^Phần/, 1],
  [/^Chương/, 2],
  [/^Mục/, 3],
  [/^Điều/, 4],
]

const rankOf = (marker: Marker): number => {
  if (marker.kind === 'named') return NAMED_RANK.find(([pattern]) => pattern.test(marker.label))?.[1] ?? 4
  if (marker.kind === 'capital') return 5
  if (marker.kind === 'roman') return 6
  if (marker.kind === 'number') return 6 + marker.label.split('.').length
  return marker.kind === 'letter' ? 20 : 30
}

const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u
/** A new document in the same file, or the end of this one's body, ends every open section. */
const RESETS = /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|QUY CHẾ|DANH MỤC|Nơi nhận\s*:?)/u

const pathOf = (stack: readonly Level[], marker: Marker): string => {
  // "4.1" already holds the "4" above it.
  const kept = marker.kind === 'number' && marker.label.includes('.') ? stack.filter((level) => level.rank < 7) : stack
  const above = kept.reduce((path, level) => `${path}${level.label}${level.named ? '/' : '.'}`, '')
  return above + marker.label
}

/** Headings of plans that number none of their parts. */
const HEADS_PART =
  /^(?:muc dich|yeu cau|muc tieu|quan diem|can cu|noi dung|(?:cac )?nhiem vu|(?:cac )?giai phap|kinh phi|nguon (?:kinh phi|luc|von)|du toan|to chuc thuc hien|phan cong|che do (?:thong tin,? )?bao cao|thoi gian|dia diem|doi tuong|pham vi|thanh phan|tien do|chi tieu|dac diem|thuc trang|tinh hinh|danh gia|ket qua)(?=[\s,]|$)/
const LONGEST_HEADING = 100
/** Stands in a path for such a heading, told apart by its place; shown nowhere. */
const BARE = '§'

const isBareHeading = ({ passage: { text }, strong }: Paragraph): boolean =>
  text.length <= LONGEST_HEADING &&
  (strong || CAPITALS.test(text)) &&
  !/[.;!?]$/u.test(text) &&
  HEADS_PART.test(fold(text))

/** A path as the document has it. */
export const shownPath = (path: string): string => path.replace(/^§\d+\.?/u, '')
/** The number of an item as it is spoken of: the 1.2.a of "Điều 1/2.a". */
export const shownNumber = (path: string): string => shownPath(path).replace(/(?:Điều|Mục|Chương|Phần) (\d+|[IVX]+)\//gu, '$1.')

/** A numbered item with its sum is a line of the budget, not a heading. */
const MONEY = /\d\s*(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng)(?!\p{L})/u

const isSectionAt = (marker: Marker, paragraph: Paragraph, next: Paragraph | undefined): boolean => {
  if (marker.kind === 'bullet') return false
  const text = paragraph.passage.text
  if (marker.kind === 'named' || marker.kind === 'capital' || marker.kind === 'roman') return text.length < 500
  if (MONEY.test(text)) return false
  if (paragraph.strong && text.length < 500) return true
  const after = next === undefined ? null : markerOf(next.passage.text)
  const deeper = after !== null && rankOf(after) > rankOf(marker)
  if (text.length > 400) return false
  if (deeper || text.endsWith(':')) return true
  // Without a sign at its end it heads the words below; an item of a list that just lacks one heads nothing.
  return text.length <= 200 && !/[.;!?…]["”]?$/u.test(text) && next !== undefined && after === null
}

const titleOf = (body: string): string => flat(body).replace(/\s*:$/, '')

/** Paragraphs in order, tables left out. */
export const outlineOf = (blocks: readonly Block[]): readonly Node[] => {
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === 'paragraph')
  const numbered = paragraphs.some(({ passage }) => /^(?:roman|capital|named)$/.test(markerOf(passage.text)?.kind ?? ''))
  let stack: readonly Level[] = []
  return paragraphs.map((paragraph, i): Node => {
    const text = paragraph.passage.text
    const marker = markerOf(text)
    if (
      marker === null &&
      RESETS.test(text) &&
      (text.length < 60 || CAPITALS.test(text)) &&
      !stack.some((level) => level.rank === 0)
    )
      stack = []
    const body = marker === null ? text : text.slice(marker.length)
    if (marker === null && !numbered && isBareHeading(paragraph)) {
      const [label, title] = [`${BARE}${i}`, titleOf(text)]
      stack = [{ rank: 5, label, named: false, section: true, title, path: label }]
      return { paragraph, marker, body, isSection: true, path: label, titles: [title], sections: [label] }
    }
    if (marker === null || marker.kind === 'bullet') {
      const open = stack.filter((level) => level.section)
      return {
        paragraph,
        marker,
        body,
        isSection: false,
        path: stack.at(-1)?.path ?? '',
        titles: open.map((level) => level.title),
        sections: open.map((level) => level.path),
      }
    }
    const rank = rankOf(marker)
    stack = stack.filter((level) => level.rank < rank)
    const path = pathOf(stack, marker)
    const next = paragraphs[i + 1]
    const isSection = isSectionAt(marker, paragraph, next)
    // An annex is often titled on the line below its number.
    const title = titleOf(body) === '' && marker.kind === 'named' ? titleOf(next?.passage.text ?? '') : titleOf(body)
    stack = [...stack, { rank, label: marker.label, named: marker.kind === 'named', section: isSection, title, path }]
    const open = stack.filter((level) => level.section)
    return {
      paragraph,
      marker,
      path,
      body,
      isSection,
      titles: open.map((level) => level.title),
      sections: open.map((level) => level.path),
    }
  })
}

const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1)

/** Sections, and the numbered items between them: without these a list would seem to skip numbers. */
export const sectionsOf = (raw: RawText, nodes: readonly Node[]): readonly DraftSection[] => {
  const parents = new Set(nodes.filter((node) => node.isSection).map((node) => parentOf(node.path)))
  const listed = (node: Node): boolean =>
    node.marker !== null && node.marker.kind !== 'bullet' && parents.has(parentOf(node.path))
  return nodes
    .filter((node) => node.isSection || listed(node))
    .map((node) => ({
      path: shownPath(node.path) || (node.titles.at(-1) ?? ''),
      title: node.isSection ? (node.titles.at(-1) ?? '') : flat(node.body),
      span: spanOf(raw, node.paragraph.passage),
    }))
}

/** Groups of a catalogue under the annex they stand in, all in the order of the document. */
export const withGroups = (
  sections: readonly DraftSection[],
  groups: readonly DraftSection[],
): readonly DraftSection[] => {
  const annexes = sections.filter((section) => /^Phụ lục[^/]*$/.test(section.path))
  const placed = groups.map((group) => {
    const annex = annexes.filter((section) => section.span.line[0] < group.span.line[0]).at(-1)
    return annex === undefined ? group : { ...group, path: `${annex.path}/${group.path}` }
  })
  return [...sections, ...placed].sort((a, b) => a.span.line[0] - b.span.line[0])
}
