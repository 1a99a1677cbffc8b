// Acts cited by their number alone where the others carry their day: a number is given anew each year.

import { parseSymbol } from '../../citation/parse-symbol.ts'
import type { Rule } from '../rule.ts'

/** A symbol with its year says enough. */
const saysYear = (symbol: string): boolean => {
  const parsed = parseSymbol(symbol)
  return !parsed.ok || parsed.value.number === null || parsed.value.year !== null
}

export const noDate: Rule<'citation/no-date'> = {
  severity: 'note',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I' },
  find: ({ citations, document }) => {
    const numbered = citations.filter(({ symbol }) => symbol !== null && symbol !== document.number.value)
    const without = numbered.filter(({ symbol, mentions }) => symbol !== null && mentions.every(({ date }) => date === null) && !saysYear(symbol))
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
