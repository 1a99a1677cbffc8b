// TCVN3 has no codes for accented capitals: "KẾ HOẠCH" is typed K, small ế, … in a font of capitals. Where the font is
// not known, a word whose plain letters are all capitals is one in capitals; a word with a single one goes by its
// neighbours ("VỀ VIỆC", "Số 5").

const WORD = /[\p{L}\p{M}]+/gu

type Kind = 'capitals' | 'small' | 'open' | 'neutral'

const kindOf = (word: string): Kind => {
  const plain = word.replace(/[^A-Za-z]/g, '')
  const accented = word.replace(/[A-Za-z]/g, '')
  if (/[a-z]/.test(plain)) return 'small'
  if (!/\p{Ll}/u.test(accented)) return 'neutral'
  return plain.length + (accented.match(/\p{Lu}/gu)?.length ?? 0) >= 2 ? 'capitals' : 'open'
}

const lineCapitals = (line: string): string => {
  const words = [...line.matchAll(WORD)].map((match) => ({ from: match.index, text: match[0], kind: kindOf(match[0]) }))
  const firm = words.filter(({ kind }) => kind === 'capitals' || kind === 'small')
  if (!firm.some(({ kind }) => kind === 'capitals')) return line
  let next = 0
  const parts: string[] = []
  let read = 0
  for (const word of words) {
    while (next < firm.length && (firm[next]?.from ?? 0) < word.from) next++
    const around = [firm[next - 1], firm[next]].filter((other) => other !== undefined)
    const raised = word.kind === 'capitals' || (word.kind === 'open' && around.every(({ kind }) => kind === 'capitals'))
    parts.push(line.slice(read, word.from), raised ? word.text.toUpperCase() : word.text)
    read = word.from + word.text.length
  }
  return parts.join('') + line.slice(read)
}

/** Small accented letters among capitals become capitals. */
export const capitalise = (text: string): string => text.split('\n').map(lineCapitals).join('\n')
