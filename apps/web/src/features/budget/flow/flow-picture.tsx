// A flow of money drawn: nodes as uprights, bands between them. For the eye only: the same is in the table beside it.
import { useWords } from '../../../shared/i18n/use-words.ts'
import { shortMoney } from '../money-scale.ts'
import { bandPath, flowLayout, type FlowBand, type FlowNode, type PlacedNode } from './flow-layout.ts'

const BAR = 10
const GAP = 8
/** Width of a letter of the labels, near enough to cut them by. */
const LETTER = 6.3

type Props = { readonly columns: readonly (readonly FlowNode[])[]; readonly bands: readonly FlowBand[]; readonly width: number }

const cut = (text: string, room: number): string => {
  const most = Math.max(4, Math.floor(room / LETTER))
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

type Words = { readonly node: PlacedNode; readonly x: number; readonly anchor: 'start' | 'end'; readonly room: number }

const NodeWords = ({ node, x, anchor, room }: Words) => {
  const { language } = useWords()
  const amount = shortMoney(node.amount, language)
  const under = node.note === null ? amount : `${amount} · ${node.note}`
  return (
    <text x={x} y={node.wordsAt} textAnchor={anchor} className="flow-words" data-tone={node.tone}>
      <title>{`${node.label}: ${under}`}</title>
      <tspan x={x} dy="-0.2em">
        {cut(node.label, room)}
      </tspan>
      <tspan x={x} dy="1.25em" className="flow-under">
        {cut(under, room)}
      </tspan>
    </text>
  )
}

export const FlowPicture = ({ columns, bands, width }: Props) => {
  const { columns: placed, bands: drawn, height } = flowLayout(columns, bands)
  const last = placed.length - 1
  // Words stand outside at both ends; those of a column between stand over the bands that leave it.
  const side = Math.min(230, Math.max(84, (width * (last > 1 ? 0.2 : 0.27)) | 0))
  const xOf = (column: number): number => side + ((width - 2 * side - BAR) / Math.max(1, last)) * column
  const columnOf = new Map(placed.flatMap((nodes, column) => nodes.map((node) => [node.id, column] as const)))
  const between = Math.max(40, (width - 2 * side - BAR) / Math.max(1, last) - BAR - 2 * GAP)
  return (
    <svg className="flow-svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
      {drawn.map((band, index) => {
        const from = columnOf.get(band.from) ?? 0
        return <path key={index} className="flow-band" data-tone={band.tone} d={bandPath(band, xOf(from) + BAR, xOf(from + 1))} />
      })}
      {placed.map((nodes, column) =>
        nodes.map((node) => (
          <g key={node.id}>
            <rect className="flow-node" data-tone={node.tone} x={xOf(column)} y={node.y} width={BAR} height={node.height} />
            {column === 0 ? (
              <NodeWords node={node} x={xOf(0) - GAP} anchor="end" room={side - GAP} />
            ) : (
              <NodeWords node={node} x={xOf(column) + BAR + GAP} anchor="start" room={column === last ? side - GAP : between} />
            )}
          </g>
        )),
      )}
    </svg>
  )
}
