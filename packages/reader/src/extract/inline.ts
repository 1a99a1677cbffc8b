// Inline marks of Markdown and of HTML inside text: read past, kept in the quotation. A lone asterisk of a footnote
// stays: it opens only before a letter and closes only after one.

import { passageBuilder, pushRaw, type Passage, type PassageBuilder } from './passage.ts'

const TOKEN =
  /!?\[[^[\]\n]{0,300}\]\([^()\s]{1,500}\)|<!--[^<>]{0,500}-->|<br\s*\/?>|<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,200})?\/?>|\*\*|__|\*|&(?:nbsp|amp|lt|gt|quot|#160);|\\[\\`*_{}[\]()#+.!|>-]/gi

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', ' '],
  ['&#160;', ' '],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
])

const WORD = /[\p{L}\p{N}]/u

const isMark = (text: string, at: number): boolean => {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' ']
  const opens = /[\p{L}\p{N}"“(]/u.test(after) && !WORD.test(before)
  const closes = !/\s/.test(before) && before !== '(' && !WORD.test(after)
  return opens || closes
}

/** Pushes the raw text between two offsets without its marks. */
export const pushInline = (builder: PassageBuilder, raw: string, from: number, to: number): void => {
  const text = raw.slice(from, to)
  let read = 0
  for (const match of text.matchAll(TOKEN)) {
    const [token, at] = [match[0], match.index]
    if (token === '*' && !isMark(text, at)) continue
    if (token === '__' && /_/.test(text[at - 1] ?? text[at + 2] ?? '')) continue
    pushRaw(builder, raw, from + read, from + at)
    read = at + token.length
    const [start, end] = [from + at, from + read]
    const entity = ENTITIES.get(token.toLowerCase())
    if (token.startsWith('[')) pushRaw(builder, raw, start + 1, start + token.lastIndexOf(']('))
    else if (entity !== undefined) builder.push(entity, start, end)
    else if (/^<br/i.test(token)) builder.push('\n', start, end)
    else if (token.startsWith('\\')) builder.push(token.slice(1), start, end)
  }
  pushRaw(builder, raw, from + read, to)
}

export const inlinePassage = (
  raw: string,
  from: number,
  to: number,
  cell: readonly [number, number] | null,
): Passage => {
  const builder = passageBuilder()
  pushInline(builder, raw, from, to)
  return builder.done(cell)
}

/** Whether the whole of a line is bold; one mark alone opens or closes a stretch of bold lines. */
export const isStrong = (line: string): boolean => {
  const text = line.trim()
  if (/^<(b|strong)>.*<\/\1>$/i.test(text)) return true
  const marks = text.split('**').length - 1
  const [opens, closes] = [/^\*\*\*?\S/.test(text), /\S\*?\*\*$/.test(text)]
  return (marks === 2 && opens && closes) || (marks === 1 && (opens || closes))
}
