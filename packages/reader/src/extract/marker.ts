// What opens a paragraph of a Vietnamese administrative document: list marks and the numbering of parts, articles
// and items (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.5).

export type Marker = {
  readonly kind: 'bullet' | 'number' | 'roman' | 'letter' | 'capital' | 'named'
  /** As it stands in a path: `1.2`, `IV`, `a`, `A`, `Điều 3`, `Phụ lục II`; the mark itself for bullets. */
  readonly label: string
  /** Where the words after it begin. */
  readonly length: number
}

const NAMED =
  /^(Phụ lục|PHỤ LỤC|Điều|ĐIỀU|Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC)(?:\s+(?:số\s+)?(\d{1,3}[a-z]?|[IVXLC]{1,6}|thứ\s+\p{L}+))?(?=\s*[.:]?\s|\s*[.:]?$)\s*[.:]?\s*/u
const TITLE_CASE = new Map([
  ['PHỤ LỤC', 'Phụ lục'],
  ['ĐIỀU', 'Điều'],
  ['CHƯƠNG', 'Chương'],
  ['PHẦN', 'Phần'],
  ['MỤC', 'Mục'],
])

const RULES: readonly (readonly [Marker['kind'], RegExp])[] = [
  ['bullet', /^([-–—+•●▪○❖✓*·§➢►■□◆▫])\s+(?!\d{4}\b)/u],
  ['number', /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]\s+/u],
  ['number', /^(\d{1,2}(?:\.\d{1,2}){1,4})\s+(?=\p{Lu})/u],
  ['number', /^(\d{1,2}(?:\.\d{1,2}){0,4})[-–]\s+(?=\p{L})/u],
  ['number', /^\((\d{1,2})\)\s+/u],
  ['number', /^(\d{1,2})\/\s+(?=\p{L})/u],
  ['roman', /^([IVX]{1,6})[.)/-]\s+/u],
  ['letter', /^([a-zđ](?:\.\d{1,2})?)\)\s+/u],
  ['letter', /^\(([a-zđ])\)\s+/u],
  ['capital', /^([A-HĐ])[.)]\s+(?=\p{L})/u],
]

/** The mark a paragraph opens with; null where it has none. */
export const markerOf = (text: string): Marker | null => {
  const named = NAMED.exec(text)
  if (named !== null && (named[2] !== undefined || /^(Phụ lục|PHỤ LỤC)\s*\.?:?\s*$/.test(text))) {
    const noun = TITLE_CASE.get(named[1] ?? '') ?? named[1] ?? ''
    return { kind: 'named', label: named[2] === undefined ? noun : `${noun} ${named[2]}`, length: named[0].length }
  }
  for (const [kind, pattern] of RULES) {
    const match = pattern.exec(text)
    if (match !== null) return { kind, label: match[1] ?? '', length: match[0].length }
  }
  return null
}
