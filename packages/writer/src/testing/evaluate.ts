// A workbook's formulas worked out as a spreadsheet does, with exact fractions, so that what they come to can be held
// against what the domain says. Knows what our workbooks use: SUM, SUMIFS, + − × ÷, references and ranges.

import { strFromU8, unzipSync } from 'fflate'

export type Fraction = { readonly n: bigint; readonly d: bigint }
export type Value = Fraction | string | null

type Cell = { readonly formula: string | null; readonly value: string | null; readonly isText: boolean }
export type Sheet = { readonly name: string; readonly cells: ReadonlyMap<string, Cell> }

const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

const textIn = (match: RegExpExecArray | null): string | null => (match?.[1] === undefined ? null : plain(match[1]))

const cellsOf = (xml: string): ReadonlyMap<string, Cell> =>
  new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, at = '', attributes = '', inside = '']) => [
      at,
      {
        formula: textIn(/<f>([\s\S]*?)<\/f>/.exec(inside)),
        value: textIn(/<(?:v|t)(?: [^>]*)?>([\s\S]*?)<\/(?:v|t)>/.exec(inside)),
        isText: attributes.includes('inlineStr'),
      },
    ]),
  )

export const sheetsOf = (bytes: Uint8Array): readonly Sheet[] => {
  const parts = unzipSync(bytes)
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
  return [...book.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = ''], index) => ({
    name: plain(name),
    cells: cellsOf(strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array())),
  }))
}

const fraction = (text: string): Fraction => {
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.')
  const n = BigInt(whole + decimals)
  return { n: text.startsWith('-') ? -n : n, d: 10n ** BigInt(decimals.length) }
}
const add = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
const ZERO: Fraction = { n: 0n, d: 1n }
const isNumber = (value: Value): value is Fraction => typeof value === 'object' && value !== null

const TOKEN = /\s*(?:('(?:[^']|'')+'!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?|([A-Z]+)\(|"((?:[^"]|"")*)"|(\d+(?:\.\d+)?)|([-+*/&(),]))/y

const columnOf = (letters: string): number => Array.from(letters).reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0)
const lettersOf = (column: number): string => (column === 0 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26)))

type Node =
  | { readonly kind: 'range'; readonly sheet: string; readonly places: readonly string[] }
  | { readonly kind: 'value'; readonly value: Value }

/** `at`: "Kinh phí", "F7". Fails where a formula is none that our workbooks write, or runs in a circle. */
export const evaluator = (sheets: readonly Sheet[]) => {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet.cells]))
  const known = new Map<string, Value>()
  const open = new Set<string>()

  const valueAt = (sheet: string, at: string): Value => {
    const key = `${sheet}!${at}`
    const found = known.get(key)
    if (found !== undefined) return found
    if (open.has(key)) throw new Error(`a circle through ${key}`)
    open.add(key)
    const cell = byName.get(sheet)?.get(at)
    const value = cell === undefined ? null : cell.formula !== null ? parse(cell.formula, sheet) : cell.value === null ? null : cell.isText ? cell.value : fraction(cell.value)
    open.delete(key)
    known.set(key, value)
    return value
  }

  const parse = (formula: string, sheet: string): Value => {
    let at = 0
    let token: RegExpExecArray | null = null
    const next = (): void => {
      TOKEN.lastIndex = at
      token = at >= formula.length ? null : TOKEN.exec(formula)
      if (at < formula.length && token === null) throw new Error(`what is ${formula.slice(at)}`)
      at = TOKEN.lastIndex
    }
    const mark = (): string | undefined => token?.[9]
    const scalar = (node: Node): Value => (node.kind === 'value' ? node.value : valueAt(node.sheet, node.places[0] ?? ''))
    const numeric = (node: Node): Fraction => {
      const value = scalar(node)
      if (typeof value === 'string') throw new Error(`${value} is no number`)
      return value ?? ZERO
    }
    const spread = (node: Node): readonly Value[] => (node.kind === 'value' ? [node.value] : node.places.map((place) => valueAt(node.sheet, place)))

    const sum = (): Node => {
      let left = product()
      for (let sign = mark(); sign === '+' || sign === '-' || sign === '&'; sign = mark()) {
        next()
        const right = product()
        if (sign === '&') {
          const [a, b] = [scalar(left), scalar(right)]
          left = { kind: 'value', value: `${typeof a === 'string' ? a : ''}${isNumber(b) ? `${b.n / b.d}` : (b ?? '')}` }
        } else {
          const value = numeric(right)
          left = { kind: 'value', value: add(numeric(left), sign === '+' ? value : { n: -value.n, d: value.d }) }
        }
      }
      return left
    }
    const product = (): Node => {
      let left = single()
      for (let sign = mark(); sign === '*' || sign === '/'; sign = mark()) {
        next()
        const [a, b] = [numeric(left), numeric(single())]
        if (sign === '/' && b.n === 0n) throw new Error(`${formula} divides by nothing`)
        left = { kind: 'value', value: sign === '*' ? { n: a.n * b.n, d: a.d * b.d } : { n: a.n * b.d, d: a.d * b.n } }
      }
      return left
    }
    const single = (): Node => {
      if (token === null) throw new Error(`${formula} ends early`)
      const [, of, column, row, lastColumn, lastRow, name, words, digits, sign] = token
      if (name !== undefined) return call(name)
      next()
      if (digits !== undefined) return { kind: 'value', value: fraction(digits) }
      if (words !== undefined) return { kind: 'value', value: words.replaceAll('""', '"') }
      if (sign === '(') {
        const inside = sum()
        next()
        return inside
      }
      if (column === undefined || row === undefined) throw new Error(`what is ${sign ?? ''} in ${formula}`)
      const places: string[] = []
      for (let r = Number(row); r <= Number(lastRow ?? row); r++)
        for (let c = columnOf(column); c <= columnOf(lastColumn ?? column); c++) places.push(`${lettersOf(c)}${r}`)
      return { kind: 'range', sheet: of === undefined ? sheet : of.slice(1, -2).replaceAll("''", "'"), places }
    }
    const call = (name: string): Node => {
      const given: Node[] = []
      next()
      while (mark() !== ')') {
        given.push(sum())
        if (mark() === ',') next()
      }
      next()
      if (name === 'SUM') {
        if (given.length === 0 || given.length > 255) throw new Error(`SUM of ${given.length}`)
        return { kind: 'value', value: given.flatMap(spread).filter(isNumber).reduce(add, ZERO) }
      }
      if (name !== 'SUMIFS') throw new Error(`no function ${name}`)
      const [amounts, ...criteria] = given
      const rows = amounts === undefined ? [] : spread(amounts)
      const fits = rows.map((_, index) => {
        for (let i = 0; i < criteria.length; i += 2) {
          const [range, wanted] = [criteria[i], criteria[i + 1]]
          if (range === undefined || wanted === undefined) throw new Error(`${formula} lacks a criterion`)
          if (!holds(spread(range)[index] ?? null, scalar(wanted))) return false
        }
        return true
      })
      return { kind: 'value', value: rows.filter((value, index): value is Fraction => (fits[index] ?? false) && isNumber(value)).reduce(add, ZERO) }
    }
    next()
    const whole = sum()
    if (token !== null) throw new Error(`${formula} goes on`)
    return scalar(whole)
  }
  return valueAt
}

const holds = (value: Value, wanted: Value): boolean => {
  if (isNumber(wanted)) return isNumber(value) && value.n * wanted.d === wanted.n * value.d
  const [, sign, limit] = /^(>=|<=)(\d+)$/.exec(wanted ?? '') ?? []
  if (limit === undefined) return value === wanted
  if (!isNumber(value)) return false
  const difference = value.n - BigInt(limit) * value.d
  return sign === '>=' ? difference >= 0n : difference <= 0n
}
