// How much two sentences say the same, by the words they share: an amended row keeps most of its words.

/** The words of a sentence, each as a number, in order of the numbers: two are compared in one walk. */
export type Words = Int32Array

/** Words compared with each other must be numbered by the same. */
export const numberWords = (): ((text: string) => Words) => {
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size)
    return numbers.size - 1
  }
  return (text) =>
    Int32Array.from(
      text
        .normalize('NFC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '')
        .map(numberOf),
    ).sort()
}

/** 0 to 1: twice the words in common by the words of both (Dice's coefficient over multisets). */
export const alike = (a: Words, b: Words): number => {
  if (a.length + b.length === 0) return 1
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left = 0, right = 0] = [a[i], b[j]]
    if (left === right) common++
    if (left <= right) i++
    if (right <= left) j++
  }
  return (2 * common) / (a.length + b.length)
}
