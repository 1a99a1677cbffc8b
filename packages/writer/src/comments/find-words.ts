// The words of a finding among the letters of a Word document's body. The reader's text of the document and the body are
// compared by their letters: first the whole row or paragraph, which is rarely there twice, then the words themselves.

import { sourceFinder, type SourcePart, type SourceText, type Span } from '@tiendo/domain'
import type { BodyText } from './body-text.ts'
import { countBefore, lettersOf, nthOf } from './letters.ts'

export type Letters = readonly [from: number, to: number]

type Text = { readonly text: string; readonly at: number }

/** Letters of the whole document as the reader has it, and where each paragraph, cell and row begins in them. */
const indexOf = ({ blocks }: SourceText) => {
  const parts: string[] = []
  const places = new Map<unknown, Text>()
  let at = 0
  const put = (key: unknown, text: string): void => {
    const letters = lettersOf(text)
    places.set(key, { text: letters, at })
    parts.push(letters)
    at += letters.length
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph') put(block, block.text)
    else
      for (const row of block.rows) {
        const from = at
        for (const cell of row.cells) put(cell, cell.text)
        places.set(row, { text: row.cells.map((cell) => lettersOf(cell.text)).join(''), at: from })
      }
  }
  return { letters: parts.join(''), places }
}

/** A number that Word counts is not among the letters of the body. */
const LABEL = /^(?:\S{1,8}[.)]|[-–+•●▪])\s+/u

const textOf = (source: SourceText, { block, cell }: SourcePart): string => {
  const own = source.blocks[block]
  return cell?.text ?? (own?.kind === 'paragraph' ? own.text : '')
}

/** Too few to be told from others by themselves. */
const FEW = 4

/** Finds spans of one document; null where the words are not in the body. */
export const wordFinder = (source: SourceText, body: BodyText): ((span: Span) => Letters | null) => {
  const finder = sourceFinder(source)
  const index = indexOf(source)
  /** Where words stand that begin `within` letters into a longer text. */
  const locate = (whole: Text, within: number, length: number): Letters | null => {
    if (length === 0 || whole.text.length < FEW) return null
    const found = nthOf(body.letters, whole.text, countBefore(index.letters, whole.text, whole.at))
    return found < 0 ? null : [found + within, found + within + length]
  }
  const inPart = (part: SourcePart): Letters | null => {
    const text = textOf(source, part)
    const block = source.blocks[part.block]
    const place = index.places.get(part.cell ?? block)
    if (place === undefined) return null
    const before = lettersOf(text.slice(0, part.from)).length
    const words = lettersOf(text.slice(part.from, part.to))
    const label = lettersOf(LABEL.exec(text)?.[0] ?? '').length
    const row =
      block?.kind === 'table' ? block.rows.find(({ cells }) => cells.some((cell) => cell === part.cell)) : undefined
    const inRow = row === undefined ? undefined : index.places.get(row)
    // Words that begin in the label begin behind it.
    const [from, length] = [Math.max(before, label), words.length - Math.max(0, label - before)]
    const unlabelled = { text: place.text.slice(label), at: place.at + label }
    return (
      (inRow === undefined ? null : locate(inRow, place.at - inRow.at + before, words.length)) ??
      locate(place, before, words.length) ??
      (label === 0 ? null : locate(unlabelled, from - label, length)) ??
      locate({ text: words, at: place.at + before }, 0, words.length) ??
      (label === 0 ? null : locate({ text: words.slice(words.length - length), at: place.at + from }, 0, length))
    )
  }
  return (span) => {
    // A whole row is known by its longest cell.
    const parts = [...finder.partsOf(span)].sort((a, b) => b.to - b.from - (a.to - a.from))
    for (const part of parts) {
      const found = inPart(part)
      if (found !== null) return found
    }
    return null
  }
}
