// Headers and footers of a word processor's file. They are kept apart from its text, but for the letterhead that some
// put into the header of the first page, and the foot into the last footer: those are the document itself.

import { textOf, type FlowItem } from './flow.ts'
import { PAGE_NUMBER } from './lines.ts'

export type MarginParts = {
  /** The header of the first page and the footer of the last; all others. */
  readonly first: readonly FlowItem[]
  readonly last: readonly FlowItem[]
  readonly others: readonly (readonly FlowItem[])[]
}

export type Margins = {
  /** What belongs before and after the body. */
  readonly before: readonly FlowItem[]
  readonly after: readonly FlowItem[]
  readonly texts: readonly string[]
}

const LETTERHEAD = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM/iu
const FOOT = /Nơi nhận/iu
/** How far into the body a letterhead may stand. */
const HEAD = 6000

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

export const isLetterhead = (items: readonly FlowItem[]): boolean => LETTERHEAD.test(all(items))

export const marginsOf = (body: readonly FlowItem[], { first, last, others }: MarginParts): Margins => {
  const text = all(body)
  const lifted = (items: readonly FlowItem[], sign: RegExp, known: string): boolean =>
    sign.test(all(items)) && !sign.test(known)
  const head = lifted(first, LETTERHEAD, text.slice(0, HEAD))
  const foot = lifted(last, FOOT, text)
  const rest = [...(head ? [] : [first]), ...others, ...(foot ? [] : [last])]
  return { before: head ? first : [], after: foot ? last : [], texts: [...new Set(rest.flatMap(linesIn))] }
}
