// A flow of money drawn: nodes as uprights, bands between them. For the eye only: the same is in the table beside it.
import { useWords } from '../../../shared/i18n/use-words.ts'
import { shortMoney } from '../money-scale.ts'
import { bandPath, flowLayout, type FlowBand, type FlowNode, type PlacedNode } from './flow-layout.ts'

const BAR = 10
const GAP = 8
/** Width of a letter of the labels, near enough to cut them by. */
const LETTER = 6.3

type Props = { readonly columns: readonly (readonly FlowNode[])[]; readonly bands: readonly FlowBand[]; readonly width: number }

/** In two lines at most, parted between words; what is beyond is in the table. */
export const inTwo = (text: string, room: number): readonly string[] => {
  const most = Math.max(6, Math.floor(room / LETTER))
  if (text.length <= most) return [text]
  const space = text.lastIndexOf(' ', most)
  const first = text.slice(0, space < most / 3 ? most : space)
  const rest = text.slice(first.length).trim()
  return [first, rest.length <= most ? rest : `${rest.slice(0, most - 1).trimEnd()}…`]
}

type Words = { readonly node: PlacedNode; readonly x: number; readonly anchor: 'start' | 'end'; readonly room: number }

const NodeWords = ({ node, x, anchor, room }: Words) => {
  const { language } = useWords()
  const amount = shortMoney(node.amount, language)
  const lines = inTwo(node.label, room)
  return (
    <text x={x} y={node.wordsAt} textAnchor={anchor} className="flow-words" data-tone={node.tone}>
      <title>{`${node.label}: ${amount}`}</title>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? (lines.length === 2 ? '-0.85em' : '-0.2em') : '1.2em'}>
          {line}
        </tspan>
      ))}
      <tspan x={x} dy="1.25em" className="flow-under">
        {amount}
      </tspan>
    </text>
  )
}

export const FlowPicture = ({ columns, bands, width }: Props) => {
  const { columns: placed, bands: drawn, height } = flowLayout(columns, bands)
  const last = placed.length - 1
  // Words stand outside at both ends; those of a column between stand over the bands that leave it.
  const side = Math.min(240, Math.max(84, Math.floor(width * (last > 1 ? 0.2 : 0.32))))
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
