// Every document a text cites, with the date it gives there. Offsets are those of the text given (NFC),
// so that a caller can quote exactly what stands there, wrapped lines and all.

import type { LocalDate } from '../date/local-date.ts'
import { findAliases, namedBy } from './aliases.ts'
import type { DocumentSymbol } from './citation.ts'
import { DATE, dateFrom } from './citation-date.ts'
import { documentTypeName, documentTypeNames } from './document-types.ts'
import { findLaws } from './find-laws.ts'
import { findNumbered } from './find-numbered.ts'
import { leftFree } from './places.ts'
import { SYMBOL, symbolFrom } from './symbol-grammar.ts'

export type FoundCitation = {
  /** Null for a law cited by its name, and for an act of which only the number and the day are given. */
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
  /** Short names that the text gives it. */
  readonly aliases: readonly string[]
  /** "Luật Đất đai" of "Luật Đất đai số 31/2024/QH15": the name it may go by elsewhere in the text. */
  readonly lawName?: string
}

const TYPES = documentTypeNames.map((name) => name.replace(/\s/g, String.raw`\s+`)).join('|')
const HEAD = new RegExp(String.raw`(?<!\p{L})(${TYPES})(?:\s+số)?\s*:?\s*$`, 'iu')
const LAW_HEAD = /(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh)\s(?:(?!\n\s*\n)[^.;:()\d]){0,110}$/u
const FULL = new RegExp(String.raw`(?<![\p{L}\d\/]|\d-)${SYMBOL}`, 'gu')
/** Whose it is may stand before its date, but no word that sets a limit. */
const LIMITS = 'trước|sau|đến|từ|hết|chậm|muộn|vào|trong|kể|tại|và|là|hoàn|xong|báo|gửi'
const OWNER = String.raw`\s+(?:của|do)(?:\s+(?!(?:${LIMITS})(?!\p{L}))[\p{L}&-]{1,14}){1,10}?`
const DATED = new RegExp(
  String.raw`^(?:(?:${OWNER})?\s*,?\s*(?:(?:ban hành|ký|đề)\s+)?(?:cùng\s+)?ngày\s*|\s*\((?:ngày\s*)?)${DATE}(?:(?<=\([^()]{0,40})\))?`,
  'iu',
)
/** The number of a form is no document's. */
const FORM = /(?<!\p{L})(?:mẫu|biểu|phụ lục)\s+(?:số\s*:?\s*)?$/iu
/** "số 12, 13/QĐ-UBND": numbers that share the symbol after them. */
const NUMBERS = /(?<=(?<!\p{L})số\s+)\d{1,5}[a-zđ]?(?:(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+)(?:số\s+)?\d{1,5}[a-zđ]?){0,19}(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+)(?:số\s+)?$/u
/** What stands between the items of one list. */
const BETWEEN = /^\s*(?:,|;|và|,\s*và|;\s*và)\s*(?:số\s*:?\s*)?$/iu

type SymbolMatch = { readonly symbol: DocumentSymbol; readonly start: number; readonly end: number }

/** The numbers before a symbol that they share with it. */
const sharing = (text: string, { symbol, start }: SymbolMatch): readonly SymbolMatch[] => {
  if (symbol.number === null) return []
  const { number } = symbol
  const list = NUMBERS.exec(text.slice(Math.max(0, start - 160), start))
  return [...(list?.[0] ?? '').matchAll(/\d{1,5}[a-zđ]?/gu)].map((match) => {
    const at = start - (list?.[0].length ?? 0) + match.index
    const shared = { ...symbol, number: match[0], text: match[0] + symbol.text.slice(number.length) }
    return { symbol: shared, start: at, end: at + match[0].length }
  })
}

const symbolsIn = (text: string): readonly SymbolMatch[] => {
  if (!text.includes('/')) return []
  return [...text.matchAll(FULL)].flatMap((match) => {
    const symbol = symbolFrom(match.groups ?? {})
    const end = match.index + match[0].length
    const start = end - match[0].trimStart().length
    if (symbol === null || FORM.test(text.slice(Math.max(0, start - 24), start))) return []
    const found = { symbol, start, end }
    return [...sharing(text, found), found]
  })
}

const withContext = (text: string, { symbol, start, end }: SymbolMatch): FoundCitation => {
  const before = text.slice(Math.max(0, start - 160), start)
  const named = HEAD.exec(before)
  const law = symbol.order === 'law' ? LAW_HEAD.exec(before) : null
  const date = DATED.exec(text.slice(end, end + 160))
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
    aliases: [],
    ...(law === null || named !== null ? {} : { lawName: law[0].replace(/\s+/g, ' ').replace(/[\s,]*(?:số)?[\s:,]*$/u, '') }),
  }
}

/** "12/QĐ-UBND, 13/QĐ-UBND cùng ngày 05/3/2025": the day is that of the whole list. */
const withDateOfList = (text: string, found: readonly FoundCitation[]): readonly FoundCitation[] => {
  let after: FoundCitation | null = null
  return found
    .toReversed()
    .map((one) => {
      const listed = after !== null && one.date === null && BETWEEN.test(text.slice(one.end, after.start))
      const shared = listed && after !== null && /cùng\s+ngày/iu.test(text.slice(after.start, after.end))
      const dated: FoundCitation = shared ? { ...one, date: after?.date ?? null } : one
      // Items before this one see the day through it.
      after = shared && after !== null ? { ...dated, end: after.end } : one
      return dated
    })
    .toReversed()
}

/** Each short name is given to the citation it stands for; a name that fits none is nobody's. */
const withAliases = (text: string, found: readonly FoundCitation[]): readonly FoundCitation[] => {
  const names = new Map<number, string[]>()
  for (const alias of findAliases(text)) {
    const index = namedBy(text, found, alias)
    if (index !== null) names.set(index, [...(names.get(index) ?? []), alias.alias])
  }
  return names.size === 0 ? found : found.map((one, i) => ({ ...one, aliases: [...new Set(names.get(i) ?? [])] }))
}

/** "các Luật số 71/2025/QH15, 72/2025/QH15": what is said once holds for the list. */
const withTypeOfList = (text: string, found: readonly FoundCitation[]): readonly FoundCitation[] => {
  let before: FoundCitation | null = null
  return found.map((one) => {
    const listed = before !== null && one.type === null && BETWEEN.test(text.slice(before.end, Math.min(one.start, before.end + 24)))
    const alike = listed && before?.symbol?.order === one.symbol?.order
    before = alike ? { ...one, type: before?.type ?? null } : one
    return before
  })
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

const AMENDED = /sửa đổi,?\s+bổ sung\s+(?:một số điều\s+)?(?:của\s+)?(?:các\s+)?[^;.()]{0,160}$/iu

/** "Luật số 60/2020/QH14 sửa đổi, bổ sung một số điều của Luật Đê điều": the title of what amends it. */
const isAmended = (text: string, { start, date, year }: { start: number; date: LocalDate | null; year: number | null }): boolean =>
  date === null && year === null && AMENDED.test(text.slice(Math.max(0, start - 240), start))

/** Every mention, in order: one document cited twice is there twice. */
export const findCitations = (text: string): readonly FoundCitation[] => {
  const listed = withTypeOfList(text, symbolsIn(text).map((match) => withContext(text, match)))
  const bySymbol = withDateOfList(text, listed)
  const byName = leftFree(bySymbol, findLaws(text).filter((law) => !isAmended(text, law))).map((law) => ({ symbol: null, aliases: [], ...law }))
  const known = [...bySymbol, ...byName].sort((a, b) => a.start - b.start)
  const byNumber = leftFree(known, findNumbered(text)).map((act) => ({ symbol: null, year: null, aliases: [], ...act }))
  return withAliases(text, [...known, ...byNumber].sort((a, b) => a.start - b.start))
}
