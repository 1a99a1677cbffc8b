// One citation for each document cited, however often: its first date, and every mention with its own.

import type { Citation } from './citation.ts'
import type { FoundCitation } from './find-citations.ts'
import type { Span } from '../plan/span.ts'

export type CitationMention = Pick<FoundCitation, 'symbol' | 'name' | 'type' | 'date' | 'year'> & {
  readonly span: Span
}

/** Year or date that tells laws of one name apart; null where the mention gives neither. */
const markOf = (mention: CitationMention): string | null =>
  mention.year !== null ? `${mention.year}` : (mention.date?.slice(0, 4) ?? null)

/** Mentions that may be one document: of one symbol, or laws of one name. Blank numbers never name the same. */
const keyOf = ({ symbol, name }: CitationMention, index: number): string => {
  if (symbol === null) return `law ${name?.toLowerCase() ?? ''}`
  return symbol.number === null ? `blank ${index}` : symbol.text
}

type Group = { readonly mentions: CitationMention[]; mark: string | null }

/** A law named without its year is the one of that name cited before. */
const fits = (group: Group, mark: string | null): boolean => group.mark === null || mark === null || group.mark === mark

/** In the order of first mentions. The date is that of the first mention that has one, type likewise. */
export const mergeCitations = (mentions: readonly CitationMention[]): readonly Citation[] => {
  const byKey = new Map<string, Group[]>()
  const groups: Group[] = []
  mentions.forEach((mention, index) => {
    const key = keyOf(mention, index)
    const mark = mention.symbol === null ? markOf(mention) : null
    const alike = byKey.get(key) ?? []
    const known = alike.find((group) => fits(group, mark))
    const group = known ?? { mentions: [], mark }
    group.mentions.push(mention)
    group.mark ??= mark
    if (known !== undefined) return
    groups.push(group)
    byKey.set(key, [...alike, group])
  })
  return groups.flatMap(({ mentions: group }) => {
    const [first] = group
    if (first === undefined) return []
    return [
      {
        symbol: first.symbol?.text ?? null,
        name: first.name,
        type: group.find((mention) => mention.type !== null)?.type ?? null,
        date: group.find((mention) => mention.date !== null)?.date ?? null,
        span: first.span,
        mentions: group.map(({ date, span }) => ({ date, span })),
      },
    ]
  })
}
