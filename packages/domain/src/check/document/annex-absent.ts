// The text sends its reader to an annex or an attachment that does not stand in the file. All of them in one finding,
// at the first place.

import type { CheckInput } from '../input.ts'
import type { Rule } from '../rule.ts'
import { annexesIn, referencesIn, type AnnexReference, type Annexes } from './annexes.ts'

const stands = (reference: AnnexReference, { marks, headings, titles }: Annexes, several: boolean): boolean => {
  if (reference.kind === 'attachment') {
    const [first = '', second = ''] = reference.label.toLowerCase().split(/\s+/)
    return titles.includes(`${first} ${second}`.trim())
  }
  if (reference.mark === null) return headings > 0
  // One annex without a number is the one that is meant.
  return marks.has(reference.mark) || (marks.size === 0 && headings > 0 && !several)
}

const absent = ({ text, document }: CheckInput): readonly AnnexReference[] => {
  const references = referencesIn(text, document.number.value)
  if (references.length === 0) return []
  const annexes = annexesIn(text)
  const several = new Set(references.flatMap(({ mark }) => mark ?? [])).size > Math.max(1, annexes.headings)
  const seen = new Set<string>()
  return references.filter((reference) => {
    const key = reference.mark === null ? reference.label.toLowerCase() : reference.mark
    if (seen.has(key) || stands(reference, annexes, several)) return false
    seen.add(key)
    return true
  })
}

export const annexAbsent: Rule<'document/annex-absent'> = {
  severity: 'warning',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I' },
  find: (input) => {
    const missing = absent(input)
    const [first] = missing
    if (first === undefined) return []
    return [{ data: { annexes: missing.map(({ label, span }) => ({ label, line: span.line[0] })) }, span: first.span }]
  },
  examples: {
    breaks: `II. NHIỆM VỤ
1. Rà soát danh mục thiết bị (có phụ lục II kèm theo).
2. Tổ chức tập huấn (có tài liệu tập huấn kèm theo).`,
    passes: `II. NHIỆM VỤ
1. Rà soát danh mục thiết bị theo Phụ lục 02 ban hành kèm theo Quyết định số 88/QĐ-UBND ngày 20/12/2025.
2. Tổ chức tập huấn (chi tiết tại Phụ lục kèm theo).
3. Tuyên truyền, phổ biến.
4. Sơ kết, tổng kết.

PHỤ LỤC
DANH MỤC LỚP TẬP HUẤN
(Kèm theo Kế hoạch số 15/KH-UBND ngày 12/3/2026 của UBND tỉnh)`,
  },
}
