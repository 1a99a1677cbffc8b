// Comments put around words of a body: marks before and behind the runs, a run being split where the words begin or end
// inside it. Nothing else of the XML changes, and no letter.

import type { BodyText, Piece } from './body-text.ts'
import type { Letters } from './find-words.ts'
import { prefixOf } from './tags.ts'

export type Marked = { readonly id: number; readonly letters: Letters }

type Insertion = {
  readonly at: number
  /** The text that is split there; null between runs. */
  readonly split: Piece | null
  ends: string
  starts: string
}

const PRESERVE = ' xml:space="preserve"'

const written = ({ split, ends, starts }: Insertion): string => {
  if (split === null) return ends + starts
  const { run, tag } = split
  const prefix = prefixOf(tag.name)
  return `</${tag.name}></${prefix}r>${ends}${starts}${run.tag}${run.properties}<${tag.name}${PRESERVE}>`
}

export const markBody = (xml: string, body: BodyText, all: readonly Marked[]): string => {
  const insertions = new Map<string, Insertion>()
  const preserved = new Map<number, Piece>()
  const at = (offset: number, split: Piece | null): Insertion => {
    const key = `${offset}${split === null ? '' : ' in'}`
    const known = insertions.get(key) ?? { at: offset, split, ends: '', starts: '' }
    insertions.set(key, known)
    if (split !== null && !xml.slice(split.tag.from, split.tag.to).includes('xml:space'))
      preserved.set(split.tag.to - 1, split)
    return known
  }
  for (const { id, letters } of all) {
    const [first, last] = [body.pieces[letters[0]], body.pieces[letters[1] - 1]]
    const [start, end] = [body.starts[letters[0]], body.ends[letters[1] - 1]]
    if (first === undefined || last === undefined || start === undefined || end === undefined) continue
    const prefix = prefixOf(first.tag.name)
    const opening = first.run.first === start ? at(first.run.from, null) : at(start, first)
    opening.starts += `<${prefix}commentRangeStart ${prefix}id="${id}"/>`
    const closing = last.run.last === end ? at(last.run.to, null) : at(end, last)
    closing.ends += `<${prefix}commentRangeEnd ${prefix}id="${id}"/><${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`
  }
  const pieces = [
    ...[...insertions.values()].map((one) => ({ at: one.at, text: written(one) })),
    ...[...preserved.keys()].map((offset) => ({ at: offset, text: PRESERVE })),
  ].sort((a, b) => a.at - b.at)
  let [out, from] = ['', 0]
  for (const piece of pieces) {
    out += xml.slice(from, piece.at) + piece.text
    from = piece.at
  }
  return out + xml.slice(from)
}
