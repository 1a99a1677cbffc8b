// Every document a text cites, with the date it gives there. Offsets are those of the text given (NFC),
// so that a caller can quote exactly what stands there, wrapped lines and all.

import type { LocalDate } from '../date/local-date.ts'
import type { DocumentSymbol } from './citation.ts'
import { DATE, dateFrom } from './citation-date.ts'
import { documentTypeName, documentTypeNames } from './document-types.ts'
import { findLaws } from './find-laws.ts'
import { SYMBOL, symbolFrom } from './symbol-grammar.ts'

export type FoundCitation = {
  /** Null for a law cited by its name. */
  readonly symbol: DocumentSymbol | null
  readonly name: string | null
  /** Full name of the type: as the symbol's code says, else the text just before it. */
  readonly type: string | null
  /** Null where none is given, or the day given does not exist. */
  readonly date: LocalDate | null
  /** For laws cited by name and year. */
  readonly year: number | null
  /** From the type's name (or the symbol) to the end of the date; end excluded. */
  readonly start: number
  readonly end: number
}

const TYPES = documentTypeNames.map((name) => name.replace(/\s/g, String.raw`\s+`)).join('|')
const HEAD = new RegExp(String.raw`(?<!\p{L})(${TYPES})(?:\s+số)?\s*:?\s*$`, 'iu')
const LAW_HEAD = /(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh)\s(?:(?!\n\s*\n)[^.;:()\d]){0,110}$/u
const FULL = new RegExp(String.raw`(?<![\p{L}\d\/]|\d-)${SYMBOL}`, 'gu')
const DATED = new RegExp(String.raw`^\s*,?\s*ngày\s*${DATE}`, 'iu')

type SymbolMatch = { readonly symbol: DocumentSymbol; readonly start: number; readonly end: number }

const symbolsIn = (text: string): readonly SymbolMatch[] =>
  [...text.matchAll(FULL)].flatMap((match) => {
    const symbol = symbolFrom(match.groups ?? {})
    const end = match.index + match[0].length
    return symbol === null ? [] : [{ symbol, start: end - match[0].trimStart().length, end }]
  })

const withContext = (text: string, { symbol, start, end }: SymbolMatch): FoundCitation => {
  const before = text.slice(Math.max(0, start - 160), start)
  const named = HEAD.exec(before)
  const law = symbol.order === 'law' ? LAW_HEAD.exec(before) : null
  const date = DATED.exec(text.slice(end, end + 80))
  const said = named?.[1]?.replace(/\s+/g, ' ') ?? null
  const lead = named ?? law
  return {
    symbol,
    name: null,
    type: typeOf(symbol, canonicalType(said), law?.[0] ?? null),
    date: date === null ? null : dateFrom(date.groups ?? {}),
    year: null,
    start: lead === null ? start : start - before.length + lead.index,
    end: end + (date?.[0].length ?? 0),
  }
}

const canonicalType = (said: string | null): string | null =>
  documentTypeNames.find((name) => name.toLowerCase() === said?.toLowerCase()) ?? null

/**
 * The code decides, but for the Party's: it numbers its quy định under QĐ too. Nghị quyết of the National
 * Assembly share the laws' form, so there the text must say which.
 */
const typeOf = (symbol: DocumentSymbol, said: string | null, law: string | null): string | null => {
  const coded = symbol.type === null ? null : documentTypeName(symbol.type)
  if (symbol.order === 'state') return coded ?? said
  if (symbol.order !== 'law' || said !== null || law === null) return said ?? coded
  return law.startsWith('Bộ') ? 'Bộ luật' : law.startsWith('Pháp') ? 'Pháp lệnh' : 'Luật'
}

/** Every mention, in order: one document cited twice is there twice. */
export const findCitations = (text: string): readonly FoundCitation[] => {
  const bySymbol = symbolsIn(text).map((match) => withContext(text, match))
  const byName = findLaws(text)
    .filter((law) => !bySymbol.some((other) => law.start < other.end && other.start < law.end))
    .map((law) => ({ symbol: null, ...law }))
  return [...bySymbol, ...byName].sort((a, b) => a.start - b.start)
}
