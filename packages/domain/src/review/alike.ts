// How much two sentences say the same, by the words they share: an amended row keeps most of its words.

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** 0 to 1: twice the words in common by the words of both (Dice's coefficient over multisets). */
export const alike = (a: string, b: string): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length + right.length === 0) return 1
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count === 0) continue
    common++
    counts.set(word, count - 1)
  }
  return (2 * common) / (left.length + right.length)
}
