// Two wordings of the same place, word by word: which words of each are not in the other, in their order.

export type DifferingWord = { readonly text: string; readonly differs: boolean }

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** More than this many pairs nobody compares word by word. */
const MOST = 250_000

const all = (words: readonly string[], differs: boolean): readonly DifferingWord[] => words.map((text) => ({ text, differs }))

/** Lengths of the longest common part of what is left after each pair of words; rows of `b.length + 1`. */
const commonAfter = (a: readonly string[], b: readonly string[]): Uint16Array => {
  const wide = b.length + 1
  const common = new Uint16Array((a.length + 1) * wide)
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * wide + j
      common[at] = a[i] === b[j] ? (common[at + wide + 1] ?? 0) + 1 : Math.max(common[at + wide] ?? 0, common[at + 1] ?? 0)
    }
  return common
}

export const differingWords = (one: string, other: string): readonly [readonly DifferingWord[], readonly DifferingWord[]] => {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.length * b.length > MOST) return [all(a, false), all(b, false)]
  const common = commonAfter(a, b)
  const [left, right]: [DifferingWord[], DifferingWord[]] = [[], []]
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [mine, theirs] = [a[i], b[j]]
    const at = i * (b.length + 1) + j
    if (mine !== undefined && mine === theirs) {
      left.push({ text: mine, differs: false })
      right.push({ text: mine, differs: false })
      i += 1
      j += 1
    } else if (mine !== undefined && (theirs === undefined || (common[at + b.length + 1] ?? 0) >= (common[at + 1] ?? 0))) {
      left.push({ text: mine, differs: true })
      i += 1
    } else if (theirs !== undefined) {
      right.push({ text: theirs, differs: true })
      j += 1
    }
  }
  return [left, right]
}
