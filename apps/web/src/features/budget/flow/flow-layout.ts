// Where the bands of a flow picture run: columns of nodes, each as tall as its money, and bands between neighbours.
// Pure geometry, in the units of the picture.
import type { Dong } from '@tiendo/domain'

export type FlowTone = 'plain' | 'wrong' | 'none'
export type FlowNode = { readonly id: string; readonly label: string; readonly amount: Dong; readonly tone: FlowTone }
export type FlowBand = { readonly from: string; readonly to: string; readonly amount: Dong; readonly tone: FlowTone }

export type PlacedNode = FlowNode & { readonly y: number; readonly height: number; /** Middle of the room its words have. */ readonly wordsAt: number }
export type PlacedBand = FlowBand & { readonly y0: number; readonly y1: number; readonly height: number }
export type FlowLayout = { readonly columns: readonly (readonly PlacedNode[])[]; readonly bands: readonly PlacedBand[]; readonly height: number }

/** Room that a node's words take, at least. */
const ROW = 52
const PX_FOR_ALL = 220
const LEAST = 3

const sizeOf = (amount: Dong, all: Dong, room: number): number => (all === 0n || amount <= 0n ? 0 : Number((amount * 10_000n) / all) * (room / 10_000))

/** Columns from left to right. A band joins nodes of neighbouring columns; what leads nowhere known is left out. */
export const flowLayout = (columns: readonly (readonly FlowNode[])[], bands: readonly FlowBand[]): FlowLayout => {
  const totals = columns.map((nodes) => nodes.reduce((sum, { amount }) => sum + (amount > 0n ? amount : 0n), 0n))
  const all = totals.reduce((most, total) => (total > most ? total : most), 0n)
  const rows = Math.max(1, ...columns.map((nodes) => nodes.length))
  const room = Math.max(PX_FOR_ALL, rows * 26)
  const heights = columns.map((nodes) => nodes.map(({ amount }) => Math.max(LEAST, sizeOf(amount, all, room))))
  // Each node has the room of its words, and its money where that is taller.
  const tall = heights.map((column) => column.reduce((sum, height) => sum + Math.max(ROW, height + 8), 0))
  const height = Math.max(...tall, ROW)
  const placed = columns.map((nodes, column) => {
    const own = heights[column] ?? []
    // What is left over parts the nodes, so that every column fills the picture.
    const gap = nodes.length < 2 ? 0 : (height - (tall[column] ?? 0)) / (nodes.length - 1)
    let y = nodes.length < 2 ? (height - (tall[column] ?? 0)) / 2 : 0
    return nodes.map((node, index): PlacedNode => {
      const size = own[index] ?? LEAST
      const slot = Math.max(ROW, size + 8)
      const at = y + (slot - size) / 2
      y += slot + gap
      return { ...node, y: at, height: size, wordsAt: at + size / 2 }
    })
  })
  const places = new Map(placed.flat().map((node) => [node.id, node]))
  const out = new Map<string, number>()
  const into = new Map<string, number>()
  const order = new Map(placed.flat().map((node, index) => [node.id, index]))
  const sorted = [...bands].sort((a, b) => (order.get(a.from) ?? 0) - (order.get(b.from) ?? 0) || (order.get(a.to) ?? 0) - (order.get(b.to) ?? 0))
  const starts = new Map<FlowBand, number>()
  for (const band of sorted) {
    const node = places.get(band.from)
    if (node === undefined) continue
    const before = out.get(band.from) ?? 0
    starts.set(band, node.y + before)
    out.set(band.from, before + sizeOf(band.amount, all, room))
  }
  const drawn = sorted.flatMap((band): readonly PlacedBand[] => {
    const [from, to] = [starts.get(band), places.get(band.to)]
    if (from === undefined || to === undefined) return []
    const before = into.get(band.to) ?? 0
    const size = sizeOf(band.amount, all, room)
    into.set(band.to, before + size)
    return [{ ...band, y0: from, y1: to.y + before, height: Math.max(1, size) }]
  })
  return { columns: placed, bands: drawn, height }
}

/** A band between two uprights, its edges curved alike. */
export const bandPath = ({ y0, y1, height }: PlacedBand, x0: number, x1: number): string => {
  const half = (x0 + x1) / 2
  return `M${x0} ${y0}C${half} ${y0} ${half} ${y1} ${x1} ${y1}V${y1 + height}C${half} ${y1 + height} ${half} ${y0 + height} ${x0} ${y0 + height}Z`
}
