// HTML as portals publish it: headings, paragraphs, lists and tables with merged cells. Walked with a stack of its
// own, so that no depth of nesting overflows.

import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { Extracted } from './extracted.ts'
import { writer, type CellText, type Writer } from './writer.ts'

type HtmlNode = DefaultTreeAdapterTypes.Node
type HtmlElement = DefaultTreeAdapterTypes.Element

const SKIPPED = new Set([
  'script', 'style', 'head', 'template', 'noscript', 'nav', 'aside', 'svg', 'iframe', 'select', 'button', 'textarea',
])
const BLOCKS = new Set([
  'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'header', 'footer', 'main', 'ul', 'ol',
  'blockquote', 'pre', 'dd', 'dt', 'tr', 'td', 'th', 'body', 'center', 'hr', 'caption', 'form',
])
const STRONG = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])

const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

const attribute = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null

const spanOf = (element: HtmlElement, name: string): number => {
  const value = Number(attribute(element, name) ?? 1)
  return Number.isInteger(value) && value >= 1 ? Math.min(value, 500) : 1
}

const childrenOf = (node: HtmlNode): readonly HtmlNode[] => ('childNodes' in node ? node.childNodes : [])

/** The first child on top; one by one, because a node may have more children than a call takes arguments. */
const pushChildren = (stack: { push: (node: HtmlNode) => number }, node: HtmlNode): void => {
  const children = childrenOf(node)
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i]
    if (child !== undefined) stack.push(child)
  }
}

/** Elements of a name under a node, not inside another table. */
const within = (root: HtmlNode, names: ReadonlySet<string>): readonly HtmlElement[] => {
  const found: HtmlElement[] = []
  const stack: HtmlNode[] = []
  pushChildren(stack, root)
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node) && names.has(node.tagName)) found.push(node)
    else if (!isElement(node) || node.tagName !== 'table') pushChildren(stack, node)
  }
  return found
}

/** Text of a cell: its blocks on lines of their own. */
const cellText = (cell: HtmlElement): string => {
  const parts: string[] = []
  const stack: (HtmlNode | '\n')[] = []
  pushChildren(stack, cell)
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === '\n') parts.push('\n')
    else if ('value' in node) parts.push(node.value.replace(/\s+/g, ' '))
    else if (isElement(node) && node.tagName === 'br') parts.push('\n')
    else if (!isElement(node) || !SKIPPED.has(node.tagName)) {
      const block = isElement(node) && BLOCKS.has(node.tagName)
      if (block) stack.push('\n')
      pushChildren(stack, node)
      if (block) stack.push('\n')
    }
  }
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}

const ROW = new Set(['tr'])
const CELL = new Set(['td', 'th'])

/** Rows and cells in a row beyond which a table is data, whatever stands in its cells. */
const LAYOUT = 6

/** A table that only arranges the page: one column, or other tables inside its few cells. */
const isLayout = (table: HtmlElement): boolean => {
  const rows = within(table, ROW).map((row) => within(row, CELL))
  if (rows.every((cells) => cells.length <= 1)) return true
  if (rows.length > LAYOUT || rows.some((cells) => cells.length > LAYOUT)) return false
  return rows.some((cells) => cells.some((cell) => within(cell, new Set(['table'])).length > 0))
}

const writeTable = (table: HtmlElement, out: Writer): void => {
  const open = new Map<number, number>()
  const rows = within(table, ROW).map((row): readonly CellText[] => {
    let column = 1
    const cells = within(row, CELL).map((cell): CellText => {
      while ((open.get(column) ?? 0) > 0) column++
      const [columnSpan, rowSpan] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
      const placed = { column, columnSpan, rowSpan, text: cellText(cell) }
      for (let i = 0; i < columnSpan; i++) open.set(column + i, rowSpan)
      column += columnSpan
      return placed
    })
    for (const [at, left] of open) open.set(at, left - 1)
    return cells.map((cell) => cell)
  })
  out.table(rows)
}

type Step = HtmlNode | { readonly end: 'block' | 'strong' }

/** Numbers that a browser counts by itself: `<ol>`. */
const itemMark = (item: HtmlElement): string => {
  const list = item.parentNode
  if (list === null || !isElement(list) || list.tagName !== 'ol') return '- '
  const items = list.childNodes.filter((node): node is HtmlElement => isElement(node) && node.tagName === 'li')
  const number = items.indexOf(item) + Number(attribute(list, 'start') ?? 1)
  return attribute(list, 'type')?.toLowerCase() === 'a'
    ? `${String.fromCharCode(96 + Math.min(number, 26))}) `
    : `${number}. `
}

const NESTING =
  /<(\/?)(?:div|span|b|i|u|font|strong|em|section|article|table|ul|ol|a|blockquote|center|main|small|big)(?=[\s>/])/gi
const DEEPEST = 1000

/** Nested deeper than any page a person made: the parser would take minutes over it. */
export const isTooDeep = (html: string): boolean => {
  let depth = 0
  for (const match of html.matchAll(NESTING)) {
    depth = Math.max(0, depth + (match[1] === '/' ? -1 : 1))
    if (depth > DEEPEST) return true
  }
  return false
}

/** Reads a page; scripts, styles and menus are left out. */
export const extractHtml = (html: string): Extracted => {
  const out = writer()
  let text = ''
  let plain = false
  let strong = 0
  const flush = (): void => {
    out.paragraph(text.trim(), text.trim() !== '' && !plain)
    text = ''
    plain = false
  }
  const stack: Step[] = [parse(html)]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('end' in step) {
      if (step.end === 'block') flush()
      else strong--
    } else if ('value' in step) {
      const words = step.value.replace(/\s+/g, ' ')
      if (words.trim() !== '' && strong === 0) plain = true
      text += words
    } else if (!isElement(step)) pushChildren(stack, step)
    else if (step.tagName === 'br') text += '\n'
    else if (step.tagName === 'table' && !isLayout(step)) {
      flush()
      writeTable(step, out)
    } else if (!SKIPPED.has(step.tagName)) {
      if (BLOCKS.has(step.tagName)) {
        flush()
        stack.push({ end: 'block' })
        if (step.tagName === 'li') text = itemMark(step)
      }
      if (STRONG.has(step.tagName)) {
        strong++
        stack.push({ end: 'strong' })
      }
      pushChildren(stack, step)
    }
  }
  flush()
  return out.done('html')
}
