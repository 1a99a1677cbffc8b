// "Căn cứ và thực hiện": what documents carry out and rest on, drawn as branches of one list, so that eyes see a graph
// and screen readers hear a list. What is only mentioned stays folded.
import { citationGraph, type CitationGraph, type CitationNode, type CitationRelation, type CitingDocument } from '@tiendo/domain'
import { capitalised, citationRelationWord, formatDate } from '@tiendo/text'
import { useMemo } from 'react'
import { useWords } from '../i18n/use-words.ts'
import './citations.css'

/** The strongest ties first. */
const ORDER: readonly CitationRelation[] = ['implements', 'promulgates', 'amends', 'replaces', 'basis', 'proposedBy', 'mentions']

type Branch = { readonly relation: CitationRelation; readonly nodes: readonly CitationNode[] }

const branchesOf = ({ nodes, edges }: CitationGraph, from: string): readonly Branch[] => {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return ORDER.flatMap((relation): readonly Branch[] => {
    const found = edges.filter((edge) => edge.from === from && edge.relation === relation).flatMap(({ to }) => byId.get(to) ?? [])
    return found.length === 0 ? [] : [{ relation, nodes: found }]
  })
}

export const CitationTree = ({ documents }: { readonly documents: readonly CitingDocument[] }) => {
  const { language } = useWords()
  const graph = useMemo(() => citationGraph(documents), [documents])
  return (
    <ul className="cites">
      {graph.nodes
        .filter(({ document }) => document !== null)
        .map((root) => (
          <li key={root.id} className="cite-root">
            <Node node={root} />
            <ul>
              {branchesOf(graph, root.id).map(({ relation, nodes }) => (
                <li key={relation} data-relation={relation}>
                  {relation === 'mentions' ? (
                    <details>
                      <summary>
                        {capitalised(citationRelationWord(relation, language))} <span className="muted">· {nodes.length}</span>
                      </summary>
                      <Nodes nodes={nodes} />
                    </details>
                  ) : (
                    <>
                      <span className="cite-relation">{capitalised(citationRelationWord(relation, language))}</span>
                      <Nodes nodes={nodes} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ul>
  )
}

const Nodes = ({ nodes }: { readonly nodes: readonly CitationNode[] }) => (
  <ul>
    {nodes.map((node) => (
      <li key={node.id}>
        <Node node={node} />
      </li>
    ))}
  </ul>
)

const Node = ({ node: { symbol, name, type, date, aliases } }: { readonly node: CitationNode }) => {
  const { language } = useWords()
  const title = symbol ?? name ?? ''
  const kind = type === null || title.startsWith(type) ? null : capitalised(type.toLocaleLowerCase('vi'))
  return (
    <span className="cite-node">
      <b>{[kind, title].filter((part) => part !== null && part !== '').join(' ')}</b>
      {symbol !== null && name !== null ? <span className="muted"> {name}</span> : null}
      {date === null ? null : <span className="muted nowrap"> · {formatDate(date, language)}</span>}
      {aliases.length === 0 ? null : <span className="quote"> “{aliases.join('”, “')}”</span>}
    </span>
  )
}
