// Which headers and footers of a Word document stand on its first page and its last.

import type { DocxBody, DocxSection } from './docx-body.ts'
import type { FlowItem } from './flow.ts'
import type { MarginParts } from './margins.ts'

const shown = (section: DocxSection | undefined, part: 'header' | 'footer', first: boolean): string | null =>
  (first && section?.firstDiffers === true
    ? section.parts.get(`${part}/first`)
    : section?.parts.get(`${part}/default`)) ?? null

/** `read` gives the content of a part by its relation. */
export const docxMargins = (body: DocxBody, read: (relation: string) => readonly FlowItem[]): MarginParts => {
  const { sections } = body
  const [first, last] = [shown(sections[0], 'header', true), shown(sections.at(-1), 'footer', false)]
  const relations = [...new Set(sections.flatMap((section) => [...section.parts.values()]))]
  return {
    first: first === null ? [] : read(first),
    last: last === null ? [] : read(last),
    others: relations.filter((relation) => relation !== first && relation !== last).map(read),
  }
}
