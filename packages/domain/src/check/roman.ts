// Roman numerals, as headings count: I II III IV.

const PARTS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
const LARGEST = 3999
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** For whole numbers from 1; larger ones than 3999 are written as that. */
export const toRoman = (value: number): string =>
  PARTS.reduce<readonly [string, number]>(
    ([text, left], [size, sign]) => [text + sign.repeat(Math.floor(left / size)), left % size],
    ['', Math.min(value, LARGEST)],
  )[0]

/** Null where the capitals are no numeral. */
export const fromRoman = (text: string): number | null => {
  if (text === '' || !ROMAN.test(text)) return null
  const digits = Array.from(text).map((one) => VALUES[one] ?? 0)
  return digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0)
}
