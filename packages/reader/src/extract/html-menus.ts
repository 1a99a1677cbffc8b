// What a page holds beside its document: menus and lists of other pages. Told by what they are made of: links, and
// next to nothing else.

import { walkHtml, type HtmlElement, type HtmlNode } from './html-walk.ts'

const PLACES = new Set(['ul', 'ol', 'div', 'section', 'p', 'dl'])

type Tally = { letters: number; linked: number; links: number; tables: number }

const MOST_LINKS = 4
const NEARLY_ALL = 0.9

/** The elements that hold links alone, several of them, and no table. */
export const menusIn = (root: HtmlNode): ReadonlySet<HtmlElement> => {
  const menus = new Set<HtmlElement>()
  const open: Tally[] = [{ letters: 0, linked: 0, links: 0, tables: 0 }]
  let inLink = 0
  walkHtml(root, {
    open: (element) => {
      open.push({ letters: 0, linked: 0, links: 0, tables: 0 })
      if (element.tagName === 'a') inLink++
      return true
    },
    close: (element) => {
      const own = open.pop()
      const outer = open.at(-1)
      if (own === undefined || outer === undefined) return
      if (element.tagName === 'a') {
        inLink--
        own.links++
      } else if (element.tagName === 'table') own.tables++
      if (
        PLACES.has(element.tagName) &&
        own.tables === 0 &&
        own.links >= MOST_LINKS &&
        own.linked >= own.letters * NEARLY_ALL
      )
        menus.add(element)
      outer.letters += own.letters
      outer.linked += own.linked
      outer.links += own.links
      outer.tables += own.tables
    },
    text: (text) => {
      const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length
      const at = open.at(-1)
      if (at === undefined) return
      at.letters += letters
      if (inLink > 0) at.linked += letters
    },
  })
  return menus
}
