// Which line or task a row means, by what it is called, then by its number. Only what stands there counts: one that fits
// is taken, two or none are said.

import { plainWords } from './field-words.ts'

type Named = { readonly id: string; readonly number: string | null; readonly name: string }

export type Match =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly numbers: readonly string[] }

/** "1.", "1.1)", "I -" before the words. */
const NUMBERED = /^\s*([\dIVXivx]+(?:\.\d+)*|[a-zđ])\s*[.):\-–/]\s*(?=\S)/u

const plainNumber = (number: string): string => number.replace(/^mục\s+/iu, '').replace(/[.):\s]+$/, '').trim().toLowerCase()

const grouped = (all: readonly Named[], key: (one: Named) => string): ReadonlyMap<string, readonly Named[]> => {
  const groups = new Map<string, Named[]>()
  for (const one of all) {
    const found = groups.get(key(one))
    if (found === undefined) groups.set(key(one), [one])
    else found.push(one)
  }
  return groups
}

export type Finder = (label: string, number: string) => Match

/** Blank strings where the sheet does not say; at least one is not. */
export const finderOf = (all: readonly Named[]): Finder => {
  const byName = grouped(all, ({ name }) => plainWords(name))
  const byNumber = grouped(
    all.filter(({ number }) => number !== null),
    ({ number }) => plainNumber(number ?? ''),
  )
  const matched = (found: readonly Named[]): Match => {
    const [only, ...others] = found
    if (only === undefined) return { kind: 'none' }
    return others.length === 0 ? { kind: 'one', id: only.id } : { kind: 'several', numbers: found.map(({ id, number }) => number ?? id) }
  }
  const numbered = (number: string): readonly Named[] => (number === '' ? [] : (byNumber.get(plainNumber(number)) ?? []))
  return (label, number) => {
    if (label === '') return matched(numbered(number))
    const own = NUMBERED.exec(label)
    const bare = own === null ? label : label.slice(own[0].length)
    const named = byName.get(plainWords(label)) ?? byName.get(plainWords(bare)) ?? []
    if (named.length > 1) {
      const here = new Set([...numbered(number), ...numbered(own?.[1] ?? '')])
      const both = named.filter((one) => here.has(one))
      return matched(both.length === 1 ? both : named)
    }
    // "1.1" alone in the column of names.
    return named.length === 1 ? matched(named) : matched(number === '' ? numbered(label) : [])
  }
}
