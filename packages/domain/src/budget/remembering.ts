// Words of a budget repeat on thousands of lines: what is made of them is made once.

/** `work`, done once for the same words and for no more than `most` different ones; `beyond` stands for the others. */
export const remembering = <T>(work: (words: string) => T, most: number, beyond: T): ((words: string) => T) => {
  const known = new Map<string, T>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    if (known.size >= most) return beyond
    const made = work(words)
    known.set(words, made)
    return made
  }
}
