import { describe, expect, it } from 'vitest'
import { localDate, type LocalDate } from '../date/local-date.ts'
import type { Citation } from './citation.ts'
import { citationGraph, type CitingDocument } from './graph.ts'

const span = { page: null, line: [1, 1] as const, cell: null, quote: '' }
const cited = (symbol: string | null, more: Partial<Citation> = {}): Citation => ({
  symbol,
  name: null,
  type: null,
  date: null,
  span,
  mentions: [],
  ...more,
})
const plan = (id: string, symbol: string | null, citations: readonly Citation[], date: LocalDate | null = null): CitingDocument => ({
  id,
  symbol,
  title: `Kế hoạch ${id}`,
  type: 'Kế hoạch',
  date,
  citations,
})
const edges = (documents: readonly CitingDocument[]): readonly string[] => {
  const { nodes, edges: found } = citationGraph(documents)
  const name = new Map(nodes.map((node) => [node.id, node.symbol ?? node.name]))
  return found.map(({ from, to, relation }) => `${name.get(from)} ${relation} ${name.get(to)}`)
}

describe('what implements what', () => {
  it('one plan and what it cites', () => {
    expect(
      edges([
        plan('a', '5/KH-UBND', [
          cited('38-CT/TW', { relation: 'implements' }),
          cited(null, { name: 'Luật Đất đai', relation: 'basis' }),
          cited('9/QĐ-TTg'),
        ]),
      ]),
    ).toEqual(['5/KH-UBND implements 38-CT/TW', '5/KH-UBND basis Luật Đất đai', '5/KH-UBND mentions 9/QĐ-TTg'])
  })

  it('a plan that another one cites is one node', () => {
    const graph = citationGraph([
      plan('sở', '7/KH-STR', [cited('5/KH-UBND', { relation: 'implements' })]),
      plan('tỉnh', '5/KH-UBND', [cited('38-CT/TW', { relation: 'implements' })]),
    ])
    expect(graph.nodes.map((node) => [node.symbol, node.document])).toEqual([
      ['7/KH-STR', 'sở'],
      ['5/KH-UBND', 'tỉnh'],
      ['38-CT/TW', null],
    ])
    expect(graph.edges).toHaveLength(2)
  })

  it('a short name with a number joins what is cited by it alone', () => {
    const named = cited('996/QĐ-TTg', { aliases: ['Đề án 996'], relation: 'basis' })
    const graph = citationGraph([plan('a', null, [named]), plan('b', null, [cited(null, { name: 'đề án 996', relation: 'implements' })])])
    expect(graph.nodes.map((node) => node.symbol ?? node.name)).toEqual(['Kế hoạch a', 'Kế hoạch b', '996/QĐ-TTg'])
  })

  it('but never two symbols, and no short name that says too little', () => {
    const both = [cited('1/QĐ-TTg', { aliases: ['Đề án 1'] }), cited('2/QĐ-TTg', { aliases: ['Đề án 1'] })]
    expect(citationGraph([plan('a', null, both)]).nodes).toHaveLength(3)
    const bare = [cited('1/QĐ-TTg', { aliases: ['Đề án'] }), cited(null, { name: 'Đề án' })]
    expect(citationGraph([plan('a', null, bare)]).nodes).toHaveLength(3)
  })

  it('numbers that begin anew each year are two documents, a day not said is any', () => {
    const of = (year: number | null) => cited('5/KH-UBND', { date: year === null ? null : localDate(year, 2, 1) })
    expect(citationGraph([plan('a', null, [of(2024)]), plan('b', null, [of(2025)])]).nodes).toHaveLength(4)
    expect(citationGraph([plan('a', null, [of(2024)]), plan('b', null, [of(null)])]).nodes).toHaveLength(3)
  })

  it('one edge for two documents, the strongest; none to itself; blank numbers stay apart', () => {
    expect(edges([plan('a', '5/KH-UBND', [cited('9/QĐ-TTg'), cited('9/QĐ-TTg', { relation: 'basis' })])])).toEqual([
      '5/KH-UBND basis 9/QĐ-TTg',
    ])
    expect(edges([plan('a', '5/KH-UBND', [cited('5/KH-UBND')])])).toEqual([])
    expect(citationGraph([plan('a', '/KH-UBND', []), plan('b', '/KH-UBND', [])]).nodes.map((node) => node.symbol)).toEqual([null, null])
  })

  it('grows with the number of citations, not its square', () => {
    const many = Array.from({ length: 3000 }, (_, i) => cited(`${i + 1}/QĐ-UBND`))
    expect(citationGraph([plan('a', null, many), plan('b', null, many)]).edges).toHaveLength(6000)
  })
})
