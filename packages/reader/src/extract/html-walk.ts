// A page of the web as a tree that is walked with a stack of its own, so that no depth of nesting overflows.

import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

export const attribute = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null

export type HtmlVisitor = {
  /** False leaves out what is inside; it is not closed then. */
  readonly open: (element: HtmlElement) => boolean
  readonly close: (element: HtmlElement) => void
  readonly text: (text: string) => void
  readonly comment?: (text: string) => void
}

type Step = { readonly node: HtmlNode; readonly closing: boolean }

export const walkHtml = (root: HtmlNode, visitor: HtmlVisitor): void => {
  const stack: Step[] = [{ node: root, closing: false }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, closing } = step
    if ('value' in node) visitor.text(node.value)
    else if ('data' in node) visitor.comment?.(node.data)
    else if (closing) {
      if (isElement(node)) visitor.close(node)
    } else {
      if (isElement(node)) {
        if (!visitor.open(node)) continue
        stack.push({ node, closing: true })
      }
      const children = 'childNodes' in node ? node.childNodes : []
      for (let i = children.length - 1; i >= 0; i--) {
        const child = children[i]
        if (child !== undefined) stack.push({ node: child, closing: false })
      }
    }
  }
}

const NESTING =
  /<(\/?)(?:div|span|b|i|u|font|strong|em|section|article|table|ul|ol|a|blockquote|center|main|small|big)(?=[\s>/])/gi
const DEEPEST = 1000

const TAG = /<[a-z][^\s/>]*/gi
const ATTRIBUTE = /[\s/]+[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/y
const MOST_ATTRIBUTES = 300

/** A tag with more attributes than any has: the parser compares each with all the others. */
export const isTooWide = (html: string): boolean => {
  for (const match of html.matchAll(TAG)) {
    ATTRIBUTE.lastIndex = match.index + match[0].length
    for (let count = 0; ATTRIBUTE.test(html); count++) if (count === MOST_ATTRIBUTES) return true
  }
  return false
}

/** Nested deeper than any page a person made: the parser would take minutes over it. */
export const isTooDeep = (html: string): boolean => {
  let depth = 0
  for (const match of html.matchAll(NESTING)) {
    depth = Math.max(0, depth + (match[1] === '/' ? -1 : 1))
    if (depth > DEEPEST) return true
  }
  return false
}
