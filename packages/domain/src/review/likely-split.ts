// Where two tasks in one cell most likely part: after the mark that ends a clause nearest to the middle; else in the
// middle, between two words.
const nearest = (places: readonly number[], middle: number): number | null =>
  places.reduce<number | null>((best, place) => (best === null || Math.abs(place - middle) < Math.abs(best - middle) ? place : best), null)

const after = (title: string, mark: RegExp): readonly number[] =>
  [...title.matchAll(mark)].map((match) => match.index + match[0].length).filter((place) => place > 0 && place < title.trimEnd().length)

export const likelySplit = (title: string): number => {
  const middle = title.length / 2
  return nearest(after(title, /[;.\n]\s+/g), middle) ?? nearest(after(title, /,\s+/g), middle) ?? nearest(after(title, /\s+/g), middle) ?? title.length
}
