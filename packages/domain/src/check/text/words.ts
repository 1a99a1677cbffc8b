// The words of a part with their places, and whether only blanks part one from the next.

export type Word = { readonly text: string; readonly from: number; readonly to: number; readonly joined: boolean }

const WORD = /[\p{L}\p{M}]+|\d+/gu

export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const before = words.at(-1)
    const joined = before !== undefined && /^\s+$/u.test(text.slice(before.to, match.index))
    words.push({ text: match[0], from: match.index, to: match.index + match[0].length, joined })
  }
  return words
}
