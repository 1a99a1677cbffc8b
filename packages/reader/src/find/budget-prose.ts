// A budget written as prose: the numbered lines under "KINH PHÍ" and the total that opens them ("số tiền … đồng, trong
// đó:"). A line that names no sum is kept where the document breaks a total down: nothing read is dropped.

import type { DongRange, Read, Untaken } from '@tiendo/domain'
import { flat, slice, spanOf, type Passage } from '../extract/passage.ts'
import { amountsIn } from './amount-words.ts'
import { partsAfter, sumsBeside, yearlyAfter, yearsAfter } from './budget-parts.ts'
import { grantIn, isRegular, sourceIn, withYearlyAgain, type FoundLine } from './budget-lines.ts'
import { isAverage, levelIn, wordsOfSum } from './budget-words.ts'
import { fold } from './fold.ts'
import { read, type Source } from './found.ts'
import type { Node } from './outline.ts'

const MONEY_SECTION = /kinh phi|du toan|nguon luc (?:tai chinh|thuc hien)|nguon von|nhu cau von|von dau tu|tai chinh thuc hien|^nguon luc$/
const TOTAL_BEFORE =
  /(?:khái toán|tổng(?:\s+(?:kinh phí|số|cộng|dự toán|nhu cầu|mức|nguồn|vốn))?|kinh phí(?:\s*:|\s+dự kiến)|số tiền|với số tiền|kinh phí thực hiện(?: kế hoạch)?|dự toán)[^.;]{0,120}$/iu
const BROKEN_DOWN = /^[\s.]*[^.]{0,40}?(?:trong đó|bao gồm|gồm|cụ thể|chia ra)/iu
/** Also "…: ngân sách tỉnh 3 tỷ đồng; …", and a sentence of its own: "… (ba năm). Trong đó …". */
const HAS_PARTS = /^\s*:\s*\p{L}|^[^.]{0,60}\.\s+(?:trong đó|bao gồm|gồm|cụ thể|chia ra)/iu

const depthOf = (node: Node): number => {
  const marker = node.marker
  if (marker === null) return 90
  if (marker.kind === 'number') return 10 + marker.label.split('.').length
  return { named: 1, capital: 2, roman: 3, letter: 40, bullet: 60 }[marker.kind]
}

const isUnderMoney = (node: Node): boolean => node.titles.some((title) => MONEY_SECTION.test(fold(title)))
/** An item about money outside such a section: "3. Kinh phí: dự kiến …". */
const OPENS =
  /^(?:tổng |khái toán )?(?:kinh phí|dự toán|vốn|nguồn vốn)(?: (?:dự kiến|thực hiện|kinh phí))*(?:\s*:|\s+(?:là|khoảng)\s|\s+\d)/iu

/** What is listed under an item with its sum and a colon: "3. Kinh phí: 5 tỷ đồng, trong đó:". */
const openedBy = (nodes: readonly Node[]): ReadonlySet<Node> => {
  const opened = new Set<Node>()
  let opener: Node | null = null
  for (const node of nodes) {
    if (opener !== null && !node.isSection && node.marker !== null && depthOf(node) > depthOf(opener)) opened.add(node)
    else opener = OPENS.test(node.body) && /:\s*$/u.test(node.body) ? node : null
  }
  return opened
}

/** "Kẻ vạch: 12 tuyến x 20 triệu đồng/tuyến = ". */
const PRODUCT = /^([^:(=]{3,120}?)\s*[:(][^:=]{0,120}=\s*$/u

const labelOf = (body: string, at: number): string => {
  const product = PRODUCT.exec(body.slice(0, at))?.[1]
  if (product !== undefined) return flat(product)
  const before = flat(body.slice(0, at)).replace(/[\s:,–-]*(?:(?<!\p{L})(?:từ|khoảng|là|ước|dự kiến))?[\s:,–-]*$/iu, '')
  return /[:–-]\s*(?:từ|khoảng|là|ước|dự kiến)?\s*$/iu.test(body.slice(0, at)) && before !== '' ? before : flat(body)
}

const lineOf = (source: Source, node: Node, takesUnknown: boolean): FoundLine | null => {
  const passage = node.paragraph.passage
  const body = node.body
  const [amount] = amountsIn(body)
  if (amount === undefined && !isRegular(body) && !takesUnknown) return null
  const after = amount === undefined ? body : body.slice(amount.end)
  const origin = sourceIn(body)
  const level = levelIn(origin ?? (amount === undefined ? '' : body.slice(0, amount.start)))
  const grantedBy = grantIn(after)
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
    source: origin,
    grantedBy,
    span: spanOf(source.raw, passage),
    confidence: amount === undefined ? 'likely' : 'sure',
    ...(amount === undefined ? {} : wordsOfSum(body, amount)),
    ...(amount !== undefined && isAverage(body, amount) ? { average: true as const } : {}),
    ...(level === null ? {} : { level }),
    ...(grantedBy === null ? {} : { stage: 'allocated' as const }),
  }
}

export type ProseBudget = {
  readonly total: Read<DongRange> | null
  readonly lines: readonly FoundLine[]
  readonly taken: ReadonlySet<Node>
  readonly untaken: readonly Untaken[]
}

type Total = {
  readonly read: Read<DongRange>
  readonly node: Node
  /** In the words of the node. */
  readonly end: number
}

const totalIn = (source: Source, node: Node): Total | null => {
  const offset = node.marker?.length ?? 0
  for (const amount of amountsIn(node.body)) {
    const before = node.body.slice(0, amount.start)
    const opens = node.marker === null || /^(?:tổng|khái toán)/iu.test(node.body) || OPENS.test(node.body)
    if (opens && (TOTAL_BEFORE.test(before) || BROKEN_DOWN.test(node.body.slice(amount.end)))) {
      const span = spanOf(source.raw, node.paragraph.passage, offset + amount.start, offset + amount.end)
      return { read: read(amount.range, span, 'sure'), node, end: amount.end }
    }
  }
  return null
}

/** "Tổng cộng: 950 triệu đồng" at the end of a list whose total opened it. */
const TOTAL_AGAIN =
  /^(?:tổng\s+(?:cộng|số|kinh phí|dự toán|nhu cầu|mức)|cộng)(?:\s+(?:kinh phí|thực hiện|kế hoạch|chung|các mục|toàn bộ|tất cả))*\s*(?:[:=–-]|là|(?=\d))\s*(?:khoảng\s*)?$/iu

/** Nodes that state the total once more; where several do, each is that of a part. */
const totalsAgain = (nodes: readonly Node[], first: Node): ReadonlySet<Node> => {
  const found = nodes.filter((node) => {
    const [amount] = amountsIn(node.body)
    return node !== first && amount !== undefined && TOTAL_AGAIN.test(node.body.slice(0, amount.start))
  })
  return new Set(found.length === 1 ? found : [])
}

export const findProseBudget = (source: Source, nodes: readonly Node[]): ProseBudget => {
  const sums = nodes.filter((node) => !(node.isSection && amountsIn(node.body).length === 0))
  const openers = sums.filter((node) => !isUnderMoney(node) && OPENS.test(node.body))
  // One such item is the budget of the whole; several are those of their tasks.
  const lone = openers.length === 1
  const listed = lone ? openedBy(nodes) : new Set<Node>()
  const budget = sums.filter((node) => isUnderMoney(node) || OPENS.test(node.body) || listed.has(node))
  let total: Total | null = null
  for (const node of budget) if (lone || isUnderMoney(node)) total ??= totalIn(source, node)
  const taken = new Set<Node>(total === null ? [] : [total.node])
  const rest: Untaken[] = []
  const wordsOf = (node: Node): Passage => slice(node.paragraph.passage, node.marker?.length ?? 0)
  const again = total === null ? new Set<Node>() : totalsAgain(budget, total.node)
  const lines = budget.flatMap((node): readonly FoundLine[] => {
    if (taken.has(node)) return []
    // Beside a total that is numbered itself, items of its own level only say how the money is spent.
    const below = total !== null && (total.node.marker === null || depthOf(node) > depthOf(total.node))
    const line = lineOf(source, node, below && node.marker !== null && node.marker.kind !== 'bullet')
    if (line === null) return []
    taken.add(node)
    const [first] = amountsIn(node.body)
    if (again.has(node)) {
      const isSame = first?.range.min === total?.read.value.min && first?.range.max === total?.read.value.max
      return isSame ? [] : [{ ...line, depth: 0, restates: true, column: true }]
    }
    if (first === undefined) return [line]
    const years = yearsAfter(source, wordsOf(node), first.end, line.depth + 0.5)
    if (years.length > 0) return [line, ...years]
    rest.push(...sumsBeside(source, wordsOf(node), first.end, first.range.max))
    return [line, ...yearlyAfter(source, wordsOf(node), first.end, line.depth + 0.5)]
  })
  if (total === null) return { total: null, lines: withYearlyAgain(null, lines), taken, untaken: rest }
  const item = wordsOf(total.node)
  const behind = item.text.slice(total.end)
  const broken = lines.length === 0 && [BROKEN_DOWN, HAS_PARTS].some((says) => says.test(behind))
  const parts = broken ? partsAfter(source, item, total.end) : []
  const yearly = parts.length === 0 ? yearlyAfter(source, item, total.end, 0) : []
  if (parts.length === 0) rest.push(...sumsBeside(source, item, total.end, total.read.value.max))
  const all = withYearlyAgain(total.read.value, [...yearly, ...lines, ...parts])
  return { total: total.read, lines: all, taken, untaken: rest }
}
