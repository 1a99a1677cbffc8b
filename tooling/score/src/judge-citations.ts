// Each document cited, with its day.

import type { Draft } from '@tiendo/domain'
import type { Gold } from './gold.ts'
import { judgeList, untold, type JudgedList } from './judge-list.ts'
import { bare } from './same.ts'

type Cited = { readonly symbol: string | null; readonly name: string | null; readonly date: string | null }

const shown = ({ symbol, name, date }: Cited): string => `${bare(symbol ?? name ?? '')} ${date ?? '(no day)'}`
const key = (citation: Cited): string => shown(citation).toLowerCase()
/** What stands for the document whatever day is given. */
const document = (citation: Cited): string => key({ ...citation, date: null })

export const judgeCitations = ({ citations, splitNames }: Gold, draft: Draft): JudgedList => {
  if (citations === undefined) return untold
  const found = new Map(draft.citations.map((citation) => [key(citation), citation]))
  const near = new Map(draft.citations.map((citation) => [document(citation), citation]))
  // Gold readings that come from elsewhere name laws in words of their own.
  const counted = citations.filter((citation) => !citation.low && (splitNames || citation.symbol !== null))
  const entries = counted.map((citation) => {
    const same = found.get(key(citation)) ?? near.get(document(citation))
    return {
      at: citation.symbol ?? citation.name ?? '',
      right: found.has(key(citation)),
      expected: shown(citation),
      found: same === undefined ? '(lost)' : shown(same),
    }
  })
  const known = new Set(citations.map(document))
  const extra = splitNames ? draft.citations.filter((citation) => !known.has(document(citation))) : []
  return judgeList(
    'citation',
    entries,
    extra.map((citation) => ({ at: citation.symbol ?? citation.name ?? '', found: shown(citation) })),
  )
}
