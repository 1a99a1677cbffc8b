// Acts cited by their number alone where the others carry their day: a number is given anew each year.

import { parseSymbol } from '../../citation/parse-symbol.ts'
import type { Rule } from '../rule.ts'

/** A symbol with its year says enough. */
const saysYear = (symbol: string): boolean => {
  const parsed = parseSymbol(symbol)
  return !parsed.ok || parsed.value.number === null || parsed.value.year !== null
}

/** "Ngày 09/6/2026, Sở Y tế đã ban hành Báo cáo số 57/BC-SYT": the day may stand before. */
const DAY_BEFORE = /ngày\s+\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}[^.;]{0,120}(?:ban hành|ký|có|gửi|trình)\s[^.;]{0,60}$/iu
/** A day beside it that is in no calendar is told of as such. */
const DAY_AFTER = /^[\s,(]{1,4}ngày\s+\d/iu
const isDatedBeside = (text: string, symbol: string): boolean => {
  const at = text.indexOf(symbol)
  if (at >= 0 && DAY_AFTER.test(text.slice(at + symbol.length, at + symbol.length + 20))) return true
  return at >= 0 && DAY_BEFORE.test(text.slice(Math.max(0, at - 240), at))
}

export const noDate: Rule<'citation/no-date'> = {
  severity: 'note',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I' },
  find: ({ citations, document, text }) => {
    const numbered = citations.filter(({ symbol }) => symbol !== null && symbol !== document.number.value)
    const without = numbered.filter(({ symbol, mentions }) => symbol !== null && mentions.every(({ date }) => date === null) && !saysYear(symbol) && !text.some((part) => isDatedBeside(part.text, symbol)))
    const dated = numbered.filter(({ date }) => date !== null).length
    const [first] = without
    if (first === undefined || dated < without.length) return []
    return [{ data: { symbols: without.flatMap(({ symbol }) => symbol ?? []), dated }, span: first.span }]
  },
  examples: {
    breaks: `Thực hiện Quyết định số 88/QĐ-UBND ngày 20/12/2025 của Ủy ban nhân dân tỉnh;
Thực hiện Công văn số 31/UBND-VX của Ủy ban nhân dân tỉnh.`,
    passes: `Thực hiện Quyết định số 88/QĐ-UBND ngày 20/12/2025 của Ủy ban nhân dân tỉnh;
Thực hiện Công văn số 31/UBND-VX ngày 15/01/2026 của Ủy ban nhân dân tỉnh.`,
  },
}
