// Rows of an estimate that multiply: "Số lượng | Đơn giá | Thành tiền". Only tables that have exactly these figures are
// multiplied: with "Số ngày" or "Hệ số" beside them the product has more factors than can be told.

import { NUMBER, parseScaledNumber, type ScaledNumber } from '../../money/amount-number.ts'
import { findTableUnit, unitExponent, type MoneyUnit } from '../../money/money-unit.ts'
import { foldVietnamese } from '../../organisation/fold.ts'
import type { TextPart } from '../text-parts.ts'

export type TableProduct = {
  readonly part: TextPart
  readonly factors: readonly string[]
  /** In đồng. */
  readonly stated: bigint
  readonly product: bigint
}

const QUANTITY = /^(?:so luong|sl|khoi luong)(?![a-z])/
const PRICE = /^(?:don gia|muc chi|gia)(?![a-z])/
const AMOUNT = /^(?:thanh tien|tong tien)(?![a-z])/
const QUIET = /^(?:s?tt|so tt|so thu tu|noi dung|hang muc|ten |khoan |dien giai|danh muc|dvt|don vi(?: tinh)?|ghi chu|nguon|can cu|thuyet minh)/
/** A number with at most the unit it counts. */
const ALONE = new RegExp(String.raw`^\s*(${NUMBER})\s*(\p{L}[\p{L}\s/]{0,24})?$`, 'u')

type Columns = { readonly quantity: number; readonly price: number; readonly amount: number; readonly unit: MoneyUnit }

/** Cells of one table in order, with what stands above it. */
const tablesIn = (text: readonly TextPart[]): readonly { readonly cells: readonly TextPart[]; readonly above: readonly TextPart[] }[] => {
  const tables: { cells: TextPart[]; above: readonly TextPart[] }[] = []
  let last: TextPart | undefined
  text.forEach((part, index) => {
    if (part.cell !== null) {
      const goesOn = last?.cell !== null && last?.cell !== undefined && part.cell[0] >= last.cell[0]
      if (goesOn) tables.at(-1)?.cells.push(part)
      else tables.push({ cells: [part], above: text.slice(Math.max(0, index - 3), index).reverse() })
    }
    last = part
  })
  return tables
}

const columnsOf = (heads: readonly TextPart[], above: readonly TextPart[]): Columns | null => {
  const named = heads.map((part) => ({ part, column: part.cell?.[1] ?? 0, words: foldVietnamese(part.text).trim() }))
  const [quantity, ...q] = named.filter(({ words }) => QUANTITY.test(words))
  const [price, ...p] = named.filter(({ words }) => PRICE.test(words))
  const [amount, ...a] = named.filter(({ words }) => AMOUNT.test(words))
  if (quantity === undefined || price === undefined || amount === undefined || q.length + p.length + a.length > 0) return null
  const known = [quantity, price, amount]
  if (named.some((one) => !known.includes(one) && !QUIET.test(one.words))) return null
  const unit = [amount.part, price.part, ...above].map(({ text }) => findTableUnit(text)).find((one) => one !== null)
  return unit === undefined || unit === null ? null : { quantity: quantity.column, price: price.column, amount: amount.column, unit }
}

const alone = (part: TextPart | undefined): ScaledNumber | null => parseScaledNumber(ALONE.exec(part?.text ?? '')?.[1] ?? '')

/** Powers of a thousand between the units of the two columns. */
const SCALES = [-2, -1, 0, 1, 2]

/** Whether the product is the amount to its last written place, whatever the units of the columns are. */
const agrees = (product: ScaledNumber, amount: ScaledNumber): boolean =>
  SCALES.some((scale) => {
    const decimals = Math.max(product.decimals, amount.decimals + scale * 3, amount.decimals) + 6
    const [a, b] = [product.digits * 10n ** BigInt(decimals - product.decimals), amount.digits * 10n ** BigInt(decimals - amount.decimals + scale * 3)]
    const step = 10n ** BigInt(decimals - amount.decimals + scale * 3)
    return (a > b ? a - b : b - a) < step
  })

const inTable = (cells: readonly TextPart[], above: readonly TextPart[]): readonly TableProduct[] => {
  const rows = new Map<number, TextPart[]>()
  for (const part of cells) {
    const row = rows.get(part.cell?.[0] ?? 0)
    if (row === undefined) rows.set(part.cell?.[0] ?? 0, [part])
    else row.push(part)
  }
  const [head, ...body] = [...rows.values()]
  const columns = columnsOf(head ?? [], above)
  if (columns === null) return []
  const exponent = unitExponent(columns.unit)
  return body.flatMap((row) => {
    const at = (column: number): TextPart | undefined => row.find((part) => part.cell?.[1] === column)
    const [part, quantity, price, amount] = [at(columns.amount), alone(at(columns.quantity)), alone(at(columns.price)), alone(at(columns.amount))]
    if (part === undefined || quantity === null || price === null || amount === null) return []
    const product = { digits: quantity.digits * price.digits, decimals: quantity.decimals + price.decimals }
    if (agrees(product, amount)) return []
    const inDong = ({ digits, decimals }: ScaledNumber): bigint =>
      exponent >= decimals ? digits * 10n ** BigInt(exponent - decimals) : digits / 10n ** BigInt(decimals - exponent)
    const factors = [at(columns.quantity)?.text.trim() ?? '', at(columns.price)?.text.trim() ?? '']
    return [{ part, factors, stated: inDong(amount), product: inDong(product) }]
  })
}

export const tableProducts = (text: readonly TextPart[]): readonly TableProduct[] =>
  tablesIn(text).flatMap(({ cells, above }) => inTable(cells, above))
