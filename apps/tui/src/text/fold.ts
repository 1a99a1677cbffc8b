// Text as people search it: without marks, without case. And text as any terminal can show it.

const MARKS = /\p{M}/gu

const unmarked = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')

/** "Quý II – Đo lường" → "quy ii – do luong". */
export const fold = (text: string): string => unmarked(text).toLowerCase()

const REPLACED: Readonly<Record<string, string>> = {
  '…': '.',
  '–': '-',
  '—': '-',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '·': '-',
  '•': '*',
  '→': '>',
  '←': '<',
  '×': 'x',
  '≥': '>',
  '≤': '<',
  '↑': '^',
  '↓': 'v',
  '─': '-',
  '│': '|',
  '▌': '>',
}

/** For `--ascii`: the marks removed, what is left outside ASCII replaced one for one. */
export const ascii = (text: string): string =>
  /^[\u0020-\u007e]*$/.test(text)
    ? text
    : Array.from(unmarked(text), (character) =>
        character <= '\u007e' ? character : (REPLACED[character] ?? '?'),
      ).join('')
