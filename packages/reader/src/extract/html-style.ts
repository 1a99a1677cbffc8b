// What a page says of how its words look, as far as it changes what they are.

import { attribute, type HtmlElement } from './html-walk.ts'

export type Look = {
  readonly hidden: boolean
  readonly bold: boolean | null
  readonly font: string | null
  /** The mark of a list that Word wrote out. */
  readonly listMark: boolean
}

const STRONG = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i
const WEIGHT = /(?:^|;)\s*font-weight\s*:\s*(bold|normal|[1-9]00)/i
const FONT = /(?:^|;)\s*font-family\s*:\s*["']?([^;"',]+)/i

const weightOf = (style: string): boolean | null => {
  const weight = WEIGHT.exec(style)?.[1]?.toLowerCase()
  return weight === undefined ? null : weight === 'bold' || Number(weight) >= 600
}

export const lookOf = (element: HtmlElement): Look => {
  const style = attribute(element, 'style') ?? ''
  const face = element.tagName === 'font' ? attribute(element, 'face') : null
  return {
    hidden: HIDDEN.test(style) || attribute(element, 'hidden') !== null,
    bold: weightOf(style) ?? (STRONG.has(element.tagName) ? true : null),
    font: (FONT.exec(style)?.[1] ?? face?.split(',', 1)[0] ?? null)?.trim() ?? null,
    listMark: /mso-list\s*:\s*ignore/i.test(style),
  }
}
