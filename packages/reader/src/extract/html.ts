// HTML as portals and word processors write it: headings, paragraphs, lines parted by breaks, lists, tables in tables.

import { parse } from 'parse5'
import { withLetters, type RunLetters } from '../legacy/run-letters.ts'
import { brokenLines } from './broken-lines.ts'
import type { Extracted } from './extracted.ts'
import type { FlowItem } from './flow.ts'
import { htmlLists } from './html-lists.ts'
import { menusIn } from './html-menus.ts'
import { lookOf } from './html-style.ts'
import { cellOf, tableOf, type HtmlCell } from './html-table.ts'
import { walkHtml, type HtmlElement, type HtmlNode } from './html-walk.ts'
import { bulletOf } from './list-label.ts'
import { markerOf } from './marker.ts'
import { anchorOf, MOST_MARKS, saidToUs, type RawMark } from './marks.ts'
import { fromPictureFont, isPictureFont } from './symbol-fonts.ts'
import { writeFlow } from './write-flow.ts'
import { writer } from './writer.ts'

const SKIPPED = new Set(
  'script style head template noscript nav aside svg iframe select button textarea del object'.split(' '),
)
const BLOCKS = new Set(
  (
    'p div li h1 h2 h3 h4 h5 h6 section article header footer main ul ol blockquote pre dd dt tr td th ' +
    'body center hr caption form table address figure'
  ).split(' '),
)

/** A bullet that Word wrote out is a sign of a picture font, or the letter o. */
const writtenMark = (mark: string): string => (/[\p{L}\p{N}]/u.test(mark) && mark !== 'o' ? mark : bulletOf(mark))

const MAIN = new Set(['main', 'article'])
/** Outside the main part of a page that has one, they are the portal's. */
const FRAME = new Set(['header', 'footer'])

type Page = {
  readonly root: HtmlNode
  readonly menus: ReadonlySet<HtmlElement>
  readonly hasMain: boolean
  /** Filled with the comments said to this program. */
  readonly said: string[]
}

const readPage = ({ root, menus, hasMain, said }: Page, letters: RunLetters): readonly FlowItem[] => {
  const body: FlowItem[] = []
  const tables: HtmlCell[][][] = []
  const lists = htmlLists()
  const bold: boolean[] = [false]
  const fonts: (string | null)[] = [null]
  let [text, mark, written, anchors] = ['', '', '', '']
  let [strong, plain, inMark] = [false, false, false]
  let [exact, inMain] = [0, 0]
  const container = (): FlowItem[] => tables.at(-1)?.at(-1)?.at(-1)?.items ?? body
  const flush = (): void => {
    letters.pause()
    const lines = brokenLines(text)
    lines.forEach((line, i) => {
      const label = i === 0 && mark !== '' && markerOf(line) === null ? `${mark} ` : ''
      const beside = i === lines.length - 1 ? anchors : ''
      container().push({ kind: 'paragraph', text: label + line + beside, strong: strong && !plain })
    })
    if (lines.length > 0) mark = anchors = ''
    text = ''
    strong = plain = false
  }
  const openBlock = (element: HtmlElement): void => {
    flush()
    const name = element.tagName
    if (name === 'li') mark = lists.mark(element)
    else if (name === 'ul' || name === 'ol') lists.open(element)
    else if (name === 'table') tables.push([])
    else if (name === 'tr') tables.at(-1)?.push([])
    else if (name === 'td' || name === 'th') tables.at(-1)?.at(-1)?.push(cellOf(element))
    else if (name === 'pre') exact++
  }
  const closeBlock = (name: string): void => {
    flush()
    if (name === 'ul' || name === 'ol') lists.close()
    else if (name === 'li') mark = ''
    else if (name === 'pre') exact--
    else if (name === 'table') {
      const table = tableOf(tables.pop() ?? [])
      if (table.rows.some((row) => row.length > 0)) container().push(table)
    }
  }
  walkHtml(root, {
    open: (element) => {
      const name = element.tagName
      const look = lookOf(element)
      if (SKIPPED.has(name) || look.hidden || menus.has(element)) return false
      if (hasMain && inMain === 0 && FRAME.has(name)) return false
      if (MAIN.has(name)) inMain++
      if (name === 'br') text += '\n'
      else if (BLOCKS.has(name)) openBlock(element)
      bold.push(look.bold ?? bold.at(-1) ?? false)
      fonts.push(look.font ?? fonts.at(-1) ?? null)
      if (look.listMark) inMark = true
      return true
    },
    close: (element) => {
      bold.pop()
      fonts.pop()
      if (MAIN.has(element.tagName)) inMain--
      if (inMark && lookOf(element).listMark) {
        text += `${writtenMark(written.trim())} `
        written = ''
        inMark = false
      }
      if (BLOCKS.has(element.tagName)) closeBlock(element.tagName)
    },
    text: (words) => {
      const font = fonts.at(-1) ?? null
      const spaced = exact > 0 ? words : words.replace(/[^\S\u00ad]+/g, ' ')
      const read = isPictureFont(font) ? fromPictureFont(spaced, font) : letters.read(spaced, font)
      if (inMark) written += read
      else text += read
      if (read.trim() === '' || inMark) return
      if (bold.at(-1) === true) strong = true
      else plain = true
    },
    comment: (words) => {
      const comment = saidToUs(words)
      if (comment === null || said.length >= MOST_MARKS) return
      anchors += anchorOf(said.length)
      said.push(comment)
    },
  })
  flush()
  if (anchors !== '') body.push({ kind: 'paragraph', text: anchors, strong: false })
  return body
}

/** Reads a page; scripts, styles and menus are left out. */
export const extractHtml = (html: string): Extracted => {
  const root = parse(html)
  const said: string[] = []
  const page: Page = { root, menus: menusIn(root), hasMain: /<(?:main|article)[\s>]/i.test(html), said }
  const { value, notes } = withLetters((letters) => readPage(page, letters))
  const out = writer()
  writeFlow(value, out)
  const marks = said.flatMap((comment, index): readonly RawMark[] => {
    const place = out.anchors().get(index)
    return place === undefined ? [] : [{ text: comment, by: null, on: null, from: place[0], to: place[1] }]
  })
  return {
    ...out.done('html'),
    ...(notes.length === 0 ? {} : { notes }),
    ...(marks.length === 0 ? {} : { marks }),
  }
}
