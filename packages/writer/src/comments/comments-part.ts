// The part of a Word document that holds its comments: those there are stay, ours come behind them.

import type { LocalDate } from '@tiendo/domain'
import { attributeOf, decodedAll, escaped, localName, tokensOf, withChild, type Tag } from './tags.ts'

export type CommentText = { readonly author: string; readonly on: LocalDate; readonly paragraphs: readonly string[] }

type Known = { readonly id: number; readonly author: string; readonly text: string }

/** The comments of a part; none where it cannot be read. */
export const knownComments = (xml: string): readonly Known[] => {
  const known: Known[] = []
  let open: Tag | null = null
  let [text, inText] = ['', false]
  for (const token of tokensOf(xml) ?? []) {
    if (token.kind === 'text') {
      if (inText) text += decodedAll(xml.slice(token.from, token.to))
      continue
    }
    const name = localName(token.name)
    if (name === 't') inText = token.kind === 'open'
    else if (name === 'p' && token.kind === 'close') text += '\n'
    else if (name === 'comment' && token.kind === 'open') [open, text] = [token, '']
    else if (name === 'comment' && open !== null) {
      known.push({ id: Number(attributeOf(xml, open, 'id')), author: attributeOf(xml, open, 'author') ?? '', text })
      open = null
    }
  }
  return known
}

/** Whether a comment of the same words by the same author is there already. */
export const isKnown = (known: readonly Known[], { author, paragraphs }: CommentText): boolean =>
  known.some((one) => one.author === author && one.text === `${paragraphs.join('\n')}\n`)

const initials = (author: string): string =>
  author
    .split(/\s+/)
    .map((word) => word.slice(0, 1))
    .join('')

/** The first paragraph is bold: what is wrong; the others say more. */
const commentXml = (id: number, { author, on, paragraphs }: CommentText, w: string): string => {
  const inside = paragraphs.map((text, i) => {
    const sign = i === 0 ? `<${w}r><${w}annotationRef/></${w}r>` : ''
    const bold = i === 0 ? `<${w}rPr><${w}b/></${w}rPr>` : ''
    return `<${w}p>${sign}<${w}r>${bold}<${w}t xml:space="preserve">${escaped(text)}</${w}t></${w}r></${w}p>`
  })
  const who = `${w}author="${escaped(author)}" ${w}date="${on}T00:00:00Z" ${w}initials="${escaped(initials(author))}"`
  return `<${w}comment ${w}id="${id}" ${who}>${inside.join('')}</${w}comment>`
}

/** A part without comments, in the namespace of its document. */
export const emptyPart = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${escaped(namespace)}"></w:comments>`

/** Null where the part cannot be added to. */
export const withComments = (
  xml: string,
  comments: readonly (CommentText & { readonly id: number })[],
): string | null =>
  withChild(xml, (prefix) => comments.map(({ id, ...comment }) => commentXml(id, comment, prefix)).join(''))
