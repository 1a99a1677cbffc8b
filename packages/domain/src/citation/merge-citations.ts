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

/** Blank numbers never name the same document; a law named without its year is the one of that name cited before. */
const sameDocument = (a: CitationMention, b: CitationMention): boolean => {
  if (a.symbol !== null || b.symbol !== null) return a.symbol?.text === b.symbol?.text && a.symbol?.number !== null
  const [one, other] = [markOf(a), markOf(b)]
  return a.name?.toLowerCase() === b.name?.toLowerCase() && (one === null || other === null || one === other)
}

/** In the order of first mentions. The date is that of the first mention that has one, type likewise. */
export const mergeCitations = (mentions: readonly CitationMention[]): readonly Citation[] => {
  const groups: CitationMention[][] = []
  for (const mention of mentions) {
    const group = groups.find((others) => others.every((other) => sameDocument(other, mention)))
    if (group === undefined) groups.push([mention])
    else group.push(mention)
  }
  return groups.flatMap((group) => {
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
