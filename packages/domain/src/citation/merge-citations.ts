// One citation for each document cited, however often: its first date, and every mention with its own.

import type { Citation, CitationRelation } from './citation.ts'
import type { FoundCitation } from './find-citations.ts'
import { strongest } from './relation.ts'
import type { Span } from '../plan/span.ts'

export type CitationMention = Pick<FoundCitation, 'symbol' | 'name' | 'type' | 'date' | 'year' | 'lawName'> & {
  readonly span: Span
  readonly relation?: CitationRelation
  readonly aliases?: readonly string[]
}

/** Year or date that tells laws of one name apart; null where the mention gives neither. */
const markOf = (mention: CitationMention): string | null =>
  mention.year !== null ? `${mention.year}` : (mention.date?.slice(0, 4) ?? null)

/** Mentions that may be one document: of one symbol, or laws of one name. Blank numbers never name the same. */
const keyOf = (mention: CitationMention, index: number, numbered: ReadonlyMap<string, string>): string => {
  const { symbol, name } = mention
  if (symbol === null) {
    const law = name?.toLowerCase() ?? ''
    return (markOf(mention) === null ? numbered.get(law) : undefined) ?? `law ${law}`
  }
  // A title in capitals writes "QĐ-TTG".
  return symbol.number === null ? `blank ${index}` : symbol.text.toLowerCase()
}

type Group = { readonly mentions: CitationMention[]; mark: string | null }

/** Documents that share a symbol or a name: the first cited, and those told apart by their mark. */
type Alike = { readonly first: Group; readonly byMark: Map<string, Group> }

/** A law named without its year is the first of that name; only the first can have no mark, and takes the next one. */
const groupOf = ({ first, byMark }: Alike, mark: string | null): Group | undefined =>
  mark === null || first.mark === null ? first : byMark.get(mark)

/** In the order of first mentions. The date is that of the first mention that has one, type likewise. */
export const mergeCitations = (mentions: readonly CitationMention[]): readonly Citation[] => {
  const byKey = new Map<string, Alike>()
  const groups: Group[] = []
  // A law cited by its number goes by its name elsewhere in the text.
  const numbered = new Map(
    mentions.flatMap(({ symbol, lawName }) =>
      symbol === null || lawName === undefined ? [] : [[lawName.toLowerCase(), symbol.text.toLowerCase()] as const],
    ),
  )
  mentions.forEach((mention, index) => {
    const key = keyOf(mention, index, numbered)
    const mark = mention.symbol === null ? markOf(mention) : null
    const alike = byKey.get(key)
    const known = alike === undefined ? undefined : groupOf(alike, mark)
    const group = known ?? { mentions: [], mark }
    group.mentions.push(mention)
    group.mark ??= mark
    const { byMark } = alike ?? { byMark: new Map<string, Group>() }
    if (alike === undefined) byKey.set(key, { first: group, byMark })
    if (mark !== null) byMark.set(mark, group)
    if (known === undefined) groups.push(group)
  })
  return groups.flatMap(({ mentions: group }) => {
    const [first] = group
    if (first === undefined) return []
    const symbols = group.flatMap((mention) => mention.symbol ?? [])
    const symbol = symbols.find(({ text }) => text !== text.toUpperCase()) ?? symbols[0]
    const relation = strongest(group.flatMap((mention) => mention.relation ?? []))
    const aliases = [...new Set(group.flatMap((mention) => mention.aliases ?? []))]
    return [
      {
        symbol: symbol?.text ?? null,
        name: symbol === undefined ? first.name : null,
        type: group.find((mention) => mention.type !== null)?.type ?? null,
        date: group.find((mention) => mention.date !== null)?.date ?? null,
        span: first.span,
        mentions: group.map(({ date, span }) => ({ date, span })),
        ...(relation === undefined ? {} : { relation }),
        ...(aliases.length === 0 ? {} : { aliases }),
      },
    ]
  })
}
