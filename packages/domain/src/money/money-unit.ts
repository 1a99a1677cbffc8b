// Units money is written in, and the unit a table declares for its bare numbers ("ĐVT: triệu đồng").

export type MoneyUnit = 'đồng' | 'nghìn' | 'triệu' | 'tỷ'

const EXPONENTS: Readonly<Record<MoneyUnit, number>> = { đồng: 0, nghìn: 3, triệu: 6, tỷ: 9 }

/** The power of ten that turns a number of this unit into đồng. */
export const unitExponent = (unit: MoneyUnit): number => EXPONENTS[unit]

/**
 * Pattern sources, for use with the flags `iu`. "ngàn" and "tỉ" are common variants, "trđ" and "tr.đồng" common short
 * forms: "tr" counts only before the currency, for it means "trang" too.
 */
export const SCALE = String.raw`(?:nghìn|ngàn|trăm)\s+(?:tỷ|tỉ)|trăm\s+triệu|nghìn|ngàn|triệu|tỷ|tỉ|tr\.?(?=\s?(?:đồng|đ(?![\p{L}.]\p{L})|vnđ|vnd))`
export const CURRENCY = 'đồng|vnđ|vnd|đ'

/** The unit a scale word names; a currency word alone is `đồng`. */
export const moneyUnit = (word: string): MoneyUnit => {
  const lower = word.toLowerCase()
  if (lower === 'nghìn' || lower === 'ngàn') return 'nghìn'
  if (lower === 'triệu' || /^tr\.?$/.test(lower)) return 'triệu'
  return lower === 'tỷ' || lower === 'tỉ' ? 'tỷ' : 'đồng'
}

const TENS: Readonly<Record<string, number>> = { nghìn: 3, ngàn: 3, trăm: 2 }

/** The power of ten of a scale as written, "nghìn tỷ" included; a currency word alone is 0. */
export const scaleExponent = (words: string): number => {
  const [first = '', second] = words.toLowerCase().split(/\s+/)
  return second === undefined ? unitExponent(moneyUnit(first)) : (TENS[first] ?? 0) + unitExponent(moneyUnit(second))
}

const LABEL = String.raw`(?:đvt|đơn\s+vị\s+tính|đơn\s+vị)\s*[:.]?\s*`
const UNIT = String.raw`(?:(1\.?000(?:\.?000)?|nghìn|ngàn|triệu|tỷ|tỉ|tr\.?)\s*)?(?:${CURRENCY})(?![\p{L}\d])`
/** "ĐVT: triệu", with nothing after it that could be counted. */
const SCALE_ALONE = new RegExp(String.raw`${LABEL}\(?\s*(nghìn|ngàn|triệu|tỷ|tỉ)\s*\)?\s*$`, 'iu')
const LABELLED = new RegExp(`${LABEL}\\(?\\s*${UNIT}`, 'iu')
const IN_BRACKETS = new RegExp(String.raw`\(\s*(?:${LABEL})?${UNIT}\s*\)`, 'iu')

/** The unit that a table's caption or header gives its numbers; null where it gives none. */
export const findTableUnit = (text: string): MoneyUnit | null => {
  const match = LABELLED.exec(text) ?? IN_BRACKETS.exec(text) ?? SCALE_ALONE.exec(text)
  if (match === null) return null
  const word = match[1] ?? ''
  if (word.startsWith('1')) return word.replaceAll('.', '').length > 4 ? 'triệu' : 'nghìn'
  return moneyUnit(word)
}
