// Comments of a Word document that are said to this program, by the ids that the body refers to.

import { dayOf, MOST_MARKS, saidToUs, type RawMark } from './marks.ts'
import { readXml } from './xml.ts'

export type DocxComment = Omit<RawMark, 'from' | 'to'> & { readonly id: string }

export const docxComments = (xml: string): readonly DocxComment[] => {
  const found: DocxComment[] = []
  let open: { readonly id: string; readonly by: string | null; readonly on: string | undefined; text: string } | null =
    null
  let inText = false
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'comment')
        open = {
          id: attributes('id') ?? '',
          by: attributes('author')?.trim() ?? null,
          on: attributes('date'),
          text: '',
        }
      else if (name === 't') inText = true
      else if ((name === 'p' || name === 'br' || name === 'tab') && open !== null) open.text += ' '
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name !== 'comment' || open === null) return
      const text = saidToUs(open.text)
      if (text !== null && found.length < MOST_MARKS)
        found.push({ id: open.id, text, by: open.by === '' ? null : open.by, on: dayOf(open.on) })
      open = null
    },
    text: (words) => {
      if (inText && open !== null) open.text += words
    },
  })
  return found
}
