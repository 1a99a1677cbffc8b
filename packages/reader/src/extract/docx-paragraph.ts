// Paragraphs of a Word document as they open and close: runs with their fonts, breaks, the label that Word counts. A
// paragraph whose mark was deleted goes on in the next one.

import type { BodyParts } from './docx-body.ts'
import { isOn } from './docx-styles.ts'
import type { FlowParagraph } from './flow.ts'
import { fromPictureFont, isPictureFont, symbolOf } from './symbol-fonts.ts'
import type { Attributes } from './xml.ts'

type Paragraph = {
  text: string
  /** Of comments, put behind its words: where in it they stand does not matter. */ anchors: string
  list: string | null
  level: number | null
  style: string
  bold: boolean
  plain: boolean
  /** Inside its own properties, where those of its mark stand too. */ properties: boolean
  markDeleted: boolean
}
type Run = { bold: boolean | null; hidden: boolean; font: string | null; style: string | null; properties: boolean }

const SYMBOLS = /[\uf020-\uf0ff]/g

export type DocxParagraphs = {
  readonly open: (name: string, attributes: Attributes) => void
  /** The paragraph that an end closes; null for every other end. */
  readonly close: (name: string) => FlowParagraph | null
  readonly text: (text: string) => void
  /** A sign as it is to be read. */
  readonly put: (text: string) => void
  readonly markDeleted: () => void
  /** For the open paragraph, or the next one. */
  readonly anchor: (anchor: string) => void
  readonly length: () => number
}

export const docxParagraphs = ({ styles, count, letters }: BodyParts): DocxParagraphs => {
  const paragraphs: Paragraph[] = []
  const runs: Run[] = []
  let length = 0
  let carried = ''
  let waiting = ''
  const put = (text: string): void => {
    const [paragraph, run] = [paragraphs.at(-1), runs.at(-1)]
    if (paragraph === undefined || run === undefined || run.hidden) return
    paragraph.text += text
    length += text.length
    if (text.trim() === '') return
    const bold =
      run.bold ?? ((run.style !== null && styles.styleOf(run.style).bold) || styles.styleOf(paragraph.style).bold)
    if (bold) paragraph.bold = true
    else paragraph.plain = true
  }
  /** A character style that names no font leaves that of the paragraph. */
  const fontOf = (style: string | null, paragraph: string): string | null => {
    const own = style === null ? null : styles.styleOf(style).font
    return own === null || own === styles.styleOf('').font ? styles.styleOf(paragraph).font : own
  }
  const label = ({ list, level, style }: Paragraph): string => {
    const of = styles.styleOf(style)
    const id = list ?? of.list
    // List 0 takes a paragraph out of the list of its style.
    if (id === null || id === '0') return ''
    return count.label(id, level ?? of.level ?? count.levelOf(id, style) ?? 0)
  }
  const finish = (paragraph: Paragraph): FlowParagraph | null => {
    letters.pause()
    if (paragraph.markDeleted) {
      carried += paragraph.text + paragraph.anchors
      return null
    }
    const text = carried + paragraph.text + paragraph.anchors
    carried = ''
    if (styles.styleOf(paragraph.style).contents) return null
    // Word counts numbered paragraphs that hold no words too: they are the rows of a table numbered by itself.
    const number = label(paragraph)
    return {
      kind: 'paragraph',
      text: number === '' ? text : `${text.startsWith('\f') ? '\f' : ''}${number} ${text.replace(/^\f/, '')}`,
      strong: paragraph.bold && !paragraph.plain,
    }
  }
  const openRun = (name: string, attributes: Attributes, run: Run): void => {
    if (name === 'rPr') run.properties = true
    else if (name === 'tab' || name === 'ptab') put('\t')
    else if (name === 'br' || name === 'cr') {
      if (attributes('type') !== 'page' || paragraphs.at(-1)?.text !== '') put('\n')
    } else if (name === 'noBreakHyphen') put('-')
    else if (name === 'softHyphen') put(letters.read('\u00ad', run.font))
    else if (name === 'lastRenderedPageBreak') put('\f')
    else if (!run.properties) return
    else if (name === 'b') run.bold = isOn(attributes('val'))
    else if (name === 'vanish') run.hidden = isOn(attributes('val'))
    else if (name === 'rFonts') run.font = attributes('hAnsi') ?? attributes('ascii') ?? null
    else if (name === 'rStyle') run.style = attributes('val') ?? null
  }
  return {
    open: (name, attributes) => {
      const [paragraph, run] = [paragraphs.at(-1), runs.at(-1)]
      if (name === 'p') {
        paragraphs.push({
          text: '',
          anchors: waiting,
          list: null,
          level: null,
          style: '',
          bold: false,
          plain: false,
          properties: false,
          markDeleted: false,
        })
        waiting = ''
      } else if (paragraph === undefined) return
      else if (name === 'pPr') paragraph.properties = true
      else if (name === 'r') runs.push({ bold: null, hidden: false, font: null, style: null, properties: false })
      else if (paragraph.properties) {
        const value = attributes('val')
        if (name === 'numId') paragraph.list = value ?? null
        else if (name === 'ilvl') paragraph.level = Number(value ?? 0)
        else if (name === 'pStyle') paragraph.style = value ?? ''
      } else if (run !== undefined) openRun(name, attributes, run)
    },
    close: (name) => {
      const [paragraph, run] = [paragraphs.at(-1), runs.at(-1)]
      if (name === 'r') runs.pop()
      else if (name === 'rPr' && run !== undefined) run.properties = false
      else if (name === 'pPr' && paragraph !== undefined) paragraph.properties = false
      else if (name === 'p') {
        const closed = paragraphs.pop()
        return closed === undefined ? null : finish(closed)
      }
      return null
    },
    text: (text) => {
      const [paragraph, run] = [paragraphs.at(-1), runs.at(-1)]
      if (paragraph === undefined || run === undefined) return
      const font = run.font ?? fontOf(run.style, paragraph.style)
      if (isPictureFont(font)) put(fromPictureFont(text, font))
      else put(letters.read(text, font).replace(SYMBOLS, (sign) => symbolOf('Symbol', sign.charCodeAt(0))))
    },
    put,
    markDeleted: () => {
      const paragraph = paragraphs.at(-1)
      if (paragraph?.properties === true) paragraph.markDeleted = true
    },
    anchor: (anchor) => {
      const paragraph = paragraphs.at(-1)
      if (paragraph === undefined) waiting += anchor
      else paragraph.anchors += anchor
    },
    length: () => length,
  }
}
