// What implements what: the documents of one or several plans as nodes, what they say of each other as edges. A document
// is known by its symbol, a law by its name, both by a short name that one plan gives and another uses. Numbers begin
// anew each year: one symbol under days of two years, in two plans, is two documents.

import type { LocalDate } from '../date/local-date.ts'
import { foldVietnamese } from '../organisation/fold.ts'
import { aliasNumber } from './aliases.ts'
import type { Citation, CitationRelation } from './citation.ts'
import { parseSymbol } from './parse-symbol.ts'
import { strongest } from './relation.ts'

/** A plan, as far as the graph needs it. */
export type CitingDocument = {
  readonly id: string
  readonly symbol: string | null
  readonly title: string | null
  readonly type: string | null
  readonly date: LocalDate | null
  readonly citations: readonly Citation[]
}

export type CitationNode = {
  readonly id: string
  readonly symbol: string | null
  readonly name: string | null
  readonly type: string | null
  readonly date: LocalDate | null
  readonly aliases: readonly string[]
  /** Id of the plan that this node is; null for what is only cited. */
  readonly document: string | null
}

export type CitationEdge = { readonly from: string; readonly to: string; readonly relation: CitationRelation }

export type CitationGraph = { readonly nodes: readonly CitationNode[]; readonly edges: readonly CitationEdge[] }

type Named = Omit<CitationNode, 'id'>
type Open = { -readonly [Key in keyof CitationNode]: CitationNode[Key] }

const keyOf = (text: string): string => foldVietnamese(text).replace(/\s+/g, ' ').trim()
const yearOf = (date: LocalDate | null): string | null => date?.slice(0, 4) ?? null

/** Symbols and names under which a document is looked up; short names without a number say too little. */
const keysOf = ({ symbol, name, aliases }: Named): readonly string[] => [
  ...(symbol === null ? [] : [`symbol ${keyOf(symbol)}`]),
  ...(name === null ? [] : [`name ${keyOf(name)}`]),
  ...aliases.filter((alias) => aliasNumber(alias) !== null).map((alias) => `name ${keyOf(alias)}`),
]

const isSame = (node: Open, other: Named): boolean => {
  if (node.document !== null && other.document !== null && node.document !== other.document) return false
  if (node.symbol !== null && other.symbol !== null && keyOf(node.symbol) !== keyOf(other.symbol)) return false
  const [a, b] = [yearOf(node.date), yearOf(other.date)]
  return a === null || b === null || a === b
}

/** A number left blank names no document. */
const stated = (symbol: string | null): string | null => {
  const parsed = symbol === null ? null : parseSymbol(symbol)
  return parsed?.ok === true && parsed.value.number === null ? null : symbol
}

const merged = (node: Open, other: Named): void => {
  node.symbol ??= other.symbol
  node.name ??= other.name
  node.type ??= other.type
  node.date ??= other.date
  node.document ??= other.document
  node.aliases = [...new Set([...node.aliases, ...other.aliases])]
}

/** Nodes in the order they are first seen, the plans before what they cite; each pair of nodes has one edge, the strongest. */
export const citationGraph = (documents: readonly CitingDocument[]): CitationGraph => {
  const nodes: Open[] = []
  const byKey = new Map<string, Open[]>()
  const place = (named: Named): Open => {
    const keys = keysOf(named)
    const known = keys.flatMap((key) => byKey.get(key) ?? []).find((node) => isSame(node, named))
    const node: Open = known ?? { ...named, id: `n${nodes.length + 1}` }
    if (known === undefined) nodes.push(node)
    else merged(node, named)
    for (const key of keys) {
      const alike = byKey.get(key) ?? []
      if (!alike.includes(node)) byKey.set(key, [...alike, node])
    }
    return node
  }
  const own = documents.map(({ id, symbol, title, type, date }) =>
    place({ symbol: stated(symbol), name: symbol === null || stated(symbol) === null ? title : null, type, date, aliases: [], document: id }),
  )
  const between = new Map<string, CitationEdge>()
  documents.forEach(({ citations }, i) => {
    const from = own[i]
    for (const { symbol, name, type, date, aliases = [], relation = 'mentions' } of citations) {
      const to = place({ symbol: stated(symbol), name: name ?? (stated(symbol) === null ? symbol : null), type, date, aliases, document: null })
      if (from === undefined || from === to) continue
      const key = `${from.id} ${to.id}`
      const before = between.get(key)
      between.set(key, { from: from.id, to: to.id, relation: strongest([before?.relation ?? relation, relation]) ?? relation })
    }
  })
  return { nodes, edges: [...between.values()] }
}
