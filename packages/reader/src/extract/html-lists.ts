// Numbers that a browser counts by itself: `<ol>` with its start, its type and the values of its items. Items of other
// lists get the dash of Vietnamese plans.

import { attribute, type HtmlElement } from './html-walk.ts'
import { formatNumber } from './list-label.ts'

const TYPES: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['decimal', 'decimal'],
  ['decimal-leading-zero', 'decimalZero'],
  ['lower-alpha', 'lowerLetter'],
  ['lower-latin', 'lowerLetter'],
  ['upper-alpha', 'upperLetter'],
  ['upper-latin', 'upperLetter'],
  ['lower-roman', 'lowerRoman'],
  ['upper-roman', 'upperRoman'],
])
const BULLETS = new Set(['disc', 'circle', 'square'])

type List = { readonly format: string; next: number }

const STYLE = /list-style(?:-type)?\s*:\s*([a-z-]+)/i

const formatOf = (list: HtmlElement): string => {
  const style = STYLE.exec(attribute(list, 'style') ?? '')?.[1]?.toLowerCase()
  if (style === 'none') return 'none'
  const ordered = list.tagName === 'ol'
  if (style !== undefined && BULLETS.has(style)) return 'bullet'
  return TYPES.get(style ?? '') ?? (ordered ? (TYPES.get(attribute(list, 'type') ?? '') ?? 'decimal') : 'bullet')
}

export type HtmlLists = {
  readonly open: (list: HtmlElement) => void
  readonly close: () => void
  /** The mark of the next item. */
  readonly mark: (item: HtmlElement) => string
}

export const htmlLists = (): HtmlLists => {
  const lists: List[] = []
  return {
    open: (list) => {
      const start = Number.parseInt(attribute(list, 'start') ?? '1', 10)
      lists.push({ format: formatOf(list), next: Number.isNaN(start) ? 1 : start })
    },
    close: () => {
      lists.pop()
    },
    mark: (item) => {
      const list = lists.at(-1)
      if (list === undefined || list.format === 'bullet') return '-'
      if (list.format === 'none') return ''
      const value = Number.parseInt(attribute(item, 'value') ?? '', 10)
      const number = Number.isNaN(value) ? list.next : value
      list.next = number + 1
      const label = formatNumber(number, list.format)
      return list.format === 'lowerLetter' ? `${label})` : `${label}.`
    },
  }
}
