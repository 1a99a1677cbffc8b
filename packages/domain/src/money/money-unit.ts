// Units money is written in, and the unit a table declares for its bare numbers ("ĐVT: triệu đồng").

export type MoneyUnit = 'đồng' | 'nghìn' | 'triệu' | 'tỷ'

const EXPONENTS: Readonly<Record<MoneyUnit, number>> = { đồng: 0, nghìn: 3, triệu: 6, tỷ: 9 }

/** The power of ten that turns a number of this unit into đồng. */
export const unitExponent = (unit: MoneyUnit): number => EXPONENTS[unit]

/** Pattern sources, for use with the flags `iu`. "ngàn" and "tỉ" are common variants. */
export const SCALE = 'nghìn|ngàn|triệu|tỷ|tỉ'
export const CURRENCY = 'đồng|vnđ|vnd|đ'

/** The unit a scale word names; a currency word alone is `đồng`. */
export const moneyUnit = (word: string): MoneyUnit => {
  const lower = word.toLowerCase()
  if (lower === 'nghìn' || lower === 'ngàn') return 'nghìn'
  if (lower === 'triệu') return 'triệu'
  return lower === 'tỷ' || lower === 'tỉ' ? 'tỷ' : 'đồng'
}

const LABEL = String.raw`(?:đvt|đơn\s+vị\s+tính|đơn\s+vị)\s*[:.]?\s*`
const UNIT = String.raw`(?:(1\.?000|${SCALE})\s*)?(?:${CURRENCY})(?![\p{L}\d])`
const LABELLED = new RegExp(`${LABEL}\\(?\\s*${UNIT}`, 'iu')
const IN_BRACKETS = new RegExp(String.raw`\(\s*(?:${LABEL})?${UNIT}\s*\)`, 'iu')

/** The unit that a table's caption or header gives its numbers; null where it gives none. */
export const findTableUnit = (text: string): MoneyUnit | null => {
  const match = LABELLED.exec(text) ?? IN_BRACKETS.exec(text)
  if (match === null) return null
  const word = match[1] ?? ''
  return word.startsWith('1') ? 'nghìn' : moneyUnit(word)
}
