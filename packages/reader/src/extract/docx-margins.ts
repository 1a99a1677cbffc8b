// Headers and footers of a Word document. They are kept apart from its text, but for the letterhead that some put
// into the header of the first page, and the foot into the last footer: those are the document itself.

import type { DocxBody, DocxSection } from './docx-body.ts'
import { textOf, type FlowItem } from './flow.ts'
import { PAGE_NUMBER } from './lines.ts'

export type ReadPart = (relation: string) => DocxBody | null

export type Margins = {
  /** What belongs before and after the body. */
  readonly before: readonly FlowItem[]
  readonly after: readonly FlowItem[]
  readonly texts: readonly string[]
}

const LETTERHEAD = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM/iu
const FOOT = /Nơi nhận/iu

const all = (items: readonly FlowItem[]): string =>
  items
    .map((item) =>
      item.kind === 'paragraph'
        ? item.text
        : item.rows.map((row) => row.map((cell) => textOf(cell.items)).join('\t')).join('\n'),
    )
    .join('\n')
    .normalize('NFC')

/** Lines of a header, without those that only count pages. */
const linesIn = (items: readonly FlowItem[]): readonly string[] =>
  all(items)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && !PAGE_NUMBER.test(line))

const firstHeader = (section: DocxSection | undefined): string | null =>
  (section?.firstDiffers === true ? section.parts.get('header/first') : section?.parts.get('header/default')) ?? null

export const marginsOf = (body: DocxBody, read: ReadPart): Margins => {
  const relations = [...new Set(body.sections.flatMap((section) => [...section.parts.values()]))]
  const parts = new Map(relations.map((relation) => [relation, read(relation)?.items ?? []]))
  const text = all(body.items)
  const head = firstHeader(body.sections[0])
  const lifted = new Set<string>()
  const lift = (relation: string | null, sign: RegExp, known: string): readonly FlowItem[] => {
    const items = relation === null ? [] : (parts.get(relation) ?? [])
    if (relation === null || !sign.test(all(items)) || sign.test(known)) return []
    lifted.add(relation)
    return items
  }
  const before = lift(head, LETTERHEAD, text.slice(0, 6000))
  const last = body.sections.at(-1)?.parts
  const after = lift(last?.get('footer/default') ?? last?.get('footer/first') ?? null, FOOT, text)
  const rest = relations.filter((relation) => !lifted.has(relation)).flatMap((relation) => linesIn(parts.get(relation) ?? []))
  return { before, after, texts: [...new Set(rest)] }
}
