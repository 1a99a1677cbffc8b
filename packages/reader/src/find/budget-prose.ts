// A budget written as prose: the numbered lines under "KINH PHÍ" and the total that opens them ("số tiền … đồng, trong
// đó:"). A line that names no sum is kept where the document breaks a total down: nothing read is dropped.

import { findAmounts, type DongRange, type Read } from '@tiendo/domain'
import { flat, spanOf } from '../extract/passage.ts'
import { grantIn, isRegular, sourceIn, type FoundLine } from './budget-lines.ts'
import { fold } from './fold.ts'
import { read, type Source } from './found.ts'
import type { Node } from './outline.ts'

const MONEY_SECTION = /kinh phi|du toan|nguon luc tai chinh/
const TOTAL_BEFORE =
  /(?:tổng(?:\s+(?:kinh phí|số|cộng|dự toán|nhu cầu|mức|nguồn))?|số tiền|với số tiền|kinh phí thực hiện(?: kế hoạch)?|dự toán)[^.;]{0,120}$/iu
const BROKEN_DOWN = /^[^.]{0,40}?(?:trong đó|bao gồm|gồm|cụ thể|chia ra)/iu

const depthOf = (node: Node): number => {
  const marker = node.marker
  if (marker === null) return 90
  if (marker.kind === 'number') return 10 + marker.label.split('.').length
  return { named: 1, capital: 2, roman: 3, letter: 40, bullet: 60 }[marker.kind]
}

const inBudget = (node: Node): boolean => node.titles.some((title) => MONEY_SECTION.test(fold(title)))

const labelOf = (body: string, at: number): string => {
  const before = flat(body.slice(0, at)).replace(/[\s:,–-]*(?:từ|khoảng|là|ước|dự kiến)?[\s:,–-]*$/iu, '')
  return /[:–-]\s*(?:từ|khoảng|là|ước|dự kiến)?\s*$/iu.test(body.slice(0, at)) && before !== '' ? before : flat(body)
}

const lineOf = (source: Source, node: Node, takesUnknown: boolean): FoundLine | null => {
  const passage = node.paragraph.passage
  const body = node.body
  const [amount] = findAmounts(body)
  if (amount === undefined && !isRegular(body) && !takesUnknown) return null
  const after = amount === undefined ? body : body.slice(amount.end)
  return {
    number: node.marker === null || node.marker.kind === 'bullet' ? null : node.marker.label,
    depth: depthOf(node),
    label: amount === undefined ? flat(body) : labelOf(body, amount.start),
    amount:
      amount !== undefined
        ? { kind: 'stated', range: amount.range }
        : isRegular(body)
          ? { kind: 'regular' }
          : { kind: 'unknown' },
    source: sourceIn(body),
    grantedBy: grantIn(after),
    span: spanOf(source.raw, passage),
    confidence: amount === undefined ? 'likely' : 'sure',
  }
}

export type ProseBudget = {
  readonly total: Read<DongRange> | null
  readonly lines: readonly FoundLine[]
  readonly taken: ReadonlySet<Node>
}

const totalIn = (source: Source, node: Node): Read<DongRange> | null => {
  const offset = node.marker?.length ?? 0
  for (const amount of findAmounts(node.body)) {
    const before = node.body.slice(0, amount.start)
    const opens = node.marker === null || /^tổng/iu.test(node.body)
    if (opens && (TOTAL_BEFORE.test(before) || BROKEN_DOWN.test(node.body.slice(amount.end)))) {
      return read(
        amount.range,
        spanOf(source.raw, node.paragraph.passage, offset + amount.start, offset + amount.end),
        'sure',
      )
    }
  }
  return null
}

export const findProseBudget = (source: Source, nodes: readonly Node[]): ProseBudget => {
  const budget = nodes.filter((node) => inBudget(node) && !(node.isSection && findAmounts(node.body).length === 0))
  let total: Read<DongRange> | null = null
  const taken = new Set<Node>()
  for (const node of budget) {
    const found: Read<DongRange> | null = total === null ? totalIn(source, node) : null
    if (found !== null) {
      total = found
      taken.add(node)
    }
  }
  const lines = budget.flatMap((node): readonly FoundLine[] => {
    if (taken.has(node)) return []
    const line = lineOf(source, node, total !== null && node.marker !== null && node.marker.kind !== 'bullet')
    if (line === null) return []
    taken.add(node)
    return [line]
  })
  return { total, lines, taken }
}
