// Short names that a text gives to what it cites: "(sau đây viết tắt là Đề án 996)", "(Chương trình 1322)". A name is
// given to the nearest citation before it that it can stand for, in the same sentence; a name without "gọi là" only to
// the one whose number it holds. "(sau đây gọi tắt là Sở)" names no document.

import { documentTypeNames } from './document-types.ts'
import type { FoundCitation } from './find-citations.ts'

export type FoundAlias = {
  readonly alias: string
  readonly start: number
  readonly end: number
  /** Said to be a short name, not only set in brackets. */
  readonly declared: boolean
}

/** What a decision brings with it, which then goes by its number. */
const BROUGHT = [
  'Đề án', 'Chương trình', 'Chương trình hành động', 'Kế hoạch', 'Phương án', 'Dự án', 'Quy chế', 'Quy định', 'Chiến lược',
  'Quy hoạch', 'Bộ tiêu chí', 'Bộ chỉ số', 'Khung', 'Danh mục', 'Quyết định',
] as const
const KIND = [...new Set([...documentTypeNames, ...BROUGHT])]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/\s/g, String.raw`\s+`))
  .join('|')
const NAME = String.raw`(?:(?:${KIND})(?![\p{L}])[^()"“”.;]{0,60}|(?:NQ|CT|KL|QĐ|KH|ĐA|CTr|NĐ|TT|CL)\s?-?\d{1,5})`
const DECLARED = new RegExp(
  String.raw`(?:(?:sau|dưới)\s+đây,?\s+(?:được\s+)?(?:viết\s+tắt|gọi\s+tắt|gọi\s+chung|gọi)|\((?:viết\s+tắt|gọi\s+tắt|gọi\s+chung))\s*(?:là|:)\s*["“]?(${NAME})`,
  'gu',
)
const BRACKETED = new RegExp(String.raw`\(((?:${KIND})\s+(?:số\s+)?\d{1,5}[a-zđ]?(?:[-/][\p{L}\d/-]{1,20})?)\)`, 'gu')

const tidy = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\s,:]+$/u, '')

/** In order, each stretch of text once. */
export const findAliases = (text: string): readonly FoundAlias[] => {
  if (!text.includes('(') && !text.includes('đây')) return []
  const found = (pattern: RegExp, declared: boolean): readonly FoundAlias[] =>
    [...text.matchAll(pattern)].map((match) => {
      const name = match[1] ?? ''
      const start = match.index + match[0].lastIndexOf(name)
      return { alias: tidy(name), start, end: start + name.length, declared }
    })
  return [...found(DECLARED, true), ...found(BRACKETED, false)].sort((a, b) => a.start - b.start)
}

const SENTENCE_END = /[.;]\s/u
/** What stands in quotation marks is a title and ends no sentence. */
const spoken = (text: string): string => text.replace(/[“"][^“”"]*[”"]/gu, '')

const kindOf = (alias: string): string | null =>
  [...documentTypeNames, ...BROUGHT].reduce<string | null>(
    (best, kind) => (alias.startsWith(kind) && kind.length > (best?.length ?? 0) ? kind : best),
    null,
  )

/** The number in a short name: the 996 of "Đề án 996". */
export const aliasNumber = (alias: string): string | null => /(?<![\d/])(\d{1,5}[a-zđ]?)(?!\d)/u.exec(alias)?.[1] ?? null

/** Whether an act of a type may go by that name: "Đề án 996" is what a decision approved. */
export const canStandFor = (alias: string, type: string | null): boolean => {
  const kind = kindOf(alias)
  if (kind === null || type === null || kind.startsWith(type) || type.startsWith(kind)) return true
  return type === 'Quyết định' && BROUGHT.some((brought) => brought === kind)
}

/** The citation an alias names, as an index; null where none of the sentence fits. */
export const namedBy = (text: string, found: readonly FoundCitation[], { alias, start, declared }: FoundAlias): number | null => {
  const near = found
    .map((citation, index) => ({ citation, index }))
    .filter(({ citation }) => citation.end <= start && !SENTENCE_END.test(spoken(text.slice(citation.end, start))))
    .reverse()
  const number = aliasNumber(alias)
  const fits = near.filter(({ citation }) => canStandFor(alias, citation.type))
  const byNumber = number === null ? undefined : fits.find(({ citation }) => citation.symbol?.number === number)
  if (byNumber !== undefined || !declared) return byNumber?.index ?? null
  // "Kế hoạch" alone, after a plan that is not cited by number, is that plan.
  const kind = kindOf(alias)
  const bare = kind !== null && kind.length === alias.length
  const named = fits.find(({ citation }) => citation.type === kind) ?? (bare ? undefined : fits[0])
  const again = bare && named !== undefined && spoken(text.slice(named.citation.end, start)).includes(kind)
  return named === undefined || again ? null : named.index
}
